/** A place: status on this day, people, history with the claims behind it, other reports, position, sources. */
import { statusGround, statusPhrase } from "../app/evidence-phrases";
import type { Place } from "../model/types";
import { statusMark } from "../scene/layers/towns";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { claimsDisputed } from "../world/disagreements";
import { aboutPeople, claimsAbout } from "../world/reports";
import { ClaimList } from "./ClaimList";
import { useDataset, useWorld } from "./context";
import { DetailsHead } from "./DetailsHead";
import { DisagreementsAbout } from "./Disagreements";
import { History } from "./History";
import { LeftOut } from "./LeftOut";
import { Mark } from "./Mark";
import { Position } from "./Position";
import { useReadingWords } from "./reading-words";
import { SourceList } from "./SourceList";
import { Text } from "./Text";

export function PlaceDetails({ place }: { place: Place }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const world = useWorld();
	const status = world.statuses.get(place.id);
	const assessments = dataset.assessments.get(place.id) ?? [];
	const used = new Set(assessments.flatMap(({ claims, against }) => [...claims, ...against]));
	const claims = claimsAbout(dataset, place.id);
	const people = aboutPeople(claims);
	const others = claims.filter((claim) => !used.has(claim.id) && !people.includes(claim));
	const assessed = assessments.flatMap(({ claims: reasons, against }) =>
		claimsOf(dataset, [...reasons, ...against]),
	);
	const disputed = claimsDisputed(dataset, place.id);
	const citations = cite(dataset, [...people, ...assessed, ...others, ...disputed]);
	const isArea = place.kind === "area";
	const note = dataset.placeTexts?.get(place.id)?.note;
	return (
		<article class="details" aria-labelledby="details-heading">
			<DetailsHead place={place} />
			<p class="status-line">
				{!isArea && <Mark mark={statusMark(status)} />}
				<span>
					<strong>
						{t.status.onThisDay(f.day(world.day))}{" "}
						{isArea ? t.status.areaOnly : statusPhrase(status, words)}
					</strong>
					<span class="status-ground">{statusGround(status, words)}</span>
				</span>
			</p>
			<LeftOut place={place.id} />
			<h3>{t.details.people}</h3>
			{people.length === 0 && <p class="muted">{t.details.noPeople}</p>}
			<ClaimList claims={people} citations={citations} />
			{!isArea && (
				<>
					<h3>{t.details.history}</h3>
					<History assessments={assessments} status={status} citations={citations} />
				</>
			)}
			<DisagreementsAbout id={place.id} citations={citations} />
			{others.length > 0 && (
				<>
					<h3>{t.details.otherClaims}</h3>
					<ClaimList claims={others} citations={citations} />
				</>
			)}
			<Position place={place} />
			{note && (
				<p class="muted">
					{t.details.note}: <Text of={note} />
				</p>
			)}
			<SourceList citations={citations} />
		</article>
	);
}
