/** The day's areas in square kilometres, each with its range; what passed since a day that the reader chooses. */
import { useState } from "preact/hooks";
import type { Words } from "../app/i18n/dictionary";
import { squareKm } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import { clampDay, type Day, formatDay, parseDay } from "../model/day";
import { type Areas, areasOn, change, type Holding, type Passage } from "../world/areas";
import { useApp, useDataset, useWords, useWorld } from "./context";
import { PublishedAreas } from "./PublishedAreas";
import { rangeText } from "./range";

export function AreasOfDay() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const world = useWorld();
	const depth = useApp((state) => state.buffer);
	if (dataset.control.cells.length === 0) return null;
	const areas = areasOn(dataset, world);
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
					<ChangeSince />
					<PublishedAreas />
				</>
			)}
		</section>
	);
}

function Rows({ areas }: { areas: Areas }) {
	const { t } = useWords();
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
	const words = useWords();
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
	const { t, f } = useWords();
	return (
		<tr>
			<th scope="row">{name}</th>
			<td>{t.areas.km2(f.number(squareKm(km2)))}</td>
			<td>{range}</td>
		</tr>
	);
}

function ChangeSince() {
	const words = useWords();
	const { t } = words;
	const dataset = useDataset();
	const { day } = useWorld();
	const { opens, span } = dataset;
	const [since, setSince] = useState<Day>(opens.first);
	const passages = change(dataset, since, day);
	return (
		<>
			<label class="field">
				<span>{t.areas.since}</span>
				<input
					type="date"
					dir="ltr"
					min={formatDay(opens.first)}
					max={formatDay(span.last)}
					value={formatDay(since)}
					onChange={(event) => {
						const chosen = parseDay(event.currentTarget.value);
						if (chosen !== null) setSince(clampDay(chosen, opens.first, span.last));
					}}
				/>
			</label>
			{since > day ? (
				<p class="muted">{t.areas.laterDay}</p>
			) : passages === null ? (
				<p class="muted">{t.areas.none}</p>
			) : passages.length === 0 ? (
				<p class="muted">{t.areas.noChange}</p>
			) : (
				<ul class="plain statements">
					{passages.map((passage) => {
						const text = passageText(passage, words);
						return <li key={text}>{text}</li>;
					})}
				</ul>
			)}
		</>
	);
}

function passageText({ from, to, km2, places, elsewhere }: Passage, words: Words): string {
	const { t, f } = words;
	const [before, after] = [holdingName(from, words), holdingName(to, words)];
	const count = places.length + elsewhere.length;
	return places.length === 0
		? t.areas.passageWithoutLand(before, after, count)
		: t.areas.passage(before, after, f.number(squareKm(km2.shown)), rangeText(km2, words), count);
}

function holdingName(holding: Holding, words: Words): string {
	if (holding.kind !== "held") return words.t.short[holding.kind];
	return partyName(holding.party, words);
}
