/** The part of the map that nothing lies over. Pure: whoever knows the page says what lies where. */
import type { Bbox } from "../model/bounds";
import { RAD } from "../model/ground";
import type { Padding } from "./port";

/** Pixels from the left and upper edge of the map. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Between what is shown and what lies over the map, or the map's edge. */
export const GAP_PX = 12;

/** Less room is none: what is shown then lies under what covers the map, and is at least seen once that is gone. */
const LEAST_PX = 80;

/** Widths by heights of windows lie between these. */
const [NARROWEST, WIDEST] = [0.05, 20];

/** Bounds are never lower than so many degrees: those of a single point have a shape too. */
const FLAT = 1e-9;

/**
 * The edges to keep free so that something fits as large as can be into a rectangle that nothing lies over.
 * Every side of the best one touches the map's edge or something that lies over the map.
 * @param shape width by height of what is to be shown.
 */
export function roomFor({ width, height }: Size, covers: readonly Rect[], shape: number): Padding {
	const all: Rect = { left: 0, top: 0, right: width, bottom: height };
	const over = covers.filter((rect) => overlap(rect, all));
	const within = (most: number) => (at: number) => at >= 0 && at <= most;
	const xs = [0, width, ...over.flatMap(({ left, right }) => [left, right])].filter(within(width));
	const ys = [0, height, ...over.flatMap(({ top, bottom }) => [top, bottom])].filter(
		within(height),
	);
	let best = all;
	let [bestSize, bestArea] = [0, 0];
	for (const { from: left, to: right } of stretches(xs)) {
		for (const { from: top, to: bottom } of stretches(ys)) {
			const room = { left, top, right, bottom };
			const size = sizeIn(room, shape);
			const area = (right - left) * (bottom - top);
			if (size < bestSize || (size === bestSize && area <= bestArea)) continue;
			if (over.some((rect) => overlap(rect, room))) continue;
			[best, bestSize, bestArea] = [room, size, area];
		}
	}
	return {
		top: best.top + GAP_PX,
		right: width - best.right + GAP_PX,
		bottom: height - best.bottom + GAP_PX,
		left: best.left + GAP_PX,
	};
}

/**
 * The same where the map cannot look far enough for something to be drawn as small as that room asks for: beside as
 * many of the things that lie over the map as can be, those that matter most coming last.
 * @param least how high the shape is drawn at least.
 */
export function roomAtLeast(
	size: Size,
	covers: readonly (readonly Rect[])[],
	shape: number,
	least: number,
): Padding {
	const room = roomFor(size, covers.flat(), shape);
	const { top, right, bottom, left } = room;
	const across = (size.width - left - right) / shape;
	const isEnough = Math.min(across, size.height - top - bottom) >= least;
	return isEnough || covers.length < 2 ? room : roomAtLeast(size, covers.slice(1), shape, least);
}

/** How high bounds are drawn at least on a map that does not look beyond others. */
export function leastHeight({ width, height }: Size, bounds: Bbox, within: Bbox): number {
	const across = within[2] - within[0];
	const perDegree = Math.max(width / across, (height * shapeOf(within)) / across);
	return (perDegree * (bounds[2] - bounds[0])) / shapeOf(bounds);
}

/** The width by height of bounds as a map draws them, within what a window can be. */
export function shapeOf([west, south, east, north]: Bbox): number {
	const width = (east - west) * Math.cos(((south + north) / 2) * RAD);
	return Math.min(Math.max(width / Math.max(north - south, FLAT), NARROWEST), WIDEST);
}

/** Every stretch between two of some coordinates that is long enough to show something in. */
function stretches(at: readonly number[]): readonly { from: number; to: number }[] {
	const places = [...new Set(at)];
	return places.flatMap((from) =>
		places.filter((to) => to - from >= LEAST_PX).map((to) => ({ from, to })),
	);
}

/** How high a shape can be drawn in a rectangle. */
function sizeIn({ left, top, right, bottom }: Rect, shape: number): number {
	return Math.min((right - left - 2 * GAP_PX) / shape, bottom - top - 2 * GAP_PX);
}

/** Whether a point lies under something, edges included. */
export function isCovered(
	at: { readonly x: number; readonly y: number },
	by: readonly Rect[],
): boolean {
	return by.some(
		({ left, top, right, bottom }) =>
			at.x >= left && at.x <= right && at.y >= top && at.y <= bottom,
	);
}

/** Whether rectangles cover a part of each other; those that only touch do not. */
export function overlap(a: Rect, b: Rect): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
