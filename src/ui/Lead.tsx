/** With nothing selected: what a reader should know about the day, each statement with its sources. */
import { DAY } from "../app/state";
import { addDays } from "../model/day";
import type { Claim, Dataset } from "../model/types";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { newestFirst, summaryOf } from "../world/day-summary";
import { changesBetween, type Event, eventsOn } from "../world/events";
import { otherReportsOn } from "../world/reports";
import type { World } from "../world/world";
import { useApp, useDataset, useWords, useWorld } from "./context";
import { DaySummary } from "./DaySummary";
import { useAskedFocus } from "./focus";
import { ReadingLater } from "./Later";
import { MilestoneLines } from "./Milestones";
import { References } from "./References";
import { Text } from "./Text";

/** Longer than the week of the summary above: what has just passed is listed too. */
const LISTED_DAYS = 10;
const MOST_CHANGES = 12;
const MOST_REPORTS = 3;

export function Lead() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const world = useWorld();
	const filters = useApp((state) => state.filters);
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
			<ReadingLater soon>
				{({ LeadRest }) => (
					<LeadRest
						world={world}
						citations={citations}
						changes={shown}
						earlier={changes.length - shown.length}
						people={people}
						morePeople={summary.civilians.slice(MOST_REPORTS)}
						others={others}
					/>
				)}
			</ReadingLater>
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
