/** Bars over the days of the strip. Pure. */
import type { Day } from "../model/day";
import { fractionOf, type Range } from "../world/timeline";

/** Narrower bars cannot be told apart. */
const NARROWEST_BAR_PX = 5;

/** How many days one bar stands for on a strip of a width. */
export function barDays(range: Range, width: number): number {
	return Math.max(1, Math.ceil(((range.last - range.first) * NARROWEST_BAR_PX) / width));
}

export interface Bar {
	/** Its first day. */
	readonly first: number;
	readonly count: number;
}

/**
 * The bars as one path, the highest as high as there is room.
 * @param length how many days each has.
 * @param bottom where they stand, in pixels from above.
 * @param least the height of the lowest that is drawn.
 */
export function barsPath(
	bars: readonly Bar[],
	range: Range,
	{
		width,
		length,
		height,
		bottom,
		least = 0,
	}: {
		readonly width: number;
		readonly length: number;
		readonly height: number;
		readonly bottom: number;
		readonly least?: number;
	},
): string {
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	/** A day is all that is nearer to it than to the next: its bar stands about it, as its tick and the handle do. */
	const edge = (day: number) =>
		Math.min(width, Math.max(0, fractionOf((day - 0.5) as Day, range) * width));
	return bars
		.filter(({ count }) => count > 0)
		.map(({ first, count }) => {
			const barHeight = Math.max(least, (count / highest) * height);
			const left = edge(first);
			const barWidth = Math.max(1, edge(first + length) - left - 1);
			return `M${left.toFixed(1)} ${bottom}v${(-barHeight).toFixed(1)}h${barWidth.toFixed(1)}V${bottom}Z`;
		})
		.join("");
}
