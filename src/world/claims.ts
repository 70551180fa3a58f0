/** Claims by their ids. */
import type { Claim, Dataset } from "../model/types";

/** The claims with the given ids, in that order. */
export function claimsOf(
	{ claims }: Pick<Dataset, "claims">,
	ids: readonly string[],
): readonly Claim[] {
	return ids.flatMap((id) => claims.get(id) ?? []);
}
