/** Areas that sources published, each beside what the cells give for the same days. */
import { addDays, clampDay, type Day, OPEN_START, parseEdtf, type Span } from "../model/day";
import { onceFor } from "../model/once";
import type { Claim, Dataset, Party } from "../model/types";
import type { Km2Range } from "./area-range";
import { gainedBy } from "./areas";

export interface PublishedArea {
	readonly claim: Claim;
	/** As published, in the order of the claim: one figure, or one for each part of the ground. */
	readonly km2: readonly number[];
	/** Whether the source itself calls a figure rough. */
	readonly isRough: boolean;
	/** The days over which it was counted; null: the source does not say. */
	readonly from: Day | null;
	readonly to: Day;
	/** Who took the ground. */
	readonly by: Party | null;
	/** What passed to that party within the zone on those days; null where no area is derived for them. */
	readonly ours: Km2Range | null;
	/** The day from which ours is counted. */
	readonly since: Day;
}

/** A measure of ground taken, as written in the figures of claims: "area-km2", or with the part it is of. */
const MEASURE = /^area-km2(-|$)/;

/** The published areas of ground taken within the days for which areas are derived, in the order of their days. */
export const publishedAreas = onceFor((dataset: Dataset): readonly PublishedArea[] =>
	[...dataset.claims.values()]
		.flatMap((claim) => publishedArea(dataset, claim) ?? [])
		.toSorted((a, b) => a.to - b.to || a.claim.id.localeCompare(b.claim.id, "en")),
);

function publishedArea(dataset: Dataset, claim: Claim): PublishedArea | null {
	const figures = (claim.text?.figures ?? []).filter(({ measure }) => MEASURE.test(measure));
	const km2 = figures.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
	if (km2.length === 0) return null;
	const span = countedOver(claim);
	const isOpen = span.first === OPEN_START;
	// What was taken on the first day counts: from the end of the day before.
	const eve = isOpen ? dataset.opens.first : addDays(span.first, -1);
	const since = clampDay(eve, dataset.opens.first, dataset.span.last);
	const isTooEarly = !isOpen && span.first < dataset.opens.first;
	if (isTooEarly || span.last <= since) return null;
	const by = dataset.parties.get(claim.to ?? "") ?? null;
	return {
		claim,
		km2,
		isRough: figures.some(({ qualifier }) => qualifier !== undefined),
		from: isOpen ? null : span.first,
		to: span.last,
		by,
		ours: by && gainedBy(dataset, by, since, span.last),
		since,
	};
}

/**
 * The days of the count; where the source leaves its beginning open, those throughout which the claim holds.
 * Days within which something happened are no beginning: the source did not name them.
 */
function countedOver({ text, when, dating }: Claim): Span {
	const counted = parseEdtf(text?.counted?.when ?? "");
	if (counted === null) return when;
	const isSaid = dating === "throughout" && when.first < when.last;
	return counted.first === OPEN_START && isSaid ? when : counted;
}
