/** Whatever is brought, a look at it and its reading end with a file or with reasons, and harm nothing. */

import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { inspectFiles } from "../../../src/import/inspect";
import { readFile } from "../../../src/import/read";
import type { Plan } from "../../../src/import/types";
import { readText } from "./features";

const GEOJSON = JSON.stringify({
	type: "FeatureCollection",
	features: [
		{
			type: "Feature",
			id: 1,
			properties: { date: "2019-08-21", n: 1 },
			geometry: { type: "Point", coordinates: [36, 35] },
		},
		{
			type: "Feature",
			properties: { x: { y: ["z"] } },
			geometry: {
				type: "LineString",
				coordinates: [
					[36, 35],
					[37, 36],
				],
			},
		},
	],
});
const KML =
	'<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>f</name><Placemark><name>a</name><TimeStamp><when>2019</when></TimeStamp><Point><coordinates>36,35</coordinates></Point></Placemark></Folder></Document></kml>';
const CSV =
	'date,latitude,longitude,note\n2019-08-21,35.1,36.6,"a ""b"""\n2019-08-22,35.2,36.7,c\n';
const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
	["a.geojson", strToU8(GEOJSON)],
	[
		"a.ndjson",
		strToU8(
			JSON.parse(GEOJSON)
				.features.map((each: unknown) => JSON.stringify(each))
				.join("\n"),
		),
	],
	["a.kml", strToU8(KML)],
	["a.kmz", zipSync({ "doc.kml": strToU8(KML) })],
	["a.csv", strToU8(CSV)],
];

/** Looks and reads; holds that what came back is whole. */
async function bring(name: string, bytes: Uint8Array, plan?: Plan): Promise<void> {
	const file = { name, bytes: new Blob([Uint8Array.from(bytes)]) };
	const inspection = await inspectFiles([file]);
	if (inspection.kind === "refused") expect(inspection.problem.severity).toBe("fatal");
	const used = inspection.kind === "events" ? inspection.plan : plan;
	if (!used) return;
	const { file: read, problems } = await readFile(file, used);
	if (read === null) expect(problems.listed[0]?.severity).toBe("fatal");
	else expect(read.events.length + read.shapes.length + read.leftOut).toBe(read.rows);
	expect(problems.listed.length).toBeLessThanOrEqual(problems.total);
}

test.each(FILES)("%s cut or with bytes turned", async (name, bytes) => {
	const change = fc.record({
		keep: fc.integer({ min: 0, max: bytes.length }),
		turned: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 3 }),
		isCut: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(change, async ({ keep, turned, isCut }) => {
			const changed = Uint8Array.from(isCut ? bytes.subarray(0, keep) : bytes);
			for (const [at, byte] of turned) if (at < changed.length) changed[at] = byte;
			await bring(name, changed);
		}),
	);
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test("any bytes under any name", async () => {
	const name = fc.constantFrom("a.geojson", "a.kml", "a.kmz", "a.csv", "a.zip", "x/y", "");
	await fc.assert(
		fc.asyncProperty(name, fc.uint8Array({ maxLength: 300 }), (as, bytes) => bring(as, bytes)),
	);
});

test("a file that is not what its plan says is refused", async () => {
	const plan: Plan = {
		format: "kml",
		fields: [],
		roles: {},
		dateOrder: null,
		swapped: false,
		profile: null,
	};
	const { problems } = await readFile({ name: "a.kml", bytes: new Blob([GEOJSON]) }, plan);
	expect(problems.listed[0]).toMatchObject({ code: "unknown-format", detail: "json" });
});

test.each([
	["fatal wrong-kind html", "<!DOCTYPE html><html><body>Not found</body></html>"],
	[
		"fatal wrong-kind lfs-pointer",
		"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n",
	],
	["fatal empty", ""],
])("%s in place of JSON", async (problem, text) => {
	expect((await readText(text, "a.geojson")).problems).toEqual([problem]);
});

test("ten million letters on one line", async () => {
	const long = "x".repeat(10_000_000);
	const geometry = { type: "Point", coordinates: [36, 35] };
	const { file } = await readText(
		JSON.stringify({ type: "Feature", properties: { long }, geometry }),
	);
	expect(file?.events.bytes[0]).toBe(long.length + 4);
	const kml = KML.replace(">a<", `>${long}<`);
	expect((await readText(kml, "a.kml")).file?.rows).toBe(1);
	expect((await readText(`{"a":"${long}`)).problems[0]).toMatch(/^fatal line 1 not-json/);
});

test("numbers that are none", async () => {
	const of = (lng: string) =>
		`{"type":"Feature","properties":{"n":${lng}},"geometry":{"type":"Point","coordinates":[${lng},35]}}`;
	expect((await readText(of("1e999"))).problems).toEqual(
		["dropped feature 0 bad-position Infinity, 35", "fatal nothing-read"].toReversed(),
	);
	expect((await readText(of("NaN"))).problems[0]).toMatch(/^fatal line 1 not-json/);
});

test("what is called off is no answer, and a file that is gone is a problem", async () => {
	const file = { name: "a.geojson", bytes: new Blob([GEOJSON]) };
	await expect(
		inspectFiles([file], { signal: AbortSignal.abort(new Error("enough")) }),
	).rejects.toThrow("enough");
	const gone = new Blob([GEOJSON]);
	gone.slice = () => {
		throw new DOMException("gone", "NotReadableError");
	};
	expect(await inspectFiles([{ name: "a.geojson", bytes: gone }])).toMatchObject({
		kind: "refused",
		problem: { code: "unreadable", detail: "gone" },
	});
});
