/** Areas to so many decimals. */
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { roundedArea, roundedLine } from "../../src/model/polygons";

const ring = (...corners: Position[]): Position[] => [...corners, corners[0] ?? []];
const SQUARE = ring([0, 0], [9, 0], [9, 9], [0, 9]);
/** Smaller than the rounding, but each of its corners is nearest to another whole number. */
const SPECK = ring([0.49, 0.49], [0.51, 0.49], [0.51, 0.51], [0.49, 0.51]);
/** Around the speck, and lost: its corners are nearest to two spots only. */
const SLIVER = ring([-0.4, 0.45], [0.45, -0.4], [1.4, 1.4]);

test("positions that become alike are one, and a ring stays closed", () => {
	expect(
		roundedLine(
			[
				[1.2, 2],
				[1.4, 2.1],
				[3, 2],
			],
			0,
		),
	).toEqual([
		[1, 2],
		[3, 2],
	]);
	const near = ring([0.1, 0.1], [9.1, 0], [9, 9], [0, 9.2], [0.2, 0.3]);
	expect(roundedArea({ type: "Polygon", coordinates: [near] }, 0)).toEqual({
		type: "Polygon",
		coordinates: [SQUARE],
	});
});

test("parts and holes that cannot be seen are left out", () => {
	const tiny = ring([5.1, 5.1], [5.2, 5.1], [5.2, 5.2]);
	const area = { type: "MultiPolygon" as const, coordinates: [[tiny], [SQUARE, tiny]] };
	expect(roundedArea(area, 0)).toEqual({ type: "Polygon", coordinates: [SQUARE] });
	expect(roundedArea({ type: "Polygon", coordinates: [tiny] }, 0)).toBeNull();
});

test("a hole is no land where what it is a hole of is lost", () => {
	expect(roundedArea({ type: "Polygon", coordinates: [SPECK] }, 0)).not.toBeNull();
	expect(roundedArea({ type: "Polygon", coordinates: [SLIVER, SPECK] }, 0)).toBeNull();
});
