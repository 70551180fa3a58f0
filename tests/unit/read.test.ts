/** From the text of one file to its good records, and what is said of the others. */
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { detailSchemas } from "../../src/model/detail-schema";
import { featureSchemas } from "../../src/model/geo-schema";
import { newReport, readFeatures, readJson, readRecords } from "../../src/model/read";
import { Json, smallDataset } from "./small-dataset";

const record = v.strictObject({ id: v.string(), count: v.optional(v.number()) });

function recordsOf(text: string) {
	const report = newReport();
	const records = readRecords(new Map([["a.json", text]]), "a.json", record, report);
	return { records, problems: report.problems };
}

function featuresOf(file: "places.geojson" | "zone.geojson", change: (json: Json) => void) {
	const json = new Json(JSON.parse(smallDataset().get(file) ?? "null"));
	change(json);
	const report = newReport();
	const files = new Map([[file, JSON.stringify(json.root)]]);
	const features = readFeatures(files, file, featureSchemas[file], "dropped", report);
	return { features, problems: report.problems };
}

describe("a whole file", () => {
	test.each(["fatal", "dropped"] as const)(
		"that is missing is %s where it is asked so",
		(severity) => {
			const report = newReport();
			expect(readJson(new Map(), "a.json", severity, report)).toBeUndefined();
			expect(report.problems).toMatchObject([{ severity, file: "a.json", code: "missing-file" }]);
		},
	);

	test.each(["<!doctype html><p>404", "\n <HTML lang=en>", "<head></head>", "<body>"])(
		"that is the web page %j is told from broken JSON",
		(text) => {
			expect(recordsOf(text).problems).toMatchObject([{ code: "html-not-json" }]);
		},
	);

	test.each([
		["[\n{},\noops\n]", 3],
		['[\n{"id" "a"}\n]', 2],
		['[\n{"id": "a"},\n', 3],
	])("that is not JSON (%j) is told with its line", (text, line) => {
		expect(recordsOf(text).problems).toMatchObject([
			{ severity: "fatal", code: "not-json", at: { line } },
		]);
	});

	test.each(["{}", "null", "3", '"text"'])("that holds %s is no list of records", (text) => {
		expect(recordsOf(text)).toMatchObject({ records: [], problems: [{ code: "wrong-shape" }] });
	});

	test.each(["null", "[]", '{"type":"FeatureCollection"}', '{"type":"Feature","features":[]}'])(
		"that holds %s is no FeatureCollection",
		(text) => {
			const report = newReport();
			const schema = featureSchemas["zone.geojson"];
			const files = new Map([["zone.geojson", text]]);
			expect(readFeatures(files, "zone.geojson", schema, "dropped", report)).toEqual([]);
			expect(report.problems).toMatchObject([{ severity: "dropped", code: "wrong-shape" }]);
		},
	);
});

describe("a record", () => {
	test("that is wrong is left out; those around it stay", () => {
		const { records, problems } = recordsOf('[{"id":"a"},{"id":"b","count":"1"},null,{"id":"c"}]');
		expect(records).toEqual([{ id: "a" }, { id: "c" }]);
		expect(problems).toMatchObject([
			{ severity: "dropped", code: "bad-value", at: { record: 1, id: "b" }, field: "count" },
			{ severity: "dropped", code: "bad-value", at: { record: 2 }, field: "" },
		]);
	});

	test("with a field that is not in the schema is wrong", () => {
		expect(recordsOf('[{"id":"a","colour":"red"}]')).toMatchObject({
			records: [],
			problems: [{ code: "bad-value", field: "colour" }],
		});
	});

	test("whose id comes again is kept the first time only", () => {
		const { records, problems } = recordsOf('[{"id":"a","count":1},{"id":"a","count":2}]');
		expect(records).toEqual([{ id: "a", count: 1 }]);
		expect(problems).toMatchObject([
			{ severity: "dropped", code: "duplicate-id", at: { record: 1, id: "a" }, field: "id" },
		]);
	});

	test("names the path of a value deep inside", () => {
		const report = newReport();
		const files = new Map([["claim-texts.json", '[{"id":"C1","summary":{"en":"Text","ar":""}}]']]);
		readRecords(files, "claim-texts.json", detailSchemas["claim-texts.json"], report);
		expect(report.problems).toMatchObject([{ field: "summary.ar", detail: "is empty" }]);
	});

	test("with a key named __proto__ is wrong, and nothing gets what it holds", () => {
		const text = '[{"__proto__":{"count":9,"polluted":true},"id":"a"},{"id":"b"}]';
		const { records, problems } = recordsOf(text);
		expect(problems).toMatchObject([{ code: "bad-value", at: { id: "a" }, field: "__proto__" }]);
		expect(Reflect.get({}, "polluted")).toBeUndefined();
		expect(records).toEqual([{ id: "b" }]);
	});
});

describe("a feature", () => {
	const ofFirst = (...path: (string | number)[]) => ["features", 0, ...path];

	test("may be a place without a position", () => {
		const { features, problems } = featuresOf("places.geojson", (json) =>
			json.set(ofFirst("geometry"), null),
		);
		expect(problems).toEqual([]);
		expect(features[0]?.geometry).toBeNull();
	});

	test("of the zone must have a geometry", () => {
		const { features, problems } = featuresOf("zone.geojson", (json) =>
			json.set(ofFirst("geometry"), null),
		);
		expect(problems).toMatchObject([{ code: "bad-geometry", at: { record: 0, id: "zone" } }]);
		expect(features.map(({ properties }) => properties.id)).toEqual(["line"]);
	});

	test.each<[what: string, position: unknown]>([
		["a longitude of 181", [181, 35]],
		["a latitude of -90.5", [36, -90.5]],
		["one number only", [36]],
		["four numbers", [36, 35, 1, 2]],
		["text", ["36", "35"]],
	])("at a position with %s is left out", (_, position) => {
		const { features, problems } = featuresOf("places.geojson", (json) =>
			json.set(ofFirst("geometry", "coordinates"), position),
		);
		expect(problems).toMatchObject([{ severity: "dropped", code: "bad-geometry" }]);
		expect(problems[0]?.field).toMatch(/^geometry\.coordinates/);
		expect(features.map(({ properties }) => properties.id)).toEqual(["ford"]);
	});

	test.each<[what: string, ring: unknown, detail: string]>([
		["is not closed", square(false), "is not closed"],
		["has three positions", square(true).slice(2), "has fewer than four positions"],
	])("whose ring %s is left out", (_, ring, detail) => {
		const { features, problems } = featuresOf("zone.geojson", (json) =>
			json.set(ofFirst("geometry", "coordinates", 0), ring),
		);
		expect(problems).toMatchObject([{ code: "bad-geometry", detail }]);
		expect(features).toHaveLength(1);
	});

	test("whose id comes again is kept the first time only", () => {
		const { features, problems } = featuresOf("places.geojson", (json) =>
			json.add(["features"], json.get("features", 0)),
		);
		expect(features).toHaveLength(2);
		expect(problems).toMatchObject([
			{ code: "duplicate-id", at: { record: 2, id: "mill" }, field: "id" },
		]);
	});

	test("that is no object, or has no properties, is left out", () => {
		const { features, problems } = featuresOf("places.geojson", (json) => {
			json.add(["features"], null);
			json.remove(...ofFirst("properties"));
		});
		expect(features.map(({ properties }) => properties.id)).toEqual(["ford"]);
		expect(new Set(problems.map(({ at }) => at.record))).toEqual(new Set([0, 2]));
	});
});

function square(isClosed: boolean): number[][] {
	const corners = [
		[36, 35],
		[37, 35],
		[37, 36],
		[36, 36],
	];
	return isClosed ? [...corners, [36, 35]] : corners;
}
