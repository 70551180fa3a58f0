/** Spots along a line at which its name may stand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { light } from "../../../src/scene/palette";
import type { Point } from "../../../src/scene/projection";
import type { Paper } from "../../../src/svg/paper";
import { spotsAlong } from "../../../src/svg/spots";

/** Degrees are pixels here. */
const paper: Paper = {
	project: (x, y) => [x, y],
	unproject: ([lng, lat]) => ({ lng, lat }),
	view: { left: 0, top: 0, right: 1000, bottom: 1000 },
	zoom: 9,
	palette: light,
	measure: () => 0,
	id: (name) => name,
};
const spotsOf = (points: readonly Point[], spacing: number) =>
	spotsAlong({ type: "LineString", coordinates: points.map(([x, y]) => [x, y]) }, spacing, paper);

/** How far a point is from the nearest of a line. */
function apart([x, y]: Point, line: readonly Point[]): number {
	const distances = line.slice(1).map(([bx, by], index) => {
		const [ax, ay] = line[index] ?? [bx, by];
		const square = (bx - ax) ** 2 + (by - ay) ** 2;
		const along = square === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square;
		const part = Math.max(0, Math.min(1, along));
		return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
	});
	return Math.min(...distances);
}

describe("spots along a line", () => {
	it("stand at the spacing, the best one first and those beside it after", () => {
		const [first, second, ...more] = spotsOf(
			[
				[0, 500],
				[400, 500],
			],
			200,
		);
		expect(more).toEqual([]);
		const places = (spots: readonly Point[] = []) => spots.map(([x]) => Math.round(x));
		expect(places(first)).toEqual([100, 76, 124, 52, 148]);
		expect(places(second)).toEqual([300, 276, 324, 252, 348]);
	});

	it("are one in the middle where the line is shorter, around its corner too, and none where it is far shorter", () => {
		const corner: Point[] = [
			[100, 100],
			[160, 100],
			[160, 120],
		];
		const [only, ...more] = spotsOf(corner, 200);
		expect(more).toEqual([]);
		expect(only?.[0]).toEqual([140, 100]);
		expect(spotsOf(corner, 330)).toEqual([]);
	});

	it("are of what is seen of the line", () => {
		const spots = spotsOf(
			[
				[-900, 500],
				[100, 500],
			],
			100,
		);
		expect(spots.map(([best]) => best)).toEqual([[50, 500]]);
	});

	it("lie on the line, whatever it is", () => {
		const place = fc.tuple(
			fc.double({ min: 0, max: 1000, noNaN: true }),
			fc.double({ min: 0, max: 1000, noNaN: true }),
		);
		const spacing = fc.double({ min: 20, max: 900, noNaN: true });
		fc.assert(
			fc.property(fc.array(place, { minLength: 2, maxLength: 9 }), spacing, (line, pixels) => {
				const spots = spotsOf(line, pixels).flat();
				for (const spot of spots) expect(apart(spot, line)).toBeLessThan(1e-6);
			}),
		);
	});

	it("may be its very end, also where the lengths of its parts leave a bit by rounding", () => {
		const line: Point[] = [
			[0, 0],
			[1, 49],
			[2, 56],
			[13, 57],
		];
		const length = Math.hypot(1, 49) + Math.hypot(1, 7) + Math.hypot(11, 1);
		// With this spacing the last spot of a name is at the end, and that before it at the beginning.
		const [only, ...more] = spotsOf(line, length / 0.48);
		expect(more).toEqual([]);
		expect(only).toHaveLength(5);
		expect(only?.[4]?.[0]).toBeCloseTo(13, 9);
		expect(only?.[4]?.[1]).toBeCloseTo(57, 9);
	});
});
