/** Thousands of payloads in files that a reader brings: each is read as it was written, and written so again. */
import Papa from "papaparse";
import { expect, test } from "vitest";
import { inspectFiles } from "../../../src/import/inspect";
import { readFile } from "../../../src/import/read";
import { writeCsv, writeGeoJson } from "../../../src/import/write";
import { unguarded } from "../../../src/model/formula";
import type { ImportedFile } from "../../../src/model/imported";
import { clean, escapeText } from "../../../src/svg/tree";
import { payloads } from "../../payloads";
import { valuesOf } from "./features";

/** Controls and halves of letters are no text: a file with such, or with the sign for them, is told of. */
const TEXTS = payloads(4000).map(({ text }) => clean(text).replaceAll("\uFFFD", "?"));

async function bring(name: string, text: string): Promise<ImportedFile> {
	const brought = { name, bytes: new Blob([text]) };
	const inspection = await inspectFiles([brought]);
	if (inspection.kind !== "events") throw new Error(JSON.stringify(inspection));
	const { file, problems } = await readFile(brought, inspection.plan);
	if (!file) throw new Error(JSON.stringify(problems.listed));
	expect(problems.total).toBe(0);
	return file;
}

const notesOf = async (file: ImportedFile) =>
	(await valuesOf(file)).map((values) => Reflect.get(values, "note") ?? "");

const rows = TEXTS.map((note, index) => ({
	date: "2019-08-21",
	latitude: 35 + index / 10_000,
	longitude: 36,
	note,
}));
const feature = ({ date, latitude, longitude, note }: (typeof rows)[number]) => ({
	type: "Feature",
	properties: { date, note },
	geometry: { type: "Point", coordinates: [longitude, latitude] },
});

test("a table", async () => {
	const file = await bring("a.csv", Papa.unparse(rows, { newline: "\r\n" }));
	expect(await notesOf(file)).toEqual(TEXTS);
	const written = await (await writeCsv(file)).text();
	const { data, errors } = Papa.parse<Record<string, string>>(written, {
		header: true,
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	const oneEnd = (text: string) => text.replace(/\r\n?/g, "\n");
	expect(data.map(({ note = "" }) => unguarded(note))).toEqual(
		TEXTS.map((text) => unguarded(oneEnd(text))),
	);
	for (const { note = "" } of data) {
		expect(note).not.toMatch(/^[=@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]|^[+-](?!\d)/);
	}
});

test("GeoJSON", async () => {
	const features = rows.map(feature);
	const file = await bring("a.geojson", JSON.stringify({ type: "FeatureCollection", features }));
	expect(await notesOf(file)).toEqual(TEXTS);
	const written = JSON.parse(await (await writeGeoJson(file)).text());
	expect(written.features.map((each: (typeof features)[number]) => each.properties.note)).toEqual(
		TEXTS,
	);
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test("KML", async () => {
	const placemarks = rows.map(
		({ date, latitude, longitude, note }) =>
			`<Placemark><name>x</name><TimeStamp><when>${date}</when></TimeStamp><ExtendedData><Data name="note"><value>${escapeText(note)}</value></Data></ExtendedData><Point><coordinates>${longitude},${latitude}</coordinates></Point></Placemark>`,
	);
	const file = await bring(
		"a.kml",
		`<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join("")}</Document></kml>`,
	);
	const trimmed = (text: string) => text.trim();
	expect((await notesOf(file)).map(trimmed)).toEqual(TEXTS.map(trimmed));
});
