/** The chart as a table: each party's area at the ends of months, with its range. */
import { squareKm } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import { NO_KM2 } from "../world/area-range";
import { areasFor, tableDays } from "../world/area-series";
import { useActions, useDataset, useWords } from "./context";
import { rangeText } from "./range";

export function AreaTable() {
	const words = useWords();
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
			</table>
		</details>
	);
}
