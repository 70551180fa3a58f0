/** The arithmetic of the time line: positions, ticks and bins. Components only draw it. */
import { addMonths, civilFromDay, type Day, dayFromCivil } from "../model/day";

/** The days between the ends of the strip; both are on it. */
export interface Range {
	readonly first: Day;
	readonly last: Day;
}

/** Whether a day lies between the ends, or is one. */
export function holds({ first, last }: Range, day: Day): boolean {
	return first <= day && day <= last;
}

/** On which side of the strip a day lies that is not on it. */
export function sideOf(day: Day, range: Range): "before" | "after" | null {
	if (holds(range, day)) return null;
	return day < range.first ? "before" : "after";
}

/**
 * The days that the strip shows when it has to hold a day: the same where it does; the whole span where it
 * shows all that the dataset opens on; else as many days as before, moved as little as can be.
 */
export function rangeHolding(
	day: Day,
	range: Range,
	{ span, opens }: { readonly span: Range; readonly opens: Range },
): Range {
	if (holds(range, day)) return range;
	if (range.first <= opens.first && opens.last <= range.last) {
		return { first: span.first, last: span.last };
	}
	const length = range.last - range.first;
	return day < range.first
		? { first: day, last: (day + length) as Day }
		: { first: (day - length) as Day, last: day };
}

/** Where a day lies on the strip, from 0 (first day) to 1 (last day). */
export function fractionOf(day: Day, { first, last }: Range): number {
	return last === first ? 0 : (day - first) / (last - first);
}

/** The day at a part of the strip, from 0 to 1; beyond the ends, the ends. */
export function dayAt(fraction: number, { first, last }: Range): Day {
	const share = Math.min(1, Math.max(0, fraction));
	return Math.round(first + share * (last - first)) as Day;
}

/** How far it is from a day to the next of some days, or else to the strip's end, as a part of the strip. */
export function roomAfter(day: Day, days: readonly Day[], range: Range): number {
	const next = Math.min(range.last, ...days.filter((other) => other > day));
	return fractionOf(next as Day, range) - fractionOf(day, range);
}

/** Of days in order, the index of the first one after a day; the number of days where there is none. */
export function firstAfter(days: readonly Day[], day: Day): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle] ?? day) > day) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** A day with a name on the axis: the first of a year or of a month, or a day within a month. */
export interface Tick {
	readonly day: Day;
	readonly level: "year" | "month" | "day";
}

/** Months between two ticks, then days of the month, from the widest step to the narrowest. */
const MONTH_STEPS = [12, 6, 3, 1];
const DAY_STEPS: readonly (readonly number[])[] = [
	[15],
	[10, 20],
	[5, 10, 15, 20, 25],
	Array.from({ length: 31 }, (_, index) => index + 1),
];

/**
 * The days that are named on the axis, in order, as close as they fit: years apart, half-years, quarters,
 * months, or days within the months.
 * @param room how many labels have room on the strip.
 */
export function ticks(range: Range, room: number): readonly Tick[] {
	const most = Math.floor(room);
	if (most < 1) return [];
	const months = firstsOfMonths(range);
	const withDays = DAY_STEPS.toReversed()
		.map((days) => withDaysOfMonth(range, days))
		.find((all) => all.length <= most);
	if (withDays) return withDays;
	const step = MONTH_STEPS.toReversed().find((apart) => monthsApart(months, apart).length <= most);
	const fitting = monthsApart(months, step ?? 12);
	const years = Math.ceil(fitting.length / most);
	return fitting.filter((_, index) => index % years === 0);
}

function firstsOfMonths({ first, last }: Range): readonly Tick[] {
	const all: Tick[] = [];
	const { year, month } = civilFromDay(first);
	let day = dayFromCivil(year, month, 1);
	while (day !== null && day <= last) {
		if (day >= first) all.push({ day, level: civilFromDay(day).month === 1 ? "year" : "month" });
		day = addMonths(day, 1);
	}
	return all;
}

function monthsApart(months: readonly Tick[], step: number): readonly Tick[] {
	return months.filter(({ day }) => (civilFromDay(day).month - 1) % step === 0);
}

/** The firsts of months and, of each month, the days given; the last days of a month stand too near the next first. */
function withDaysOfMonth({ first, last }: Range, days: readonly number[]): readonly Tick[] {
	const all: Tick[] = [];
	for (let day = first; day <= last; day = (day + 1) as Day) {
		const { month, day: date } = civilFromDay(day);
		if (date === 1) all.push({ day, level: month === 1 ? "year" : "month" });
		else if (days.includes(date)) all.push({ day, level: "day" });
	}
	return all;
}

/** A label on the axis, as wide as it is drawn. */
export interface Label {
	/** Pixels from the strip's start to the label's own. */
	readonly x: number;
	readonly width: number;
}

/** Of labels in order those that overlap none before them, with a gap between; the first ones given stay. */
export function withoutOverlap<T extends Label>(
	kept: readonly Label[],
	labels: readonly T[],
	gap: number,
): readonly T[] {
	const shown: Label[] = [...kept];
	return labels.filter((label) => {
		const isFree = shown.every(
			(other) => label.x >= other.x + other.width + gap || other.x >= label.x + label.width + gap,
		);
		if (isFree) shown.push(label);
		return isFree;
	});
}

/** A bar of the density strip: `count` events on the days `first`..`last`. */
export interface Bin {
	readonly first: Day;
	readonly last: Day;
	readonly count: number;
}

/** Counts days into bins of equal length (in days; the last may be shorter). */
export function bins(days: readonly Day[], range: Range, length: number): readonly Bin[] {
	const total = Math.floor((range.last - range.first) / length) + 1;
	const counts = new Array<number>(total).fill(0);
	for (const day of days) {
		const index = Math.floor((day - range.first) / length);
		if (index >= 0 && day <= range.last) counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts.map((count, index) => ({
		first: (range.first + index * length) as Day,
		last: Math.min(range.first + (index + 1) * length - 1, range.last) as Day,
		count,
	}));
}
