/** Claims by their ids. */
import type { Claim, Dataset } from "../model/types";

/** The claims with the given ids, in that order. */
export function claimsOf(
	{ claims }: Pick<Dataset, "claims">,
	ids: readonly string[],
): readonly Claim[] {
	return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Claims by who published them, each publisher once, in the order of their first claims. */
export function byPublisher(
	{ sources }: Pick<Dataset, "sources">,
	claims: readonly Claim[],
): ReadonlyMap<string, readonly Claim[]> {
	const found = new Map<string, Claim[]>();
	for (const claim of claims) {
		const publisher = sources.get(claim.source)?.publisher ?? claim.source;
		found.set(publisher, [...(found.get(publisher) ?? []), claim]);
	}
	return found;
}
