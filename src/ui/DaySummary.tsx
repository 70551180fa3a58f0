/** The day in short: a few whole sentences, each with its sources. What is told of civilians is not last. */
import { rangeText } from "../app/area-words";
import { countedLine } from "../app/counted";
import { squareKm, textIn } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import type { Citations } from "../world/citations";
import { DAYS_BACK, type DaySummary as Summary } from "../world/day-summary";
import { isFiltering } from "../world/filters";
import { useApp, useWords } from "./context";
import { focusAreaSources } from "./focus";
import { References } from "./References";
import { Text } from "./Text";

export function DaySummary({ summary, citations }: { summary: Summary; citations: Citations }) {
	const words = useWords();
	const { t, f, language } = words;
	const { truce, lastTruce, people, changes, largest, areasFrom } = summary;
	const narrowed = useApp((state) => isFiltering(state.filters));
	const days = f.number(DAYS_BACK);
	return (
		<section class="day-summary" aria-labelledby="summary-heading">
			<h3 id="summary-heading">{t.summary.heading}</h3>
			<ul class="statements">
				<li>
					{truce?.start
						? t.summary.truce(
								textIn(truce.name, language).text,
								f.span(truce.start),
								textIn(truce.announcedBy, language).text,
							)
						: t.summary.noTruce}{" "}
					{truce?.end === null && `${t.summary.noEnd} `}
					{lastTruce?.end &&
						`${t.summary.lastTruce(textIn(lastTruce.name, language).text, f.span(lastTruce.end))} `}
					<References claims={(truce ?? lastTruce)?.claims ?? []} citations={citations} />
				</li>
				<li>
					<People claim={people} />{" "}
					<References claims={people ? [people.id] : []} citations={citations} />
				</li>
				<li>
					{changes.length > 0
						? t.summary.changed(changes.length, days)
						: narrowed
							? t.filters.noneChanged
							: t.summary.noneChanged(days)}{" "}
					<References claims={changes.flatMap(({ claims }) => claims)} citations={citations} />
				</li>
				{largest && (
					<li>
						{t.summary.holds(
							partyName(largest.party, words),
							f.number(squareKm(largest.km2.shown)),
							rangeText(largest.km2, words),
						)}{" "}
						<button type="button" class="link small" onClick={focusAreaSources}>
							{t.areas.sources}
						</button>
					</li>
				)}
				{areasFrom !== null && <li>{t.summary.noArea(f.day(areasFrom))}</li>}
			</ul>
		</section>
	);
}

/** What is said of civilians, and how it was counted: a figure without its counter and its days says little. */
function People({ claim }: { claim: Summary["people"] }) {
	const words = useWords();
	const { t } = words;
	const detailCame = useApp((state) => state.detailCame);
	const narrowed = useApp((state) => isFiltering(state.filters));
	if (!claim) return <>{narrowed ? t.filters.noPeople : t.summary.noPeople}</>;
	if (!claim.text) return <>{detailCame ? t.claim.noText : t.claim.loading}</>;
	const counted = countedLine(claim.text, words);
	return (
		<>
			{t.summary.people} <Text of={claim.text.summary} />
			{counted !== null && <span class="muted"> {counted}</span>}
		</>
	);
}
