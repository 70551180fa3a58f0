/** The second handle of the time line: the day that the day shown is compared with. */
import type { Day } from "../model/day";
import { isFiltering } from "../world/filters";
import { reportCount } from "../world/reports";
import { fractionOf, type Range, sideOf } from "../world/timeline";
import { useActions, useApp, useDataset, useWords } from "./context";
import { dayForKey } from "./slider-keys";

/** Nothing while one day is shown. Of the input only the handle takes the pointer: the slider of the date lies under it. */
export function CompareSlider({ range }: { range: Range }) {
	const { t, f } = useWords();
	const dataset = useDataset();
	const compare = useApp((state) => state.compare);
	const filters = useApp((state) => state.filters);
	const brought = useApp((state) => state.brought);
	const files = useApp((state) => state.files);
	const { showCompared } = useActions();
	if (compare === null) return null;
	const beyond = sideOf(compare, range);
	const value = t.timeline.value(
		f.day(compare),
		reportCount(dataset, compare, filters),
		isFiltering(filters),
	);
	const at = Math.min(Math.max(fractionOf(compare, range), 0), 1);
	return (
		<>
			<input
				type="range"
				class="compare-slider"
				aria-label={t.compare.slider}
				aria-valuetext={beyond ? t.compare.outside(value) : value}
				min={range.first}
				max={range.last}
				step={1}
				value={compare}
				onKeyDown={(event) => {
					const to = dayForKey(event, { dataset, day: compare, filters, brought, files });
					if (to === undefined) return;
					event.preventDefault();
					if (to !== null) showCompared(to);
				}}
				onInput={(event) => showCompared(Number(event.currentTarget.value) as Day)}
			/>
			<span
				class={beyond ? `compare-mark ${beyond}` : "compare-mark"}
				style={{ insetInlineStart: `${(at * 100).toFixed(3)}%` }}
				aria-hidden="true"
			/>
		</>
	);
}
