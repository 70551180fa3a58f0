/** How many events of the reader's files there are on each day: a row of its own on the strip, with its own height. */
import { countsOfFiles } from "../app/file-layers";
import type { Day } from "../model/day";
import { countBetween, type DayCounts } from "../world/imported";
import { fractionOf, type Range } from "../world/timeline";
import { useApp } from "./context";
import { barDays } from "./StripBars";

const HEIGHT = 16;

/** Nothing while no file is shown. */
export function FilesBars({ range, width }: { range: Range; width: number }) {
	const counts = useApp(({ brought, files }) => countsOfFiles(brought, files));
	if (counts.counts.length === 0) return null;
	return (
		<svg class="files-bars" aria-hidden="true" width="100%" height={HEIGHT}>
			<path d={filesPath(counts, range, width)} />
		</svg>
	);
}

/** Bars of as many days as those of the dataset have; its cost grows with the days, not with the events. */
function filesPath(counts: DayCounts, range: Range, width: number): string {
	const length = barDays(range, width);
	const bars: { first: number; count: number }[] = [];
	for (let first: number = range.first; first <= range.last; first += length) {
		const last = Math.min(first + length - 1, range.last);
		bars.push({ first, count: countBetween(counts, first as Day, last as Day) });
	}
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	const edge = (day: number) =>
		Math.min(width, Math.max(0, fractionOf((day - 0.5) as Day, range) * width));
	return bars
		.filter(({ count }) => count > 0)
		.map(({ first, count }) => {
			const left = edge(first);
			const height = Math.max(1, (count / highest) * HEIGHT);
			const barWidth = Math.max(1, edge(first + length) - left - 1);
			return `M${left.toFixed(1)} ${HEIGHT}v${(-height).toFixed(1)}h${barWidth.toFixed(1)}V${HEIGHT}Z`;
		})
		.join("");
}
