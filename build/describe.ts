/** What a dataset is, in short, for who has not opened the page: from its own words, in English. */
import { ownCredit } from "../src/model/published";
import type { Credit, Language, Manifest } from "../src/model/types";

const PRODUCT =
	"An interactive, sourced conflict map: who held what, on which day, and who says so.";

/** True of every dataset of this kind; its parties come beside them. */
const KEYWORDS = [
	"conflict map",
	"territorial control",
	"front lines",
	"agreements and truces",
	"sources",
];

/** A sentence of the dataset's own and one of the page: as much as search engines show. */
export function shortDescription({ lead }: Pick<Manifest, "lead">): string {
	const [first] = lead;
	return first ? `${first.text.en} ${PRODUCT}` : PRODUCT;
}

/** All that a reader should know first, with what must be said wherever areas are shown. */
export function fullDescription({ lead, caveat }: Pick<Manifest, "lead" | "caveat">): string {
	return [...lead.map(({ text }) => text.en), PRODUCT, caveat.en].join(" ");
}

/** What the dataset is found by: words that fit any such map, and the short names of its parties. */
export function keywordsOf({ parties }: Pick<Manifest, "parties">): readonly string[] {
	return [...new Set([...KEYWORDS, ...parties.map(({ short }) => short.en)])];
}

/** The languages that a dataset is written in: those of its long texts. Names alone may be in more. */
export function languagesOf({ method }: Pick<Manifest, "method">): readonly Language[] {
	const [first, ...others] = method;
	const languages = Object.keys(first ?? { en: "" }) as Language[];
	return languages.filter((language) => others.every((text) => text[language] !== undefined));
}

/** The credits of others, on whose work the dataset rests. */
export function othersOf(credits: readonly Credit[]): readonly Credit[] {
	const own = ownCredit({ credits });
	return credits.filter((credit) => credit !== own);
}

/** The licences of some credits, each once, those of the dataset's own makers first. */
export function licencesOf(
	credits: readonly Credit[],
): readonly Pick<Credit, "licence" | "licenceUrl">[] {
	const own = ownCredit({ credits });
	const ordered = own ? [own, ...othersOf(credits)] : credits;
	return [...new Map(ordered.map((credit) => [credit.licence, credit])).values()];
}

/** The credits that name a file. */
export function creditsOfFile({ credits }: Pick<Manifest, "credits">, path: string) {
	return credits.filter(({ files }) => files.includes(path));
}

/** A list under a name; nothing where it is empty: that says nothing. */
export function listed<Value>(
	key: string,
	values: readonly Value[],
): { readonly [key: string]: readonly Value[] } {
	return values.length === 0 ? {} : { [key]: values };
}

/** What a file is to machines; the dataset's schema allows no other endings. */
export function mediaTypeOf(path: string): string {
	return path.endsWith(".geojson") ? "application/geo+json" : "application/json";
}
