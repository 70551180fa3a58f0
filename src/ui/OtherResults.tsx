/** What a search finds besides places, in groups, each under its number. */
import type { ComponentChildren } from "preact";
import { eventTitle, eventWhen } from "../app/event-words";
import { publishedOn } from "../app/evidence-phrases";
import { useActions, useDataset } from "./context";
import type { FoundOthers } from "./found";
import { useReadingWords } from "./reading-words";
import { Name } from "./Text";

/** More of a group are counted, not listed. */
const MOST_LISTED = 30;

interface OtherResultsProps {
	found: FoundOthers;
	onChosen: () => void;
}

export function OtherResults({ found, onChosen }: OtherResultsProps) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const { openAgreement, openSource, openEvent } = useActions();
	const { agreements, sources, events } = found;
	return (
		<>
			<Group
				name={t.find.lists.agreements}
				count={t.find.agreements(agreements.length, f.number(agreements.length))}
				of={agreements}
				onChoose={({ id }) => {
					openAgreement(id);
					onChosen();
				}}
			>
				{({ name, start, announced }) => (
					<>
						<Name of={name} />
						<span class="muted">{f.span(start ?? announced)}</span>
					</>
				)}
			</Group>
			<Group
				name={t.find.lists.sources}
				count={t.find.sources(sources.length, f.number(sources.length))}
				of={sources}
				onChoose={({ id }) => {
					openSource(id);
					onChosen();
				}}
			>
				{(source) => (
					<>
						<bdi>{source.title ?? t.source.noTitle}</bdi>
						<span class="muted">
							<bdi>{source.publisher}</bdi>
							{t.punctuation.comma}
							{publishedOn(source, words)}
						</span>
					</>
				)}
			</Group>
			<Group
				name={t.find.lists.events}
				count={t.find.events(events.length, f.number(events.length))}
				of={events}
				onChoose={(event) => {
					openEvent(event);
					onChosen();
				}}
			>
				{(event) => (
					<>
						<bdi>{eventTitle(event, dataset, words)}</bdi>
						<span class="muted">{eventWhen(event, dataset, words)}</span>
					</>
				)}
			</Group>
		</>
	);
}

interface GroupProps<T extends { readonly id: string }> {
	/** What the list is called aloud. */
	name: string;
	count: string;
	of: readonly T[];
	onChoose: (thing: T) => void;
	children: (thing: T) => ComponentChildren;
}

/** Reached by the arrows, as the places are: Tab goes past them. */
function Group<T extends { readonly id: string }>({
	name,
	count,
	of,
	onChoose,
	children,
}: GroupProps<T>) {
	const { t, f } = useReadingWords();
	if (of.length === 0) return null;
	const more = of.length - MOST_LISTED;
	return (
		<>
			<h3>{count}</h3>
			<ul class="plain" aria-label={name}>
				{of.slice(0, MOST_LISTED).map((thing) => (
					<li key={thing.id}>
						<button type="button" class="row" tabIndex={-1} onClick={() => onChoose(thing)}>
							<span class="row-text">{children(thing)}</span>
						</button>
					</li>
				))}
			</ul>
			{more > 0 && <p class="results muted">{t.find.more(more, f.number(more))}</p>}
		</>
	);
}
