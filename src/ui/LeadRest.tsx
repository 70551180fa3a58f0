/** What else is told of a day: what is in force, the areas, civilians, changes, reports, and all sources. */
import { changeDate } from "../app/evidence-phrases";
import { textIn } from "../app/i18n/format";
import { coverLine, partyName } from "../app/phrases";
import type { Agreement, Claim } from "../model/types";
import type { Citations } from "../world/citations";
import { newestFirst } from "../world/day-summary";
import type { Event } from "../world/events";
import { isFiltering } from "../world/filters";
import type { World } from "../world/world";
import { AreasOfDay } from "./AreasOfDay";
import { ClaimList } from "./ClaimList";
import { useActions, useApp, useDataset } from "./context";
import { DayReports } from "./DayReports";
import { MorePeople } from "./MorePeople";
import { References } from "./References";
import { RoughZone } from "./RoughZone";
import { useReadingWords } from "./reading-words";
import { SourceList } from "./SourceList";
import { Name } from "./Text";

interface LeadRestProps {
	world: World;
	citations: Citations;
	/** Of hands, the latest first. */
	changes: readonly Event[];
	/** How many more there were before them. */
	earlier: number;
	/** Claims about civilians; the second are folded away. */
	people: readonly Claim[];
	morePeople: readonly Claim[];
	/** What else is reported for the day. */
	others: readonly Claim[];
}

export function LeadRest(props: LeadRestProps) {
	const { world, citations, changes, earlier, people, morePeople, others } = props;
	const words = useReadingWords();
	const { t } = words;
	const dataset = useDataset();
	const narrowed = useApp((state) => isFiltering(state.filters));
	return (
		<>
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
			<MorePeople claims={morePeople} day={world.day} />
			<h3>{t.lead.changed}</h3>
			{changes.length === 0 && <p>{narrowed ? t.filters.noneChanged : t.lead.noneChanged}</p>}
			<ul class="plain statements">
				{changes.map((event) => (
					<Change key={event.id} event={event} citations={citations} />
				))}
			</ul>
			{earlier > 0 && <p>{t.lead.more(earlier)}</p>}
			<DayReports claims={others} citations={citations} day={world.day} />
			<p class="remark">{coverLine(dataset, words)}</p>
			<SourceList citations={citations} />
		</>
	);
}

interface InForceProps {
	agreement: Agreement;
	world: World;
	citations: Citations;
}

function InForce({ agreement, world, citations }: InForceProps) {
	const { t, f, language } = useReadingWords();
	const { openAgreement } = useActions();
	const { start, startTime, end, announcedBy, name, breach } = agreement;
	const broken = breach?.when && breach.when.first <= world.day ? breach.when : null;
	const time = startTime ? t.lead.at(textIn(startTime, language).text) : "";
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
	const words = useReadingWords();
	const { places, parties } = useDataset();
	const { select } = useActions();
	const { t, language } = words;
	const [id] = event.places;
	const place = id === undefined ? undefined : places.get(id);
	if (!place || !event.assessment) return null;
	const party = partyName(parties.get(event.assessment.holder) ?? null, words);
	const when = changeDate(event.assessment, words);
	return (
		<li>
			<button type="button" class="link" onClick={() => select(place.id)}>
				{t.lead.changedTo(textIn(place.name, language).text, party, when)}
			</button>{" "}
			<References claims={event.claims} citations={citations} />
		</li>
	);
}
