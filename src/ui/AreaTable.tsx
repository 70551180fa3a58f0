/** The chart as a table: each party's area at the ends of months, with its range, and what sources published. */
import { rangeText } from "../app/area-words";
import { squareKm } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import { publishedFigure } from "../app/published-words";
import type { Party } from "../model/types";
import { NO_KM2 } from "../world/area-range";
import { areasFor, tableDays } from "../world/area-series";
import { publisherOf } from "../world/claims";
import { publishedAreas } from "../world/published";
import { useActions, useDataset } from "./context";
import { useReadingWords } from "./reading-words";

export function AreaTable() {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const { chooseDay } = useActions();
	const days = tableDays(dataset);
	if (days.length === 0) return null;
	const rows = days.flatMap((day) => {
		const areas = areasFor(dataset, day);
		return areas ? [{ day, areas }] : [];
	});
	const parties = [...dataset.parties.values()].filter((party) =>
		rows.some(({ areas }) => areas.parties.has(party)),
	);
	return (
		<details class="more">
			<summary id="area-table-heading">{t.chart.table}</summary>
			<table class="area-table" aria-labelledby="area-table-heading">
				<thead>
					<tr>
						<th scope="col">{t.chart.day}</th>
						{parties.map((party) => (
							<th key={party.id} scope="col">
								{partyName(party, words)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ day, areas }) => (
						<tr key={day}>
							<th scope="row">
								<button type="button" class="link" onClick={() => chooseDay(day)}>
									{f.shortDay(day)}
								</button>
							</th>
							{parties.map((party) => {
								const range = areas.parties.get(party) ?? NO_KM2;
								return (
									<td key={party.id}>
										{t.areas.km2(f.number(squareKm(range.shown)))}
										<span class="status-ground">{rangeText(range, words)}</span>
									</td>
								);
							})}
						</tr>
					))}
				</tbody>
				<PublishedRows parties={parties} />
			</table>
		</details>
	);
}

/** What sources say was taken, on the last day of each count and in the column of who took it. */
function PublishedRows({ parties }: { parties: readonly Party[] }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const { chooseDay, openSource } = useActions();
	const areas = publishedAreas(dataset).filter(({ by }) => by !== null && parties.includes(by));
	if (areas.length === 0) return null;
	return (
		<tbody class="published">
			<tr>
				<th scope="rowgroup" colSpan={parties.length + 1} class="group">
					{t.chart.published}
				</th>
			</tr>
			{areas.map((area) => (
				<tr key={area.claim.id}>
					<th scope="row">
						<button type="button" class="link" onClick={() => chooseDay(area.to)}>
							{f.shortDay(area.to)}
						</button>
					</th>
					{parties.map((party) => (
						<td key={party.id}>
							{party === area.by && (
								<>
									{t.areas.km2(publishedFigure(area, words))}
									<span class="status-ground">
										{area.from === null
											? t.chart.takenOpen
											: t.chart.takenSince(f.shortDay(area.from))}
									</span>
									<button
										type="button"
										class="link small"
										onClick={() => openSource(area.claim.source, area.claim.id)}
									>
										<bdi>{publisherOf(dataset, area.claim)}</bdi>
									</button>
								</>
							)}
						</td>
					))}
				</tr>
			))}
		</tbody>
	);
}
