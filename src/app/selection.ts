/** What a selection means for the map: what is marked on it, and where it is to look. */
import { boxOf, isIn, sharedBox } from "../model/bounds";
import type { RowKey } from "../model/imported";
import { onceFor } from "../model/once";
import type { Claim, Dataset, Place } from "../model/types";
import { nearestPlace } from "../world/nearest";
import { type FileLayer, findRow } from "./file-layers";
import type { Selection } from "./view";

type LngLat = readonly [lng: number, lat: number];

/**
 * `places`: at the positions of places, all of which the map can show. `zone`: at the whole zone, since a
 * claim speaks of an area. `outside`: every place that a claim names lies beyond the bounds of the map.
 * `nowhere`: nothing is selected, or what is has no place on the map.
 */
export type Aim =
	| { readonly kind: "places"; readonly at: readonly LngLat[] }
	| { readonly kind: "zone" | "outside" | "nowhere" };

const NOTHING: ReadonlySet<string> = new Set();
const onlyOf = onceFor(({ id }: Place): ReadonlySet<string> => new Set([id]));
/** By the list, which stays the same when the claim's text comes. */
const allOf = onceFor((places: Claim["places"]): ReadonlySet<string> => new Set(places));

/**
 * The ids of the places that are marked: the selected one, all of a selected claim, the one nearest to a spot.
 * The same selection gives the same set, so that a step of the date changes nothing for who follows it.
 */
export function placesMarked(
	dataset: Dataset,
	{ place, claim, at }: Selection,
): ReadonlySet<string> {
	const known = place === null ? undefined : dataset.places.get(place);
	if (place !== null) return known ? onlyOf(known) : NOTHING;
	if (claim !== null) {
		const named = dataset.claims.get(claim)?.places;
		return named ? allOf(named) : NOTHING;
	}
	const nearest = at === null ? null : nearestPlace(dataset, [at.lng, at.lat]);
	return nearest ? onlyOf(nearest.place) : NOTHING;
}

/** Where the map is to look for what is selected. Who asks for a spot looks at it already. */
export function aimOf(dataset: Dataset, { place, claim }: Selection): Aim {
	if (place !== null) {
		// Who clicks on an area has it in view.
		const aim = aimAt(dataset, [place]);
		return aim.kind === "zone" ? { kind: "nowhere" } : aim;
	}
	return aimAt(dataset, claim === null ? [] : (dataset.claims.get(claim)?.places ?? []));
}

/** Where the map is to look for a row of a file that the reader brought: a line or an area is shown whole. */
export function aimAtRow(
	{ manifest }: Pick<Dataset, "manifest">,
	brought: readonly FileLayer[],
	row: RowKey,
): Aim {
	const layer = brought.find(({ id }) => id === row.file);
	const found = layer && findRow(layer, row.row);
	if (!layer || !found) return { kind: "nowhere" };
	const { events, shapes } = layer.file;
	const shape = found.kind === "shape" ? shapes[found.index] : undefined;
	const [lng = 0, lat = 0] = [events.lng[found.index], events.lat[found.index]];
	const box = shape ? boxOf(shape.geometry) : ([lng, lat, lng, lat] as const);
	if (!box) return { kind: "nowhere" };
	if (!sharedBox(box, manifest.bounds)) return { kind: "outside" };
	const [west, south, east, north] = box;
	const corners: readonly LngLat[] = [
		[west, south],
		[east, north],
	];
	return { kind: "places", at: shape ? corners : corners.slice(1) };
}

/** Where the map is to look for some places: at those that it can show, else at the areas among them. */
export function aimAt({ places, manifest }: Dataset, ids: readonly string[]): Aim {
	const named = ids.flatMap((id) => places.get(id) ?? []);
	const positions = named.flatMap(({ at }) => (at ? [at] : []));
	const at = positions.filter((each) => isIn(manifest.bounds, ...each));
	if (at.length > 0) return { kind: "places", at };
	if (named.some(({ kind }) => kind === "area")) return { kind: "zone" };
	return { kind: positions.length > 0 ? "outside" : "nowhere" };
}
