/** Numbers the sources of a list of claims, so that a statement can point at them. */
import type { Claim, Dataset, Source } from "../model/types";

export interface Citations {
	readonly sources: readonly Source[];
	/** The number of a source, from 1; 0 for one that is not cited. */
	number(sourceId: string): number;
}

/** The sources of some claims, numbered in the order in which they first appear. */
export function cite(dataset: Dataset, claims: readonly Claim[]): Citations {
	const ids = [...new Set(claims.map((claim) => claim.source))];
	const numbers = new Map(ids.map((id, index) => [id, index + 1]));
	return {
		sources: ids.flatMap((id) => dataset.sources.get(id) ?? []),
		number: (id) => numbers.get(id) ?? 0,
	};
}
