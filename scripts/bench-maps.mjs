/** The maps that are measured side by side: where their files are, and how each is handed data and a day. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { BOUNDS } from "../tests/bench/points.mjs";
import { ROOT } from "./paths.mjs";

export const PEERS = join(ROOT, "tests/bench/peers");

/** All show what happened on the day and the days before it, so many together. */
const WINDOW_DAYS = 30;
/** 2019-07-01, the day on which each begins. */
export const FIRST_DAY = 18_078;

const LEAFLET = ["leaflet/dist/leaflet.css", "leaflet/dist/leaflet.js"];

/** By name: what it is called, the form in which it takes the points, and its files in node_modules in order. */
export const MAPS = {
	truceline: { title: "Truceline", format: "csv", open: openTruceline },
	maplibre: {
		title: "MapLibre, setFilter",
		format: "geojson",
		module: true,
		from: join(ROOT, "node_modules"),
		files: ["maplibre-gl/dist/maplibre-gl.css", "maplibre-gl/dist/maplibre-gl.mjs"],
		more: ["maplibre-gl/dist/maplibre-gl-worker.mjs"],
	},
	timedimension: {
		title: "Leaflet.TimeDimension",
		format: "geojson",
		files: [
			...LEAFLET,
			"iso8601-js-period/iso8601.js",
			"leaflet-timedimension/dist/leaflet.timedimension.control.min.css",
			"leaflet-timedimension/dist/leaflet.timedimension.min.js",
		],
	},
	timeline: {
		title: "leaflet.timeline",
		format: "geojson",
		files: [...LEAFLET, "leaflet.timeline/dist/leaflet.timeline.js"],
	},
	kepler: {
		title: "kepler.gl",
		format: "stamped",
		files: [
			"react/umd/react.production.min.js",
			"react-dom/umd/react-dom.production.min.js",
			"redux/dist/redux.min.js",
			"react-redux/dist/react-redux.min.js",
			"styled-components/dist/styled-components.min.js",
			"kepler.gl/umd/keplergl.min.css",
			"kepler.gl/umd/keplergl.min.js",
		],
	},
};

/** Puts the pages of the peers, with all that they load, into a folder that is served. */
export function writePages(names, folder) {
	mkdirSync(join(folder, "lib"), { recursive: true });
	cpSync(join(PEERS, "common.js"), join(folder, "common.js"));
	for (const name of names.filter((each) => each !== "truceline")) {
		const { files, more = [], from = join(PEERS, "node_modules"), module } = MAPS[name];
		for (const file of [...files, ...more]) cpSync(join(from, file), libOf(folder, file));
		cpSync(join(PEERS, `${name}.js`), join(folder, `${name}.js`));
		const tags = files.map((file) => tagOf(`/lib/${basename(file)}`, module));
		writeFileSync(join(folder, `${name}.html`), pageOf(name, tags, module));
	}
}

const libOf = (folder, file) => join(folder, "lib", basename(file));

function tagOf(address, module) {
	if (address.endsWith(".css")) return `<link rel="stylesheet" href="${address}">`;
	return module ? "" : `<script src="${address}"></script>`;
}

function pageOf(name, tags, module) {
	const { west, south, east, north } = BOUNDS;
	const bounds = [
		[south, west],
		[north, east],
	];
	const shared = JSON.stringify({ bounds, windowDays: WINDOW_DAYS, first: FIRST_DAY });
	return `<!doctype html>
<meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<style>html, body, #map { height: 100%; margin: 0 }</style>
${tags.join("\n")}
<div id="map"></div>
<script id="bench" type="application/json">${shared}</script>
<script src="/common.js"></script>
<script ${module ? 'type="module"' : ""} src="/${name}.js"></script>
`;
}

/** Opens a peer's page; `load` and `step` end when what they ask for is drawn. */
async function openPeer(name, { page, pages }) {
	await page.goto(`${pages}${name}.html`);
	await page.waitForFunction(() => window.peer !== undefined);
	await page.evaluate(() => window.peer.ready());
	return {
		load: ({ url }) => page.evaluate((address) => window.peer.load(address), url),
		step: (day) => page.evaluate((to) => window.peer.step(to), day),
	};
}

/** The built page of this product: the points are handed to it as a reader does, as a file. */
async function openTruceline({ page, own }) {
	await page.goto(`${own}#date=2019-07-01`);
	await page.locator(".map canvas").waitFor();
	return {
		load: ({ path }) => openInTruceline(page, path),
		step: (day) => page.evaluate(stepSlider, day),
	};
}

/**
 * Hands a file to the dialog for a reader's own data, waits until it is read, and goes to the map.
 * @returns whether the page asked what the fields hold, as it does where they are not those of a known export.
 */
export async function openInTruceline(page, path) {
	await handToTruceline(page, path);
	const show = page.getByRole("button", { name: "Show on the map" });
	await show.or(readAll(page)).waitFor({ timeout: 0 });
	const wasAsked = await readAll(page).isVisible();
	if (wasAsked) await readAll(page).click();
	await show.waitFor({ timeout: 0 });
	await show.click();
	await page.getByRole("article", { name: basename(path) }).waitFor({ timeout: 0 });
	return wasAsked;
}

/** Takes what the page guesses of the fields, and has it read the file. */
export const readAll = (page) => page.getByRole("button", { name: "Read the whole file" });

/** Hands a file to the dialog for a reader's own data. */
export async function handToTruceline(page, path) {
	await page.getByRole("button", { name: "Add your data" }).first().click();
	await page.getByLabel("Add a file", { exact: true }).setInputFiles(path);
}

/** Runs in the page: moves the date as a drag does, and waits until that is drawn. */
async function stepSlider(day) {
	const slider = document.querySelector(".date-slider");
	slider.value = String(day);
	slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
	for (let frame = 0; frame < 2; frame++) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}

/** Opens the page of a map. @param where the page, and the addresses at which the pages and the product are served. */
export function openMap(name, where) {
	return (MAPS[name].open ?? ((given) => openPeer(name, given)))(where);
}
