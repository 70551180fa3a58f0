/**
 * A drawing whose hatches are lines, cut off by the areas that they cover. Browsers print patterns as pictures of a few
 * pixels; lines they print as lines.
 */
import { idIn, movesOf } from "./look";
import { round } from "./numbers";
import { el, type SvgElement, type SvgNode } from "./tree";

type Point = readonly [x: number, y: number];
type Stretch = readonly [from: Point, to: Point];

/** A pattern, and where its tiles lie. */
interface Tiling {
	/** Strokes in one tile; a stroke that leaves it runs on through all tiles. */
	readonly strokes: readonly Stretch[];
	readonly size: number;
	readonly ink: string | number;
	readonly width: number;
	readonly origin: Point;
	readonly scale: number;
}

interface Box {
	readonly least: Point;
	readonly most: Point;
}

/**
 * The same drawing without patterns.
 * @param prefix of the drawing's ids, as it was drawn with.
 */
export function ruled(root: SvgElement, prefix: string): SvgElement {
	const tilings = new Map<string, Tiling>();
	const cuts: SvgElement[] = [];
	for (const pattern of patternsIn(root)) {
		tilings.set(String(pattern.attrs["id"]), tilingOf(pattern));
	}
	const lined = ({ attrs }: SvgElement, tiling: Tiling): SvgElement => {
		const { d = "", "fill-opacity": opacity } = attrs;
		const id = `${prefix}cut-${cuts.length}`;
		cuts.push(el("clipPath", { id }, [el("path", { d, "clip-rule": attrs["fill-rule"] })]));
		return el("path", {
			d: linesOver(boxOf(String(d)), tiling),
			fill: "none",
			stroke: tiling.ink,
			"stroke-width": round(tiling.width * tiling.scale, 3),
			"stroke-opacity": opacity,
			"clip-path": `url(#${id})`,
		});
	};
	const walk = (node: SvgNode): SvgNode => {
		if (typeof node === "string") return node;
		const tiling = tilings.get(idIn(node.attrs["fill"] ?? "") ?? "");
		if (tiling) return lined(node, tiling);
		return { ...node, children: node.children.filter(isNoPattern).map(walk) };
	};
	const { children, ...rest } = walk(root) as SvgElement;
	return { ...rest, children: [...children, el("defs", {}, cuts)] };
}

const isNoPattern = (node: SvgNode) => typeof node === "string" || node.tag !== "pattern";

function patternsIn({ tag, children, ...rest }: SvgElement): readonly SvgElement[] {
	if (tag === "pattern") return [{ tag, children, ...rest }];
	return children.flatMap((child) => (typeof child === "string" ? [] : patternsIn(child)));
}

function tilingOf({ attrs, children }: SvgElement): Tiling {
	const drawn = children.find((child): child is SvgElement => typeof child !== "string");
	const moves = movesOf(attrs["patternTransform"]);
	const move = moves.find(({ kind }) => kind === "translate");
	return {
		strokes: strokesOf(String(drawn?.attrs["d"] ?? "")),
		size: Number(attrs["width"]),
		ink: drawn?.attrs["stroke"] ?? "none",
		width: Number(drawn?.attrs["stroke-width"] ?? 1),
		origin: [move?.x ?? 0, move?.y ?? 0],
		scale: moves.find(({ kind }) => kind === "scale")?.x ?? 1,
	};
}

/** The strokes of a path of absolute M and L. */
function strokesOf(d: string): Stretch[] {
	return d.split("M").flatMap((part) => {
		const points = part.replace("Z", "").split("L").map(pairOf);
		return points.slice(1).map((to, index): Stretch => [points[index] ?? to, to]);
	});
}

function pairOf(text: string): Point {
	const [x = 0, y = 0] = text.trim().split(/\s+/).map(Number);
	return [x, y];
}

/** Where a path of drawn areas (svg/path.ts: a position, then steps) lies. */
function boxOf(d: string): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of d.split("M")) {
		let [x, y] = [0, 0];
		const numbers = ring.match(/-?\d+(?:\.\d+)?/g) ?? [];
		for (let at = 0; at + 1 < numbers.length; at += 2) {
			[x, y] = [x + Number(numbers[at]), y + Number(numbers[at + 1])];
			[left, top] = [Math.min(left, x), Math.min(top, y)];
			[right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
		}
	}
	return { least: [left, top], most: [right, bottom] };
}

function linesOver({ least, most }: Box, tiling: Tiling): string {
	const { strokes, size, origin, scale } = tiling;
	// In the pattern's own measure, whole tiles around the area.
	const [west = 0, north = 0] = [0, 1].map(
		(axis) => Math.floor(((least[axis] ?? 0) - (origin[axis] ?? 0)) / scale / size) * size,
	);
	const [east = 0, south = 0] = [0, 1].map(
		(axis) => Math.ceil(((most[axis] ?? 0) - (origin[axis] ?? 0)) / scale / size) * size,
	);
	const box: Box = { least: [west, north], most: [east, south] };
	const isEndless = ([from, to]: Stretch) => isOutside(from, size) && isOutside(to, size);
	const placed = (stretch: Stretch) => {
		const [from, to] = stretch.map(([x, y]) =>
			[x * scale + origin[0], y * scale + origin[1]].map((value) => round(value, 2)).join(" "),
		);
		return `M${from}L${to}`;
	};
	const endless = endlessLines(strokes.filter(isEndless), size, box);
	const single = singleStrokes(
		strokes.filter((each) => !isEndless(each)),
		size,
		box,
	);
	return [...endless, ...single].map(placed).join("");
}

const isOutside = (point: Point, size: number) => point.some((value) => value < 0 || value > size);

/** Each line once, from one side of the box to the other. Tiles are square: a slope is 0, 1 or -1, or there is none. */
function endlessLines(
	strokes: readonly Stretch[],
	size: number,
	{ least: [west, north], most: [east, south] }: Box,
): Stretch[] {
	const known = new Set<string>();
	return strokes.flatMap(([[x1, y1], [x2, y2]]) => {
		const isUpright = x1 === x2;
		const slope = isUpright ? 0 : Math.sign(y2 - y1) * Math.sign(x2 - x1);
		const offset = isUpright ? x1 : y1 - slope * x1;
		const first = ((offset % size) + size) % size;
		const key = `${isUpright} ${slope} ${first}`;
		if (known.has(key)) return [];
		known.add(key);
		const [lowest, highest] = isUpright
			? [west, east]
			: [
					Math.min(north - slope * west, north - slope * east),
					Math.max(south - slope * west, south - slope * east),
				];
		return steps(first, size, lowest, highest).map(
			(at): Stretch =>
				isUpright
					? [
							[at, north],
							[at, south],
						]
					: [
							[west, slope * west + at],
							[east, slope * east + at],
						],
		);
	});
}

/** Strokes that end within their tile, once for each tile. */
function singleStrokes(
	strokes: readonly Stretch[],
	size: number,
	{ least: [west, north], most: [east, south] }: Box,
): Stretch[] {
	if (strokes.length === 0) return [];
	const moved = ([x, y]: Point, right: number, down: number): Point => [x + right, y + down];
	return steps(0, size, west, east - size).flatMap((right) =>
		steps(0, size, north, south - size).flatMap((down) =>
			strokes.map(([from, to]): Stretch => [moved(from, right, down), moved(to, right, down)]),
		),
	);
}

/** All of a row of numbers that lie between two. */
function steps(first: number, step: number, lowest: number, highest: number): number[] {
	const begin = Math.ceil((lowest - first) / step);
	const count = Math.floor((highest - first) / step) - begin + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) => first + (begin + index) * step);
}
