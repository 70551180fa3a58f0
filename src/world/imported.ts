/** What holds on a day of the events that a reader brought: looked up in columns, with no work per event of other days. */
import { type Day, OPEN_END, OPEN_START } from "../model/day";
import type { EventTable, ImportedShape } from "../model/imported";
import { onceForBoth } from "../model/once";

/**
 * The part of a table in which all events lie that touch the days from `from` to `to`, but for those without a date and
 * those that last far longer than others, which lie before it (`apartCount`). Some in it may not touch them.
 */
export function rangeOf(
	table: Pick<EventTable, "first" | "long" | "longest">,
	from: Day,
	to: Day,
): readonly [start: number, end: number] {
	const { first, longest } = table;
	const apart = apartCount(table);
	return [lowerBound(first, from - longest, apart), lowerBound(first, to + 1, apart)];
}

/** How many events have no date: they come first, and are there on every day. */
export function undatedCount({ first }: Pick<EventTable, "first">): number {
	return lowerBound(first, OPEN_START + 1);
}

/** How many events come before those of which a range can be told: without a date, or far longer than others. */
export function apartCount(table: Pick<EventTable, "first" | "long">): number {
	return undatedCount(table) + table.long;
}

/** Whether an event is on between two days and of a kind that is shown. */
export function isOn(
	{ first, last, kind }: EventTable,
	index: number,
	from: Day,
	to: Day,
	kinds: Uint8Array,
): boolean {
	return (
		(first[index] ?? OPEN_END) <= to &&
		(last[index] ?? OPEN_START) >= from &&
		kinds[kind[index] ?? 0] === 1
	);
}

/** Whether an event that is on is one of the day itself: one without a date is of none. */
export function isOfDay(
	{ first, last }: Pick<EventTable, "first" | "last">,
	index: number,
	day: Day,
): boolean {
	return first[index] !== OPEN_START && (last[index] ?? OPEN_START) >= day;
}

/**
 * The events that touch some days, those without a date left out: how many there are, and the indices of the last of
 * them in order of their first day, the latest first.
 */
export function newestOn(
	table: EventTable,
	from: Day,
	to: Day,
	kinds: Uint8Array,
	most: number,
): { readonly total: number; readonly indices: readonly number[] } {
	const indices: number[] = [];
	let total = 0;
	const [start, end] = rangeOf(table, from, to);
	const undated = undatedCount(table);
	let [next, apart] = [end - 1, apartCount(table) - 1];
	while (next >= start || apart >= undated) {
		// Two parts of the table, each in order: of both the one that began later.
		const isApart = next < start || (apart >= undated && isLater(table, apart, next));
		const index = isApart ? apart-- : next--;
		if (!isOn(table, index, from, to, kinds)) continue;
		total += 1;
		if (indices.length < most) indices.push(index);
	}
	return { total, indices };
}

function isLater({ first }: EventTable, one: number, other: number): boolean {
	return (first[one] ?? 0) > (first[other] ?? 0);
}

/** The lines and areas, by their place in the list, that touch some days, those without a date left out, and are of a kind that is shown. */
export function shapesOn(
	shapes: readonly ImportedShape[],
	from: Day,
	to: Day,
	kinds: Uint8Array,
): readonly number[] {
	return shapes.flatMap(({ first, last, kind }, index) =>
		first !== OPEN_START && first <= to && last >= from && kinds[kind] === 1 ? [index] : [],
	);
}

/** How many events are drawn for some days: those that touch them, and those without a date. */
export function countDrawn(table: EventTable, from: Day, to: Day, kinds: Uint8Array): number {
	const undated = undatedCount(table);
	let count = newestOn(table, from, to, kinds, 0).total;
	for (let index = 0; index < undated; index++) if (isOn(table, index, from, to, kinds)) count += 1;
	return count;
}

/** How many days a window has; null where it has no beginning. */
export function daysIn({ from, day }: { readonly from: Day; readonly day: Day }): number | null {
	return from <= OPEN_START ? null : day - from + 1;
}

/** How many events begin on each day. */
export interface DayCounts {
	readonly first: Day;
	/** By the days since `first`. */
	readonly counts: Uint32Array;
	readonly total: number;
}

/** Counted in one pass for each table and choice of kinds; what is asked afterwards costs nothing per event. */
export const dayCounts = onceForBoth((table: EventTable, kinds: Uint8Array): DayCounts => {
	const start = undatedCount(table);
	const { length } = table;
	const apart = apartCount(table);
	// Two parts of the table are each in order: their ends are the first and the last of all.
	const ends = [start, apart - 1, apart, length - 1].flatMap((index) =>
		index < start ? [] : (table.first[index] ?? []),
	);
	const first = (ends.length > 0 ? Math.min(...ends) : 0) as Day;
	const until = ends.length > 0 ? Math.max(...ends) : first - 1;
	const counts = new Uint32Array(until - first + 1);
	let total = 0;
	for (let index = start; index < length; index++) {
		if (kinds[table.kind[index] ?? 0] !== 1) continue;
		const day = (table.first[index] ?? first) - first;
		counts[day] = (counts[day] ?? 0) + 1;
		total += 1;
	}
	return { first, counts, total };
});

/** How many events begin on the days from `from` to `to`. */
export function countBetween({ first, counts }: DayCounts, from: Day, to: Day): number {
	let sum = 0;
	const until = Math.min(to - first, counts.length - 1);
	for (let day = Math.max(0, from - first); day <= until; day++) sum += counts[day] ?? 0;
	return sum;
}

/** The nearest day after (`1`) or before (`-1`) a day on which an event begins; null where there is none. */
export function neighbourOf({ first, counts }: DayCounts, day: Day, direction: 1 | -1): Day | null {
	const edge =
		direction === 1 ? Math.max(0, day - first + 1) : Math.min(counts.length, day - first) - 1;
	for (let at = edge; at >= 0 && at < counts.length; at += direction) {
		if (counts[at]) return (first + at) as Day;
	}
	return null;
}

/** What the columns of a table have of one event. */
export function eventAt(
	{ first, last, kind, source, row, offset, bytes }: EventTable,
	index: number,
): Omit<ImportedShape, "geometry"> {
	return {
		first: (first[index] ?? OPEN_START) as Day,
		last: (last[index] ?? OPEN_END) as Day,
		kind: kind[index] ?? 0,
		source: source[index] ?? 0,
		row: row[index] ?? 0,
		offset: offset[index] ?? 0,
		bytes: bytes[index] ?? 0,
	};
}

/** The index of the event of a row of the file, or null. */
export function indexOfRow({ row }: EventTable, wanted: number): number | null {
	const index = row.indexOf(wanted);
	return index === -1 ? null : index;
}

/** The first index from `start` on at which a column that is sorted from there is not below a value. */
function lowerBound(sorted: Int32Array, value: number, start = 0): number {
	let [low, high] = [start, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? value) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
