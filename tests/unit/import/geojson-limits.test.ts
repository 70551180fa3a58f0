/** GeoJSON that is something else, or too much of it. */
import { describe, expect, test } from "vitest";
import { readText } from "./features";
import { collection, feature, LINE } from "./geojson-texts";

describe("files that are something else", () => {
	test.each([
		["fatal wrong-kind topojson", '{"type":"Topology","objects":{},"arcs":[]}'],
		["fatal wrong-kind esri-json", '{"geometryType":"esriGeometryPoint","features":[]}'],
		[
			"fatal wrong-kind esri-json",
			'{"features":[{"attributes":{"a":1},"geometry":{"x":1,"y":2}}]}',
		],
		["fatal wrong-kind esri-json", '{"rings":[[[1,2]]],"spatialReference":{"wkid":4326}}'],
		["fatal not-geojson", "[1,2,3]"],
		["fatal not-geojson", '{"a":1}'],
		["fatal not-geojson Something", '{"type":"Something"}'],
		["fatal not-geojson FeatureCollection", '{"type":"FeatureCollection","features":{}}'],
		["fatal no-features", '{"type":"FeatureCollection","features":[]}'],
		["fatal empty", " \n "],
	])("%s", async (problem, text) => {
		expect((await readText(text)).problems).toEqual([problem]);
	});

	test("JSON that is broken says on which line", async () => {
		const [problem] = (await readText('{"type":"FeatureCollection",\n"features":[\n{"type":}]}'))
			.problems;
		expect(problem).toMatch(/^fatal line 3 not-json /);
	});
});

describe("limits", () => {
	test("depth is counted before anything is parsed, whatever stands in texts", async () => {
		for (const [open, close] of [
			["[", "]"],
			['{"a":', "}"],
		] as const) {
			const deep = `{"type":"Feature","properties":${open.repeat(100_000)}1${close.repeat(100_000)},"geometry":null}`;
			expect((await readText(deep)).problems).toEqual(["fatal line 1 too-deep 64"]);
		}
		const brackets = await readText(collection([feature({ a: '[[[\\"{{{'.repeat(100) })]));
		expect(brackets.problems).toEqual([]);
		const lines = `${JSON.stringify(feature({}))}\n{"type":"Feature","properties":${"[".repeat(100_000)}`;
		expect((await readText(lines)).problems).toEqual(["dropped feature 1 line 2 not-a-feature 64"]);
	});

	test("features, vertices and bytes", async () => {
		const two = collection([feature({}), feature({}, LINE)]);
		const limited = async (limits: object) => (await readText(two, "a.json", {}, limits)).problems;
		expect(await limited({ rows: 1 })).toEqual(["fatal too-many-rows 1"]);
		expect(await limited({ vertices: 1 })).toEqual(["fatal too-many-vertices"]);
		expect(await limited({ bytes: 10 })).toEqual([`fatal too-large ${two.length} / 10`]);
	});

	test("more fields than anybody could look at are told with what is lost", async () => {
		const many = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`f${at}`, at]));
		const { file, problems } = await readText(collection([feature(many), feature(many)]));
		expect(file?.fields.length).toBe(500);
		expect(problems).toEqual(["told too-many-fields f500 200"]);
	});
});
