/** How a file is read, to the letter of what is told; and that nothing of one record reaches another. */
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
	endsBefore,
	mustParse,
	newReport,
	readFeatures,
	readJson,
	readOne,
	readRecords,
} from "../../../src/model/read";
import { read, told } from "./told";

const schema = v.strictObject({ id: v.string(), count: v.optional(v.number()) });
const shapes = {
	geometry: v.strictObject({ type: v.literal("Point"), coordinates: v.array(v.number()) }),
	properties: v.strictObject({ id: v.optional(v.string()), name: v.optional(v.string()) }),
};

const jsonOf = (text: string) =>
	read((report) => readJson(new Map([["a.json", text]]), "a.json", "dropped", report));
const recordsOf = (value: unknown) =>
	read((report) =>
		readRecords(new Map([["a.json", JSON.stringify(value)]]), "a.json", schema, report),
	);
const featuresOf = (value: unknown) =>
	read((report) =>
		readFeatures(new Map([["a.json", JSON.stringify(value)]]), "a.json", shapes, "fatal", report),
	);
const point = (coordinates: unknown, properties: unknown = {}) => ({
	type: "Feature",
	properties,
	geometry: { type: "Point", coordinates },
});
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });

describe("a report", () => {
	test("is empty at first, and keeps what it is told in order; place and field may be left out", () => {
		const report = newReport();
		expect(report.problems).toEqual([]);
		report.add("fatal", "a.json", "not-json", "oops");
		report.add("dropped", "b.json", "bad-value", "is empty", { record: 0 }, "name");
		expect(report.problems).toEqual([
			{ severity: "fatal", file: "a.json", code: "not-json", detail: "oops", at: {}, field: "" },
			{
				severity: "dropped",
				file: "b.json",
				code: "bad-value",
				detail: "is empty",
				at: { record: 0 },
				field: "name",
			},
		]);
	});
});

describe("dates", () => {
	test("that the schema has held to their form are read; another is a fault of ours", () => {
		expect(mustParse("2019-03").precision).toBe("month");
		expect(() => mustParse("March")).toThrow("the schema let March pass");
	});

	test("end before others where the last day lies before the first", () => {
		expect(endsBefore("2019-03-01", "2019-03-02")).toBe(true);
		expect(endsBefore("2019-03-02", "2019-03-02")).toBe(false);
		expect(endsBefore("2019-03-02", "2019-03")).toBe(false);
		expect(endsBefore("2019-02", "2019-03")).toBe(true);
		expect(endsBefore("2019-03", "2019-03-31")).toBe(false);
	});

	test("that are not both there do not", () => {
		expect(endsBefore(null, "2019-03-02")).toBe(false);
		expect(endsBefore("2019-03-02", null)).toBe(false);
		expect(endsBefore(null, null)).toBe(false);
	});
});

describe("the JSON of a file", () => {
	test("may be null, which is not the same as none", () => {
		expect(jsonOf("null")).toEqual({ result: null, told: [] });
		expect(jsonOf(' {"a":1} ')).toEqual({ result: { a: 1 }, told: [] });
	});

	test("is none in a web page, whatever stands before its first tag", () => {
		for (const text of ["<!doctype html>", " \n<HTML>", "\t<head>", "<body class=a>"]) {
			expect(jsonOf(text)).toEqual({
				result: undefined,
				told: ["dropped | a.json | html-not-json | a web page came in its place | at whole | "],
			});
		}
	});

	test.each(["<svg>", "<p>", "1 <html>", "< html>"])(
		"is none in %j, which is no web page",
		(text) => {
			expect(jsonOf(text).told[0]).toMatch(/^dropped \| a.json \| not-json/);
		},
	);

	test("that is broken is told with its line and what was wrong", () => {
		const { problems, add } = newReport();
		const report = { problems, add };
		expect(readJson(new Map([["a.json", "[\n1,\n]"]]), "a.json", "fatal", report)).toBeUndefined();
		expect(problems).toMatchObject([{ severity: "fatal", at: { line: 3 }, field: "" }]);
		expect(problems[0]?.detail).toMatch(/JSON/);
		expect(problems[0]?.detail).not.toMatch(/^SyntaxError/);
	});
});

describe("a value", () => {
	const oneOf = (value: unknown) =>
		read((report) => readOne(value, schema, "fatal", "a.json", { record: 4 }, report));

	test("that fits is what the schema makes of it", () => {
		expect(oneOf({ id: "a", count: 2 })).toEqual({ result: { id: "a", count: 2 }, told: [] });
	});

	test("that does not is none, with a line for each misfit", () => {
		const { result, told: said } = oneOf({ count: "2", more: 1 });
		expect(result).toBeNull();
		expect(said.map((line) => line.split(" | ").at(-1))).toEqual(["id", "count", "more"]);
		expect(said.every((line) => line.startsWith("fatal | a.json | bad-value | "))).toBe(true);
		expect(said.every((line) => line.includes("at 4"))).toBe(true);
		expect(oneOf(7).told[0]).toMatch(/ \| at 4 \| $/);
	});

	test("with something in it that no record may hold is none, though it fits", () => {
		expect(oneOf({ id: "a\uFFFD", count: Number.POSITIVE_INFINITY })).toEqual({
			result: null,
			told: [
				"fatal | a.json | bad-value | is too large for a number | at 4 | count",
				"fatal | a.json | bad-value | has lost letters: the file is not UTF-8 | at 4 | id",
			],
		});
	});
});

describe("records", () => {
	test("come in the file's order, each id once, and one that is wrong does not take the id", () => {
		const wrong = { id: "a", count: "one" };
		expect(recordsOf([wrong, { id: "b" }, { id: "a" }, { id: "b", count: 2 }])).toEqual({
			result: [{ id: "b" }, { id: "a" }],
			told: [
				expect.stringMatching(/^dropped \| a.json \| bad-value .* \| at a \| count$/),
				"dropped | a.json | duplicate-id | b | at b | id",
			],
		});
	});

	test("are told of by their number, and by their id where it is a text", () => {
		const report = newReport();
		const text = JSON.stringify([{ id: 7 }, { id: "b", count: "" }, ["id"], "id"]);
		readRecords(new Map([["a.json", text]]), "a.json", schema, report);
		expect([...new Map(report.problems.map(({ at }) => [at.record, at])).values()]).toEqual([
			{ record: 0 },
			{ record: 1, id: "b" },
			{ record: 2 },
			{ record: 3 },
		]);
	});

	test("are none in a file that is no list, which is fatal unless told otherwise", () => {
		expect(recordsOf({})).toEqual({
			result: [],
			told: ["fatal | a.json | wrong-shape | is not a list of records | at whole | "],
		});
		const report = newReport();
		expect(readRecords(new Map([["a.json", "3"]]), "a.json", schema, report, "dropped")).toEqual(
			[],
		);
		expect(readRecords(new Map(), "b.json", schema, report, "dropped")).toEqual([]);
		expect(told(report.problems)).toEqual([
			"dropped | a.json | wrong-shape | is not a list of records | at whole | ",
			"dropped | b.json | missing-file | the file could not be read | at whole | ",
		]);
	});
});

describe("features", () => {
	test("are read with their geometry and properties, and nothing besides", () => {
		const { result, told: said } = featuresOf(
			collection({ ...point([1, 2], { id: "a" }), bbox: [1, 2, 1, 2] }, point([3, 4])),
		);
		expect(said).toEqual([]);
		expect(result).toEqual([point([1, 2], { id: "a" }), point([3, 4])]);
	});

	test("need no id, but one that they have comes once", () => {
		const { result, told: said } = featuresOf(
			collection(
				point([1, 2]),
				point([1, 2]),
				point([1, 2], { id: "a" }),
				point([3, 4], { id: "a" }),
			),
		);
		expect(result).toHaveLength(3);
		expect(said).toEqual(["dropped | a.json | duplicate-id | a | at a | id"]);
	});

	test("that are wrong do not take the id from those behind them", () => {
		const { result } = featuresOf(collection(point("x", { id: "a" }), point([3, 4], { id: "a" })));
		expect(result).toEqual([point([3, 4], { id: "a" })]);
	});

	test("say what they are", () => {
		const { result, told: said } = featuresOf(
			collection({ ...point([1, 2], { id: "a" }), type: "Thing" }),
		);
		expect(result).toEqual([]);
		expect(said).toEqual(["dropped | a.json | bad-value | is not a GeoJSON Feature | at a | type"]);
	});

	test("with wrong properties are left out, the geometry being right", () => {
		const { result, told: said } = featuresOf(
			collection(point([1, 2], { name: 3 }), point([5, 6])),
		);
		expect(result).toEqual([point([5, 6])]);
		expect(said).toEqual([
			expect.stringMatching(/^dropped \| a.json \| bad-value \| .* \| at 0 \| name$/),
		]);
	});

	test("with a wrong geometry are told where in it", () => {
		const { result, told: said } = featuresOf(
			collection(point([1, "2"], { id: "a" }), { type: "Feature", properties: {}, geometry: 3 }),
		);
		expect(result).toEqual([]);
		expect(said).toEqual([
			expect.stringMatching(
				/^dropped \| a.json \| bad-geometry \| .* \| at a \| geometry.coordinates.1$/,
			),
			expect.stringMatching(/^dropped \| a.json \| bad-geometry \| .* \| at 1 \| geometry$/),
		]);
	});

	test("that are no objects are told of by their number", () => {
		const { result, told: said } = featuresOf(collection(null, "a", [], point([1, 2])));
		expect(result).toHaveLength(1);
		expect(said.filter((line) => line.includes("is not a GeoJSON Feature"))).toEqual(
			[0, 1, 2].map(
				(at) => `dropped | a.json | bad-value | is not a GeoJSON Feature | at ${at} | type`,
			),
		);
	});

	test.each([
		["a list", []],
		["nothing", null],
		["one feature", point([1, 2])],
		["another collection", { type: "GeometryCollection", features: [] }],
		["a collection of none", { type: "FeatureCollection" }],
		["a collection of one that is no list", { type: "FeatureCollection", features: {} }],
	])("are none in %s", (_, value) => {
		expect(featuresOf(value)).toEqual({
			result: [],
			told: ["fatal | a.json | wrong-shape | is not a GeoJSON FeatureCollection | at whole | "],
		});
	});

	test("are none where there is no file", () => {
		expect(read((report) => readFeatures(new Map(), "a.json", shapes, "fatal", report))).toEqual({
			result: [],
			told: ["fatal | a.json | missing-file | the file could not be read | at whole | "],
		});
	});
});
