/** Finds what is not a place: agreements and truces, sources, events. Pure. */
import type { Dataset } from "../model/types";
import { claimsOf } from "./claims";
import { type Event, events } from "./events";
import { type Named, nameSearch } from "./search";

/** Ids, the best first. */
export interface Found {
	readonly agreements: readonly string[];
	readonly sources: readonly string[];
	readonly events: readonly string[];
}

export interface Everything {
	/** An empty query matches nothing. */
	find(query: string): Found;
}

/**
 * Builds the index of a dataset.
 * @param describe what an event is called in the reader's language; its places are found in every language.
 */
export function everythingSearch(dataset: Dataset, describe: (event: Event) => string): Everything {
	const agreements = nameSearch(
		dataset.agreements.map(({ id, name, announcedBy }) => ({
			id,
			names: Object.values(name).join(" / "),
			aliases: `${id} / ${Object.values(announcedBy).join(" / ")}`,
		})),
	);
	const sources = nameSearch(
		[...dataset.sources.values()].map(({ id, publisher, title, author, originallyBy }) => ({
			id,
			names: `${publisher} / ${title ?? ""}`,
			aliases: [id, author, originallyBy].join(" / "),
		})),
	);
	const happenings = nameSearch(
		events(dataset).map((event) => namedEvent(event, dataset, describe)),
	);
	return {
		find: (query) => ({
			agreements: agreements.find(query),
			sources: sources.find(query),
			events: happenings.find(query),
		}),
	};
}

function namedEvent(event: Event, dataset: Dataset, describe: (event: Event) => string): Named {
	const places = event.places.flatMap((id) => {
		const place = dataset.places.get(id);
		return place ? [...Object.values(place.name), ...place.aliases] : [];
	});
	const texts = claimsOf(dataset, event.claims).flatMap(({ text }) =>
		text ? Object.values(text.summary) : [],
	);
	return {
		id: event.id,
		names: `${describe(event)} / ${places.join(" / ")}`,
		aliases: texts.join(" / "),
	};
}
