/**
 * Areas on the WGS84 ellipsoid, by GeographicLib. Exact, and too heavy for a page: for what is
 * measured when a dataset is built.
 */
import geographic from "geographiclib-geodesic";
import { type Area, polygonsOf } from "../model/polygons";

const { WGS84 } = geographic.Geodesic;

/** The area in square kilometres; its rings by the right-hand rule, so that holes count against it. */
export function ellipsoidalKm2(area: Area): number {
	return polygonsOf(area)
		.flat()
		.reduce((sum, ring) => {
			const polygon = WGS84.Polygon(false);
			for (const [lng = 0, lat = 0] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
			return sum + (polygon.Compute(false, true).area ?? 0) / 1e6;
		}, 0);
}
