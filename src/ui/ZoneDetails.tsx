/** The zone or the buffer: what each source says it is, what it required, whether that was carried out. */
import { squareKm } from "../app/i18n/format";
import { BUFFER_DEPTHS } from "../app/view";
import type { Claim, Dataset, LanguageMap, Place, ZoneFeature } from "../model/types";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { claimsDisputed } from "../world/disagreements";
import { aboutPeople, claimsAbout } from "../world/reports";
import { isShown } from "../world/shown";
import { ClaimList } from "./ClaimList";
import { useActions, useApp, useDataset, useWorld } from "./context";
import { DetailsHead } from "./DetailsHead";
import { DisagreementsAbout } from "./Disagreements";
import { RoughZone } from "./RoughZone";
import { useReadingWords } from "./reading-words";
import { SelectField } from "./SelectField";
import { SourceList } from "./SourceList";
import { Text, TextBlock } from "./Text";

const ASPECTS = ["definition", "requirement", "fulfilment"] as const;

export function ZoneDetails({ place, zones }: { place: Place; zones: readonly ZoneFeature[] }) {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const { day } = useWorld();
	const depth = useApp((state) => state.buffer);
	const drawn = zones.find(
		({ properties: { shown, depthKm } }) =>
			isShown(shown, day) && (depthKm === undefined || depthKm === depth),
	);
	const described = (drawn ?? zones[0])?.properties;
	const aspects = zones.find(({ properties }) => properties.aspects)?.properties.aspects;
	const byAspect = ASPECTS.map((aspect) => ({
		aspect,
		claims: claimsOf(dataset, aspects?.[aspect] ?? []),
	}));
	const isZone = zones.some(({ properties }) => properties.kind === "zone");
	const around = isZone ? labelsAround(dataset) : [];
	const used = new Set(
		[...byAspect, ...around].flatMap(({ claims }) => claims.map(({ id }) => id)),
	);
	const all = claimsAbout(dataset, place.id);
	const people = aboutPeople(all).filter(({ id }) => !used.has(id));
	const others = all.filter((claim) => !used.has(claim.id) && !people.includes(claim));
	const citations = cite(dataset, [
		...[...byAspect, ...around].flatMap(({ claims }) => claims),
		...people,
		...others,
		...claimsDisputed(dataset, place.id),
	]);
	const list = (claims: readonly Claim[]) => <ClaimList claims={claims} citations={citations} />;
	return (
		<article class="details" aria-labelledby="details-heading">
			<DetailsHead place={place} />
			<p class="status-line">
				<span>
					<strong>
						{t.status.onThisDay(f.day(day))}{" "}
						{drawn ? <Text of={drawn.properties.name} /> : t.zone.notYet}
					</strong>
					{drawn?.properties.areaKm2 !== undefined && drawn.properties.kind !== "rough-zone" && (
						<span class="status-ground">
							{t.zone.area(f.number(squareKm(drawn.properties.areaKm2)))}
						</span>
					)}
				</span>
			</p>
			<RoughZone />
			{described?.note && <TextBlock class="zone-note" of={described.note} />}
			{zones.some(({ properties }) => properties.kind === "buffer") && <BufferDepthChoice />}
			{byAspect.map(({ aspect, claims }) => (
				<section key={aspect}>
					<h3>{t.zone[aspect]}</h3>
					{claims.length === 0 ? <p class="muted">{t.zone.none}</p> : list(claims)}
				</section>
			))}
			<DisagreementsAbout id={place.id} citations={citations} />
			{around.length > 0 && (
				<section>
					<h3>{t.zone.around}</h3>
					{around.map(({ name, claims }) => (
						<div key={claims.map(({ id }) => id).join(" ")}>
							<p>
								{t.zone.label} <Text of={name} />
							</p>
							{list(claims)}
						</div>
					))}
				</section>
			)}
			{people.length > 0 && (
				<details class="more">
					<summary>
						<h3>{t.details.people}</h3> {t.details.claims(people.length)}
					</summary>
					{list(people)}
				</details>
			)}
			{others.length > 0 && (
				<details class="more">
					<summary>
						<h3>{t.details.otherClaims}</h3> {t.details.claims(others.length)}
					</summary>
					{list(others)}
				</details>
			)}
			{described && (
				<>
					<h3>{t.zone.precision}</h3>
					<p class="muted">
						<Text of={described.precision} /> <Text of={described.origin} />
					</p>
				</>
			)}
			<SourceList citations={citations} />
		</article>
	);
}

/** What the map writes beside the zone on the ground of a claim. */
function labelsAround(dataset: Dataset): { name: LanguageMap; claims: readonly Claim[] }[] {
	const labels = dataset.base["base/labels.geojson"]?.features ?? [];
	return labels
		.map(({ properties: { name, claims } }) => ({ name, claims: claimsOf(dataset, claims) }))
		.filter(({ claims }) => claims.length > 0);
}

/** No line was published: 15 to 20 km are all as agreed on paper. */
function BufferDepthChoice() {
	const { t, f } = useReadingWords();
	const depth = useApp((state) => state.buffer);
	const { chooseBuffer } = useActions();
	return (
		<SelectField
			label={t.zone.bufferDepth}
			options={BUFFER_DEPTHS}
			value={depth}
			labelOf={(km) => t.zone.depth(f.number(km))}
			onChoose={chooseBuffer}
		/>
	);
}
