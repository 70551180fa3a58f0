/**
 * What a built site says of itself to a browser that keeps it: the list of its files, which stands above the code of its
 * service worker, and the manifest by which it is installed. Made from the files themselves, so that it can be made again
 * where somebody has put another dataset among them.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const WORKER = "sw.js";
export const WEB_MANIFEST = "manifest.webmanifest";
const PAGE = "index.html";
const DATASET = "geo/dataset.json";
const PRODUCT = "Truceline";

/** What the page, or the browser for it, may ask for. Tiles (.pmtiles) are read in parts, and are as large as they like. */
const KEPT = /\.(html|js|css|woff2|json|geojson|svg|png|webmanifest)$/;
/** The letters of a revision: enough that no two contents share one by chance. */
const REVISION_LENGTH = 16;
/** Begins the line above the worker's code. */
const LINE = "self.truceline = ";

const PAPER = "#fdfbf6";
const ICONS = [
	{ src: "icon.svg", sizes: "any", type: "image/svg+xml" },
	{ src: "icons/192.png", sizes: "192x192", type: "image/png" },
	{ src: "icons/512.png", sizes: "512x512", type: "image/png" },
	{ src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
];

/**
 * The files of a folder that are kept, in the order of their names. Hidden ones are none of the site's.
 * @param {string} folder
 * @returns {import("../src/sw/build").KeptFile[]}
 */
export function listFiles(folder) {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length))
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => KEPT.test(path) && !/(^|\/)\./.test(path) && path !== WORKER)
		.sort()
		.map((path) => {
			const hash = createHash("sha256").update(readFileSync(join(folder, path)));
			const address = path.split("/").map(encodeURIComponent).join("/");
			return [address, hash.digest("hex").slice(0, REVISION_LENGTH)];
		});
}

/**
 * @param {string} folder
 * @returns {import("../src/sw/build").Build}
 */
export function buildOf(folder) {
	const files = listFiles(folder);
	if (!files.some(([path]) => path === PAGE)) throw new Error(`there is no ${PAGE} in ${folder}`);
	const id = createHash("sha256").update(JSON.stringify(files)).digest("hex");
	return {
		id: id.slice(0, REVISION_LENGTH),
		site: `${PRODUCT}: ${datasetOf(folder)?.id ?? "no dataset"}`,
		files,
	};
}

/**
 * The worker's file: what it keeps, then its code.
 * @param {import("../src/sw/build").Build} build
 * @param {string} code
 */
export function workerText(build, code) {
	return `${LINE}${JSON.stringify(build)};\n${code}`;
}

/** The worker's code; null: this worker keeps nothing. @param {string} text */
export function codeOf(text) {
	return text.startsWith(LINE) ? text.slice(text.indexOf("\n") + 1) : null;
}

/**
 * Writes the manifest and the worker of a built site.
 * @param {string} folder
 * @param {string} code the worker's code.
 */
export function writeOffline(folder, code) {
	const dataset = datasetOf(folder);
	const title = dataset?.title?.en;
	const manifest = {
		name: title === undefined ? PRODUCT : `${title} · ${PRODUCT}`,
		short_name: PRODUCT,
		description:
			"An interactive, sourced conflict map: who held what, on which day, and who says so.",
		lang: "en",
		dir: "ltr",
		start_url: ".",
		scope: ".",
		display: "standalone",
		background_color: PAPER,
		theme_color: PAPER,
		icons: ICONS,
	};
	writeFileSync(join(folder, WEB_MANIFEST), `${JSON.stringify(manifest, null, "\t")}\n`);
	writeFileSync(join(folder, WORKER), workerText(buildOf(folder), code));
}

/** The manifest of the site's dataset; null where it cannot be read: the page tells of it. */
function datasetOf(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, DATASET), "utf8"));
	} catch {
		return null;
	}
}
