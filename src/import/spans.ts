/**
 * Which points last so much longer than the others that they are kept apart: what is on a day is looked for as far back
 * as the longest of the others, and one without an end would have all of a file looked at for every day.
 */
import { OPEN_START } from "../model/day";

/** The first and the last day of each point, as a table has them. */
export interface Spans {
	readonly length: number;
	first(index: number): number;
	last(index: number): number;
}

/** No longer than this, in days, a span is nothing special: a year, and the doubts of its ends. */
const USUAL = 400;
/** At most one point in so many is kept apart: those are looked at on every day. */
const ONE_IN = 16;

/** The longest span of all points but those that are to be kept apart. */
export function longestUsual({ length, first, last }: Spans): number {
	const longer: number[] = [];
	let [dated, longest] = [0, 0];
	for (let index = 0; index < length; index++) {
		if (first(index) === OPEN_START) continue;
		dated += 1;
		const span = last(index) - first(index);
		if (span > USUAL) longer.push(span);
		else longest = Math.max(longest, span);
	}
	const apart = Math.min(longer.length, Math.floor(dated / ONE_IN));
	return Float64Array.from(longer).sort()[longer.length - apart - 1] ?? longest;
}

/**
 * The order of a table, and how many in it are kept apart: those without a date, those that last longer than `longest`,
 * all others; each as they stand in an order by the first day.
 */
export function arranged(
	byFirst: Uint32Array,
	{ first, last }: Spans,
	longest: number,
): { readonly order: Uint32Array; readonly long: number } {
	const isDated = (index: number) => first(index) !== OPEN_START;
	const isLong = (index: number) => isDated(index) && last(index) - first(index) > longest;
	const apart = byFirst.filter(isLong);
	if (apart.length === 0) return { order: byFirst, long: 0 };
	const order = new Uint32Array(byFirst.length);
	const undated = byFirst.filter((index) => !isDated(index));
	order.set(undated);
	order.set(apart, undated.length);
	order.set(
		byFirst.filter((index) => isDated(index) && !isLong(index)),
		undated.length + apart.length,
	);
	return { order, long: apart.length };
}
