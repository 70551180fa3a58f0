/** Shapes of a drawing as the lines and curves that PDF has: no quadratic ones, no arcs, only positions. */
import type { SvgElement } from "../svg/tree";
import { type Bounds, boundsOf } from "./matrix";
import { numbers } from "./syntax";

type Point = readonly [x: number, y: number];

/** A line or curve from where the pen is; the operator of PDF, and its points. */
export interface Segment {
	readonly operator: "m" | "l" | "c" | "h";
	readonly points: readonly Point[];
}

/** A shape as operators, a line each. */
export const operatorsOf = (shape: readonly Segment[]): string =>
	shape.map(({ operator, points }) => `${numbers(points.flat())} ${operator}`.trim()).join("\n");

/** What a shape covers, with `around` pixels more on each side; the ends of curves' handles lie within. */
export function coverOf(shape: readonly Segment[], around: number): Bounds {
	const { left, top, right, bottom } = boundsOf(shape.flatMap(({ points }) => points));
	return {
		left: left - around,
		top: top - around,
		right: right + around,
		bottom: bottom + around,
	};
}

/** The shape of an element; null for one that has none. */
export function shapeOf({ tag, attrs }: SvgElement): Segment[] | null {
	const number = (name: string) => Number(attrs[name] ?? 0);
	switch (tag) {
		case "path":
			return pathOf(String(attrs["d"] ?? ""));
		case "rect": {
			const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
			return polygon([
				[x, y],
				[x + width, y],
				[x + width, y + height],
				[x, y + height],
			]);
		}
		case "circle": {
			const [x, y, r] = [number("cx"), number("cy"), number("r")];
			const [left, right]: [Point, Point] = [
				[x - r, y],
				[x + r, y],
			];
			return [start(left), ...arc(left, right, r, true), ...arc(right, left, r, true), CLOSE];
		}
		case "line":
			return [start([number("x1"), number("y1")]), line([number("x2"), number("y2")])];
		default:
			return null;
	}
}

const start = (to: Point): Segment => ({ operator: "m", points: [to] });
const line = (to: Point): Segment => ({ operator: "l", points: [to] });
const curve = (...points: readonly Point[]): Segment => ({ operator: "c", points });
const CLOSE: Segment = { operator: "h", points: [] };

function polygon([first, ...rest]: readonly Point[]): Segment[] {
	return first ? [start(first), ...rest.map(line), CLOSE] : [];
}

/** How many numbers follow a letter of a path, each time. */
const OPERANDS: Readonly<Record<string, number>> = {
	m: 2,
	l: 2,
	h: 1,
	v: 1,
	c: 6,
	q: 4,
	a: 7,
	z: 0,
};
const TOKENS = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * The `d` of a path, with the letters that drawings use: of arcs, only those of circles.
 * @throws Error for any other letter.
 */
export function pathOf(d: string): Segment[] {
	const shape: Segment[] = [];
	const tokens = d.match(TOKENS) ?? [];
	let at: Point = [0, 0];
	let begun: Point = at;
	let letter = "";
	for (let index = 0; index < tokens.length; ) {
		if (/[a-z]/i.test(tokens[index] ?? "")) letter = tokens[index++] ?? "";
		const kind = letter.toLowerCase();
		const count = OPERANDS[kind];
		if (count === undefined) throw new Error(`a path with "${letter}": ${d.slice(0, 40)}`);
		const given = tokens.slice(index, index + count).map(Number);
		index += count;
		const [ox, oy] = letter === kind ? at : [0, 0];
		const point = (first: number): Point => [
			ox + (given[first] ?? 0),
			oy + (given[first + 1] ?? 0),
		];
		switch (kind) {
			case "m":
				begun = point(0);
				at = begun;
				shape.push(start(at));
				// Further pairs are lines.
				letter = letter === "m" ? "l" : "L";
				break;
			case "z":
				at = begun;
				shape.push(CLOSE);
				break;
			case "c":
				shape.push(curve(point(0), point(2), point(4)));
				at = point(4);
				break;
			case "q":
				shape.push(quadratic(at, point(0), point(2)));
				at = point(2);
				break;
			case "a":
				shape.push(...arc(at, point(5), given[0] ?? 0, given[4] === 1, given[3] === 1));
				at = point(5);
				break;
			default: {
				const [first = 0] = given;
				if (kind === "l") at = point(0);
				else at = kind === "h" ? [ox + first, at[1]] : [at[0], oy + first];
				shape.push(line(at));
			}
		}
	}
	return shape;
}

/** A curve with one handle as one with two: each two thirds of the way to it. */
function quadratic(from: Point, handle: Point, to: Point): Segment {
	const toHandle = ([x, y]: Point): Point => [
		x + (2 / 3) * (handle[0] - x),
		y + (2 / 3) * (handle[1] - y),
	];
	return curve(toHandle(from), toHandle(to), to);
}

/** Part of a circle, as curves of at most a quarter each; `grows`: by rising angle, in the sense of SVG's sweep. */
function arc(from: Point, to: Point, radius: number, grows: boolean, isLarge = false): Segment[] {
	const [dx, dy] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
	const half = Math.hypot(dx, dy);
	if (half === 0 || radius === 0) return [line(to)];
	const r = Math.max(radius, half);
	const away = (Math.sqrt(r * r - half * half) / half) * (grows === isLarge ? -1 : 1);
	const [x, y] = [from[0] + dx - dy * away, from[1] + dy + dx * away];
	const angleOf = (point: Point) => Math.atan2(point[1] - y, point[0] - x);
	const first = angleOf(from);
	const turn = 2 * Math.PI;
	const risen = (((angleOf(to) - first) % turn) + turn) % turn;
	const sweep = grows ? risen : risen - turn;
	const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
	const step = sweep / count;
	const reach = (4 / 3) * Math.tan(step / 4) * r;
	return Array.from({ length: count }, (_, index) => {
		const [a, b] = [first + index * step, first + (index + 1) * step];
		const end: Point = [x + r * Math.cos(b), y + r * Math.sin(b)];
		return curve(
			[x + r * Math.cos(a) - reach * Math.sin(a), y + r * Math.sin(a) + reach * Math.cos(a)],
			[end[0] + reach * Math.sin(b), end[1] - reach * Math.cos(b)],
			end,
		);
	});
}
