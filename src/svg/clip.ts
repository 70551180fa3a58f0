/** Cuts lines and rings to a rectangle, so that a file holds only what is seen. */

import type { Point } from "../scene/projection";
import type { Rect } from "../scene/room";

/** A rectangle with so many pixels more on each side; fewer below zero. */
export function grown({ left, top, right, bottom }: Rect, by: number): Rect {
	return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether a point lies in a rectangle, edges included. */
export function isIn([x, y]: Point, { left, top, right, bottom }: Rect): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** The parts of a line that lie in the rectangle, in order. */
export function clipLine(line: readonly Point[], rect: Rect): Point[][] {
	const parts: Point[][] = [];
	let current: Point[] = [];
	for (let index = 1; index < line.length; index++) {
		const [a, b] = [line[index - 1], line[index]];
		const inside = a && b && clipSegment(a, b, rect);
		if (!inside) continue;
		const [from, to] = inside;
		const last = current.at(-1);
		if (last && last[0] === from[0] && last[1] === from[1]) current.push(to);
		else {
			current = [from, to];
			parts.push(current);
		}
	}
	return parts;
}

/** The part of a segment within the rectangle (Liang and Barsky); its own ends are kept as they are. */
function clipSegment(a: Point, b: Point, rect: Rect): readonly [Point, Point] | null {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const sides = [
		[-dx, a[0] - rect.left],
		[dx, rect.right - a[0]],
		[-dy, a[1] - rect.top],
		[dy, rect.bottom - a[1]],
	] as const;
	let [enter, leave] = [0, 1];
	for (const [step, room] of sides) {
		if (step === 0) {
			if (room < 0) return null;
		} else if (step < 0) enter = Math.max(enter, room / step);
		else leave = Math.min(leave, room / step);
	}
	if (enter > leave) return null;
	const at = (part: number): Point => [a[0] + part * dx, a[1] + part * dy];
	return [enter === 0 ? a : at(enter), leave === 1 ? b : at(leave)];
}

type Side = (point: Point) => number;

/**
 * A ring cut to the rectangle, side by side (Sutherland and Hodgman). Where it leaves and comes back its edge
 * runs along the side: whoever draws the edge takes a rectangle larger than what is seen.
 */
export function clipRing(ring: readonly Point[], rect: Rect): Point[] {
	const sides: readonly Side[] = [
		([x]) => x - rect.left,
		([x]) => rect.right - x,
		([, y]) => y - rect.top,
		([, y]) => rect.bottom - y,
	];
	if (ring.every((point) => isIn(point, rect))) return [...ring];
	return sides.reduce<Point[]>((left, side) => cutOff(left, side), openRing(ring));
}

/** Without its last point where that repeats the first. */
export function openRing(ring: readonly Point[]): Point[] {
	const [first, last] = [ring[0], ring.at(-1)];
	const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
	return ring.slice(0, isClosed ? -1 : undefined);
}

function cutOff(ring: readonly Point[], side: Side): Point[] {
	const kept: Point[] = [];
	ring.forEach((to, index) => {
		const from = ring.at(index - 1) ?? to;
		const [before, after] = [side(from), side(to)];
		if (before < 0 !== after < 0) {
			const part = before / (before - after);
			kept.push([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
		}
		if (after >= 0) kept.push(to);
	});
	return kept;
}
