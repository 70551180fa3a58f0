/** The figures of one day above the chart of areas, each beside the line and the sign of its party. */
import { rangeText } from "../app/area-words";
import { squareKm } from "../app/i18n/format";
import type { ReadingWords } from "../app/i18n/reading";
import { partyName } from "../app/phrases";
import type { Day } from "../model/day";
import type { Party } from "../model/types";
import { PARTY_DASHES } from "../scene/party-lines";
import { type Km2Range, NO_KM2 } from "../world/area-range";
import { areasFor } from "../world/area-series";
import { useApp, useDataset } from "./context";
import { Mark } from "./Mark";
import { usePalette } from "./palette";
import { useReadingWords } from "./reading-words";

/** The figures of the day shown, or of the one that is pointed at. */
export function ChartReadOut({
	pointed,
	parties,
}: {
	pointed: Day | null;
	parties: readonly Party[];
}) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const current = useApp((state) => state.day);
	const day = pointed ?? current;
	const areas = areasFor(dataset, day);
	return (
		<p class="chart-read-out" dir={t.direction}>
			<strong>{f.day(day)}</strong>
			{areas === null && <span>{t.areas.none}</span>}
			{areas !== null &&
				parties.map((party) => (
					<span key={party.id} class="chart-key">
						<svg width="26" height="8" aria-hidden="true" focusable="false">
							<LineSample party={party} />
						</svg>
						<Mark mark={`held-${party.slot}`} />
						{figureOf(areas.parties.get(party), party, words)}
					</span>
				))}
		</p>
	);
}

function LineSample({ party }: { party: Party }) {
	const { ink } = usePalette().parties[party.slot];
	return (
		<line
			x1="0"
			x2="26"
			y1="4"
			y2="4"
			stroke={ink}
			stroke-width="2"
			stroke-dasharray={PARTY_DASHES[party.slot]}
		/>
	);
}

function figureOf(range: Km2Range = NO_KM2, party: Party, words: ReadingWords): string {
	const { t, f } = words;
	return t.chart.figure(
		partyName(party, words),
		f.number(squareKm(range.shown)),
		rangeText(range, words),
	);
}
