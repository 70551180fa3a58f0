/** The strip's drawing: silences, bars of dated events, marks of changes and of calm. It does not follow the day. */
import { useMemo } from "preact/hooks";
import type { Day } from "../model/day";
import { daysAbout, OPEN_ROWS, stripMarks } from "../world/strip";
import { bins, fractionOf, type Range } from "../world/timeline";
import { barDays, barsPath } from "./bars";
import { useApp, useDataset } from "./context";
import { DayLine } from "./DayLine";

/** Of the bars, in pixels; the lower one where the reader's files have bars of their own on a small screen. */
const BAR_HEIGHT = 34;
const LOW_BAR_HEIGHT = 20;
const TICK_HEIGHT = 7;
const OPEN_ROW_HEIGHT = 3;
const MARKS_HEIGHT = TICK_HEIGHT + OPEN_ROWS * OPEN_ROW_HEIGHT + 2;
const CALM_RADIUS = 2.5;

interface StripBarsProps {
	range: Range;
	width: number;
	isLow: boolean;
}

export function StripBars({ range, width, isLow }: StripBarsProps) {
	const barHeight = isLow ? LOW_BAR_HEIGHT : BAR_HEIGHT;
	const height = barHeight + MARKS_HEIGHT;
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const place = useApp((state) => state.place);
	const marks = stripMarks(dataset, filters);
	const about = useMemo(
		() => (place === null ? [] : daysAbout(dataset, filters, place)),
		[dataset, filters, place],
	);
	const x = (day: number) => fractionOf(day as Day, range) * width;
	const isOn = (first: Day, last = first) => last >= range.first && first <= range.last;
	return (
		<svg class="strip-drawing" aria-hidden="true" width="100%" height={height}>
			<pattern id="silence" width="6" height="6" patternUnits="userSpaceOnUse">
				<path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
			</pattern>
			{marks.silences
				.filter(({ first, last }) => isOn(first, last))
				.map(({ first, last }) => (
					<rect
						key={first}
						class="strip-silence"
						x={Math.max(0, x(first))}
						width={Math.max(1, Math.min(width, x(last + 1)) - Math.max(0, x(first)))}
						y={MARKS_HEIGHT}
						height={barHeight}
					/>
				))}
			<path class="strip-bars" d={pathOf(marks.each, range, { width, barHeight })} />
			<path
				class="strip-changes"
				d={marks.changes
					.filter((day) => isOn(day))
					.map((day) => `M${x(day).toFixed(1)} 0v${TICK_HEIGHT}`)
					.join("")}
			/>
			<path
				class="strip-open"
				d={marks.openSpans
					.filter(({ first, last }) => isOn(first, last))
					.map(({ first, last, row }) => {
						const y = TICK_HEIGHT + 1.5 + row * OPEN_ROW_HEIGHT;
						return `M${Math.max(0, x(first)).toFixed(1)} ${y}H${Math.min(width, x(last)).toFixed(1)}`;
					})
					.join("")}
			/>
			{marks.calm
				.filter((day) => isOn(day))
				.map((day) => (
					<circle
						key={day}
						class="strip-calm"
						cx={x(day)}
						cy={height - CALM_RADIUS - 2}
						r={CALM_RADIUS}
					/>
				))}
			<path
				class="strip-about"
				d={about
					.filter((day) => isOn(day))
					.map((day) => `M${x(day).toFixed(1)} 0v${height}`)
					.join("")}
			/>
			<DayLine range={range} height={height} />
		</svg>
	);
}

function pathOf(
	days: readonly Day[],
	range: Range,
	{ width, barHeight: height }: { readonly width: number; readonly barHeight: number },
): string {
	const length = barDays(range, width);
	const bottom = MARKS_HEIGHT + height;
	return barsPath(bins(days, range, length), range, { width, length, height, bottom });
}
