/** GeoJSON in all the forms in which it comes: each feature is read or reported, and none of its fields is lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeGeoJson } from "../../../src/import/write";
import { formatDay, OPEN_END, OPEN_START } from "../../../src/model/day";
import { readText, valuesOf } from "./features";
import { AREA, collection, feature, LINE, point } from "./geojson-texts";

test("points become rows of the table in order of their day, lines and areas become shapes", async () => {
	const { file, plan } = await readText(
		collection([
			feature({ date: "2019-08-23", event_type: "Strike" }, point(36.5, 35.5)),
			feature({ date: "2019-08", event_type: "Front" }, LINE),
			feature({ date: "2019-08-21", event_type: "Clash" }, point(36.25, 35.25)),
			feature({ date: "2019-08-01/2019-08-05", event_type: "Camp" }, AREA),
		]),
	);
	if (!file) throw new Error("not read");
	expect(plan?.roles).toMatchObject({ date: 0, kind: 1 });
	expect([...file.events.row]).toEqual([2, 0]);
	expect([...file.events.lng]).toEqual([36.25, 36.5]);
	expect([...file.events.first].map((day) => formatDay(day as never))).toEqual([
		"2019-08-21",
		"2019-08-23",
	]);
	expect([...file.events.kind].map((kind) => file.kinds[kind])).toEqual(["Clash", "Strike"]);
	expect(file.shapes.map(({ geometry, row }) => [geometry, row])).toEqual([
		[LINE, 1],
		[AREA, 3],
	]);
	expect(file.shapes.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
		["2019-08-01", "2019-08-31"],
		["2019-08-01", "2019-08-05"],
	]);
	expect(file).toMatchObject({ format: "geojson", counts: "feature", rows: 4, leftOut: 0 });
	expect(file.bounds).toEqual([36, 35, 37, 36]);
});

describe("forms", () => {
	const one = feature({ a: "1" });
	test.each([
		["a single feature", JSON.stringify(one)],
		["a feature on each line", `${JSON.stringify(one)}\n${JSON.stringify(feature({ a: "2" }))}\n`],
		["lines of Windows, with a blank one", `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(one)}`],
		["a sequence with separators", `\x1e${JSON.stringify(one)}\n\x1e${JSON.stringify(one)}\n`],
		["with a mark and spread over lines", `\uFEFF${JSON.stringify(one, null, 2)}`],
		["collections on lines", `${collection([one])}\n${collection([one, one])}`],
	])("%s", async (_, text) => {
		const { file, problems } = await readText(text);
		expect(problems).toEqual([]);
		expect((await valuesOf(file))[0]).toEqual({ a: "1" });
	});

	test("a bare geometry has no fields", async () => {
		const { file } = await readText(JSON.stringify(AREA));
		expect(file?.shapes.length).toBe(1);
		expect(file?.fields).toEqual([]);
	});

	test("text of two bytes a letter, and old encodings", async () => {
		const text = collection([feature({ مكان: "حماة" })]);
		const wide = Uint8Array.from(
			[...`\uFEFF${text}`].flatMap((letter) => [
				letter.charCodeAt(0) & 255,
				letter.charCodeAt(0) >> 8,
			]),
		);
		expect(await valuesOf((await readText(new Blob([wide]))).file)).toEqual([{ مكان: "حماة" }]);
		const russian = collection([feature({ место: "Хама и Идлиб, у дороги" })]);
		const old = Uint8Array.from(russian, (letter) => {
			const code = letter.charCodeAt(0);
			return code >= 0x410 ? code - 0x410 + 0xc0 : code;
		});
		expect(await valuesOf((await readText(new Blob([old]))).file)).toEqual([
			{ место: "Хама и Идлиб, у дороги" },
		]);
	});
});

test("fields keep their order and are texts; what has parts is JSON; ids and foreign members stay", async () => {
	const { file } = await readText(
		collection([
			feature({ b: 1.5, a: null, nested: { x: [1, "é"] } }, point(1, 2), { id: "p1", note: "n" }),
			feature({ c: true, b: "", id: "own" }, point(1, 2), { id: 7, bbox: [1, 2, 1, 2] }),
			feature(null),
		]),
	);
	expect(file?.fields).toEqual(["b", "a", "nested", "id", "note", "c", "id_"]);
	expect(await valuesOf(file)).toEqual([
		{ b: "1.5", nested: '{"x":[1,"é"]}', id: "p1", note: "n" },
		{ c: "true", id: "own", id_: "7" },
		{},
	]);
});

test("names that objects have of their own are names like any other", async () => {
	const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},
		"properties":{"__proto__":"a","constructor":"b","toString":{"__proto__":{"polluted":1}}}}]}`;
	const { file } = await readText(text);
	expect(file?.fields).toEqual(["__proto__", "constructor", "toString"]);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	const [values] = await valuesOf(file);
	expect(Object.values(values ?? {})).toEqual(["a", "b", '{"__proto__":{"polluted":1}}']);
});

test("each wrong feature is left out and reported with its number, its id and why", async () => {
	const { file, problems } = await readText(
		collection([
			feature({ date: "2019-08-21" }, null, { id: "a" }),
			feature({ date: "2019-02-30" }),
			{ type: "Point", coordinates: [1, 2] },
			"text",
			feature({ date: "soon" }, { type: "Point", coordinates: [200, 35] }),
			feature({ date: "2019-08-21" }),
			feature({ date: "2019-08-22" }),
			feature({ date: "2019-08-23" }),
			feature(
				{ date: "2019-08-23" },
				{
					type: "Polygon",
					coordinates: [
						[
							[1, 1],
							[2, 2],
							[3, 1],
						],
					],
				},
			),
		]),
	);
	expect(problems).toEqual([
		"dropped feature 0 no-position (a)",
		"dropped feature 1 impossible-date date 2019-02-30",
		"dropped feature 2 not-a-feature Point",
		'dropped feature 3 not-a-feature "text"',
		"dropped feature 4 bad-date date soon",
		"dropped feature 4 bad-longitude 200, 35",
		"dropped feature 8 bad-geometry open-ring",
	]);
	expect(file).toMatchObject({ rows: 9, leftOut: 6 });
	expect([...(file?.events.row ?? [])]).toEqual([5, 6, 7]);
});

test("what has no date is there on every day, and where others have one it is told", async () => {
	const undated = await readText(collection([feature({ a: "x" }), feature({ a: "y" }, AREA)]));
	expect([undated.file?.events.first[0], undated.file?.events.last[0]]).toEqual([
		OPEN_START,
		OPEN_END,
	]);
	expect(undated.file?.days).toBeNull();
	expect(undated.problems).toEqual([]);
	const some = await readText(
		collection([feature({ date: "2019-08-21" }), feature({ date: null }, AREA)]),
	);
	expect(some.file?.shapes[0]?.first).toBe(OPEN_START);
	expect(some.problems).toEqual(["told feature 1 no-date date"]);
});

test("a line that is no feature costs that line", async () => {
	const good = JSON.stringify(feature({ a: "1" }));
	const { file, problems } = await readText(`${good}\n{"type":"Feat\n${good}\nnull`);
	expect(file).toMatchObject({ rows: 4, leftOut: 2 });
	expect(problems.map((line) => line.slice(0, 38))).toEqual([
		"dropped feature 1 line 2 not-a-feature",
		"dropped feature 3 line 4 not-a-feature",
	]);
});

describe("positions that are no degrees", () => {
	const metres = [point(4063214, 4163881), point(4063300, 4163900)];

	test("a named projection is refused by its name", async () => {
		const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } };
		const { problems } = await readText(
			collection(
				metres.map((each) => feature({}, each)),
				{ crs },
			),
		);
		expect(problems).toEqual(["fatal projected urn:ogc:def:crs:EPSG::3857"]);
	});

	test("one without a name is refused too, and a few among degrees are left out", async () => {
		expect((await readText(collection(metres.map((each) => feature({}, each))))).problems).toEqual([
			"fatal projected",
		]);
		const mixed = await readText(collection([feature({}, metres[0]), feature({})]));
		expect(mixed.problems).toEqual(["dropped feature 0 projected 4063214, 4163881"]);
	});

	test("degrees of another system are drawn, and told", async () => {
		const crs = (name: string) => ({ crs: { type: "name", properties: { name } } });
		const { file, problems } = await readText(collection([feature({})], crs("EPSG:4230")));
		expect(problems).toEqual(["told projected EPSG:4230"]);
		expect(file?.events.length).toBe(1);
		for (const name of ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"]) {
			expect((await readText(collection([feature({})], crs(name)))).problems).toEqual([]);
		}
	});

	test("latitude and longitude in each other's place are asked about, and read the other way", async () => {
		const text = collection([
			feature({}, point(20.1, 96.2)),
			feature({}, point(21, 95)),
			feature({}, point(22, 80)),
		]);
		const { file, plan } = await readText(text);
		expect(plan?.swapped).toBe(true);
		expect([...(file?.events.lat ?? [])].map(Math.round)).toEqual([20, 21, 22]);
		const asIs = await readText(text, "a.geojson", { swapped: false });
		expect(asIs.file?.leftOut).toBe(2);
	});
});

test("every feature of any collection is read or reported, and every reported one has a reason", async () => {
	const number = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.double(), fc.constant(1e7));
	const position = fc.oneof(fc.array(number, { maxLength: 3 }), fc.anything());
	const ring = fc.array(position, { maxLength: 5 });
	const geometry = fc.oneof(
		fc.constant(null),
		fc.record({ type: fc.constant("Point"), coordinates: position }),
		fc.record({ type: fc.constantFrom("LineString", "MultiPoint"), coordinates: ring }),
		fc.record({ type: fc.constant("Polygon"), coordinates: fc.array(ring, { maxLength: 2 }) }),
		fc.anything(),
	);
	const properties = fc.oneof(
		fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }),
		fc.record({ date: fc.constantFrom("2019-08-21", "2019-02-30", "", "x", "03/04/2019") }),
		fc.constant(null),
	);
	const any = fc.oneof(
		{ weight: 4, arbitrary: fc.record({ type: fc.constant("Feature"), properties, geometry }) },
		{ weight: 1, arbitrary: fc.anything() },
	);
	await fc.assert(
		fc.asyncProperty(fc.array(any, { maxLength: 6 }), async (features) => {
			const text = collection(
				features.map((each) => JSON.parse(JSON.stringify(each) ?? "null") as unknown),
			);
			const { file, problems } = await readText(text);
			if (!file) {
				expect(problems.length).toBeGreaterThan(0);
				return;
			}
			expect(file.rows).toBe(features.length);
			expect(file.events.length + file.shapes.length + file.leftOut).toBe(features.length);
			const reported = new Set(
				problems.filter((line) => line.startsWith("dropped")).map((line) => line.split(" ")[2]),
			);
			expect(reported.size).toBe(file.leftOut);
		}),
	);
});

test("what a collection says of itself is kept as it is, and written again", async () => {
	const about = { name: "Posts", license: { id: "CC-BY-4.0" }, features_of: null, __proto__x: 1 };
	const text = JSON.stringify({
		...{ type: "FeatureCollection", bbox: [36, 35, 36, 35], ...about },
		features: [feature({}, point(36, 35))],
	}).replace("__proto__x", "__proto__");
	const { file } = await readText(text);
	if (!file) throw new Error("the file was refused");
	const written = await (await writeGeoJson(file)).text();
	expect(
		Object.entries(JSON.parse(written)).filter(([name]) => !/^(type|features)$/.test(name)),
	).toEqual([
		["name", "Posts"],
		["license", { id: "CC-BY-4.0" }],
		["features_of", null],
		["__proto__", 1],
	]);
	expect(Object.keys(Object.prototype)).toEqual([]);
});
