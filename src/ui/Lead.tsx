/** With nothing selected: what a reader should know about the day, each statement with its sources. */

import { textIn } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import { DAY } from "../app/state";
import { addDays } from "../model/day";
import type { Agreement, Claim, Dataset } from "../model/types";
import { type Citations, cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { newestFirst, summaryOf } from "../world/day-summary";
import { changesBetween, type Event, eventsOn } from "../world/events";
import { isFiltering } from "../world/filters";
import { otherReportsOn } from "../world/reports";
import type { World } from "../world/world";
import { AreasOfDay } from "./AreasOfDay";
import { ClaimList } from "./ClaimList";
import { useActions, useApp, useDataset, useWords, useWorld } from "./context";
import { DayReports } from "./DayReports";
import { DaySummary } from "./DaySummary";
import { useAskedFocus } from "./focus";
import { MilestoneLines } from "./Milestones";
import { MorePeople } from "./MorePeople";
import { RoughZone } from "./RoughZone";
import { References, SourceList } from "./SourceList";
import { Name, Text } from "./Text";

/** Longer than the week of the summary above: what has just passed is listed too. */
const LISTED_DAYS = 10;
const MOST_CHANGES = 12;
const MOST_REPORTS = 3;

export function Lead() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const world = useWorld();
	const filters = useApp((state) => state.filters);
	const narrowed = isFiltering(filters);
	const since = addDays(world.day, -LISTED_DAYS);
	const changes = changesBetween(dataset, since, world.day, filters).toReversed();
	const shown = changes.slice(0, MOST_CHANGES);
	const summary = summaryOf(dataset, world, filters);
	const people = summary.civilians.slice(0, MOST_REPORTS);
	const others = otherReportsOn(dataset, world.day, people, filters);
	const milestones = eventsOn(dataset, world.day, filters).flatMap(
		({ milestone }) => milestone ?? [],
	);
	const cited = [
		...claimsOf(dataset, (summary.truce ?? summary.lastTruce)?.claims ?? []),
		...(summary.people ? [summary.people] : []),
		...claimsOf(
			dataset,
			summary.changes.flatMap(({ claims }) => claims),
		),
		...citedClaims(dataset, world, shown, people),
		...others,
		...claimsOf(
			dataset,
			milestones.flatMap(({ claims }) => claims),
		),
	];
	const citations = cite(dataset, cited);
	return (
		<article class="lead" aria-labelledby="lead-heading">
			<DayHeading />
			<p class="day-line">{f.day(world.day)}</p>
			<DaySummary summary={summary} citations={citations} />
			<h3 class="visually-hidden">{t.lead.zone}</h3>
			{dataset.manifest.lead.map((statement) => (
				<p key={statement.text.en}>
					<Text of={statement.text} />{" "}
					<References claims={statement.claims} citations={citations} />
				</p>
			))}
			<MilestoneLines milestones={milestones} citations={citations} />
			<RoughZone />
			<h3>{t.lead.inForce}</h3>
			{world.inForce.length === 0 && <p>{t.lead.noneInForce}</p>}
			<ul class="plain statements">
				{newestFirst(world.inForce).map((agreement) => (
					<InForce key={agreement.id} agreement={agreement} world={world} citations={citations} />
				))}
			</ul>
			<AreasOfDay />
			<h3>{t.lead.people}</h3>
			{people.length === 0 && <p>{narrowed ? t.filters.noPeople : t.lead.noPeople}</p>}
			<ClaimList claims={people} citations={citations} day={world.day} />
			<MorePeople claims={summary.civilians.slice(MOST_REPORTS)} day={world.day} />
			<h3>{t.lead.changed}</h3>
			{shown.length === 0 && <p>{narrowed ? t.filters.noneChanged : t.lead.noneChanged}</p>}
			<ul class="plain statements">
				{shown.map((event) => (
					<Change key={event.id} event={event} citations={citations} />
				))}
			</ul>
			{changes.length > shown.length && <p>{t.lead.more(changes.length - shown.length)}</p>}
			<DayReports claims={others} citations={citations} day={world.day} />
			<p class="remark">{t.lead.lastDay(f.year(dataset.span.first), f.year(dataset.span.last))}</p>
			<SourceList citations={citations} />
		</article>
	);
}

/** Who has chosen a day that no place or agreement is told for is moved to what is told of the day. */
function DayHeading() {
	const { manifest } = useDataset();
	const heading = useAskedFocus<HTMLHeadingElement>(DAY);
	return (
		<h2 id="lead-heading" tabIndex={-1} ref={heading}>
			<Text of={manifest.title} />
		</h2>
	);
}

interface InForceProps {
	agreement: Agreement;
	world: World;
	citations: Citations;
}

function InForce({ agreement, world, citations }: InForceProps) {
	const { t, f, language } = useWords();
	const { openAgreement } = useActions();
	const { start, startTime, end, announcedBy, name, breach } = agreement;
	const broken = breach?.when && breach.when.first <= world.day ? breach.when : null;
	const time = startTime ? t.lead.at(startTime[language] ?? startTime.en) : "";
	return (
		<li>
			<button type="button" class="link strong" onClick={() => openAgreement(agreement.id)}>
				<Name of={name} />
			</button>
			<span class="block">
				{start?.first === world.day && start.last === world.day
					? t.lead.began(time)
					: start && t.lead.since(f.span(start))}
				{t.punctuation.semicolon}
				{end === null && `${t.agreement.noEndInShort}${t.punctuation.semicolon}`}
				{t.lead.announcedBy(textIn(announcedBy, language).text)}{" "}
				<References claims={agreement.claims} citations={citations} />
				{broken && breach && (
					<>
						{t.punctuation.semicolon}
						{t.lead.breach(f.span(broken))}{" "}
						<References claims={breach.claims} citations={citations} />
					</>
				)}
			</span>
		</li>
	);
}

function Change({ event, citations }: { event: Event; citations: Citations }) {
	const words = useWords();
	const { places, parties } = useDataset();
	const { select } = useActions();
	const { t, f, language } = words;
	const [id] = event.places;
	const place = id === undefined ? undefined : places.get(id);
	if (!place || !event.assessment) return null;
	const { from, holder } = event.assessment;
	const when =
		from.earliest === from.latest
			? f.day(from.shown)
			: t.status.uncertainSpan(f.day(from.earliest), f.day(from.latest));
	const party = partyName(parties.get(holder) ?? null, words);
	return (
		<li>
			<button type="button" class="link" onClick={() => select(place.id)}>
				{t.lead.changedTo(place.name[language] ?? place.name.en, party, when)}
			</button>{" "}
			<References claims={event.claims} citations={citations} />
		</li>
	);
}

function citedClaims(
	dataset: Dataset,
	world: World,
	changes: readonly Event[],
	people: readonly Claim[],
): readonly Claim[] {
	return [
		...claimsOf(
			dataset,
			dataset.manifest.lead.flatMap(({ claims }) => claims),
		),
		...claimsOf(
			dataset,
			newestFirst(world.inForce).flatMap(({ claims, breach }) => [
				...claims,
				...(breach?.claims ?? []),
			]),
		),
		...people,
		...claimsOf(
			dataset,
			changes.flatMap(({ claims }) => claims),
		),
	];
}
