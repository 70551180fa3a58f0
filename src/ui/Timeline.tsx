/** The time line: the date in large type, the slider over the strip, and steps from day to day and event to event. */
import { addDays, addMonths, type Day } from "../model/day";
import { neighbourDay } from "../world/events";
import { reportCount } from "../world/reports";
import type { Range } from "../world/timeline";
import { CompareSlider } from "./CompareSlider";
import { useActions, useApp, useDataset, useWords } from "./context";
import { DateField } from "./DateField";
import { Icon } from "./Icon";
import { Strip } from "./Strip";

/** Does not follow the day itself, so that a step of the date draws only the parts that do. */
export function Timeline() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const range = useApp((state) => state.range);
	const { showRange } = useActions();
	const { opens, span } = dataset;
	const isWhole = range.first === span.first && range.last === span.last;
	const other = isWhole ? opens : span;
	return (
		<section class="timeline" aria-label={t.timeline.region}>
			<div class="timeline-date">
				<DateField />
				<ReportCount />
				<Steps />
			</div>
			<div class="timeline-strip" dir="ltr">
				<Strip range={range} />
				<DateSlider range={range} />
				<CompareSlider range={range} />
			</div>
			<p class="timeline-foot">
				<span>{t.timeline.density}</span>
				<button type="button" class="quiet" onClick={() => showRange(other)}>
					{t.timeline.spanButton(f.day(other.first), f.day(other.last))}
				</button>
			</p>
		</section>
	);
}

function ReportCount() {
	const { t } = useWords();
	const dataset = useDataset();
	const day = useApp((state) => state.day);
	return (
		<p class="timeline-reports" aria-hidden="true">
			{t.timeline.reports(reportCount(dataset, day))}
		</p>
	);
}

function Steps() {
	const { t } = useWords();
	const dataset = useDataset();
	const day = useApp((state) => state.day);
	const { showDay, chooseDay } = useActions();
	const { span } = dataset;
	const previous = neighbourDay(dataset, day, -1);
	const next = neighbourDay(dataset, day, 1);
	const stepTo = (to: Day | null) => {
		if (to !== null) chooseDay(to);
	};
	return (
		<div class="timeline-steps" dir="ltr">
			<StepButton
				name={t.timeline.previousEvent}
				icon="first"
				off={previous === null}
				onStep={() => stepTo(previous)}
			/>
			<StepButton
				name={t.timeline.previousDay}
				icon="back"
				off={day <= span.first}
				onStep={() => showDay(addDays(day, -1))}
			/>
			<StepButton
				name={t.timeline.nextDay}
				icon="forward"
				off={day >= span.last}
				onStep={() => showDay(addDays(day, 1))}
			/>
			<StepButton
				name={t.timeline.nextEvent}
				icon="last"
				off={next === null}
				onStep={() => stepTo(next)}
			/>
		</div>
	);
}

interface StepButtonProps {
	name: string;
	icon: "first" | "back" | "forward" | "last";
	off: boolean;
	onStep: () => void;
}

function StepButton({ name, icon, off, onStep }: StepButtonProps) {
	return (
		<button
			type="button"
			class="icon-button"
			aria-label={name}
			title={name}
			aria-disabled={off}
			onClick={onStep}
		>
			<Icon name={icon} />
		</button>
	);
}

function DateSlider({ range }: { range: Range }) {
	const { t, f } = useWords();
	const dataset = useDataset();
	const day = useApp((state) => state.day);
	const { showDay } = useActions();
	const onKeyDown = (event: KeyboardEvent) => {
		const to = dayForKey(event);
		if (to === undefined) return;
		event.preventDefault();
		if (to !== null) showDay(to);
	};
	/** The day a key leads to; null: there is none; undefined: not a key of the slider. */
	const dayForKey = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
		if (altKey || ctrlKey || metaKey) return undefined;
		switch (key) {
			case "ArrowLeft":
			case "ArrowDown":
				return shiftKey ? addMonths(day, -1) : addDays(day, -1);
			case "ArrowRight":
			case "ArrowUp":
				return shiftKey ? addMonths(day, 1) : addDays(day, 1);
			case "PageUp":
				return neighbourDay(dataset, day, 1);
			case "PageDown":
				return neighbourDay(dataset, day, -1);
			case "Home":
				return dataset.span.first;
			case "End":
				return dataset.span.last;
			default:
				return undefined;
		}
	};
	return (
		<input
			type="range"
			class="date-slider"
			aria-label={t.timeline.date}
			aria-valuetext={t.timeline.value(f.day(day), reportCount(dataset, day))}
			min={range.first}
			max={range.last}
			step={1}
			value={day}
			onKeyDown={onKeyDown}
			onInput={(event) => showDay(Number(event.currentTarget.value) as Day)}
		/>
	);
}
