/**
 * The slider of the date, over the strip: a native range input, a day a step. While the day is not on the strip
 * its handle stands at the edge that the day lies beyond.
 */
import { spokenDate } from "../app/spoken";
import { fileEventsOn } from "../app/steps";
import type { Day } from "../model/day";
import { FARTHER, NEARER, pivot } from "../world/strip-range";
import { type Range, sideOf } from "../world/timeline";
import { useActions, useApp, useDataset, useWords } from "./context";
import { dayForKey } from "./slider-keys";

interface DateSliderProps {
	range: Range;
	/** Looks nearer (below 1) or farther, about a day. */
	onZoom: (factor: number, around: Day) => void;
}

export function DateSlider({ range, onZoom }: DateSliderProps) {
	const words = useWords();
	const { t, f } = words;
	const dataset = useDataset();
	const day = useApp((state) => state.day);
	const filters = useApp((state) => state.filters);
	const { showDay } = useActions();
	const beyond = sideOf(day, range);
	const inFiles = useApp(fileEventsOn);
	const spoken = spokenDate(dataset, day, filters, words);
	const value =
		inFiles === null
			? spoken
			: `${spoken}${t.punctuation.comma}${t.files.events(inFiles, f.number(inFiles))}`;
	const brought = useApp((state) => state.brought);
	const files = useApp((state) => state.files);
	const onKeyDown = (event: KeyboardEvent) => {
		const to = dayForKey(event, { dataset, day, filters, brought, files });
		const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
		if (to !== undefined && to !== null) showDay(to);
		else if (isPlain && (event.key === "+" || event.key === "=")) onZoom(NEARER, pivot(day, range));
		else if (isPlain && event.key === "-") onZoom(FARTHER, pivot(day, range));
		else if (to === undefined) return;
		event.preventDefault();
	};
	return (
		<input
			type="range"
			class="date-slider"
			aria-label={t.timeline.date}
			aria-valuetext={beyond ? t.compare.outside(value) : value}
			data-beyond={beyond ?? undefined}
			min={range.first}
			max={range.last}
			step={1}
			value={day}
			onKeyDown={onKeyDown}
			onClick={({ currentTarget }) => {
				// The handle at the edge stands for a day farther on: a press shows that day.
				const edge = beyond === "before" ? range.first : range.last;
				if (beyond && Number(currentTarget.value) === edge) showDay(day);
			}}
			onInput={(event) => {
				// The keys are handled above: what comes here is a drag or a click.
				showDay(Number(event.currentTarget.value) as Day);
			}}
		/>
	);
}
