/** A spot of the map: no source speaks of it, so the nearest place with evidence speaks for it. */
import { reason, statusGround, statusPhrase } from "../app/evidence-phrases";
import { SPOT } from "../app/state";
import type { Spot } from "../app/view";
import type { LngLat } from "../model/ground";
import { statusMark } from "../scene/layers/towns";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { hasControl } from "../world/control";
import { nearestPlace } from "../world/nearest";
import { zonesAt } from "../world/zones-at";
import { ClaimList } from "./ClaimList";
import { useApp, useDataset, useWorld } from "./context";
import { Mark } from "./Mark";
import { PlaceLink } from "./PlaceLink";
import { useReadingWords } from "./reading-words";
import { SourceList } from "./SourceList";
import { Name } from "./Text";
import { ThingHead } from "./ThingHead";

export function SpotDetails({ at }: { at: Spot }) {
	const { t } = useReadingWords();
	const dataset = useDataset();
	const { day } = useWorld();
	const depth = useApp((state) => state.buffer);
	const spot: LngLat = [at.lng, at.lat];
	const areas = zonesAt(dataset, day, depth, spot);
	return (
		<article class="details" aria-labelledby="details-heading">
			<ThingHead id={SPOT} name={t.spot.heading}>
				<p class="muted">
					<bdi dir="ltr">{t.spot.coordinates(at.lat.toFixed(3), at.lng.toFixed(3))}</bdi>
				</p>
			</ThingHead>
			{areas.length > 0 && (
				<>
					<p>{t.spot.within}</p>
					<ul class="plain statements">
						{areas.map(({ properties: { id, name, place } }) => (
							<li key={id}>
								{place === undefined ? (
									<Name of={name} />
								) : (
									<PlaceLink place={{ id: place, name }} />
								)}
							</li>
						))}
					</ul>
				</>
			)}
			{hasControl(dataset, day) ? <Nearest spot={spot} /> : <p>{t.spot.notDerived}</p>}
		</article>
	);
}

function Nearest({ spot }: { spot: LngLat }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const world = useWorld();
	const nearest = nearestPlace(dataset, spot);
	if (!nearest) return <p>{t.spot.outside}</p>;
	const { place, km } = nearest;
	const status = world.statuses.get(place.id);
	const { claims = [], against = [] } = status?.assessment ?? {};
	const cited = claimsOf(dataset, [...claims, ...against]);
	const citations = cite(dataset, cited);
	return (
		<>
			<p class="status-line">
				<Mark mark={statusMark(status)} />
				<span>
					<strong>
						{t.spot.nearest} <PlaceLink place={place} />
						{t.spot.away(
							f.number(Number(km.toFixed(1))),
							statusPhrase(status, words),
							f.day(world.day),
						)}
					</strong>
					<span class="status-ground">{statusGround(status, words)}</span>
				</span>
			</p>
			<p>{t.spot.noSource}</p>
			{status?.assessment && <p class="muted">{reason(status.assessment, dataset, words)}</p>}
			{cited.length > 0 && (
				<>
					<h3>{t.spot.ground}</h3>
					<ClaimList claims={cited} citations={citations} differing={against} />
				</>
			)}
			<SourceList citations={citations} />
		</>
	);
}
