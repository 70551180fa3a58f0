import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../../src/scene/projection";
import type { Rect } from "../../../src/scene/room";
import { chained } from "../../../src/svg/chain";
import { clipLine, clipRing, grown, isIn } from "../../../src/svg/clip";
import { areaPath, linePath } from "../../../src/svg/path";

const rect: Rect = { left: 0, top: 0, right: 100, bottom: 80 };
const place = fc.tuple(
	fc.double({ min: -200, max: 300, noNaN: true }),
	fc.double({ min: -200, max: 300, noNaN: true }),
);
const line = fc.array(place, { minLength: 2, maxLength: 12 });
const lengthOf = (points: readonly Point[]) =>
	points.reduce((sum, [x, y], index) => {
		const [px, py] = points[index - 1] ?? [x, y];
		return sum + Math.hypot(x - px, y - py);
	}, 0);

/** By the signed areas under its edges. */
const areaOf = (ring: readonly Point[]) =>
	Math.abs(
		ring.reduce((sum, [x, y], index) => {
			const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
			return sum + (x * nextY - nextX * y) / 2;
		}, 0),
	);

const asIs = (x: number, y: number): Point => [x, y];

/** How much of a line lies in a rectangle, measured by many samples. */
function sampled(points: readonly Point[], within: Rect): number {
	const samples = 400;
	return points.slice(1).reduce((sum, [x, y], index) => {
		const [px, py] = points[index] ?? [x, y];
		const hits = Array.from({ length: samples }, (_, step) => (step + 0.5) / samples).filter(
			(part) => isIn([px + part * (x - px), py + part * (y - py)], within),
		);
		return sum + (hits.length / samples) * Math.hypot(x - px, y - py);
	}, 0);
}

describe("lines cut to what is seen", () => {
	it("lie in it, and are as long as what of the line lies in it", () => {
		fc.assert(
			fc.property(line, (points) => {
				const parts = clipLine(points, rect);
				for (const point of parts.flat()) expect(isIn(point, grown(rect, 1e-6))).toBe(true);
				const whole = parts.reduce((sum, part) => sum + lengthOf(part), 0);
				const room = points.length * 6;
				// A line along an edge, by less than numbers can tell, counts as in or out.
				expect(whole).toBeLessThan(sampled(points, grown(rect, 1e-6)) + room);
				expect(whole).toBeGreaterThan(sampled(points, grown(rect, -1e-6)) - room);
			}),
		);
	});

	it("has no length where it leaves the edge by less than numbers can tell", () => {
		const along: Point[] = [
			[0, 0],
			[-5e-324, 24],
		];
		expect(clipLine(along, rect).reduce((sum, part) => sum + lengthOf(part), 0)).toBe(0);
		// Samples are rounded onto the edge as far as its middle.
		expect(sampled(along, rect)).toBe(12);
		expect(sampled(along, grown(rect, -1e-6))).toBe(0);
	});

	it("are one part where the line stays inside, and two where it leaves and comes back", () => {
		expect(
			clipLine(
				[
					[10, 10],
					[20, 20],
					[30, 10],
				],
				rect,
			),
		).toEqual([
			[
				[10, 10],
				[20, 20],
				[30, 10],
			],
		]);
		expect(
			clipLine(
				[
					[50, 10],
					[150, 10],
					[150, 20],
					[50, 20],
				],
				rect,
			),
		).toEqual([
			[
				[50, 10],
				[100, 10],
			],
			[
				[100, 20],
				[50, 20],
			],
		]);
	});
});

describe("rings cut to what is seen", () => {
	it("cover just the part of a rectangle that is seen", () => {
		const side = fc.integer({ min: -150, max: 250 });
		fc.assert(
			fc.property(side, side, side, side, (a, b, c, d) => {
				const [left, right] = [Math.min(a, b), Math.max(a, b)];
				const [top, bottom] = [Math.min(c, d), Math.max(c, d)];
				const ring: Point[] = [
					[left, top],
					[right, top],
					[right, bottom],
					[left, bottom],
					[left, top],
				];
				const seen =
					Math.max(0, Math.min(right, 100) - Math.max(left, 0)) *
					Math.max(0, Math.min(bottom, 80) - Math.max(top, 0));
				expect(areaOf(clipRing(ring, rect))).toBeCloseTo(seen, 6);
			}),
		);
	});
});

describe("paths", () => {
	it("join the points of a line, and close the ring of an area", () => {
		expect(
			linePath(
				[
					[
						[1, 1],
						[5.04, 1],
						[5, 4],
					],
				],
				asIs,
				rect,
			),
		).toBe("M1 1l4 0 0 3");
		expect(
			areaPath(
				[
					[
						[1, 1],
						[5, 1],
						[5, 4],
						[1, 1],
					],
				],
				asIs,
				rect,
			),
		).toBe("M1 1l4 0 0 3Z");
	});

	it("leave out what is too small to be seen", () => {
		expect(
			linePath(
				[
					[
						[1, 1],
						[1.01, 1.02],
					],
				],
				asIs,
				rect,
			),
		).toBe("");
		expect(
			areaPath(
				[
					[
						[1, 1],
						[1.01, 1],
						[1.01, 1.01],
						[1, 1],
					],
				],
				asIs,
				rect,
			),
		).toBe("");
	});

	it("come to the same end, however many steps they take", () => {
		fc.assert(
			fc.property(line, (points) => {
				const d = linePath([points], asIs, { left: -999, top: -999, right: 999, bottom: 999 });
				const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
				const last = points.at(-1) ?? [0, 0];
				if (numbers.length === 0) return;
				const [x, y] = [0, 1].map((axis) =>
					numbers.filter((_, index) => index % 2 === axis).reduce((sum, step) => sum + step, 0),
				);
				expect(Math.hypot((x ?? 0) - last[0], (y ?? 0) - last[1])).toBeLessThan(0.11);
			}),
		);
	});
});

describe("lines that meet", () => {
	it("become one, in whatever order and direction they come", () => {
		const whole = [
			[0, 0],
			[1, 0],
			[2, 1],
			[3, 1],
			[4, 4],
		];
		const parts = whole.slice(1).map((to, index) => [whole[index] ?? [], to]);
		fc.assert(
			fc.property(
				fc.shuffledSubarray(parts, { minLength: 4 }),
				fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
				(shuffled, turned) => {
					const lines = shuffled.map((part, index) => (turned[index] ? part.toReversed() : part));
					const [only, ...more] = chained(lines);
					expect(more).toEqual([]);
					expect([whole, whole.toReversed()]).toContainEqual(only);
				},
			),
		);
	});

	it("stay apart where three of them meet, and close where they form a ring", () => {
		expect(
			chained([
				[
					[0, 0],
					[1, 0],
				],
				[
					[1, 0],
					[2, 0],
				],
				[
					[1, 0],
					[1, 1],
				],
			]),
		).toHaveLength(3);
		const [ring, ...more] = chained([
			[
				[0, 0],
				[1, 0],
			],
			[
				[1, 0],
				[1, 1],
			],
			[
				[1, 1],
				[0, 0],
			],
		]);
		expect(more).toEqual([]);
		expect(ring).toHaveLength(4);
		expect(ring?.[0]).toEqual(ring?.at(-1));
	});
});
