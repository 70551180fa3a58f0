/** What holds on one day. Pure: the same dataset and day give the same world. */
import type { Day } from "../model/day";
import { FIGHTING, UNKNOWN } from "../model/holders";
import type { Agreement, Assessment, Dataset, Party } from "../model/types";

/** The status of a place at 24:00 local time of the day. */
export type Status =
	| { readonly kind: "held"; readonly party: Party; readonly assessment: Assessment }
	| { readonly kind: "fighting"; readonly assessment: Assessment }
	| {
			/** The change is known to lie between two days, and this day is one of them. */
			readonly kind: "uncertain";
			readonly before: Party | null;
			readonly after: Party | null;
			readonly assessment: Assessment;
	  }
	| { readonly kind: "unknown"; readonly assessment: Assessment | null };

export interface World {
	readonly day: Day;
	/** Of every place that is assessed at some time. */
	readonly statuses: ReadonlyMap<string, Status>;
	/** Agreements and truces that have begun and neither ended nor been replaced. */
	readonly inForce: readonly Agreement[];
}

/** The world on a day: one pass over the assessments, no geometry. */
export function worldAt(dataset: Dataset, day: Day): World {
	const statuses = new Map<string, Status>();
	for (const [place, assessments] of dataset.assessments) {
		statuses.set(place, statusAt(dataset, assessments, day));
	}
	return {
		day,
		statuses,
		inForce: dataset.agreements.filter(
			(agreement) => isInForce(agreement, day) && !isReplaced(agreement, dataset, day),
		),
	};
}

/** How many worlds are kept: the day, the one it is compared with, and what was there before each of them. */
const KEPT = 4;

const kept = new WeakMap<Dataset, readonly World[]>();

/** `worldAt` with the last few answers kept, since much of a page asks for the same days. */
export function worldOn(dataset: Dataset, day: Day): World {
	const worlds = kept.get(dataset) ?? [];
	const known = worlds.find((world) => world.day === day);
	const world = known ?? worldAt(dataset, day);
	if (worlds[0] !== world) {
		kept.set(dataset, [world, ...worlds.filter((other) => other !== world)].slice(0, KEPT));
	}
	return world;
}

/** The status of a place, given its assessments in order of the day shown. */
export function statusAt(dataset: Dataset, assessments: readonly Assessment[], day: Day): Status {
	const index = assessments.findLastIndex(({ from }) => from.shown <= day);
	const current = assessments[index];
	const next = assessments[index + 1];
	if (next && next.from.earliest <= day) return between(dataset, current, next);
	if (!current) return { kind: "unknown", assessment: null };
	if (day < current.from.latest) return between(dataset, assessments[index - 1], current);
	if (current.holder === FIGHTING) return { kind: "fighting", assessment: current };
	const party = dataset.parties.get(current.holder);
	return party
		? { kind: "held", party, assessment: current }
		: { kind: "unknown", assessment: current };
}

/** Whether an agreement or truce has begun by the end of the day and goes on. */
export function isInForce(agreement: Agreement, day: Day): boolean {
	return (
		agreement.start !== null &&
		agreement.start.first <= day &&
		(agreement.end === null || day <= agreement.end.last)
	);
}

/** Whether the agreement or truce that took its place has begun by the end of the day. */
function isReplaced({ replacedBy }: Agreement, { agreements }: Dataset, day: Day): boolean {
	const next = agreements.find(({ id }) => id === replacedBy);
	return next !== undefined && next.start !== null && next.start.first <= day;
}

function between(dataset: Dataset, before: Assessment | undefined, after: Assessment): Status {
	return {
		kind: "uncertain",
		before: partyOf(dataset, before),
		after: partyOf(dataset, after),
		assessment: after,
	};
}

function partyOf(dataset: Dataset, assessment: Assessment | undefined): Party | null {
	if (!assessment || assessment.holder === UNKNOWN) return null;
	return dataset.parties.get(assessment.holder) ?? null;
}
