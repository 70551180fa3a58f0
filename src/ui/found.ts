/** What a search finds, in the reader's language and through the filters; each index is made when first needed. */
import { useMemo } from "preact/hooks";
import { eventTitle, eventWhen } from "../app/event-words";
import { textIn } from "../app/i18n/format";
import type { ReadingWords } from "../app/i18n/reading";
import { onceForBoth } from "../model/once";
import type { Agreement, Dataset, Place, Source } from "../model/types";
import { type Event, events } from "../world/events";
import { type NameSearch, placeSearch } from "../world/search";
import { everythingSearch } from "../world/search-all";
import { useApp, useDataset } from "./context";
import { useReadingWords } from "./reading-words";

/** The places that match, the best first; without a query all, by their names. */
export function useFoundPlaces(query: string): readonly Place[] {
	const { language, f } = useReadingWords();
	const dataset = useDataset();
	const all = useMemo(() => {
		const nameOf = ({ name }: Place) => textIn(name, language).text;
		return [...dataset.places.values()].sort((a, b) => f.compare(nameOf(a), nameOf(b)));
	}, [dataset.places, language, f]);
	return useMemo(() => {
		if (query.trim() === "") return all;
		return searchOf(dataset)
			.find(query)
			.flatMap((id) => dataset.places.get(id) ?? []);
	}, [query, all, dataset]);
}

/** What matches besides places. */
export interface FoundOthers {
	readonly agreements: readonly Agreement[];
	readonly sources: readonly Source[];
	readonly events: readonly Event[];
}

const NOTHING: FoundOthers = { agreements: [], sources: [], events: [] };

/** Agreements, sources and events that match; without a query none. */
export function useFoundOthers(query: string): FoundOthers {
	const words = useReadingWords();
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	return useMemo(() => {
		if (query.trim() === "") return NOTHING;
		const found = everythingIn(dataset, words).find(query);
		const matches = new Set(found.events);
		return {
			agreements: found.agreements.flatMap(
				(id) => dataset.agreements.find((agreement) => agreement.id === id) ?? [],
			),
			sources: found.sources.flatMap((id) => dataset.sources.get(id) ?? []),
			// In the order in which they happened: none of them is a better answer than another.
			events: events(dataset, filters).filter(({ id }) => matches.has(id)),
		};
	}, [query, dataset, filters, words]);
}

const everythingIn = onceForBoth((dataset: Dataset, words: ReadingWords) =>
	everythingSearch(
		dataset,
		(event) => `${eventTitle(event, dataset, words)} / ${eventWhen(event, dataset, words)}`,
	),
);

const searches = new WeakMap<Dataset["places"], NameSearch>();

/** The index of a dataset's places, which its detail does not change. */
function searchOf(dataset: Dataset): NameSearch {
	const search = searches.get(dataset.places) ?? placeSearch(dataset);
	searches.set(dataset.places, search);
	return search;
}
