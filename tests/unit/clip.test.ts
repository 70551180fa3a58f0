/** Cutting in the plane: what is left, and what it measures. */
import type { Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type Area, polygonsOf } from "../../src/model/polygons";
import { clipToConvex, isWithin, planeArea } from "../../src/world/clip";

/** A rectangle by the right-hand rule; all lie far from the origin, as places do in degrees. */
const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
];
const polygon = (...coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates });
const SQUARE = polygon(box(100, 50, 110, 60));
/** A square with a hole in its middle. */
const RING = polygon(box(100, 50, 110, 60), box(103, 53, 107, 57).toReversed());

/** What an area measures, holes taken off. */
const measure = (area: Area | null) =>
	area === null
		? null
		: polygonsOf(area)
				.flat()
				.reduce((sum, ring) => sum + planeArea(ring), 0);

describe("the area within a ring", () => {
	test("is above zero by the right-hand rule and below it the other way round", () => {
		expect(planeArea(box(100, 50, 103, 52))).toBe(6);
		expect(planeArea(box(100, 50, 103, 52).toReversed())).toBe(-6);
	});

	test("is that of a triangle, wherever it lies", () => {
		const triangle = (x: number, y: number): Position[] => [
			[x, y],
			[x + 4, y + 1],
			[x + 1, y + 3],
			[x, y],
		];
		for (const [x, y] of [
			[0, 0],
			[-7, 20],
			[1e6, -1e6],
		] as const) {
			expect(planeArea(triangle(x, y))).toBe(5.5);
		}
	});

	test("is nothing where there is no ring, or a line", () => {
		expect(planeArea([])).toBe(0);
		expect(
			planeArea([
				[1, 1],
				[5, 3],
				[1, 1],
			]),
		).toBe(0);
	});
});

describe("what is cut", () => {
	test("is the part that lies within the ring, whichever way that goes", () => {
		for (const ring of [box(105, 40, 130, 55), box(105, 40, 130, 55).toReversed()]) {
			const part = clipToConvex(SQUARE, ring);
			expect(new Set(part && polygonsOf(part).flat(2).map(String))).toEqual(
				new Set(["105,50", "110,50", "110,55", "105,55"]),
			);
			expect(measure(part)).toBe(25);
		}
	});

	test("is cut along lines that lean", () => {
		const corner: Position[] = [
			[100, 50],
			[108, 50],
			[100, 58],
			[100, 50],
		];
		expect(measure(clipToConvex(SQUARE, corner))).toBeCloseTo(32, 9);
		const diamond: Position[] = [
			[105, 45],
			[115, 55],
			[105, 65],
			[95, 55],
			[105, 45],
		];
		expect(measure(clipToConvex(SQUARE, diamond))).toBeCloseTo(100, 9);
		const small = diamond.map(([x = 0, y = 0]) => [105 + (x - 105) * 0.7, 55 + (y - 55) * 0.7]);
		// Each of the four corners loses a triangle of 3 by 3.
		expect(measure(clipToConvex(SQUARE, small))).toBeCloseTo(100 - 4 * 4.5, 9);
	});

	test("is whole where the ring holds it, and the ring where it holds the ring", () => {
		expect(measure(clipToConvex(SQUARE, box(90, 40, 120, 70)))).toBe(100);
		expect(measure(clipToConvex(SQUARE, SQUARE.coordinates[0] ?? []))).toBe(100);
		expect(measure(clipToConvex(SQUARE, box(102, 52, 103, 54)))).toBe(2);
	});

	test("keeps its holes as far as they lie within the ring, and no others", () => {
		expect(measure(clipToConvex(RING, box(100, 50, 105, 60)))).toBe(50 - 8);
		const beside = clipToConvex(RING, box(100, 50, 102, 60));
		expect(beside && polygonsOf(beside).map((rings) => rings.length)).toEqual([1]);
		expect(measure(beside)).toBe(20);
	});

	test("of several parts has those that the ring reaches", () => {
		const parts: Area = {
			type: "MultiPolygon",
			coordinates: [[box(100, 50, 101, 51)], [box(104, 50, 106, 51)], [box(108, 50, 109, 51)]],
		};
		const two = clipToConvex(parts, box(105, 40, 120, 60));
		expect(two?.type).toBe("MultiPolygon");
		expect(measure(two)).toBe(2);
		const one = clipToConvex(parts, box(107, 40, 120, 60));
		expect([one?.type, measure(one)]).toEqual(["Polygon", 1]);
	});

	test("of an area with a bay is what lies on either side of it", () => {
		const bay = polygon([
			[100, 50],
			[110, 50],
			[110, 60],
			[108, 60],
			[108, 52],
			[102, 52],
			[102, 60],
			[100, 60],
			[100, 50],
		]);
		expect(measure(clipToConvex(bay, box(90, 55, 120, 58)))).toBeCloseTo(12, 9);
	});

	test("is nothing where the ring does not reach it, on any side", () => {
		for (const ring of [
			box(90, 50, 99, 60),
			box(111, 50, 120, 60),
			box(100, 40, 110, 49),
			box(100, 61, 110, 70),
		]) {
			expect(clipToConvex(SQUARE, ring)).toBeNull();
		}
	});

	test("beside it measures nothing", () => {
		expect(measure(clipToConvex(SQUARE, box(110, 50, 120, 60))) ?? 0).toBe(0);
	});
});

describe("a ring lies within an area", () => {
	test("where all of it does, up to the border", () => {
		expect(isWithin(box(102, 52, 104, 58), SQUARE)).toBe(true);
		expect(isWithin(box(100, 50, 110, 60), SQUARE)).toBe(true);
		expect(isWithin(box(100, 50, 103, 60), RING)).toBe(true);
	});

	test("and not where a part is outside, in a hole, or all of it", () => {
		expect(isWithin(box(102, 52, 111, 58), SQUARE)).toBe(false);
		expect(isWithin(box(90, 40, 120, 70), SQUARE)).toBe(false);
		expect(isWithin(box(102, 52, 104, 58), RING)).toBe(false);
		expect(isWithin(box(104, 54, 105, 55), RING)).toBe(false);
		expect(isWithin(box(120, 52, 124, 58), SQUARE)).toBe(false);
	});

	test("though it stands out by a billionth of its own area, and not by ten", () => {
		expect(isWithin(box(100, 50, 110 + 0.5e-8, 60), SQUARE)).toBe(true);
		expect(isWithin(box(100, 50, 110 + 1e-7, 60), SQUARE)).toBe(false);
	});
});
