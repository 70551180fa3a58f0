/** Finds things by any spelling of their names in any script: places, and whatever else has a name. */
import MiniSearch from "minisearch";
import { tokens, withoutArticle, words } from "../model/fold";
import type { Dataset, Place } from "../model/types";

export interface NameSearch {
	/** The ids of the matching things, best first. An empty query matches nothing. */
	find(query: string): readonly string[];
}

/** Something to be found: by its names first, then by what else it is called or is said of it. */
export interface Named {
	readonly id: string;
	readonly names: string;
	readonly aliases: string;
}

interface Indexed extends Named {
	/** Articles, alone and joined on: who is on the way to "الهبيط" has typed "ال" or "اله". */
	readonly begun: string;
}

/** Builds the index of a dataset's places: names in every language and all aliases. */
export function placeSearch(dataset: Dataset): NameSearch {
	const rankOf = (id: string) => dataset.places.get(id)?.rank ?? 5;
	return nameSearch([...dataset.places.values()].map(named), (id) => 6 - rankOf(id));
}

/**
 * Builds an index of names.
 * @param weight the more, the nearer to the top of what is found, by the thing's id.
 */
export function nameSearch(
	things: readonly Named[],
	weight: (id: string) => number = () => 1,
): NameSearch {
	const index = new MiniSearch<Indexed>({
		fields: ["names", "aliases", "begun"],
		tokenize: (text, field) => (field === "begun" ? words(text) : tokens(text)),
		processTerm: (term) => term,
		searchOptions: {
			boost: { names: 2, begun: 0.1 },
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.25 : false),
			combineWith: "AND",
			boostDocument: (id) => weight(String(id)),
		},
	});
	index.addAll(things.map(indexed));
	return {
		find(query) {
			const known = tokens(query);
			// Who is on the way to "Ariha" has typed "ar": a word that begins, not an article.
			const typed = known.length > 0 ? known : words(query);
			const hits = index.search(typed.join(" "), { tokenize: (text) => text.split(" ") });
			return hits.map((hit) => String(hit.id));
		},
	};
}

function named({ id, name, aliases }: Place): Named {
	return { id, names: Object.values(name).join(" / "), aliases: aliases.join(" / ") };
}

function indexed(thing: Named): Indexed {
	const { names, aliases } = thing;
	const begun = words(`${names} / ${aliases}`).filter((word) => withoutArticle(word) !== word);
	return { ...thing, begun: begun.join(" ") };
}
