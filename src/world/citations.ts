/** Numbers the sources of a list of claims, so that a statement can point at them. */
import type { Claim, Dataset, Source } from "../model/types";

export interface Citations {
	readonly sources: readonly Source[];
	/** The number of a source, from 1; 0 for one that is not cited. */
	number(sourceId: string): number;
}

/** The sources of some claims, and of the replies to them, numbered in the order in which they first appear. */
export function cite(dataset: Dataset, claims: readonly Claim[]): Citations {
	const replies = (claim: Claim) =>
		(claim.text?.reply?.claims ?? []).flatMap((id) => dataset.claims.get(id)?.source ?? []);
	const ids = [...new Set(claims.flatMap((claim) => [claim.source, ...replies(claim)]))];
	const numbers = new Map(ids.map((id, index) => [id, index + 1]));
	return {
		sources: ids.flatMap((id) => dataset.sources.get(id) ?? []),
		number: (id) => numbers.get(id) ?? 0,
	};
}
