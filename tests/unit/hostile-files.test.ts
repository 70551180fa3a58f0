/** Whole files and pictures of datasets whose every text is a payload: nothing in them but what belongs there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check, getIssues } from "@placemarkio/check-geojson";
import { kml } from "@tmcw/togeojson";
import { DOMParser, type Document } from "@xmldom/xmldom";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { run } from "../../src/cli/run";
import { EVIDENCE_FORMATS, evidenceFile } from "../../src/export/evidence-file";
import { plain } from "../../src/export/text";
import { contained } from "../../src/model/contained";
import { parse } from "../../src/model/parse";
import type { Dataset } from "../../src/model/types";
import { evidenceOf } from "../../src/snapshot/evidence";
import { clean } from "../../src/svg/tree";
import { hostileDataset } from "../hostile-dataset";
import { payloads } from "../payloads";
import { stateAt, textOf } from "./export-fixture";
import { readPdf } from "./pdf/read-pdf";
import { textChunks } from "./png-chunks";

const PAYLOADS = payloads(4000);
const COPIES = { "claims.json": 20, "claim-texts.json": 20, "places.geojson": 60 };

/** As many datasets as the payloads fill. */
const MADE = [0, 1100, 2200].map((from) =>
	hostileDataset(PAYLOADS.slice(from), { copies: COPIES }),
);

function datasetOf({ files }: (typeof MADE)[number]): Dataset {
	const { dataset, problems } = parse(files);
	if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 5)));
	return dataset;
}

function xml(text: string): Document {
	const onError = (level: string, message: unknown) => {
		if (!/replacement character/.test(String(message))) throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ onError }).parseFromString(text, "application/xml");
}

const tagsIn = (document: Document) =>
	new Set([...document.getElementsByTagName("*")].map(({ tagName }) => tagName));

const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/;

describe.each(MADE.map((made, index) => [index, made] as const))("dataset %i", (_, made) => {
	const dataset = datasetOf(made);
	const names = made.placed.filter(
		({ file, field }) => file === "places.geojson" && field === "name.en",
	);
	const states = INTERFACE_LANGUAGES.map((language) =>
		stateAt("#date=2019-03-09", dataset, language),
	);

	test("GeoJSON is sound, and each place has its name as written", () => {
		for (const state of states) {
			for (const scope of ["seen", "everything"] as const) {
				const text = textOf(state, scope, "geojson");
				expect(getIssues(text)).toEqual([]);
				expect(DIRECTIONS.test(text)).toBe(false);
				check(text);
			}
		}
		const [english] = states;
		if (!english) throw new Error("no languages");
		const { features } = JSON.parse(textOf(english, "everything", "geojson"));
		const found = new Set(features.map(({ properties }: never) => properties["name"]));
		for (const { text } of names) expect(found).toContain(plain(text));
	});

	test("KML has no element but its own, and in a description nothing but lines", () => {
		for (const state of states) {
			for (const scope of ["seen", "everything"] as const) {
				const document = xml(textOf(state, scope, "kml"));
				for (const tag of tagsIn(document)) {
					expect(tag).toMatch(
						/^(kml|Document|Folder|Placemark|Snippet|name|value|description|Style|(Icon|Line|Poly)Style|color|scale|width|styleUrl|ExtendedData|Data|TimeSpan|begin|end|MultiGeometry|Point|LineString|Polygon|(outer|inner)BoundaryIs|LinearRing|tessellate|coordinates)$/,
					);
				}
				for (const { textContent } of document.getElementsByTagName("description")) {
					expect((textContent ?? "").replaceAll("<br>", "")).not.toMatch(/[<>]/);
				}
				expect(kml(document).features.length).toBeGreaterThan(10);
			}
		}
	});

	test("CSV has as many cells in each row as it has columns", () => {
		for (const state of states) {
			for (const scope of ["seen", "everything"] as const) {
				const { data, errors } = Papa.parse<string[]>(textOf(state, scope, "csv"), {
					delimiter: ",",
					skipEmptyLines: true,
				});
				expect(errors).toEqual([]);
				expect(new Set(data.map(({ length }) => length)).size).toBe(1);
			}
		}
	});

	test("lists of sources have a line for each, in which nothing is markup", () => {
		for (const state of states) {
			const evidence = evidenceOf(state, "");
			const [, md, csv, json] = EVIDENCE_FORMATS.map(
				(format) => evidenceFile(evidence, format).text,
			);
			expect(evidence.sources.length).toBeGreaterThan(0);
			// Markdown's own "<" stands at the beginning of an address alone.
			expect((md ?? "").replace(/\\./g, "").replace(/<https?:[^<>\s]*>/g, "")).not.toMatch(
				/[<>`*_[\]!|]/,
			);
			expect(JSON.parse(json ?? "").items).toHaveLength(evidence.sources.length);
			expect(Papa.parse(csv ?? "", { skipEmptyLines: true }).errors).toEqual([]);
		}
	});
});

describe("a picture", () => {
	const dir = mkdtempSync(join(tmpdir(), "truceline-hostile-"));
	const made = MADE[0];
	beforeAll(() => {
		for (const [path, text] of made?.files ?? []) {
			mkdirSync(dirname(join(dir, "geo", path)), { recursive: true });
			writeFileSync(join(dir, "geo", path), text);
		}
	});
	afterAll(() => rmSync(dir, { recursive: true }));

	async function picture(name: string, ...more: string[]): Promise<Buffer> {
		const said: string[] = [];
		const out = { say: () => {}, warn: (line: string) => said.push(line) };
		const place = ["--dataset", join(dir, "geo"), "-o", join(dir, name)];
		const code = await run(["snapshot", "--date", "2019-03-09", ...place, ...more], out);
		expect([code, said.join("\n")]).toEqual([0, ""]);
		return readFileSync(join(dir, name));
	}
	const title = made?.placed.find(({ field }) => field === "title.en")?.text ?? "";

	test("as SVG has no element but those of drawings, and no name in it is cut into markup", async () => {
		const document = xml((await picture("a.svg")).toString());
		for (const tag of tagsIn(document)) {
			expect(tag).toMatch(
				/^(svg|g|defs|title|desc|rect|path|circle|line|use|text|pattern|clipPath)$/,
			);
		}
		for (const each of document.getElementsByTagName("*")) {
			for (const { name, value } of each.attributes) {
				expect(name).not.toMatch(/^on/i);
				if (/href$/.test(name)) expect(value).toMatch(/^#/);
			}
		}
		expect(document.getElementsByTagName("title")[0]?.textContent).toContain(
			clean(contained(title)),
		);
	});

	test("as PDF has no action, no script, and links to addresses of http alone", async () => {
		const pdf = readPdf(await picture("a.pdf", "--evidence"));
		for (const { dictionary } of pdf.objects) {
			const bare = dictionary.replace(/\((\\.|[^\\()])*\)|<[0-9A-Fa-f]*>/g, "");
			expect(bare).not.toMatch(
				/\/(JS|JavaScript|Launch|OpenAction|AA|EmbeddedFile|GoToR|SubmitForm)\b/,
			);
			for (const [, address] of dictionary.matchAll(/\/URI \(((?:\\.|[^\\()])*)\)/g)) {
				expect(address).toMatch(/^https?:/);
			}
		}
	});

	test("as PNG says its title as written", async () => {
		const texts = new Map(textChunks(await picture("a.png")));
		expect(texts.get("Title")).toBe(title);
	});
});
