/** Areas as polygons, what lies within them, and what is left of them at fewer decimals. */
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import {
	areaOf,
	crossesOddly,
	isInside,
	polygonsOf,
	roundedArea,
	roundedLine,
} from "../../../src/model/polygons";

const ringAt = (x: number, y: number, size: number): Position[] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];
const ONE = ringAt(0, 0, 4);
const TWO = ringAt(10, 0, 4);
const HOLE = ringAt(1, 1, 2);

describe("an area", () => {
	test("is one polygon or several", () => {
		expect(polygonsOf({ type: "Polygon", coordinates: [ONE, HOLE] })).toEqual([[ONE, HOLE]]);
		expect(polygonsOf({ type: "MultiPolygon", coordinates: [[ONE], [TWO]] })).toEqual([
			[ONE],
			[TWO],
		]);
	});

	test("is written in the form that its polygons need; none has none", () => {
		expect(areaOf([[ONE, HOLE]])).toEqual({ type: "Polygon", coordinates: [ONE, HOLE] });
		expect(areaOf([[ONE], [TWO]])).toEqual({ type: "MultiPolygon", coordinates: [[ONE], [TWO]] });
		expect(areaOf([])).toBeNull();
	});

	test("has within it what lies in one of its parts and in no hole", () => {
		const area = { type: "MultiPolygon" as const, coordinates: [[ONE, HOLE], [TWO]] };
		expect(isInside([0.5, 2], area)).toBe(true);
		expect(isInside([12, 2], area)).toBe(true);
		expect(isInside([2, 2], area)).toBe(false);
		expect(isInside([3.5, 2], area)).toBe(true);
	});

	test.each<[side: string, spot: [number, number]]>([
		["west", [-1, 2]],
		["east", [5, 2]],
		["south", [2, -1]],
		["north", [2, 5]],
	])("does not have within it what lies %s of it", (_, spot) => {
		expect(isInside(spot, { type: "Polygon", coordinates: [ONE] })).toBe(false);
	});

	test("has a spot on the border of two neighbours in just one of them", () => {
		const parts = [ringAt(0, 0, 1), ringAt(1, 0, 1), ringAt(0, 1, 1), ringAt(1, 1, 1)];
		const owners = (spot: [number, number]) => parts.filter((ring) => crossesOddly(spot, [ring]));
		for (const spot of [
			[1, 0.5],
			[0.5, 1],
			[1.5, 1],
			[1, 1.5],
			[1, 1],
		] satisfies [number, number][]) {
			expect(owners(spot), String(spot)).toHaveLength(1);
		}
	});

	test("has within it what lies before a slanting side, and not what lies behind", () => {
		const triangle = [
			[10, 0],
			[18, 0],
			[10, 4],
			[10, 0],
		];
		expect(crossesOddly([13.9, 2], [triangle])).toBe(true);
		expect(crossesOddly([14.1, 2], [triangle])).toBe(false);
		expect(crossesOddly([15.9, 1], [triangle])).toBe(true);
		expect(crossesOddly([16.1, 1], [triangle])).toBe(false);
		expect(crossesOddly([9.9, 1], [triangle])).toBe(false);
		expect(crossesOddly([12, 2], [])).toBe(false);
	});
});

describe("to so many decimals", () => {
	test("a line keeps its order, and a spot to which it comes back", () => {
		const line = [
			[0.04, 0],
			[1.06, 2],
			[0, 0.01],
		];
		expect(roundedLine(line, 1)).toEqual([
			[0, 0],
			[1.1, 2],
			[0, 0],
		]);
		expect(roundedLine([], 1)).toEqual([]);
	});

	test("an area of several parts keeps those that can be seen, and their holes", () => {
		const area = { type: "MultiPolygon" as const, coordinates: [[ONE, HOLE], [TWO]] };
		expect(roundedArea(area, 2)).toEqual(area);
	});

	test("a triangle can be seen, what has fewer corners cannot; nor can what has no ring", () => {
		const triangle = [
			[0, 0],
			[1, 0],
			[0, 1],
			[0, 0],
		];
		expect(roundedArea({ type: "Polygon", coordinates: [triangle] }, 0)).not.toBeNull();
		const flat = [
			[0, 0],
			[1, 0],
			[0.2, 0.2],
			[0, 0],
		];
		expect(roundedArea({ type: "Polygon", coordinates: [flat] }, 0)).toBeNull();
		expect(roundedArea({ type: "Polygon", coordinates: [] }, 0)).toBeNull();
	});
});
