/** The strip's drawing: silences, bars of dated events, marks of changes and of calm. It does not follow the day. */
import { useMemo } from "preact/hooks";
import type { Day } from "../model/day";
import { daysAbout, OPEN_ROWS, stripMarks } from "../world/strip";
import { bins, fractionOf, type Range } from "../world/timeline";
import { useApp, useDataset } from "./context";
import { DayLine } from "./DayLine";

const BAR_HEIGHT = 34;
/** Narrower bars cannot be told apart. */
const NARROWEST_BAR_PX = 5;
const TICK_HEIGHT = 7;
const OPEN_ROW_HEIGHT = 3;
const MARKS_HEIGHT = TICK_HEIGHT + OPEN_ROWS * OPEN_ROW_HEIGHT + 2;
const CALM_RADIUS = 2.5;

/** How many days one bar stands for on a strip of a width. */
export function barDays(range: Range, width: number): number {
	return Math.max(1, Math.ceil(((range.last - range.first) * NARROWEST_BAR_PX) / width));
}

export function StripBars({ range, width }: { range: Range; width: number }) {
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
		<svg class="strip-drawing" aria-hidden="true" width="100%" height={BAR_HEIGHT + MARKS_HEIGHT}>
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
						height={BAR_HEIGHT}
					/>
				))}
			<path class="strip-bars" d={barsPath(marks.each, range, width)} />
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
						cy={MARKS_HEIGHT + BAR_HEIGHT - CALM_RADIUS - 2}
						r={CALM_RADIUS}
					/>
				))}
			<path
				class="strip-about"
				d={about
					.filter((day) => isOn(day))
					.map((day) => `M${x(day).toFixed(1)} 0v${MARKS_HEIGHT + BAR_HEIGHT}`)
					.join("")}
			/>
			<DayLine range={range} height={BAR_HEIGHT + MARKS_HEIGHT} />
		</svg>
	);
}

function barsPath(days: readonly Day[], range: Range, width: number): string {
	const length = barDays(range, width);
	const bars = bins(days, range, length);
	const highest = Math.max(1, ...bars.map(({ count }) => count));
	const bottom = MARKS_HEIGHT + BAR_HEIGHT;
	/** A day is all that is nearer to it than to the next: its bar stands about it, as its tick and the handle do. */
	const edge = (day: number) =>
		Math.min(width, Math.max(0, fractionOf((day - 0.5) as Day, range) * width));
	return bars
		.filter(({ count }) => count > 0)
		.map(({ first, count }) => {
			const height = (count / highest) * BAR_HEIGHT;
			const left = edge(first);
			const barWidth = Math.max(1, edge(first + length) - left - 1);
			return `M${left.toFixed(1)} ${bottom}v${(-height).toFixed(1)}h${barWidth.toFixed(1)}V${bottom}Z`;
		})
		.join("");
}
