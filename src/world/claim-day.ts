/** On which day the map shows what a claim tells. Pure. */
import { clampDay, type Day } from "../model/day";
import type { Claim, Dataset } from "../model/types";
import { worldOn } from "./world";

/**
 * The day of a claim that is nearest to the one shown: a claim about a span moves it as little as it must.
 * Save where a capture fell on some day of a span that is not named: then the last day of the span, by which it
 * was done whichever day it was; unless the day shown lies within and the map has all its places as taken.
 */
export function dayOfClaim(dataset: Dataset, claim: Claim, shown: Day): Day {
	const { when, kind, dating, to } = claim;
	const nearest = clampDay(shown, when.first, when.last);
	if (kind !== "capture" || dating !== "within" || to === undefined) return nearest;
	if (nearest !== shown) return when.last;
	const { statuses } = worldOn(dataset, shown);
	const isTaken = (place: string) => {
		const status = statuses.get(place);
		// Of a place that is never assessed the map says nothing on any day.
		return status === undefined || (status.kind === "held" && status.party.id === to);
	};
	return claim.places.every(isTaken) ? shown : when.last;
}
