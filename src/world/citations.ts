/** Numbers the sources of a list of claims, so that a statement can point at them. */
import type { Claim, Dataset, Source } from "../model/types";
import { claimsOf } from "./claims";
import { evidencePasses, type Filters, NO_FILTERS, postPasses } from "./filters";
import { postStateOn } from "./posts";
import { shownPlaces } from "./shown-places";
import { canBearSign, signsOn } from "./signs";
import type { World } from "./world";

export interface Citations {
	readonly sources: readonly Source[];
	/** The number of a source, from 1; 0 for one that is not cited. */
	number(sourceId: string): number;
}

/** The sources of some claims, and of the replies to them, numbered in the order in which they first appear. */
export function cite(dataset: Dataset, claims: readonly Claim[]): Citations {
	const replies = (claim: Claim) =>
		claimsOf(dataset, claim.text?.reply?.claims ?? []).map(({ source }) => source);
	const ids = [...new Set(claims.flatMap((claim) => [claim.source, ...replies(claim)]))];
	const numbers = new Map(ids.map((id, index) => [id, index + 1]));
	return {
		sources: ids.flatMap((id) => dataset.sources.get(id) ?? []),
		number: (id) => numbers.get(id) ?? 0,
	};
}

/** What else of a day is on a map, beside who held what and what was in force. */
export interface AlsoShown {
	readonly posts: boolean;
	/** The signs of strikes and deployments. */
	readonly reports: boolean;
}

/**
 * The sources behind what a map shows of a day, those that carry most first.
 * @see claimsShown
 */
export function sourcesBehind(
	dataset: Dataset,
	world: World,
	also: AlsoShown,
	filters: Filters = NO_FILTERS,
): readonly Source[] {
	return mostFirst(dataset, claimsShown(dataset, world, also, filters));
}

/**
 * Ids of the claims behind what a map shows of a day: of the status of every place, of the agreements and truces
 * in force, of the posts that stand and of the day's signs, as far as filters let them through. One that
 * carries several of them is named as often.
 */
export function claimsShown(
	dataset: Dataset,
	world: World,
	also: AlsoShown,
	filters: Filters = NO_FILTERS,
): readonly string[] {
	const { day, statuses, inForce } = world;
	const isShown = shownPlaces(dataset, world, filters);
	const posts = dataset.posts.filter(
		({ properties }) =>
			postStateOn(properties, day) !== "not-yet" && postPasses(dataset, filters, properties),
	);
	const signs = signsOn(dataset, day, filters).filter(({ places }) =>
		places.some((place) => canBearSign(dataset, place)),
	);
	return [
		...[...statuses].flatMap(([place, { assessment }]) =>
			isShown(place) ? (assessment?.claims ?? []) : [],
		),
		...inForce
			.filter((agreement) => evidencePasses(dataset, filters, agreement))
			.flatMap((agreement) => agreement.claims),
		...(also.posts ? posts.flatMap(({ properties }) => properties.claims) : []),
		...(also.reports ? signs.flatMap((sign) => sign.claims) : []),
	];
}

/** The sources behind the areas of a day: of the status of every place that has land of its own. */
export function sourcesOfAreas(dataset: Dataset, { statuses }: World): readonly Source[] {
	const ids = dataset.control.cells.map(({ properties }) => properties.place);
	return mostFirst(
		dataset,
		ids.flatMap((id) => statuses.get(id)?.assessment?.claims ?? []),
	);
}

/** The sources of some claims, those that make most of them first. */
function mostFirst(dataset: Dataset, claims: readonly string[]): readonly Source[] {
	const counts = new Map<string, number>();
	for (const id of claims) {
		const source = dataset.claims.get(id)?.source;
		if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, one], [b, other]) => other - one || a.localeCompare(b, "en"))
		.flatMap(([id]) => dataset.sources.get(id) ?? []);
}
