/**
 * Events: something with a place and a span of days. Derived, never stored: the strip, the counters, the
 * lists and next/previous use `events(dataset, filters)` and nothing else.
 */

import { addDays, type Day, type Span } from "../model/day";
import { FIGHTING } from "../model/holders";
import { onceFor, onceForBoth } from "../model/once";
import type { Agreement, Assessment, Claim, ClaimKind, Dataset, Milestone } from "../model/types";
import { evidencePasses, type Filters, NO_FILTERS } from "./filters";
import { firstAfter } from "./timeline";

export type EventKind = "change" | "fighting" | "agreement" | "truce" | "milestone" | ClaimKind;

export interface Event {
	readonly id: string;
	readonly kind: EventKind;
	readonly first: Day;
	readonly last: Day;
	/** The day that stands for the event: where the map shows a change, else its first day. */
	readonly day: Day;
	readonly places: readonly string[];
	readonly claims: readonly string[];
	readonly assessment?: Assessment;
	readonly agreement?: Agreement;
	readonly milestone?: Milestone;
	readonly step?: "announced" | "start" | "end";
}

/** A longer span is a state of affairs, not something that happened on a day. */
const LONGEST_EVENT_DAYS = 14;

/** Kinds of claim that are events in their own right when no assessment or agreement carries them. */
const GROUPED: ReadonlySet<ClaimKind> = new Set([
	"strike",
	"casualties",
	"displacement",
	"deployment",
	"calm",
	"capture",
]);

/** A dataset's events that filters let through, found by their days; made once for each dataset and filters. */
interface Calendar {
	readonly all: readonly Event[];
	/** Dated events by each day on which they happened, or may have happened. */
	readonly on: ReadonlyMap<Day, readonly Event[]>;
	/** The days within the span that stand for dated events, in order, each once. */
	readonly days: readonly Day[];
	/** Reported changes, and beside them the days on which they are shown. */
	readonly changes: readonly Event[];
	readonly changeDays: readonly Day[];
}

const allOf = onceFor(allEvents);

const calendarOf = onceForBoth((dataset: Dataset, filters: Filters): Calendar => {
	const { first, last } = dataset.span;
	const all = allOf(dataset).filter((event) => evidencePasses(dataset, filters, event));
	const dated = all.filter(isDated);
	const days = dated.map(({ day }) => day).filter((day) => day >= first && day <= last);
	const changes = all.filter(({ kind }) => kind === "change");
	return {
		all,
		on: byDay(dated),
		days: [...new Set(days)],
		changes,
		changeDays: changes.map(({ day }) => day),
	};
});

function byDay(dated: readonly Event[]): ReadonlyMap<Day, readonly Event[]> {
	const found = new Map<Day, Event[]>();
	for (const event of dated) {
		for (let day = event.first; day <= event.last; day = addDays(day, 1)) {
			const others = found.get(day);
			if (others) others.push(event);
			else found.set(day, [event]);
		}
	}
	return found;
}

/** The events of a dataset that filters let through, in order of their day. */
export function events(dataset: Dataset, filters: Filters = NO_FILTERS): readonly Event[] {
	return calendarOf(dataset, filters).all;
}

function allEvents(dataset: Dataset): readonly Event[] {
	const carried = new Set<string>();
	const list = [...changeEvents(dataset), ...agreementSteps(dataset)];
	for (const event of list) {
		for (const id of event.claims) {
			const claim = dataset.claims.get(id);
			// What an agreement cites about other days than its steps is an event of its own.
			if (claim && (event.assessment || overlaps(claim, event))) carried.add(id);
		}
	}
	// Milestones carry nothing: a strike that one cites is still a strike of its day.
	list.push(...claimGroups(dataset, carried), ...milestoneEvents(dataset));
	return list.sort((a, b) => a.day - b.day || a.id.localeCompare(b.id, "en"));
}

/** The events that happened, or may have happened, on a day; long states of affairs left out. */
export function eventsOn(
	dataset: Dataset,
	day: Day,
	filters: Filters = NO_FILTERS,
): readonly Event[] {
	return calendarOf(dataset, filters).on.get(day) ?? [];
}

/** The day of the nearest event after (`1`) or before (`-1`) a day, or null. */
export function neighbourDay(
	dataset: Dataset,
	day: Day,
	direction: 1 | -1,
	filters: Filters = NO_FILTERS,
): Day | null {
	const { days } = calendarOf(dataset, filters);
	const index = direction === 1 ? firstAfter(days, day) : firstAfter(days, addDays(day, -1)) - 1;
	return days[index] ?? null;
}

/** Reported changes shown after `since` and not after `until`, in order. */
export function changesBetween(
	dataset: Dataset,
	since: Day,
	until: Day,
	filters: Filters = NO_FILTERS,
): readonly Event[] {
	const { changes, changeDays } = calendarOf(dataset, filters);
	return changes.slice(firstAfter(changeDays, since), firstAfter(changeDays, until));
}

/** The span that an event's own record tells; null where there is none, as for a change, whose days are worked out. */
export function toldSpan(event: Event, { claims }: Pick<Dataset, "claims">): Span | null {
	const { id, agreement, step, milestone, assessment } = event;
	if (assessment) return null;
	const told = milestone?.when ?? (agreement && step ? agreement[step] : claims.get(id)?.when);
	return told ?? null;
}

/** Whether an event's span is short enough to speak of the day. */
export function isDated(event: Event): boolean {
	return event.last - event.first < LONGEST_EVENT_DAYS;
}

function changeEvents(dataset: Dataset): Event[] {
	return [...dataset.assessments.values()].flatMap((assessments) =>
		assessments
			.filter(({ basis, claims }) => basis === "reported" && claims.length > 0)
			.map((assessment) => ({
				id: assessment.id,
				kind: changeKind(assessment, assessments),
				first: assessment.from.earliest,
				last: assessment.from.latest,
				day: assessment.from.shown,
				places: [assessment.place],
				claims: [...assessment.claims, ...assessment.against],
				assessment,
			})),
	);
}

/** Who holds a place after fighting as before it has taken nothing. */
function changeKind(
	assessment: Assessment,
	all: readonly Assessment[],
): "fighting" | "change" | "control" {
	if (assessment.holder === FIGHTING) return "fighting";
	const earlier = all.slice(0, all.indexOf(assessment));
	const before = earlier.findLast(({ holder }) => holder !== FIGHTING);
	return before?.holder === assessment.holder ? "control" : "change";
}

function agreementSteps(dataset: Dataset): Event[] {
	return dataset.agreements.flatMap((agreement) =>
		(["announced", "start", "end"] as const).flatMap((step) => {
			const span = agreement[step];
			const same = step === "start" && span?.text === agreement.announced.text;
			if (span === null || same) return [];
			return [
				{
					id: `${agreement.id}-${step}`,
					kind: agreement.kind,
					first: span.first,
					last: span.last,
					day: span.first,
					places: [],
					claims: claimsOfStep(dataset, agreement, span),
					agreement,
					step,
				},
			];
		}),
	);
}

function milestoneEvents({ milestones }: Dataset): Event[] {
	return milestones.map((milestone, index) => ({
		id: `milestone-${index}`,
		kind: "milestone",
		first: milestone.when.first,
		last: milestone.when.last,
		day: milestone.when.first,
		places: [],
		claims: milestone.claims,
		milestone,
	}));
}

/** Of an agreement's claims those about the days of a step; all, where none is. */
function claimsOfStep(dataset: Dataset, { claims }: Agreement, span: Span): readonly string[] {
	const own = claims.filter((id) => {
		const claim = dataset.claims.get(id);
		return claim !== undefined && overlaps(claim, span);
	});
	return own.length > 0 ? own : claims;
}

function overlaps({ when }: Claim, span: { readonly first: Day; readonly last: Day }): boolean {
	return when.first <= span.last && span.first <= when.last;
}

/** Claims of one kind about the same places on the same days are one event, however many outlets say it. */
function claimGroups(dataset: Dataset, carried: ReadonlySet<string>): Event[] {
	const groups = new Map<string, Claim[]>();
	for (const claim of dataset.claims.values()) {
		if (!GROUPED.has(claim.kind) || carried.has(claim.id)) continue;
		const key = [claim.kind, claim.when.first, claim.when.last, ...claim.places.toSorted()].join(
			" ",
		);
		groups.set(key, [...(groups.get(key) ?? []), claim]);
	}
	return [...groups.values()].flatMap((claims) => {
		const [claim] = claims;
		if (!claim) return [];
		const { kind, when, places } = claim;
		return [
			{
				id: claim.id,
				kind,
				first: when.first,
				last: when.last,
				day: when.first,
				places,
				claims: claims.map(({ id }) => id),
			},
		];
	});
}
