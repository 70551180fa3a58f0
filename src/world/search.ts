/** Finds places by any spelling in any script. */
import MiniSearch from "minisearch";
import type { Dataset, Place } from "../model/types";

export interface PlaceSearch {
	/** The ids of the matching places, best first. An empty query matches nothing. */
	find(query: string): readonly string[];
}

interface Indexed {
	readonly id: string;
	readonly names: string;
	readonly aliases: string;
	/** Articles, alone and joined on: who is on the way to "الهبيط" has typed "ال" or "اله". */
	readonly begun: string;
}

/** Builds the index: names in every language and all aliases. */
export function placeSearch(dataset: Dataset): PlaceSearch {
	const index = new MiniSearch<Indexed>({
		fields: ["names", "aliases", "begun"],
		tokenize: (text, field) => (field === "begun" ? words(text) : tokens(text)),
		processTerm: (term) => term,
		searchOptions: {
			boost: { names: 2, begun: 0.1 },
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.25 : false),
			combineWith: "AND",
			boostDocument: (id) => 6 - (dataset.places.get(String(id))?.rank ?? 5),
		},
	});
	index.addAll([...dataset.places.values()].map(indexed));
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

function indexed({ id, name, aliases }: Place): Indexed {
	const names = Object.values(name).join(" / ");
	const others = aliases.join(" / ");
	const begun = words(`${names} / ${others}`).filter((word) => withoutArticle(word) !== word);
	return { id, names, aliases: others, begun: begun.join(" ") };
}

/**
 * The words of a text in the form in which they are compared: lower case, no accents or apostrophes, the
 * article dropped; Arabic without vowel marks and with the letters that are often exchanged made one.
 */
export function tokens(text: string): string[] {
	return words(text)
		.map(withoutArticle)
		.filter((word) => word !== "");
}

/** The words of a text, levelled, with their articles. */
function words(text: string): string[] {
	return fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
}

/** A text with case, accents, apostrophes and interchangeable Arabic letters levelled. */
export function fold(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/[\p{M}ـ]/gu, "")
		.replace(/['’‘ʼʿʾ`´]/g, "")
		.replace(/[أإآٱ]/g, "ا")
		.replace(/ة/g, "ه")
		.replace(/[ىئ]/g, "ي")
		.replace(/ؤ/g, "و")
		.toLocaleLowerCase("en");
}

/** Drops the article where it stands as a word of its own (al-, an-, ad- ...) or is joined on in Arabic. */
function withoutArticle(word: string): string {
	if (/^(al|an|ad|as|ash|at|ar|el)$/.test(word)) return "";
	return /^ال\p{L}{2,}/u.test(word) ? word.slice(2) : word;
}
