/** Which places filters let through on a day: one answer for the map, the lists and every export. Pure. */
import { onceFor, onceForBoth } from "../model/once";
import type { Dataset } from "../model/types";
import { evidencePasses, type Filters, isFiltering, postPasses, statusPasses } from "./filters";
import { claimsAbout } from "./reports";
import type { World } from "./world";

/** Tells whether a place, by its id, is let through. */
export type IsShown = (place: string) => boolean;

const EVERYWHERE: IsShown = () => true;

/**
 * The places let through on the day of a world: those whose status is; of those that nobody assesses the
 * posts that are, and what else a claim that is let through speaks of.
 */
export function shownPlaces(dataset: Dataset, world: World, filters: Filters): IsShown {
	if (!isFiltering(filters)) return EVERYWHERE;
	const held = heldPlaces(dataset, filters)(world);
	const others = unassessedPlaces(dataset, filters);
	return (place) => held.has(place) || others.has(place);
}

interface Compared {
	readonly dataset: Dataset;
	readonly world: World;
	/** Of the other day; null while one day is shown. */
	readonly compared: World | null;
	readonly filters: Filters;
}

/** The places let through on one of two days compared: what changed hands is then seen from either side. */
export function shownOnEither({ dataset, world, compared, filters }: Compared): IsShown {
	const isShown = shownPlaces(dataset, world, filters);
	if (compared === null || !isFiltering(filters)) return isShown;
	const isShownThen = shownPlaces(dataset, compared, filters);
	return (place) => isShown(place) || isShownThen(place);
}

/** How many of the dataset's places they are. */
export function shownPlaceCount(dataset: Dataset, world: World, filters: Filters): number {
	return [...dataset.places.keys()].filter(shownPlaces(dataset, world, filters)).length;
}

/** Asked of one day by several layers and lists. */
const heldPlaces = onceForBoth((dataset: Dataset, filters: Filters) =>
	onceFor(
		({ statuses }: World): ReadonlySet<string> =>
			new Set(
				[...statuses]
					.filter(([, status]) => statusPasses(dataset, filters, status))
					.map(([place]) => place),
			),
	),
);

/** These do not follow the day. */
const unassessedPlaces = onceForBoth((dataset: Dataset, filters: Filters): ReadonlySet<string> => {
	const posts = new Map(dataset.posts.map(({ properties }) => [properties.id, properties]));
	const shown = [...dataset.places.keys()].filter((id) => {
		if (dataset.assessments.has(id)) return false;
		const post = posts.get(id);
		if (post) return postPasses(dataset, filters, post);
		const claims = claimsAbout(dataset, id).map((claim) => claim.id);
		return evidencePasses(dataset, filters, { claims });
	});
	return new Set(shown);
});
