/** Numbers the sources of a list of claims, so that a statement can point at them. */
import type { Claim, Dataset, Source } from "../model/types";
import { claimsOf } from "./reports";
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

/**
 * The sources behind what a map shows of a day: of the status of every place, and of the agreements and
 * truces in force. Those that carry most come first.
 */
export function sourcesBehind(dataset: Dataset, { statuses, inForce }: World): readonly Source[] {
	const claims = [
		...[...statuses.values()].flatMap(({ assessment }) => assessment?.claims ?? []),
		...inForce.flatMap((agreement) => agreement.claims),
	];
	const counts = new Map<string, number>();
	for (const id of claims) {
		const source = dataset.claims.get(id)?.source;
		if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a, one], [b, other]) => other - one || a.localeCompare(b, "en"))
		.flatMap(([id]) => dataset.sources.get(id) ?? []);
}
