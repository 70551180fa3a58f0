/** The time line: the date in large type, the slider over the strip, and steps from day to day and event to event. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { fileEventsOn, nextEventDay } from "../app/steps";
import { addDays, type Day } from "../model/day";
import { isFiltering } from "../world/filters";
import { reportCount } from "../world/reports";
import { FARTHER, NEARER, pivot, zoomed } from "../world/strip-range";
import type { Range } from "../world/timeline";
import { useActions, useApp, useDataset, useWords } from "./context";
import { DateField } from "./DateField";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { ReadingLater } from "./Later";
import { SMALL_SCREEN, useMedia } from "./media";
import { PlayButton, PlaySpeed } from "./Player";
import { Strip } from "./Strip";

/** Does not follow the day itself, so that a step of the date draws only the parts that do. */
export function Timeline() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const range = useApp((state) => state.range);
	const embed = useApp((state) => state.embed);
	const { showRange } = useActions();
	const { opens, span } = dataset;
	const [charting, setCharting] = useState(false);
	const hasAreas = dataset.control.cells.length > 0;
	const isSmall = useMedia(SMALL_SCREEN);
	/** On a small screen the chart takes the place of the bars. */
	const isChartAlone = isSmall && charting;
	/** There the steps leave the date the room that it needs in every language. */
	const playsBelow = isSmall && !embed;
	const isWhole = range.first === span.first && range.last === span.last;
	const other = isWhole ? opens : span;
	return (
		<section class="timeline" aria-label={t.timeline.region}>
			<div class="timeline-date">
				<DateField />
				<ReportCount />
				<Steps>{!playsBelow && <PlayButton />}</Steps>
			</div>
			<div class="timeline-strip" dir="ltr">
				{charting && <ReadingLater>{({ AreaChart }) => <AreaChart range={range} />}</ReadingLater>}
				<Strip range={range} />
			</div>
			<div class="timeline-foot">
				<KeyOfStrip isChartAlone={isChartAlone} />
				{!embed && (
					<>
						{playsBelow && <PlayButton />}
						<PlaySpeed />
						{hasAreas && (
							<button
								type="button"
								class="quiet sign-button chart-toggle"
								aria-pressed={charting}
								onClick={() => setCharting(!charting)}
							>
								<Icon name="chart" />
								<span>{t.chart.open}</span>
							</button>
						)}
						<span class="strip-zoom">
							<ZoomButtons range={range} />
							<button type="button" class="quiet sign-button" onClick={() => showRange(other)}>
								<Icon name="whole" />
								<span>{t.timeline.spanButton(f.day(other.first), f.day(other.last))}</span>
							</button>
						</span>
					</>
				)}
			</div>
		</section>
	);
}

/** What it says is fetched once it is opened. */
function KeyOfStrip({ isChartAlone }: { isChartAlone: boolean }) {
	const { t } = useWords();
	const [isOpen, setOpen] = useState(false);
	return (
		<details class="strip-key" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{isChartAlone ? t.chart.short : t.timeline.density}</summary>
			<div class="strip-key-text">
				{isOpen && (
					<ReadingLater>{({ StripKey }) => <StripKey isChartAlone={isChartAlone} />}</ReadingLater>
				)}
			</div>
		</details>
	);
}

function ZoomButtons({ range }: { range: Range }) {
	const { t } = useWords();
	const { span } = useDataset();
	const day = useApp((state) => state.day);
	const { showRange } = useActions();
	const around = pivot(day, range);
	const [nearer, farther] = [NEARER, FARTHER].map((factor) => zoomed(range, factor, around, span));
	const button = (name: string, icon: "plus" | "minus", to: Range | undefined) => (
		<IconButton
			name={name}
			icon={icon}
			aria-disabled={to === undefined || isSameRange(to, range)}
			onClick={() => to && showRange(to)}
		/>
	);
	return (
		<>
			{button(t.strip.zoomOut, "minus", farther)}
			{button(t.strip.zoomIn, "plus", nearer)}
		</>
	);
}

function isSameRange(a: Range, b: Range): boolean {
	return a.first === b.first && a.last === b.last;
}

function ReportCount() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const day = useApp((state) => state.day);
	const filters = useApp((state) => state.filters);
	const inFiles = useApp(fileEventsOn);
	return (
		<p class="timeline-reports" aria-hidden="true">
			{t.timeline.reports(reportCount(dataset, day, filters), isFiltering(filters))}
			{inFiles !== null &&
				`${t.punctuation.semicolon}${t.files.events(inFiles, f.number(inFiles))}`}
		</p>
	);
}

function Steps({ children }: { children: ComponentChildren }) {
	const { t } = useWords();
	const { span } = useDataset();
	const day = useApp((state) => state.day);
	const { showDay, chooseDay } = useActions();
	const previous = useApp((state) => nextEventDay(state, -1));
	const next = useApp((state) => nextEventDay(state, 1));
	const stepTo = (to: Day | null) => {
		if (to !== null) chooseDay(to);
	};
	return (
		<div class="timeline-steps" dir="ltr">
			<IconButton
				name={t.timeline.previousEvent}
				icon="first"
				aria-disabled={previous === null}
				onClick={() => stepTo(previous)}
			/>
			<IconButton
				name={t.timeline.previousDay}
				icon="back"
				aria-disabled={day <= span.first}
				onClick={() => showDay(addDays(day, -1))}
			/>
			{children}
			<IconButton
				name={t.timeline.nextDay}
				icon="forward"
				aria-disabled={day >= span.last}
				onClick={() => showDay(addDays(day, 1))}
			/>
			<IconButton
				name={t.timeline.nextEvent}
				icon="last"
				aria-disabled={next === null}
				onClick={() => stepTo(next)}
			/>
		</div>
	);
}
