/** The place that speaks for a spot on the map. */
import { groundKm, type LngLat } from "../model/ground";
import { isInside } from "../model/polygons";
import type { Dataset, Place } from "../model/types";

/**
 * The place whose cell holds a spot, and how far away it is; null outside of all cells. The distance is
 * that on the ground; no source speaks of the spot itself.
 */
export function nearestPlace(
	dataset: Dataset,
	spot: LngLat,
): { readonly place: Place; readonly km: number } | null {
	const cell = dataset.control.cells.find(({ geometry }) => isInside(spot, geometry));
	const place = cell && dataset.places.get(cell.properties.place);
	return place?.at ? { place, km: groundKm(spot, place.at) } : null;
}
