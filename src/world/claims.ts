/** Claims by their ids, and who publishes them. */
import type { Claim, Dataset, Source } from "../model/types";

/** The claims with the given ids, in that order. */
export function claimsOf(
	{ claims }: Pick<Dataset, "claims">,
	ids: readonly string[],
): readonly Claim[] {
	return ids.flatMap((id) => claims.get(id) ?? []);
}

/** More than two years. */
const LONGEST_SPAN_DAYS = 731;

/** Whether a claim's span is so long that it says nothing about one day, and would lie beside every other claim. */
export function isLong({ when }: Claim): boolean {
	return when.last - when.first > LONGEST_SPAN_DAYS;
}

/** Who published a claim; its source's id where the dataset lacks the source. */
export function publisherOf({ sources }: Pick<Dataset, "sources">, { source }: Claim): string {
	return sources.get(source)?.publisher ?? source;
}

/** The sources of some claims, each once, in the order in which the claims name them. */
export function sourcesOfClaims(
	{ sources }: Pick<Dataset, "sources">,
	claims: readonly Claim[],
): readonly Source[] {
	const ids = new Set(claims.map(({ source }) => source));
	return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** Claims by who published them, each publisher once, in the order of their first claims. */
export function byPublisher(
	dataset: Pick<Dataset, "sources">,
	claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> {
	const found = new Map<string, Claim[]>();
	for (const claim of claims) {
		const publisher = publisherOf(dataset, claim);
		found.set(publisher, [...(found.get(publisher) ?? []), claim]);
	}
	return found;
}
