/** Published figures on the chart of areas: diamonds, and in words for the day shown or pointed at. */

import { partyName } from "../app/phrases";
import { publishedFigure } from "../app/published-words";
import type { Day } from "../model/day";
import { type PublishedPoint, publishedPoints } from "../world/area-series";
import { publisherOf } from "../world/claims";
import { isFiltering } from "../world/filters";
import { nearest } from "../world/strip-range";
import { holds, type Range } from "../world/timeline";
import { useActions, useApp, useDataset } from "./context";
import { usePalette } from "./palette";
import { useReadingWords } from "./reading-words";

const POINT_PX = 4;
/** How near to a diamond the pointer must come to mean its day. */
const REACH_PX = 6;

interface ChartPointsProps {
	range: Range;
	x: (day: Day) => number;
	y: (km2: number) => number;
}

/** A diamond for each published figure within the range; a click opens the claim in its article. */
export function ChartPoints({ range, x, y }: ChartPointsProps) {
	const dataset = useDataset();
	const { openSource } = useActions();
	const palette = usePalette();
	const tell = useTell();
	return (
		<>
			{publishedPoints(dataset)
				.filter(({ day }) => holds(range, day))
				.map((point) => {
					const { claim, party, day, km2 } = point;
					return (
						// biome-ignore lint/a11y/noStaticElementInteractions: the chart's words for its day, and the table, lead to the same sources
						<path
							key={claim.id}
							class="chart-point"
							d={`M${x(day)} ${y(km2) - POINT_PX}l${POINT_PX} ${POINT_PX}l-${POINT_PX} ${POINT_PX}l-${POINT_PX} -${POINT_PX}Z`}
							stroke={palette.parties[party.slot].ink}
							onClick={() => openSource(claim.source, claim.id)}
						>
							<title>{`${tell.who(point)}: ${tell.what(point)}`}</title>
						</path>
					);
				})}
		</>
	);
}

/** How the chart comes about; on the day of a published figure, what was published. Never higher for it than without. */
export function ChartCaption({ pointed }: { pointed: Day | null }) {
	const { t } = useReadingWords();
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const current = useApp((state) => state.day);
	const { openSource } = useActions();
	const tell = useTell();
	const points = publishedPoints(dataset).filter(({ day }) => day === (pointed ?? current));
	return (
		<figcaption class="chart-caption muted small" dir={t.direction}>
			<p class={points.length > 0 ? "chart-method away" : "chart-method"}>
				{t.chart.method}
				{isFiltering(filters) && <> {t.chart.notFiltered}</>}
			</p>
			{points.length > 0 && (
				<ul class="plain chart-published">
					{points.map((point) => (
						<li key={point.claim.id}>
							<button
								type="button"
								class="link"
								onClick={() => openSource(point.claim.source, point.claim.id)}
							>
								<bdi>{tell.who(point)}</bdi>
							</button>
							{`: ${tell.what(point)}`}
						</li>
					))}
				</ul>
			)}
		</figcaption>
	);
}

/** The day of the diamond that a pointer is near to, or else the day under it. */
export function pointedDay(day: Day, points: readonly PublishedPoint[], dayPx: number): Day {
	const days = points.map((point) => point.day);
	return nearest(day, days, REACH_PX / dayPx) ?? day;
}

function useTell() {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	return {
		who: ({ claim }: PublishedPoint) => publisherOf(dataset, claim),
		what: ({ area, party, from, day }: PublishedPoint) =>
			t.chart.point(publishedFigure(area, words), partyName(party, words), f.days(from, day)),
	};
}
