/** The evidence behind what a state shows: for the foot of its picture, and for the file beside it. */

import type { Source } from "../model/types";
import { claimsShown, sourcesBehind } from "../world/citations";
import { claimsBetween, sourcesBetween } from "../world/compare-days";
import { worldOn } from "../world/world";
import { hiddenLayers } from "./layers";
import type { State } from "./state";

/** Each source once, in the order of its number. */
export function sourcesOf(state: State): readonly Source[] {
	const { dataset, day, compare, filters } = state;
	const ofDay = sourcesBehind(dataset, worldOn(dataset, day), alsoShown(state), filters);
	if (compare === null) return ofDay;
	// The other day's front and holders are on the map too.
	const ofOther = sourcesBehind(dataset, worldOn(dataset, compare), NOTHING_ELSE, filters);
	const between = sourcesBetween(dataset, day, compare, filters);
	return [...new Set([...ofDay, ...between, ...ofOther])];
}

/** Ids of the claims that these sources are cited for, each once. */
export function claimsCited(state: State): ReadonlySet<string> {
	const { dataset, day, compare, filters } = state;
	const ofDay = claimsShown(dataset, worldOn(dataset, day), alsoShown(state), filters);
	if (compare === null) return new Set(ofDay);
	const ofOther = claimsShown(dataset, worldOn(dataset, compare), NOTHING_ELSE, filters);
	return new Set([...ofDay, ...claimsBetween(dataset, day, compare, filters), ...ofOther]);
}

/** Posts and reports are those of the day shown alone. */
const NOTHING_ELSE = { posts: false, reports: false } as const;

function alsoShown({ layers }: State) {
	const hidden = hiddenLayers(layers);
	return { posts: !hidden.has("posts"), reports: !hidden.has("reports") };
}
