/** A dataset whose every text was written to do harm: each is shown as written, and nothing comes of any. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { contained } from "../../src/model/contained";
import {
	type HostileDataset,
	type HostileOptions,
	hostileDataset,
	type Placed,
} from "../hostile-dataset";
import { payloads } from "../payloads";
import { readPage, type Watched, watchHarm } from "./hostile";
import { openReader, type Reader } from "./reader";
import { DIALOGS, goTo, OPENED, PANEL_LISTS, type PageState } from "./states";
import { hideWebGl, SMALL } from "./without-webgl";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const DAY = "date=2019-03-09";

/** So many records of each kind, that some thousands of texts are on few pages. */
const MANY = {
	"claims.json": 250,
	"claim-texts.json": 250,
	"places.geojson": 120,
	"sources.json": 40,
	"agreements.json": 20,
	"disagreements.json": 20,
	"about.json": 60,
	"posts.geojson": 10,
};

/** The site over such a dataset, without tiles: those would have to lie there. */
async function siteOver(options: HostileOptions): Promise<HostileDataset & { site: string }> {
	const made = hostileDataset(payloads(20_000, 7), options);
	const folder = mkdtempSync(join(tmpdir(), "truceline-hostile-"));
	for (const [path, text] of made.files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		const { basemap, archives, ...value } = JSON.parse(text);
		writeFileSync(join(folder, path), path === "dataset.json" ? JSON.stringify(value) : text);
	}
	const served = await serve({ root: dist, datasetDir: folder });
	onTestFinished(async () => {
		await served.close();
		rmSync(folder, { recursive: true });
	});
	const placed = made.placed.filter(
		({ file, field }) => file !== "dataset.json" || !/^(basemap|archives)/.test(field),
	);
	return { ...made, placed, site: served.address };
}

/** Fields whose text is not seen on the way. */
const UNSEEN: readonly string[] = [
	// For programs.
	"dataset.json $schema",
	"dataset.json timeZone",
	"dataset.json credits.0.files.0",
	// Of state media alone; a language is told by its name.
	"sources.json country.en",
	"sources.json translatedFrom",
	// In files of data.
	"claim-texts.json figures.0.value",
	"claim-texts.json figures.0.qualifier",
	"place-texts.json nameOrigin",
	"place-texts.json subdistrict",
	"place-texts.json pcode",
	"place-texts.json second",
	"assessments.json params.text",
	"roads.geojson origin",
	"base/land.geojson country",
	"base/settlements.geojson pcode",
	"base/governorates.geojson pcode",
	// Names on the map, where there is room for so long ones; in pictures.
	"roads.geojson name.en",
	"posts.geojson name.en",
	"base/settlements.geojson name",
	"base/governorates.geojson name.en",
	"base/locator.geojson name.en",
];

interface Walk {
	readonly reader: Reader;
	readonly harm: Watched;
	/** All that was to be read on the way. */
	readonly seen: Set<string>;
	/** Looks at the page as it is now. */
	look(where: string): Promise<void>;
}

async function begin(site: string, more: Parameters<typeof openReader>[0] = {}): Promise<Walk> {
	let harm: Watched = { events: [] };
	const reader = await openReader({
		site,
		size: SMALL,
		more: DAY,
		...more,
		withoutMap: true,
		before: async (page) => {
			harm = watchHarm(page);
			await page.addInitScript(hideWebGl);
		},
	});
	const { page } = reader;
	page.setDefaultTimeout(90_000);
	await page.locator(".vector-map").waitFor();
	await page.getByText("Reading what it says").first().waitFor({ state: "detached" });
	const seen = new Set<string>();
	return {
		reader,
		harm,
		seen,
		async look(where) {
			const { texts, faults } = await page.evaluate(readPage);
			for (const text of texts) seen.add(text);
			expect(faults, where).toEqual([]);
			expect(harm.events, where).toEqual([]);
			expect(reader.troubles, where).toEqual([]);
		},
	};
}

/** What is opened by its address, and a text that is there once it is. */
const THINGS: readonly (readonly [more: string, file: string, id: string, field: string])[] = [
	["place=mill", "claim-texts.json", "C2", "summary.en"],
	["place=ford", "places.geojson", "ford", "name.en"],
	["place=post", "posts.geojson", "post", "note.en"],
	["claim=C1", "claim-texts.json", "C1", "summary.en"],
	["claim=C2", "claim-texts.json", "C2", "summary.en"],
	["agreement=T1", "agreements.json", "T1", "terms.0.text.en"],
];

const ALL_STATES: readonly PageState[] = [
	...PANEL_LISTS.map((state) => ({ ...state, more: DAY })),
	...OPENED.filter(({ name }) => name !== "the search").map((state) => ({ ...state, more: DAY })),
	...DIALOGS.map((state) => ({ ...state, more: DAY })),
];

async function enter(page: Page, { more, enter: open }: PageState): Promise<void> {
	if (more !== undefined) await goTo(page, more);
	await open?.(page);
}

/** Opens what is folded. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const each of document.querySelectorAll("details")) each.open = true;
	});

test("every list, dialog and panel, every kind of thing, and the sheet for paper", {
	timeout: 300_000,
}, async () => {
	const { site, placed } = await siteOver({ copies: MANY, onlyEnglish: true });
	expect(placed.length).toBeGreaterThan(4000);
	const { reader, seen, look } = await begin(site);
	const { page } = reader;
	await look("the first view");
	const textOf = (file: string, id: string, field: string) => {
		const found = placed.find(
			(each) => each.file === file && each.id === id && each.field === field,
		);
		if (!found) throw new Error(`no payload in ${file} ${id} ${field}`);
		return contained(found.text);
	};
	for (const [more, file, id, field] of THINGS) {
		await goTo(page, `${DAY}&${more}`);
		await page.waitForFunction(
			(text) => document.querySelector(".details")?.textContent?.includes(text),
			textOf(file, id, field),
		);
		await unfold(page);
		await look(more);
	}
	for (const more of ["at=35.5,36.5", "compare=2019-03-02"]) {
		await goTo(page, `${DAY}&${more}`);
		await look(more);
	}
	for (const state of ALL_STATES) {
		await enter(page, state);
		await unfold(page);
		await look(state.name);
		await state.leave?.(page);
	}
	await page.locator(".strip-bands").focus();
	await look("a band of the strip");
	await page.locator(".date-slider").hover();
	await page.locator(".strip-tip").waitFor();
	await look("the tip of the strip");
	await page.locator(".places input").fill("K");
	await page.locator("#places-list .place-list button").first().waitFor();
	await look("the search");
	await goTo(page, `${DAY}&place=mill`);
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	await page.locator(".print-sources").waitFor({ state: "attached" });
	await look("paper");

	const all = [...seen].join("\n");
	const shown = placed.filter(({ text }) => all.includes(contained(text)));
	expect(shown.length).toBeGreaterThan(2500);
	const fieldOf = ({ file, field }: Placed) => `${file} ${field}`;
	const fields = new Set(shown.map(fieldOf));
	expect(
		[...new Set(placed.map(fieldOf))].filter((field) => !fields.has(field)).toSorted(),
	).toEqual(UNSEEN.toSorted());
});

test("in Arabic, on the map that WebGL draws, with texts in all languages", async () => {
	const { site, placed } = await siteOver({});
	let harm: Watched = { events: [] };
	const { page, troubles } = await openReader({
		site,
		more: `${DAY}&lang=ar&place=mill`,
		before: async (opened) => {
			harm = watchHarm(opened);
		},
	});
	const name = placed.find(({ file, field, id }) => {
		return file === "places.geojson" && field === "name.ar" && id === "mill";
	});
	await page.waitForFunction(
		(text) => document.querySelector(".details")?.textContent?.includes(text),
		contained(name?.text ?? "no name"),
	);
	expect((await page.evaluate(readPage)).faults).toEqual([]);
	expect(harm.events).toEqual([]);
	expect(troubles).toEqual([]);
});

test("harm is noticed where it is done", async () => {
	const { page } = await openReader({ withoutMap: true });
	const { faults } = await page
		.evaluate(() => {
			const add = (name: string, attribute: string, value: string, text = "") => {
				const element = document.createElement(name);
				element.setAttribute(attribute, value);
				element.append(text);
				document.querySelector(".panel, body")?.append(element, " beside it");
			};
			Reflect.set(globalThis, "hurt", "K1K");
			add("template", "class", "a");
			add("span", "id", "K2K");
			add("a", "href", "javascript:K3K");
			add("a", "href", "https://hurt.example/");
			add("span", "title", "\u202EK4K");
			add("span", "class", "a", "\u202EK5K");
		})
		.then(() => page.evaluate(readPage));
	for (const found of [
		"ran: K1K",
		"made: <template",
		"id: K2K",
		"link: javascript:K3K",
		"open link:",
		"turns: title=",
		"turns: \u202EK5K",
	]) {
		expect(
			faults.some((fault) => fault.startsWith(found)),
			found,
		).toBe(true);
	}
});
