/** What the strip shows, in words, and what else its keys do. It lies folded under the strip. */
import { addMonths } from "../model/day";
import { isFiltering } from "../world/filters";
import { useActions, useApp, useDataset } from "./context";
import { useReadingWords } from "./reading-words";

/** @param isChartAlone the chart of areas stands in place of the bars. */
export function StripKey({ isChartAlone }: { isChartAlone: boolean }) {
	const { t } = useReadingWords();
	const narrowed = useApp((state) => isFiltering(state.filters));
	const hasFiles = useApp(({ brought }) => brought.length > 0);
	return (
		<>
			<p>
				{isChartAlone ? t.chart.method : t.strip.key}
				{hasFiles && !isChartAlone && <> {t.files.stripKey}</>}
				{isChartAlone && narrowed && <> {t.chart.notFiltered}</>}
			</p>
			<MoreSteps />
		</>
	);
}

/** What else the keys of the slider do, as buttons. */
function MoreSteps() {
	const { t } = useReadingWords();
	const { span } = useDataset();
	const day = useApp((state) => state.day);
	const { showDay } = useActions();
	const steps = [
		{ name: t.strip.firstDay, to: span.first },
		{ name: t.strip.previousMonth, to: addMonths(day, -1) },
		{ name: t.strip.nextMonth, to: addMonths(day, 1) },
		{ name: t.strip.lastDay, to: span.last },
	];
	return (
		<p class="more-steps">
			{steps.map(({ name, to }) => (
				<button key={name} type="button" class="step-text" onClick={() => showDay(to)}>
					{name}
				</button>
			))}
		</p>
	);
}
