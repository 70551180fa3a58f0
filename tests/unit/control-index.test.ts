/** Cells, edges and rims as they are asked for every day, and on which days they speak. */
import { describe, expect, test } from "vitest";
import type { Dataset, RimFeature } from "../../src/model/types";
import { controlIndex, hasControl, statusesOf } from "../../src/world/control";
import { worldAt } from "../../src/world/world";
import { FOUR, history, quietSquare, squareDataset } from "./square";
import { on, toyDataset } from "./toy";

const square = quietSquare();
const rim = (id: string, cell: string, beyond: string): RimFeature => ({
	type: "Feature",
	properties: { kind: "rim", id, cell, beyond, errorKm: 1 },
	geometry: { type: "MultiLineString", coordinates: [] },
});
const withControl = (part: Partial<Dataset["control"]>): Dataset => ({
	...square,
	control: { ...square.control, ...part },
});

describe("the index of the cells", () => {
	test("has the cells in their order, and edges by the numbers of the two beside them", () => {
		const { cells, sides, rims } = controlIndex(square);
		expect(cells.map(({ place }) => place)).toEqual(["sw", "se", "nw", "ne"]);
		expect(sides.map(({ edge: { id }, left, right }) => [id, left, right])).toEqual([
			["edge-1", 0, 1],
			["edge-2", 0, 2],
			["edge-3", 1, 3],
			["edge-4", 2, 3],
		]);
		expect(rims).toEqual([]);
		expect(controlIndex(square)).toBe(controlIndex(square));
	});

	test("leaves out an edge one of whose cells is missing", () => {
		const without = (place: string) =>
			controlIndex(
				withControl({
					cells: square.control.cells.filter(({ properties }) => properties.place !== place),
				}),
			).sides.map(({ edge: { id }, left, right }) => [id, left, right]);
		expect(without("sw")).toEqual([
			["edge-3", 0, 2],
			["edge-4", 1, 2],
		]);
		expect(without("ne")).toEqual([
			["edge-1", 0, 1],
			["edge-2", 0, 2],
		]);
	});

	test("has of the rim what has a cell, and a party beyond", () => {
		const { rims } = controlIndex(
			withControl({
				rims: [
					rim("first", "sw", "north"),
					rim("lost", "nowhere", "north"),
					rim("empty", "se", "nobody"),
					rim("last", "ne", "south"),
				],
			}),
		);
		expect(rims.map(({ id, cell, beyond }) => [id, cell, beyond.id])).toEqual([
			["first", 0, "north"],
			["last", 3, "south"],
		]);
	});
});

test("each cell has the status of its place, which is unknown where nobody assessed it", () => {
	const dataset = squareDataset(
		FOUR,
		history("se", ["south", "01-01"]),
		history("nw", ["north", "05-01"]),
	);
	const statuses = statusesOf(controlIndex(dataset), worldAt(dataset, on("06-01")));
	expect(statuses).toMatchObject([
		{ kind: "unknown", assessment: null },
		{ kind: "held", party: { id: "south" } },
		{ kind: "held", party: { id: "north" } },
		{ kind: "unknown", assessment: null },
	]);
});

describe("the cells speak of a day", () => {
	test("on which their zone is shown, its first and last among them", () => {
		const days = ["01-31", "02-01", "12-31"].map(on);
		expect(days.map((day) => hasControl(square, day))).toEqual([false, true, true]);
		expect(hasControl(square, (on("12-31") + 1) as (typeof days)[number])).toBe(false);
	});

	test("if one of several zones is shown; a buffer is none", () => {
		const shown = (kind: string, span: string) =>
			square.zones.flatMap((zone) =>
				zone.properties.kind === kind
					? [{ ...zone, properties: { ...zone.properties, shown: span } }]
					: [],
			);
		const late = shown("zone", "2019-06-01/2019-12-31");
		const early = shown("buffer", "2019-02-01/2019-12-31");
		expect(hasControl({ ...square, zones: [...late, ...early] }, on("03-01"))).toBe(false);
		expect(hasControl({ ...square, zones: [...late, ...square.zones] }, on("03-01"))).toBe(true);
	});

	test("on every day where a dataset has no zone, and on none where it has no cells", () => {
		const zones = square.zones.filter(({ properties }) => properties.kind !== "zone");
		for (const none of [[], zones]) {
			expect(hasControl({ ...square, zones: none }, on("01-01"))).toBe(true);
		}
		expect(hasControl(withControl({ cells: [] }), on("03-01"))).toBe(false);
		expect(hasControl(toyDataset({}), on("03-01"))).toBe(false);
	});
});
