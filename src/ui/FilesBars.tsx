/** How many events of the reader's files there are on each day: a row of its own on the strip, with its own height. */
import { countsOfFiles } from "../app/file-layers";
import type { Day } from "../model/day";
import { countBetween, type DayCounts } from "../world/imported";
import type { Range } from "../world/timeline";
import { type Bar, barDays, barsPath } from "./bars";
import { useApp } from "./context";

const HEIGHT = 16;
const LOW_HEIGHT = 12;

interface FilesBarsProps {
	range: Range;
	width: number;
	isLow: boolean;
}

/** Nothing while no file is shown. */
export function FilesBars({ range, width, isLow }: FilesBarsProps) {
	const height = isLow ? LOW_HEIGHT : HEIGHT;
	const counts = useApp(({ brought, files }) => countsOfFiles(brought, files));
	if (counts.counts.length === 0) return null;
	return (
		<svg class="files-bars" aria-hidden="true" width="100%" height={height}>
			<path d={filesPath(counts, range, { width, height })} />
		</svg>
	);
}

/** Bars of as many days as those of the dataset have; its cost grows with the days, not with the events. */
function filesPath(
	counts: DayCounts,
	range: Range,
	{ width, height }: { readonly width: number; readonly height: number },
): string {
	const length = barDays(range, width);
	const bars: Bar[] = [];
	for (let first: number = range.first; first <= range.last; first += length) {
		const last = Math.min(first + length - 1, range.last);
		bars.push({ first, count: countBetween(counts, first as Day, last as Day) });
	}
	return barsPath(bars, range, { width, length, height, bottom: height, least: 1 });
}
