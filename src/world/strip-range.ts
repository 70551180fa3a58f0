/**
 * Which days the strip shows: nearer, farther, aside; and the event that a click means. A drag needs no drawing to
 * events: it stops on whole days, and where days are wide enough for it six pixels are less than half of one. Pure.
 */
import { addDays, clampDay, type Day } from "../model/day";
import { dayAt, holds, type Range } from "./timeline";

/** The fewest days that the strip shows, its ends among them: about a month. */
export const FEWEST_DAYS = 28;

/** By how much one press looks nearer, and farther. */
export const NEARER = 0.5;
export const FARTHER = 2;

/**
 * The range with its length multiplied by a factor (below 1: nearer), about a day that stays where it is on
 * the strip as far as the span allows.
 */
export function zoomed(range: Range, factor: number, around: Day, span: Range): Range {
	const length = range.last - range.first;
	const longest = span.last - span.first;
	const shortest = Math.min(FEWEST_DAYS - 1, longest);
	const wanted = Math.round(Math.min(Math.max(length * factor, shortest), longest));
	const share =
		length === 0 ? 0 : (clampDay(around, range.first, range.last) - range.first) / length;
	const first = addDays(around, -Math.round(share * wanted));
	return within(first, wanted, span);
}

/** The day about which a press looks nearer or farther: the day shown, or the middle where that is not on the strip. */
export function pivot(day: Day, range: Range): Day {
	return holds(range, day) ? day : dayAt(0.5, range);
}

/** The range moved by so many days, as far as the span allows. */
export function panned(range: Range, days: number, span: Range): Range {
	return within(addDays(range.first, Math.round(days)), range.last - range.first, span);
}

function within(first: Day, length: number, span: Range): Range {
	const start = clampDay(first, span.first, addDays(span.last, -length));
	return { first: start, last: addDays(start, length) };
}

/** Of days in order the one nearest to a day, the earlier of two; null where none lies within the distance. */
export function nearest(day: Day, days: readonly Day[], withinDays: number): Day | null {
	let best: Day | null = null;
	for (const each of days) {
		const distance = Math.abs(each - day);
		if (distance > withinDays) continue;
		if (best === null || distance < Math.abs(best - day)) best = each;
	}
	return best;
}
