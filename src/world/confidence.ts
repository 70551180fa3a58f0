/** How sure an assessment is: told by who reports it, never by a feeling. */
import { COMPILED, FIGHTING, NEITHER } from "../model/holders";
import type { Assessment, Claim, Confidence, Dataset } from "../model/types";
import { reportsOf } from "./reports";

/**
 * The confidence that the origins of an assessment's reports give it. Origins count, not the outlets that
 * repeat them. A report that names another day for the same holder counts too: it differs about the day,
 * not about who holds the place.
 */
export function confidenceOf(
	dataset: Pick<Dataset, "claims" | "origins">,
	assessment: Assessment,
): Confidence {
	const { basis, holder } = assessment;
	if (basis === "inferred") return "inferred";
	const reports = reportsOf(dataset, assessment);
	const camps = new Set(reports.flatMap((report) => campsOf(dataset, report)));
	const sides = [...camps].filter((camp) => camp !== NEITHER && camp !== COMPILED);
	const [side] = sides;
	if (side === undefined) return camps.has(NEITHER) ? "third-party" : "encyclopedia";
	if (sides.length > 1) return "both-sides";
	if (camps.has(NEITHER)) return "with-third-party";
	// An admission weighs more than a boast.
	const isLoss = reports.some(({ from }) => from === side) && holder !== FIGHTING;
	return isLoss && side !== holder ? "losing-side" : "one-side";
}

function campsOf({ origins }: Pick<Dataset, "origins">, claim: Claim): readonly string[] {
	return claim.origins.flatMap((id) => origins.get(id)?.camp ?? []);
}
