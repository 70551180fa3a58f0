/** The texts that every page needs, in the languages that have been fetched. */
import type { en } from "./en";
import { type Formats, formatsFor } from "./format";
import { type InterfaceLanguage, SPOKEN } from "./languages";
import { newPiece } from "./pieces";

/** Every text of the first page; English gives the shape, and a language that lacks one does not compile. */
export type Dictionary = typeof en;

/** A language's texts and formats together. */
export interface Words {
	readonly language: InterfaceLanguage;
	readonly t: Dictionary;
	readonly f: Formats;
}

/** Whoever changes the language fetches its texts first. */
export const {
	load: loadWords,
	has: hasWords,
	in: wordsIn,
} = newPiece("first", async (language): Promise<Words> => {
	const t = await SPOKEN[language].first();
	return { language, t, f: formatsFor(language, t.dates) };
});
