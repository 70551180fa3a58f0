/** Two days compared: the second day, what land passed to whom, which places, on whose word. */
import { useMemo } from "preact/hooks";
import type { Day } from "../model/day";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { claimsBehind, compareDays, placesOf } from "../world/compare-days";
import { isFiltering } from "../world/filters";
import { CompareDate } from "./CompareDate";
import { CompareLand } from "./CompareLand";
import { ComparePlaces } from "./ComparePlaces";
import { useActions, useApp, useDataset } from "./context";
import { Icon } from "./Icon";
import { useReadingWords } from "./reading-words";
import { SourceItems } from "./SourceList";

interface ComparisonProps {
	day: Day;
	compare: Day;
	onStop: () => void;
}

export function Comparison({ day, compare, onStop }: ComparisonProps) {
	return (
		<>
			<Days day={day} compare={compare} onStop={onStop} />
			{day !== compare && <Differences day={day} compare={compare} />}
		</>
	);
}

function Days({ day, compare, onStop }: ComparisonProps) {
	const { t, f } = useReadingWords();
	const { swapDays } = useActions();
	return (
		<>
			{day === compare ? (
				<p class="remark">{t.compare.sameDay(f.day(day))}</p>
			) : (
				<p class="day-line">
					{t.compare.dates(f.day(day), f.day(compare))}
					<span class="status-ground">{t.compare.shown(f.day(day))}</span>
				</p>
			)}
			<CompareDate compare={compare} />
			<p class="compare-actions">
				{day !== compare && (
					<button type="button" class="compare-button" onClick={swapDays}>
						<Icon name="swap" />
						{t.compare.swap}
					</button>
				)}
				<button type="button" class="compare-button" onClick={onStop}>
					<Icon name="close" />
					{t.compare.stop}
				</button>
			</p>
		</>
	);
}

function Differences({ day, compare }: Omit<ComparisonProps, "onStop">) {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const comparison = useMemo(
		() => compareDays(dataset, day, compare, filters),
		[dataset, day, compare, filters],
	);
	const places = placesOf(comparison);
	const citations = useMemo(
		() => cite(dataset, claimsOf(dataset, placesOf(comparison).flatMap(claimsBehind))),
		[dataset, comparison],
	);
	const isNarrowed = isFiltering(filters);
	const { withoutAreas } = comparison;
	return (
		<>
			{withoutAreas.length > 0 && (
				<p class="remark">{t.compare.noAreas(f.list(withoutAreas.map(f.day)))}</p>
			)}
			<CompareLand comparison={comparison} />
			{isNarrowed && <p class="muted small">{t.compare.filtered}</p>}
			{places.length === 0 && <p>{isNarrowed ? t.compare.nothingFiltered : t.compare.nothing}</p>}
			<ComparePlaces comparison={comparison} citations={citations} />
			{citations.sources.length > 0 && (
				<details class="more sources">
					<summary>
						<h3 id="compare-sources">{t.compare.sources}</h3> {f.number(citations.sources.length)}
					</summary>
					<SourceItems citations={citations} labelledBy="compare-sources" />
				</details>
			)}
		</>
	);
}
