/** Areas as lists of polygons, whichever of the two forms of GeoJSON they have. */
import type { MultiPolygon, Polygon, Position } from "geojson";

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
