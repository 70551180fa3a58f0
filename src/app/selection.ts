/** What a selection means for the map: the place that is ringed. */
import type { Dataset } from "../model/types";
import { nearestPlace } from "../world/nearest";
import type { Selection } from "./view";

/**
 * The id of the place that stands for what is selected: the place itself, that of a claim, the one nearest
 * to a spot. Null where nothing is, or where what is has no place on the map.
 */
export function placeShown(dataset: Dataset, { place, claim, at }: Selection): string | null {
	if (place !== null) return place;
	if (claim !== null) return firstOnMap(dataset, dataset.claims.get(claim)?.places ?? []);
	return at === null ? null : (nearestPlace(dataset, [at.lng, at.lat])?.place.id ?? null);
}

function firstOnMap({ places }: Dataset, ids: readonly string[]): string | null {
	return ids.find((id) => places.get(id)?.at) ?? ids[0] ?? null;
}
