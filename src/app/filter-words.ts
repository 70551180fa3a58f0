/** What is filtered, in words: for the controls, and for the foot of a picture. Pure. */
import type { Dataset } from "../model/types";
import { FILTER_KEYS, type FilterKey, type Filters } from "../world/filters";
import type { ReadingWords } from "./i18n/reading";
import { partyName } from "./phrases";

/** Names one choice of a filter. */
export function choiceName(
	key: FilterKey,
	choice: string,
	{ parties }: Dataset,
	words: ReadingWords,
): string {
	const { t } = words;
	const names: { readonly [name: string]: string } = {
		kinds: t.claim.kind,
		sides: t.source.side,
		confidence: t.confidence,
		parties: {},
	}[key];
	return names[choice] ?? partyName(parties.get(choice) ?? null, words);
}

/** Says what is let through, for those who see a picture and not the page; null where nothing is filtered. */
export function filterLine(filters: Filters, dataset: Dataset, words: ReadingWords): string | null {
	const { t } = words;
	const parts = FILTER_KEYS.flatMap((key) => {
		const list = filters[key];
		if (list === null) return [];
		const names = list.map((choice) => choiceName(key, choice, dataset, words));
		return [t.filters.part(t.filters[key], names.join(t.punctuation.comma) || t.filters.nobody)];
	});
	return parts.length === 0 ? null : t.filters.inPicture(parts.join(t.punctuation.semicolon));
}
