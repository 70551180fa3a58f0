/** Geometry as the `d` of a path: projected, cut to what is seen, on a grid finer than an eye can tell. */
import type { Geometry, Position } from "geojson";
import type { Point, Project } from "../scene/projection";
import type { Rect } from "../scene/room";
import { clipLine, clipRing, openRing } from "./clip";
import { round } from "./numbers";

/** Decimals of a pixel. Neighbours that share an edge are put on the grid alike, so that no gap opens. */
const DECIMALS = 1;

/** The lines of a geometry: its own, or the edges of its areas. */
export function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
	switch (geometry.type) {
		case "LineString":
			return [geometry.coordinates];
		case "MultiLineString":
		case "Polygon":
			return geometry.coordinates;
		case "MultiPolygon":
			return geometry.coordinates.flat();
		default:
			return [];
	}
}

/** The points of a geometry. */
export function pointsOf(geometry: Geometry): readonly Position[] {
	switch (geometry.type) {
		case "Point":
			return [geometry.coordinates];
		case "MultiPoint":
			return geometry.coordinates;
		default:
			return [];
	}
}

/** A line of degrees as points of the drawing. */
export function projected(line: readonly Position[], project: Project): Point[] {
	return line.map(([lng = 0, lat = 0]) => project(lng, lat));
}

/** The path of lines, cut to the rectangle; empty where nothing of them is in it. */
export function linePath(
	lines: readonly (readonly Position[])[],
	project: Project,
	rect: Rect,
): string {
	return lines
		.flatMap((line) => clipLine(projected(line, project), rect))
		.map((part) => drawn(onGrid(part)))
		.join("");
}

/** The path of areas, each ring closed, cut to the rectangle. */
export function areaPath(
	rings: readonly (readonly Position[])[],
	project: Project,
	rect: Rect,
): string {
	return rings
		.map((ring) => onGrid(clipRing(projected(ring, project), rect)))
		.map((ring) => (ring.length > 2 ? `${drawn(openRing(ring))}Z` : ""))
		.join("");
}

/** Points on the grid, without those that fall on the one before or on the straight line through it. */
function onGrid(line: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const [x, y] of line) {
		const point: Point = [round(x, DECIMALS), round(y, DECIMALS)];
		const [before, last] = [kept.at(-2), kept.at(-1)];
		if (last && last[0] === point[0] && last[1] === point[1]) continue;
		if (before && last && isStraight(before, last, point)) kept.pop();
		kept.push(point);
	}
	return kept;
}

/** Along one axis only: then the point between adds nothing, whoever else goes through it. */
function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
	if (ax === bx && bx === cx) return Math.sign(by - ay) === Math.sign(cy - by);
	return ay === by && by === cy && Math.sign(bx - ax) === Math.sign(cx - bx);
}

/** Moves by steps from point to point: about a third shorter than positions. */
function drawn(line: readonly Point[]): string {
	const [first, ...rest] = line;
	if (!first || rest.length === 0) return "";
	let [x, y] = first;
	const steps = rest.map(([nextX, nextY]) => {
		const step = pair(nextX - x, nextY - y);
		[x, y] = [nextX, nextY];
		return step;
	});
	return `M${pair(...first)}l${steps.join(" ")}`;
}

/** "12 -3": the sign of the second number parts them, else a space. */
function pair(x: number, y: number): string {
	const [first, second] = [x, y].map((value) => String(round(value, DECIMALS)));
	return `${first}${second?.startsWith("-") ? "" : " "}${second}`;
}
