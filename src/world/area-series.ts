/** Each party's area day by day, for the chart and its table. Pure; made once for each dataset. */
import { addDays, civilFromDay, type Day } from "../model/day";
import { onceFor } from "../model/once";
import type { Claim, Dataset, Party } from "../model/types";
import { startsOf } from "./area-days";
import { type Areas, areasOn } from "./areas";
import { type PublishedArea, publishedAreas } from "./published";
import { firstAfter, type Range } from "./timeline";
import { worldAt } from "./world";

/** Days in a row on which no area changes; both ends are among them. */
export interface AreaStep extends Range {
	readonly areas: Areas;
}

/**
 * The areas from the first day for which any are derived to the last of the span, in order and without gaps.
 * They change only on days on which the status of some place may: those are looked at, and no others.
 */
export const areaSteps = onceFor((dataset: Dataset): readonly AreaStep[] => {
	const { span } = dataset;
	const starts = startsOf(dataset);
	return starts.flatMap((first, index): AreaStep[] => {
		const next = starts[index + 1];
		const areas = areasOn(dataset, worldAt(dataset, first));
		return areas ? [{ first, last: next ? addDays(next, -1) : span.last, areas }] : [];
	});
});

const firstDays = onceFor((dataset: Dataset) => areaSteps(dataset).map(({ first }) => first));

/** The areas of a day, from the steps; null where none are derived. */
export function areasFor(dataset: Dataset, day: Day): Areas | null {
	const step = areaSteps(dataset)[firstAfter(firstDays(dataset), day) - 1];
	return step && day <= step.last ? step.areas : null;
}

/** The first day of the steps, the ends of months after it, and the last day: the rows of a table. */
export function tableDays(dataset: Dataset): readonly Day[] {
	const steps = areaSteps(dataset);
	const [first, last] = [steps[0]?.first, steps.at(-1)?.last];
	if (first === undefined || last === undefined) return [];
	const days = [first];
	for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) {
		if (civilFromDay(addDays(day, 1)).day === 1) days.push(day);
	}
	return last > first ? [...days, last] : days;
}

/** A published figure as a point of the chart. */
export interface PublishedPoint {
	readonly area: PublishedArea;
	readonly claim: Claim;
	readonly party: Party;
	readonly from: Day;
	/** The last day of the count. */
	readonly day: Day;
	/** What was published, all its parts together. */
	readonly gainedKm2: number;
	/** Ours before the first day of the count, and the published gain on top of it. */
	readonly km2: number;
}

/**
 * Published gains as points. Left out, since no point would be honest: figures whose first day or whose party
 * the source does not name.
 */
export const publishedPoints = onceFor((dataset: Dataset): readonly PublishedPoint[] =>
	publishedAreas(dataset).flatMap((area): PublishedPoint[] => {
		const { claim, km2, from, to, by, since } = area;
		const before = by && areasFor(dataset, since)?.parties.get(by);
		if (from === null || !by || !before) return [];
		const gainedKm2 = km2.reduce((total, value) => total + value, 0);
		return [{ area, claim, party: by, from, day: to, gainedKm2, km2: before.shown + gainedKm2 }];
	}),
);
