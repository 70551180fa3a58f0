/** What can be filtered by, and how many events each choice would let through. Pure. */
import { onceFor, onceForBoth } from "../model/once";
import { CLAIM_KINDS, CONFIDENCES, SIDES } from "../model/schema";
import type { Dataset } from "../model/types";
import { events } from "./events";
import { evidencePasses, type FilterKey, type Filters } from "./filters";

/** The choices of each filter that occur in a dataset, in a fixed order. */
export type FilterOptions = { readonly [K in FilterKey]: NonNullable<Filters[K]> };

/** The choices that occur in a dataset; made once for each. */
export const filterOptions = onceFor((dataset: Dataset): FilterOptions => {
	const claims = [...dataset.claims.values()];
	const kinds = new Set(claims.map(({ kind }) => kind));
	const sides = new Set(claims.map(({ source }) => dataset.sources.get(source)?.side));
	const assessments = [...dataset.assessments.values()].flat();
	const confidence = new Set(assessments.map((assessment) => assessment.confidence));
	return {
		kinds: CLAIM_KINDS.filter((kind) => kinds.has(kind)),
		sides: SIDES.filter((side) => sides.has(side)),
		confidence: CONFIDENCES.filter((each) => confidence.has(each)),
		parties: [...dataset.parties.keys()],
	};
});

/** By filter and choice: how many events that choice alone, with the other filters as they are, lets through. */
export type FilterCounts = { readonly [K in FilterKey]: ReadonlyMap<string, number> };

/** The counts for a dataset and filters; made once for each pair. */
export const filterCounts = onceForBoth((dataset: Dataset, filters: Filters): FilterCounts => {
	const all = events(dataset);
	const options = filterOptions(dataset);
	const countsOf = (key: FilterKey) => {
		// What the other filters hold back no choice lets through.
		const others = { ...filters, [key]: null };
		const left = all.filter((event) => evidencePasses(dataset, others, event));
		return new Map(
			options[key].map((option): [string, number] => {
				const only = { ...filters, [key]: [option] };
				return [option, left.filter((event) => evidencePasses(dataset, only, event)).length];
			}),
		);
	};
	return {
		kinds: countsOf("kinds"),
		sides: countsOf("sides"),
		confidence: countsOf("confidence"),
		parties: countsOf("parties"),
	};
});

/**
 * A filter's list with one of its choices put in or taken out, in the order of the choices. With none left
 * it is no filter any more.
 */
export function withChoice<T extends string>(
	list: readonly T[] | null,
	choice: T,
	chosen: boolean,
	options: readonly T[],
): readonly T[] | null {
	const next = options.filter((each) =>
		each === choice ? chosen : (list?.includes(each) ?? false),
	);
	return next.length === 0 ? null : next;
}
