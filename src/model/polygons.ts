/** Areas as lists of polygons, whichever of the two forms of GeoJSON they have. */
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat } from "./ground";

export type Area = Polygon | MultiPolygon;

/** The polygons of an area, each a list of rings. */
export function polygonsOf(area: Area): Position[][][] {
	return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
}

/** The area of some polygons, or null where there are none. */
export function areaOf(polygons: readonly Position[][][]): Area | null {
	const [first] = polygons;
	if (!first) return null;
	return polygons.length === 1
		? { type: "Polygon", coordinates: first }
		: { type: "MultiPolygon", coordinates: [...polygons] };
}

/**
 * An area to so many decimals of its numbers, or null where nothing can be seen of it at them. What is too small is left
 * out; a hole goes with what it is a hole of, even where its own corners stay apart.
 */
export function roundedArea(area: Area, decimals: number): Area | null {
	const polygons = polygonsOf(area)
		.map((rings) => rings.map((ring) => roundedLine(ring, decimals)))
		.filter(([outer]) => outer !== undefined && isRing(outer))
		.map((rings) => rings.filter(isRing));
	return areaOf(polygons);
}

/** Three corners, and the first of them again. */
const isRing = ({ length }: readonly Position[]) => length >= 4;

/** A line to so many decimals, without positions that repeat the one before them. */
export function roundedLine(line: readonly Position[], decimals: number): Position[] {
	return line
		.map((position) => position.map((value) => Number(value.toFixed(decimals))))
		.filter((position, index, all) => String(position) !== String(all[index - 1]));
}

/** Whether a spot lies within an area. A spot on the border of two neighbours is in just one of them. */
export function isInside(spot: LngLat, area: Area): boolean {
	return polygonsOf(area).some((rings) => crossesOddly(spot, rings));
}

/**
 * Whether a line from a point along the first axis crosses the rings an odd number of times: the point lies within them,
 * holes being outside. In degrees or in any other plane.
 * @param rings each ends where it begins.
 */
export function crossesOddly(
	[x, y]: readonly [x: number, y: number],
	rings: readonly (readonly (readonly number[])[])[],
): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index += 1) {
			const [fromX = 0, fromY = 0] = ring[index - 1] ?? [];
			const [toX = 0, toY = 0] = ring[index] ?? [];
			if (fromY > y === toY > y) continue;
			const crossing = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
			if (x < crossing) inside = !inside;
		}
	}
	return inside;
}
