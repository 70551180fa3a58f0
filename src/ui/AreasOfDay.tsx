/** The day's areas in square kilometres, each with its range. */
import { rangeText } from "../app/area-words";
import { squareKm } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import { type Areas, areasOn, zoneAreasOn } from "../world/areas";
import { AreaSources } from "./AreaSources";
import { AreaTable } from "./AreaTable";
import { useApp, useDataset, useWorld } from "./context";
import { PublishedAreas } from "./PublishedAreas";
import { useReadingWords } from "./reading-words";

export function AreasOfDay() {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const world = useWorld();
	const depth = useApp((state) => state.buffer);
	if (dataset.control.cells.length === 0) return null;
	const areas = zoneAreasOn(dataset, world);
	const buffer = areasOn(dataset, world, depth);
	return (
		<section class="areas">
			<h3 id="areas-heading">{t.areas.heading}</h3>
			{areas === null ? (
				<p class="muted">{t.areas.none}</p>
			) : (
				<>
					<table aria-labelledby="areas-heading" aria-describedby="areas-note">
						<thead>
							<tr>
								<th scope="col">{t.areas.who}</th>
								<th scope="col">{t.areas.shown}</th>
								<th scope="col">{t.areas.range}</th>
							</tr>
						</thead>
						<tbody>
							<Rows areas={areas} />
						</tbody>
						{buffer && (
							<tbody>
								<tr>
									<th scope="rowgroup" colSpan={3} class="group">
										{t.areas.buffer(f.number(depth))}
									</th>
								</tr>
								<PartyRows areas={buffer} />
							</tbody>
						)}
					</table>
					<p id="areas-note" class="muted small">
						{t.areas.note}
					</p>
					<AreaSources />
					<AreaTable />
					<PublishedAreas />
				</>
			)}
		</section>
	);
}

function Rows({ areas }: { areas: Areas }) {
	const { t } = useReadingWords();
	const { allKm2, fightingKm2, uncertainKm2, unknownKm2 } = areas;
	const others = [
		[t.areas.fighting, fightingKm2],
		[t.areas.uncertain, uncertainKm2],
		[t.areas.unknown, unknownKm2],
	] as const;
	return (
		<>
			<PartyRows areas={areas} />
			{others.map(([name, km2]) => km2 > 0 && <Row key={name} name={name} km2={km2} />)}
			<Row name={t.areas.zone} km2={allKm2} />
		</>
	);
}

function PartyRows({ areas: { parties } }: { areas: Areas }) {
	const words = useReadingWords();
	return (
		<>
			{[...parties].map(([party, range]) => (
				<Row
					key={party.id}
					name={partyName(party, words)}
					km2={range.shown}
					range={rangeText(range, words)}
				/>
			))}
		</>
	);
}

function Row({ name, km2, range = "" }: { name: string; km2: number; range?: string }) {
	const { t, f } = useReadingWords();
	return (
		<tr>
			<th scope="row">{name}</th>
			<td>{t.areas.km2(f.number(squareKm(km2)))}</td>
			<td>{range}</td>
		</tr>
	);
}
