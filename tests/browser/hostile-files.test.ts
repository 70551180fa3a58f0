/** Files that a reader brings, whose every text, name and column was written to do harm. */
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { clean, escapeText } from "../../src/svg/tree";
import { payloads } from "../payloads";
import { type BroughtFile, dropFile, showOnMap } from "./brought";
import { readPage, type Watched, watchHarm } from "./hostile";
import { openReader, type Reader } from "./reader";
import { goTo } from "./states";
import { hideWebGl, SMALL } from "./without-webgl";

/** No file with controls in it is a text. */
const TEXTS = payloads(2400, 11).map(({ text }) => clean(text).replaceAll("\uFFFD", "?"));
const EVENTS = 300;
const DAY = "date=2019-08-21";

let next = 0;
const text = () => TEXTS[next++ % TEXTS.length] ?? "";

/** A name as a system could have it. */
const fileName = (ending: string) =>
	`\u202Egnp.<img src=x onerror=globalThis.hurt=1>\u2069&'"${ending}`;

function rows(): readonly Record<string, string | number>[] {
	const [kind, extra] = ["event_type", text()];
	return Array.from({ length: EVENTS }, (_, index) => ({
		event_id_cnty: text(),
		event_date: index % 20 === 19 ? text() : "21 August 2019",
		year: 2019,
		time_precision: 1,
		disorder_type: text(),
		[kind]: index % 2 === 0 ? text() : "Battles",
		sub_event_type: text(),
		actor1: text(),
		location: text(),
		latitude: (35.2 + (index % 20) * 0.03).toFixed(3),
		longitude: (36.3 + Math.floor(index / 20) * 0.03).toFixed(3),
		geo_precision: 1,
		source: text(),
		source_scale: "Other",
		notes: text(),
		fatalities: 0,
		[extra]: text(),
	}));
}

const CSV = (): BroughtFile => ({ name: fileName(".csv"), text: Papa.unparse([...rows()]) });

const GEOJSON = (): BroughtFile => ({
	name: fileName(".geojson"),
	text: JSON.stringify({
		type: "FeatureCollection",
		[text()]: text(),
		features: Array.from({ length: 60 }, (_, index) => ({
			type: "Feature",
			id: text(),
			properties: {
				date: "2019-08-21",
				name: text(),
				type: text(),
				source: text(),
				[text()]: text(),
			},
			geometry: { type: "Point", coordinates: [36.3 + (index % 10) * 0.05, 35.4 + index * 0.005] },
		})),
	}),
});

const KML = (): BroughtFile => {
	const placemarks = Array.from({ length: 60 }, (_, index) => {
		const [name, description, value] = [text(), text(), text()].map(escapeText);
		const at = `${36.3 + (index % 10) * 0.05},${35.4 + index * 0.005}`;
		return `<Placemark><name>${name}</name><description>${description}</description><TimeStamp><when>2019-08-21</when></TimeStamp><ExtendedData><Data name="note"><value>${value}</value></Data></ExtendedData><Point><coordinates>${at}</coordinates></Point></Placemark>`;
	});
	const body = `<Folder><name>${escapeText(text())}</name>${placemarks.join("")}</Folder>`;
	return {
		name: fileName(".kml"),
		text: `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>`,
	};
};

async function begin(): Promise<{ reader: Reader; look: (where: string) => Promise<Set<string>> }> {
	let harm: Watched = { events: [] };
	const reader = await openReader({
		size: SMALL,
		more: DAY,
		withoutMap: true,
		before: async (page) => {
			harm = watchHarm(page);
			await page.addInitScript(hideWebGl);
		},
	});
	reader.page.setDefaultTimeout(90_000);
	const seen = new Set<string>();
	return {
		reader,
		async look(where) {
			const { texts, faults } = await reader.page.evaluate(readPage);
			for (const each of texts) seen.add(each);
			expect(faults, where).toEqual([]);
			expect(harm.events, where).toEqual([]);
			expect(reader.troubles, where).toEqual([]);
			return seen;
		},
	};
}

/** Answers what is asked of a file's columns, where anything is. */
async function readAll(page: Page): Promise<void> {
	const dialog = page.getByRole("dialog", { name: "Add your data" });
	const done = dialog.getByText(/events? on the map/).first();
	const ask = dialog.getByRole("button", { name: "Read the whole file" });
	await done.or(ask).first().waitFor();
	if (!(await done.isVisible())) await ask.click();
	await done.waitFor();
}

test.each([
	["a table", CSV],
	["GeoJSON", GEOJSON],
	["KML", KML],
])(
	"%s: shown as written in dialog, lists, details, legend and picture",
	{ timeout: 240_000 },
	async (_, make) => {
		const from = next;
		const file = make();
		const written = new Set(
			Array.from({ length: next - from }, (_, at) => TEXTS[(from + at) % TEXTS.length] ?? ""),
		);
		const { reader, look } = await begin();
		const { page } = reader;
		await dropFile(reader, file);
		await page.getByRole("dialog", { name: "Add your data" }).waitFor();
		await look("what is asked");
		await readAll(page);
		await look("what was read");
		await showOnMap(reader);
		for (const each of await page.locator(".panel details summary").all()) await each.click();
		const more = page.locator(".row-list > button");
		while (await more.isVisible()) await more.click();
		// Rows are read as they come into sight.
		const onPage = async () => {
			const all = await page.locator(".panel").innerText();
			return [...written].filter((each) => all.includes(each.trim().split("\n")[0] ?? "")).length;
		};
		await expect.poll(onPage, { timeout: 60_000 }).toBeGreaterThan(40);
		await look("the list of files");
		await reader.openList("Events");
		await look("the list of events");
		await reader.openList("This day");
		await look("the day");
		const hash = await reader.hash();
		const id = /files=([^&]*)/.exec(hash)?.[1] ?? "";
		expect(id).not.toBe("");
		for (const row of [2, 3, 4, 7]) {
			await goTo(page, `${DAY}&files=${id}&row=${id}:${row}`);
			await page.locator(".row-fields dd").first().waitFor();
			await look(`row ${row}`);
		}
		await page.locator(".places input").fill("K");
		await look("the search");
		await page.locator(".tools .primary").press("Enter");
		await page.locator("dialog[open] .dialog-head").waitFor();
		const seen = [...(await look("the picture's dialog"))].join("\n");
		const shown = [...written].filter((each) => seen.includes(each));
		expect(shown.length).toBeGreaterThan(30);
		expect(seen).toContain("<img src=x onerror=globalThis.hurt=1>");
	},
);
