/** Two days compared: the way in, the second day, what land passed to whom, which places, on whose word. */
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Day } from "../model/day";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { claimsBehind, compareDays, placesOf, secondDay } from "../world/compare-days";
import { isFiltering } from "../world/filters";
import { CompareDate } from "./CompareDate";
import { CompareLand } from "./CompareLand";
import { ComparePlaces } from "./ComparePlaces";
import { useActions, useApp, useDataset, useWords } from "./context";
import { Icon } from "./Icon";
import { SourceItems } from "./SourceList";

/** The button, or the comparison. Who begins or ends it by hand is taken to what stands there then. */
export function Compare() {
	const { t } = useWords();
	const dataset = useDataset();
	const compare = useApp((state) => state.compare);
	const isComparing = compare !== null;
	const { compareWith } = useActions();
	const day = useApp((state) => state.day);
	const heading = useRef<HTMLHeadingElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const isByHand = useRef(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only a beginning or an end takes the focus
	useLayoutEffect(() => {
		if (isByHand.current) (heading.current ?? button.current)?.focus();
		isByHand.current = false;
	}, [isComparing]);
	const go = (second: Day | null) => {
		isByHand.current = true;
		compareWith(second);
	};
	if (compare === null) {
		return (
			<button
				ref={button}
				type="button"
				class="compare-button"
				onClick={() => go(secondDay(dataset, day))}
			>
				<Icon name="swap" />
				{t.compare.begin}
			</button>
		);
	}
	return (
		<article class="compare" aria-labelledby="compare-heading">
			<h2 id="compare-heading" tabIndex={-1} ref={heading}>
				{t.compare.heading}
			</h2>
			<Days day={day} compare={compare} onStop={() => go(null)} />
			{day !== compare && <Differences day={day} compare={compare} />}
		</article>
	);
}

interface DaysProps {
	day: Day;
	compare: Day;
	onStop: () => void;
}

function Days({ day, compare, onStop }: DaysProps) {
	const { t, f } = useWords();
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

function Differences({ day, compare }: { day: Day; compare: Day }) {
	const { t, f } = useWords();
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
