/** What was brought, written again, is the same when it is brought again. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { inspectFiles } from "../../../src/import/inspect";
import { readFile } from "../../../src/import/read";
import { writeCsv, writeGeoJson } from "../../../src/import/write";
import type { ImportedFile } from "../../../src/model/imported";
import { HOSTILE, stateAt, textOf } from "../export-fixture";
import { readText, valuesOf } from "./features";

/** Reads a text as a look at it suggests. */
async function bring(content: string | Blob, name: string): Promise<ImportedFile> {
	const brought = { name, bytes: new Blob([content]) };
	const inspection = await inspectFiles([brought]);
	if (inspection.kind !== "events") throw new Error(JSON.stringify(inspection));
	const { file, problems } = await readFile(brought, inspection.plan);
	if (!file) throw new Error(JSON.stringify(problems.listed));
	return file;
}

/** The texts of a file written, brought again and written once more. */
async function twice(
	file: ImportedFile,
	write: (file: ImportedFile) => Promise<Blob>,
	name: string,
): Promise<readonly [string, string, ImportedFile]> {
	const first = await write(file);
	const again = await bring(first, name);
	return [await first.text(), await (await write(again)).text(), again];
}

const bytesOf = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
const letters = fc.string({
	unit: fc.constantFrom(..."aé\"\n\r,;=+-@' \tحماة\u202E\u0000\\{}[]0."),
	maxLength: 12,
});
const texts = fc.oneof(
	letters,
	fc.constantFrom(...HOSTILE),
	fc.string({ unit: "binary", maxLength: 8 }),
);
/** A file with many controls is no text. */
const written = texts.filter((text) => !/[^\P{Cc}\t\n\r]/u.test(text));
const dates = fc.constantFrom(
	"2019-08-21",
	"2019-08",
	"2019-08-01/2019-08-05",
	"2019-08-21/..",
	"21 August 2019",
);
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

/** JSON has no zero below zero. */
const unsigned = (value: number) => value + 0;

const position = fc.tuple(degrees(180), degrees(90));
const geometry = fc.oneof(
	position.map((coordinates) => ({ type: "Point", coordinates })),
	fc
		.array(position, { minLength: 2, maxLength: 4 })
		.map((coordinates) => ({ type: "LineString", coordinates })),
	fc
		.array(position, { minLength: 2, maxLength: 4 })
		.map((coordinates) => ({ type: "MultiPoint", coordinates })),
	fc
		.array(position, { minLength: 3, maxLength: 5 })
		.map((ring) => ({ type: "Polygon", coordinates: [[...ring, ring[0]]] })),
);

test("GeoJSON: any fields, any texts, any geometry", async () => {
	const feature = fc.record({
		type: fc.constant("Feature"),
		geometry,
		properties: fc.oneof(
			fc.dictionary(
				fc.oneof(texts, fc.constantFrom("__proto__", "id", "7", "")),
				fc.oneof(texts, fc.integer()),
				{ maxKeys: 4 },
			),
			fc.record({ date: dates, what: texts, __proto__: fc.constant(null) }),
		),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(feature, { minLength: 1, maxLength: 5 }), async (features) => {
			const { file } = await readText(JSON.stringify({ type: "FeatureCollection", features }));
			if (!file) return;
			const [first, second, again] = await twice(file, writeGeoJson, "a.geojson");
			expect(second).toBe(first);
			expect(again.rows).toBe(file.rows - file.leftOut);
			expect([...again.events.lng].map(unsigned)).toEqual([...file.events.lng].map(unsigned));
			expect(await valuesOf(again)).toEqual(await valuesOf(file));
		}),
	);
});

test("CSV: any texts, any dates and positions; what a spreadsheet would run stays guarded", async () => {
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const row = fc.tuple(dates, degrees(90), degrees(180), written, written);
	await fc.assert(
		fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
			const lines = rows.map(([date, lat, lng, ...more]) =>
				[
					cell(date),
					lat.toFixed(5),
					lng.toFixed(5),
					...more.map((text) => cell(bytesOf(text))),
				].join(","),
			);
			const file = await bring(
				`date,latitude,longitude,what,note\r\n${lines.join("\r\n")}\r\n`,
				"a.csv",
			);
			const [first, second, again] = await twice(file, writeCsv, "b.csv");
			expect(second).toBe(first);
			expect([again.rows, again.leftOut]).toEqual([file.rows, file.leftOut]);
			expect(again.events.first).toEqual(file.events.first);
			expect([...again.events.lat].map(unsigned)).toEqual([...file.events.lat].map(unsigned));
			// Commas part its cells: a parser that guesses may take tabs within one for that.
			for (const value of Papa.parse<string[]>(first, { delimiter: "," }).data.flat()) {
				expect(value).not.toMatch(/^[=@\t]|^[+-]\D/);
			}
		}),
	);
});

describe("the product's own files", () => {
	const state = stateAt("#date=2019-08-21");
	test.each(["seen", "everything"] as const)(
		"%s, as GeoJSON: with no question, and again",
		async (scope) => {
			const text = textOf(state, scope, "geojson");
			const inspection = await inspectFiles([{ name: "own.geojson", bytes: new Blob([text]) }]);
			expect(inspection).toMatchObject({
				kind: "events",
				questions: [],
				plan: { profile: "own-features" },
			});
			const file = await bring(text, "own.geojson");
			expect(file.leftOut + file.events.length + file.shapes.length).toBe(file.rows);
			const [first, second] = await twice(file, writeGeoJson, "again.geojson");
			expect(second).toBe(first);
		},
	);

	test.each(["seen", "everything"] as const)("%s, as CSV", async (scope) => {
		const file = await bring(textOf(state, scope, "csv"), "own.csv");
		const [first, second, again] = await twice(file, writeCsv, "again.csv");
		expect(second).toBe(first);
		expect(await valuesOf(again)).toEqual(await valuesOf(file));
	});
});

test("rows are written in the order of the file, points as the shortest numbers that they are", async () => {
	const feature = (date: string, geometry: object) => ({
		type: "Feature",
		properties: { date },
		geometry,
	});
	const features = [
		feature("2019-08-23", { type: "Point", coordinates: [36.6, 35.123456, 7] }),
		feature("2019-08-22", {
			type: "LineString",
			coordinates: [
				[36.123456789, 35],
				[37, 36],
			],
		}),
		feature("2019-08-21", { type: "Point", coordinates: [-0.1, 0] }),
	];
	const { file } = await readText(JSON.stringify({ type: "FeatureCollection", features }));
	if (!file) throw new Error("not read");
	expect(JSON.parse(await (await writeGeoJson(file)).text())).toEqual({
		type: "FeatureCollection",
		features: [
			feature("2019-08-23", { type: "Point", coordinates: [36.6, 35.123455] }),
			features[1],
			feature("2019-08-21", { type: "Point", coordinates: [-0.1, 0] }),
		],
	});
	expect(await (await writeCsv(file)).text()).toBe(
		"\uFEFFdate,latitude,longitude\r\n2019-08-23,35.123455,36.6\r\n2019-08-21,0,-0.1\r\n".replace(
			"\uFEFF",
			"",
		),
	);
});

test("more rows than are written at a time are all there, in order, parted as they must be", async () => {
	const count = 4100;
	const features = Array.from({ length: count }, (_, n) => ({
		type: "Feature",
		properties: { n: String(n) },
		geometry: { type: "Point", coordinates: [1, 2] },
	}));
	const { file } = await readText(JSON.stringify({ type: "FeatureCollection", features }));
	if (!file) throw new Error("not read");
	expect(JSON.parse(await (await writeGeoJson(file)).text()).features).toEqual(features);
	const lines = (await (await writeCsv(file)).text()).trimEnd().split("\r\n").slice(1);
	expect(lines).toEqual(features.map((_, n) => `${n},2,1`));
});

test("columns of a position get a name that no field has", async () => {
	const features = [
		{
			type: "Feature",
			properties: { latitude: "north" },
			geometry: { type: "Point", coordinates: [1, 2] },
		},
	];
	const { file } = await readText(JSON.stringify({ type: "FeatureCollection", features }));
	if (!file) throw new Error("not read");
	expect(await (await writeCsv(file)).text()).toBe("latitude,latitude_,longitude\r\nnorth,2,1\r\n");
});
