/** The texts of what is read once something is chosen, together with those that every page needs. */
import { type Dictionary, loadWords, type Words } from "./dictionary";
import type { enReading } from "./en/reading";
import { SPOKEN } from "./languages";
import { newPiece } from "./pieces";

/** English gives the shape, and a language that lacks a text does not compile. */
export type ReadingTexts = typeof enReading;

/** A language's texts of the first page and of what is read. */
export interface ReadingWords extends Words {
	readonly t: Dictionary & ReadingTexts;
}

/** What asks for these words comes with them: it is no part of what is fetched without (tests/architecture/reading.ts). */
export const {
	load: loadReading,
	has: hasReading,
	isUsed: isReadingUsed,
	in: readingIn,
} = newPiece("reading", async (language): Promise<ReadingWords> => {
	const [words, texts] = await Promise.all([loadWords(language), SPOKEN[language].reading()]);
	return { ...words, t: joined(words.t, texts) };
});

/** Of a group that both have, each has a part. */
function joined(first: Dictionary, texts: ReadingTexts): Dictionary & ReadingTexts {
	const known = new Map<string, unknown>(Object.entries(first));
	const groups = Object.entries(texts).map(
		([name, group]) => [name, Object.assign({}, known.get(name), group)] as const,
	);
	return Object.assign({}, first, texts, Object.fromEntries(groups));
}
