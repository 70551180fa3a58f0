/** The place that speaks for a spot on the map. */
import type { Position } from "geojson";
import { groundKm, type LngLat } from "../model/ground";
import { polygonsOf } from "../model/polygons";
import type { Dataset, Place } from "../model/types";

/**
 * The place whose cell holds a spot, and how far away it is; null outside of all cells. The distance is
 * that on the ground; no source speaks of the spot itself.
 */
export function nearestPlace(
	dataset: Dataset,
	spot: LngLat,
): { readonly place: Place; readonly km: number } | null {
	const cell = dataset.control.cells.find(({ geometry }) =>
		polygonsOf(geometry).some((rings) => isInside(spot, rings)),
	);
	const place = cell && dataset.places.get(cell.properties.place);
	return place?.at ? { place, km: groundKm(spot, place.at) } : null;
}

/**
 * Whether a line from the spot to the east crosses the rings an odd number of times. A spot on the border of
 * two cells is in just one of them.
 */
export function isInside([lng, lat]: LngLat, rings: readonly (readonly Position[])[]): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index += 1) {
			const [fromLng = 0, fromLat = 0] = ring[index - 1] ?? [];
			const [toLng = 0, toLat = 0] = ring[index] ?? [];
			if (fromLat > lat === toLat > lat) continue;
			const crossing = fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng);
			if (lng < crossing) inside = !inside;
		}
	}
	return inside;
}
