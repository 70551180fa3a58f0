/** control.geojson: what is read of it, and what `truceline dataset` makes. */
import { describe, expect, test } from "vitest";
import { buildControl } from "../../src/cli/control";
import { planDataset } from "../../src/cli/dataset";
import { bytesOf } from "../../src/cli/folder";
import { parse } from "../../src/model/parse";
import { newWorkbench } from "./cli-fixture";
import { type Json, smallDataset, withChange } from "./small-dataset";
import { FOUR, placesText, type Spot, squareFiles, zoneText } from "./square";

const CELL = ["features", 0] as const;
const problemsOf = (change: (value: Json) => void) =>
	parse(withChange("control.geojson", change)).problems;

describe("reading control.geojson", () => {
	test("gives its cells, and the edges between them", () => {
		const { dataset, problems } = parse(squareFiles(FOUR));
		expect(problems).toEqual([]);
		expect(dataset?.control.cells.map(({ properties }) => properties.place)).toEqual(
			Object.keys(FOUR),
		);
		expect(dataset?.control.edges.map(({ properties }) => properties)).toMatchObject([
			{ kind: "edge", id: "edge-1", left: "sw", right: "se" },
			{ id: "edge-2", left: "sw", right: "nw" },
			{ id: "edge-3", left: "se", right: "ne" },
			{ id: "edge-4", left: "nw", right: "ne" },
		]);
	});

	test("gives none where a dataset has no such file", () => {
		const files = smallDataset();
		const manifest = JSON.parse(files.get("dataset.json") ?? "");
		const isOther = ({ path }: { path: string }) => path !== "control.geojson";
		manifest.files = manifest.files.filter(isOther);
		files.set("dataset.json", JSON.stringify(manifest)).delete("control.geojson");
		const { dataset, problems } = parse(files);
		expect(problems).toEqual([]);
		expect(dataset?.control).toEqual({ cells: [], edges: [], rims: [] });
	});

	test("gives none, and says so, where the file is listed but is no such thing", () => {
		const { dataset, problems } = parse(smallDataset().set("control.geojson", "<!doctype html>"));
		expect(dataset?.control).toEqual({ cells: [], edges: [], rims: [] });
		expect(problems).toMatchObject([
			{ severity: "dropped", file: "control.geojson", code: "html-not-json" },
		]);
	});

	test.each<[words: string, change: (value: Json) => void, code: string, field: string]>([
		[
			"a place that there is not",
			(v) => v.set([...CELL, "properties", "place"], "moon"),
			"unknown-reference",
			"place",
		],
		[
			"a place without a position",
			(v) => v.set([...CELL, "properties", "place"], "ford"),
			"bad-value",
			"place",
		],
		[
			"an area below zero",
			(v) => v.set([...CELL, "properties", "areaKm2"], -1),
			"bad-value",
			"areaKm2",
		],
		[
			"a buffer that is no depth",
			(v) => v.set([...CELL, "properties", "buffers", "deep"], 1),
			"bad-value",
			"buffers.deep",
		],
		[
			"no cell but an edge",
			(v) => v.set([...CELL, "properties", "kind"], "edge"),
			"bad-value",
			"kind",
		],
		[
			"a line for an area",
			(v) => v.set([...CELL, "geometry", "type"], "LineString"),
			"bad-geometry",
			"geometry.type",
		],
		[
			"a ring that is open",
			(v) => v.set([...CELL, "geometry", "coordinates", 0, 4], [36, 35.1]),
			"bad-geometry",
			"geometry.coordinates.0",
		],
	])("drops a cell with %s", (_, change, code, field) => {
		expect(problemsOf(change)).toMatchObject([
			{ severity: "dropped", file: "control.geojson", at: { id: "mill" }, code, field },
		]);
		expect(parse(withChange("control.geojson", change)).dataset?.control.cells).toEqual([]);
	});

	test("keeps the edges between the cells that are left", () => {
		const control = buildControl(placesText(FOUR), zoneText()) ?? "";
		const files = squareFiles(FOUR, control.replace('"place":"se"', '"place":"moon"'));
		const { dataset } = parse(files);
		expect(dataset?.control.cells.length).toBe(3);
		expect(
			dataset?.control.edges.map(({ properties: { left, right } }) => `${left} ${right}`),
		).toEqual(["sw nw", "nw ne"]);
	});
});

describe("truceline dataset", () => {
	const folderOf = (files: ReadonlyMap<string, string>) =>
		new Map([...files].map(([path, text]) => [path, bytesOf(text)]));
	const moved: Readonly<Record<string, Spot>> = { ...FOUR, sw: [36.2, 35.2] };

	test("makes the control.geojson that the manifest lists, also where there is none yet", async () => {
		const files = squareFiles(FOUR);
		const built = files.get("control.geojson") ?? "";
		files.delete("control.geojson");
		const bench = newWorkbench(files);
		try {
			const { code, said } = await bench.truceline("dataset", "{dir}");
			expect(code).toBe(0);
			expect(said).toContain("wrote control.geojson");
			expect(said).toContain("wrote schema/control.schema.json");
			expect(bench.read("control.geojson")).toBe(built);
			expect((await bench.truceline("check", "{dir}")).said).toContain("no problems");
			expect((await bench.truceline("dataset", "{dir}")).said).toContain("up to date");
			bench.write("places.geojson", placesText(moved));
			const checked = await bench.truceline("dataset", "{dir}", "--check");
			expect(checked.code).toBe(1);
			expect(checked.said).toContain("out of date: control.geojson");
			expect(bench.read("control.geojson")).toBe(built);
		} finally {
			bench.remove();
		}
	});

	test("makes none that is not listed, and leaves one alone where there is no zone to divide", () => {
		const files = squareFiles(FOUR);
		const unlisted = (files.get("dataset.json") ?? "").replace("control.geojson", "sources.json");
		const without = planDataset(folderOf(new Map(files).set("dataset.json", unlisted)), null);
		expect(without.write.has("control.geojson")).toBe(false);
		const noZone = zoneText().replace('"kind":"zone"', '"kind":"rough-zone"');
		expect(buildControl(placesText(FOUR), noZone)).toBeNull();
		const plan = planDataset(folderOf(files.set("zone.geojson", noZone)), null);
		expect(plan.write.has("control.geojson")).toBe(false);
	});

	test("gives no cell to a place without a position, nor to one that stands for no land", () => {
		const texts = placesText({ ...FOUR, lost: null, hill: [36.5, 35.5] }).replace(
			/("id":"hill".*?)"cell":true/,
			'$1"cell":false',
		);
		const built = JSON.parse(buildControl(texts, zoneText()) ?? "");
		const ids = built.features.map((cell: { properties: { id: string } }) => cell.properties.id);
		expect(ids).toEqual(Object.keys(FOUR));
	});

	test("makes a file without cells where no place has one", () => {
		expect(JSON.parse(buildControl(placesText({}), zoneText()) ?? "")).toEqual({
			type: "FeatureCollection",
			features: [],
		});
	});

	test("writes a cell a line, with its area and what of it lies in the buffer", () => {
		const lines = (buildControl(placesText(FOUR), zoneText()) ?? "").trimEnd().split("\n");
		expect(lines.length).toBe(2 + 4);
		const cells = lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, "")));
		expect(cells[0].properties).toEqual({
			kind: "cell",
			id: "sw",
			place: "sw",
			areaKm2: expect.closeTo(2524, -1),
			buffers: { "33": expect.closeTo(1516, -1) },
		});
		expect(cells[2].properties.buffers).toEqual({});
	});

	test("says which two places lie at one spot", () => {
		const two = placesText({ ...FOUR, twin: FOUR["ne"] ?? null });
		expect(() => buildControl(two, zoneText())).toThrow(
			'places.geojson: ne and twin lie at one spot; only one of them can have "cell": true',
		);
	});
});
