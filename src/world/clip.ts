/** Cutting with a convex polygon, a hundred times faster than cutting areas with each other. */
import type { Position } from "geojson";
import { type Area, areaOf, polygonsOf } from "../model/polygons";

/**
 * The part of an area that lies in a convex ring (closed, either way round), for measuring only: by the
 * algorithm of Sutherland and Hodgman (1974), parts that lie apart stay joined by lines without width.
 * @returns null where nothing is left.
 */
export function clipToConvex(area: Area, ring: readonly Position[]): Area | null {
	const middle = meanOf(ring.slice(1));
	const sides = ring.slice(1).map((to, index): Side => {
		const from = ring[index] ?? to;
		return turn(from, to, middle) >= 0 ? [from, to] : [to, from];
	});
	const polygons = polygonsOf(area)
		.map((rings) => rings.map((each) => sides.reduce(clipToSide, each)))
		.map((rings) => rings.filter(({ length }) => length > 0));
	return areaOf(polygons.filter(({ length }) => length > 0));
}

/** Whether a convex ring (by the right-hand rule) lies in an area, to a billionth of its own. */
export function isWithin(ring: readonly Position[], area: Area): boolean {
	const part = clipToConvex(area, ring);
	const left = part ? polygonsOf(part).flat().map(planeArea) : [];
	const whole = planeArea(ring);
	return Math.abs(left.reduce((sum, value) => sum + value, 0) - whole) <= whole * 1e-9;
}

/** The area within a ring in the plane; below zero where the ring goes clockwise. */
export function planeArea(ring: readonly Position[]): number {
	const [x0 = 0, y0 = 0] = ring[0] ?? [];
	return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
		const [fromX = 0, fromY = 0] = ring[index] ?? [];
		return sum + ((fromX - x0) * (y - y0) - (x - x0) * (fromY - y0)) / 2;
	}, 0);
}

/** A line; what lies to its left is kept. */
type Side = readonly [from: Position, to: Position];

function clipToSide(ring: readonly Position[], [from, to]: Side): Position[] {
	const kept = ring.slice(1).flatMap((end, index) => {
		const start = ring[index] ?? end;
		const before = turn(from, to, start);
		const after = turn(from, to, end);
		const crossing =
			before < 0 !== after < 0 ? [between(start, end, before / (before - after))] : [];
		return after < 0 ? crossing : [...crossing, end];
	});
	const [first] = kept;
	return first ? [...kept, first] : [];
}

/** Above zero where a point lies to the left of a line, below where it lies to the right. */
function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position) {
	return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, at: number): Position {
	return [ax + (bx - ax) * at, ay + (by - ay) * at];
}

function meanOf(points: readonly Position[]): Position {
	return [0, 1].map(
		(axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
	);
}
