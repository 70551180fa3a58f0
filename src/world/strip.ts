/** What lies on the strip besides its bars: bands of agreements and truces, marks of changes, silences. Pure. */
import { addDays, type Day } from "../model/day";
import { onceFor, onceForBoth } from "../model/once";
import type { Agreement, Dataset } from "../model/types";
import { type Event, events, isDated } from "./events";
import type { Filters } from "./filters";

/** An agreement or truce for as long as it was in force. */
export interface Band {
	readonly agreement: Agreement;
	readonly first: Day;
	/** The last day in force; that of the dataset where no end is reported. */
	readonly last: Day;
	/** From when on a breach is reported, if one is; where sources differ on the day, from the first of them. */
	readonly breachFrom: Day | null;
	/** From 0; bands of one row do not overlap. */
	readonly row: number;
}

/** A change whose day is not known: it lies on one of these. */
export interface OpenSpan {
	readonly first: Day;
	readonly last: Day;
	readonly row: number;
}

/** Days without any dated event, both ends among them. */
export interface Silence {
	readonly first: Day;
	readonly last: Day;
}

export interface StripMarks {
	/** The days of events, each once, in order; milestones are no events of their own. */
	readonly days: readonly Day[];
	/** One day for each event, in order: what the bars count. */
	readonly each: readonly Day[];
	/** Days on which a place is reported to have changed hands or to be fought over, where the day is known. */
	readonly changes: readonly Day[];
	readonly openSpans: readonly OpenSpan[];
	/** Days for which calm is reported. */
	readonly calm: readonly Day[];
	readonly silences: readonly Silence[];
}

/** Spans that are not known to the day are packed into so many rows; what has no room lies in the last one. */
export const OPEN_ROWS = 3;

/** A fortnight: what is longer than that is not counted as an event of a day either (see events.ts). */
const SHORTEST_SILENCE_DAYS = 14;

/** The agreements and truces that came into force, the long-lasting agreements in the first rows. */
export const bandsOf = onceFor((dataset: Dataset): readonly Band[] => {
	const { span, agreements } = dataset;
	const open = agreements.flatMap((agreement): Omit<Band, "row">[] => {
		const { start, end, breach, replacedBy } = agreement;
		if (start === null) return [];
		const next = agreements.find(({ id }) => id === replacedBy)?.start;
		const ends = [span.last, end?.last ?? span.last, next ? addDays(next.first, -1) : span.last];
		const last = Math.min(...ends) as Day;
		if (last < start.first) return [];
		const breachFrom = breach?.when?.first ?? null;
		return [
			{
				agreement,
				first: start.first,
				last,
				breachFrom: breachFrom !== null && breachFrom <= last ? breachFrom : null,
			},
		];
	});
	const ordered = open.toSorted(
		(a, b) => rank(a) - rank(b) || a.first - b.first || b.last - a.last,
	);
	return packed(ordered);
});

function rank({ agreement }: Pick<Band, "agreement">): number {
	return agreement.kind === "agreement" ? 0 : 1;
}

/** Puts each into the first row in which it overlaps nothing. */
function packed<T extends { readonly first: Day; readonly last: Day }>(
	items: readonly T[],
	most = Number.POSITIVE_INFINITY,
): readonly (T & { readonly row: number })[] {
	const rows: T[][] = [];
	return items.map((item) => {
		const free = rows.findIndex((row) =>
			row.every((other) => other.last < item.first || item.last < other.first),
		);
		const row = free === -1 ? Math.min(rows.length, most - 1) : free;
		rows[row] = [...(rows[row] ?? []), item];
		return { ...item, row };
	});
}

/** The marks of what filters let through; made once for each dataset and filters. */
export const stripMarks = onceForBoth((dataset: Dataset, filters: Filters): StripMarks => {
	const dated = events(dataset, filters).filter(
		(event) => isDated(event) && event.kind !== "milestone",
	);
	const each = dated.map(({ day }) => day);
	const changes = dated.filter(isChange);
	const sure = changes.filter(({ first, last }) => first === last);
	const unsure = changes.filter(({ first, last }) => first !== last);
	const spans = new Map(unsure.map(({ first, last }) => [`${first} ${last}`, { first, last }]));
	const calm = dated.filter(({ kind }) => kind === "calm");
	return {
		days: distinct(each),
		each,
		changes: distinct(sure.map(({ day }) => day)),
		openSpans: packed(
			[...spans.values()].toSorted((a, b) => a.first - b.first || a.last - b.last),
			OPEN_ROWS,
		),
		calm: distinct(calm.flatMap(daysOf)),
		silences: silencesIn(dated, dataset),
	};
});

/** The days of the events about a place that filters let through. */
export function daysAbout(dataset: Dataset, filters: Filters, place: string): readonly Day[] {
	const about = events(dataset, filters).filter(
		(event) => isDated(event) && event.places.includes(place),
	);
	return distinct(about.map(({ day }) => day));
}

function isChange({ kind }: Event): boolean {
	return kind === "change" || kind === "fighting" || kind === "control";
}

function daysOf({ first, last }: Event): Day[] {
	return Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
}

/** Of days in order each once. */
function distinct(days: readonly Day[]): readonly Day[] {
	return [...new Set(days)];
}

/** The stretches of the span, a fortnight or longer, that no event's days touch. */
function silencesIn(dated: readonly Event[], { span }: Pick<Dataset, "span">): readonly Silence[] {
	const silences: Silence[] = [];
	let from = span.first;
	const close = (until: Day) => {
		if (until - from + 1 >= SHORTEST_SILENCE_DAYS) silences.push({ first: from, last: until });
	};
	for (const { first, last } of dated.toSorted((a, b) => a.first - b.first)) {
		close(Math.min(addDays(first, -1), span.last) as Day);
		from = Math.max(from, addDays(last, 1)) as Day;
	}
	close(span.last);
	return silences;
}
