/** The places of a day by who holds them, for who reads them as lists and does not see the map. Pure. */
import type { Dataset, Party, Place } from "../model/types";
import type { Filters } from "./filters";
import { shownPlaces } from "./shown-places";
import type { Status, World } from "./world";

/** What places have in common: their holder, or why none is named. */
export type HolderGroup =
	| { readonly kind: "held"; readonly party: Party; readonly places: readonly HeldPlace[] }
	| {
			readonly kind: "fighting" | "uncertain" | "unknown";
			readonly places: readonly HeldPlace[];
	  }
	/** Nobody ever said who holds them: areas, posts, and places outside of what the dataset tells. */
	| { readonly kind: "not-assessed"; readonly places: readonly Place[] };

export interface HeldPlace {
	readonly place: Place;
	readonly status: Status;
}

/**
 * The places that the filters let through, in groups: parties by their slots, then fighting, uncertain and unknown, then
 * those that nobody assesses. No group is empty.
 * @param places in the order in which each group lists them.
 */
export function placesByHolder(
	places: readonly Place[],
	dataset: Dataset,
	world: World,
	filters: Filters,
): readonly HolderGroup[] {
	const isShown = shownPlaces(dataset, world, filters);
	const shown = places.filter(({ id }) => isShown(id));
	const assessed = shown.flatMap((place): HeldPlace[] => {
		const status = world.statuses.get(place.id);
		return status ? [{ place, status }] : [];
	});
	const parties = [...dataset.parties.values()].toSorted((a, b) => a.slot - b.slot);
	const groups: readonly HolderGroup[] = [
		...parties.map(
			(party): HolderGroup => ({
				kind: "held",
				party,
				places: assessed.filter(({ status }) => status.kind === "held" && status.party === party),
			}),
		),
		...(["fighting", "uncertain", "unknown"] as const).map(
			(kind): HolderGroup => ({
				kind,
				places: assessed.filter(({ status }) => status.kind === kind),
			}),
		),
		{ kind: "not-assessed", places: shown.filter(({ id }) => !world.statuses.has(id)) },
	];
	return groups.filter((group) => group.places.length > 0);
}
