import { describe, expect, it } from "vitest";
import { after, matrixOf, moved } from "../../../src/pdf/matrix";
import { coverOf, operatorsOf, pathOf, shapeOf } from "../../../src/pdf/shape";
import { MARKS, markOf } from "../../../src/scene/marks";
import { light } from "../../../src/scene/palette";
import { el } from "../../../src/svg/tree";

const written = (d: string) => operatorsOf(pathOf(d)).split("\n");

describe("a path", () => {
	it.each([
		["M1 2L3 4", ["1 2 m", "3 4 l"]],
		["M1 2l3-4 5 6", ["1 2 m", "4 -2 l", "9 4 l"]],
		["M1 2H5V7h1v-1", ["1 2 m", "5 2 l", "5 7 l", "6 7 l", "6 6 l"]],
		["m1 1 2 0zm1 1l1 1", ["1 1 m", "3 1 l", "h", "2 2 m", "3 3 l"]],
		["M0 0q3 3 6 0", ["0 0 m", "2 2 4 2 6 0 c"]],
		["M0 0C1 1 2 2 3 3c1 0 2 0 3 1", ["0 0 m", "1 1 2 2 3 3 c", "4 3 5 3 6 4 c"]],
		["M.5-.5l1e1.5", ["0.5 -0.5 m", "10.5 0 l"]],
	])("is written as positions: %s", (d, operators) => {
		expect(written(d)).toEqual(operators);
	});

	it("of another letter is a fault, not another shape", () => {
		expect(() => pathOf("M0 0S1 1 2 2")).toThrow('a path with "S"');
	});

	it.each([
		["half a circle, over the top", "M-5 0A5 5 0 1 1 5 0", [-5, -5, 5, 0]],
		["half a circle, under the foot", "M-5 0A5 5 0 0 0 5 0", [-5, 0, 5, 5]],
		["a quarter", "M0-5A5 5 0 0 1 5 0", [0, -5, 5, 0]],
		["three quarters", "M0-5A5 5 0 1 0 5 0", [-5, -5, 5, 5]],
	])("has arcs that lie on their circle: %s", (_, d, [left, top, right, bottom]) => {
		const shape = pathOf(d);
		for (const { operator, points } of shape.slice(1)) {
			expect(operator).toBe("c");
			const [x = 0, y = 0] = points.at(-1) ?? [];
			expect(Math.hypot(x, y)).toBeCloseTo(5, 6);
		}
		const middles = shape.slice(1).map(({ points }, index) => {
			const [start = [0, 0]] = shape[index]?.points.slice(-1) ?? [];
			return bezier([start, ...points], 0.5);
		});
		for (const [x, y] of middles) {
			expect(Math.hypot(x, y)).toBeCloseTo(5, 2);
			expect([x >= (left ?? 0) - 0.01, x <= (right ?? 0) + 0.01]).toEqual([true, true]);
			expect([y >= (top ?? 0) - 0.01, y <= (bottom ?? 0) + 0.01]).toEqual([true, true]);
		}
		expect(shape.at(-1)?.points.at(-1)).toEqual([expect.closeTo(5, 6), expect.closeTo(0, 6)]);
	});

	it("of each sign can be read", () => {
		for (const mark of MARKS) {
			for (const { d } of markOf(mark, light)) {
				const { left, top, right, bottom } = coverOf(pathOf(d), 0);
				expect(Math.min(left, top), mark).toBeGreaterThan(-1);
				expect(Math.max(right, bottom), mark).toBeLessThan(25);
			}
		}
	});
});

type Point = readonly [number, number];

function bezier(points: readonly Point[], t: number): Point {
	const [first, ...rest] = points;
	if (!first || rest.length === 0) return first ?? [0, 0];
	const next = rest.map(([x, y], index): Point => {
		const [fromX, fromY] = points[index] ?? [0, 0];
		return [fromX + t * (x - fromX), fromY + t * (y - fromY)];
	});
	return bezier(next, t);
}

describe("other shapes", () => {
	it("are rectangles, circles and lines", () => {
		const operators = (...args: Parameters<typeof el>) =>
			operatorsOf(shapeOf(el(...args)) ?? []).split("\n");
		expect(operators("rect", { x: 1, width: 3, height: 2 })).toEqual([
			...["1 0 m", "4 0 l", "4 2 l", "1 2 l", "h"],
		]);
		expect(operators("line", { x1: 1, y1: 2, x2: 3, y2: 4 })).toEqual(["1 2 m", "3 4 l"]);
		const circle = shapeOf(el("circle", { cx: 10, cy: 20, r: 2 })) ?? [];
		expect(circle.map(({ operator }) => operator).join("")).toBe("mcccch");
		const { left, top, right, bottom } = coverOf(circle, 1);
		expect([left, top, right, bottom].map((side) => Math.round(side))).toEqual([7, 17, 13, 23]);
		expect(shapeOf(el("g"))).toBeNull();
	});
});

describe("moves", () => {
	it("are those of a drawing, the inner first", () => {
		expect(matrixOf("translate(1 2) scale(3)")).toEqual([3, 0, 0, 3, 1, 2]);
		expect(matrixOf("scale(2 4)")).toEqual([2, 0, 0, 4, 0, 0]);
		expect(matrixOf(undefined)).toEqual([1, 0, 0, 1, 0, 0]);
		const flipped = after(matrixOf("translate(10 20)"), [1, 0, 0, -1, 0, 100]);
		expect(flipped).toEqual([1, 0, 0, -1, 10, 80]);
		expect(moved({ left: 0, top: 0, right: 5, bottom: 6 }, flipped)).toEqual({
			...{ left: 10, right: 15, top: 74, bottom: 80 },
		});
	});
});
