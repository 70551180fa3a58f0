/** The words of bringing files. Apart from the dictionary, as those of exported data: the first page waits for none. */
import { arImport } from "./ar-import";
import type { InterfaceLanguage } from "./dictionary";
import { enImport } from "./en-import";

export type ImportWords = typeof enImport;

const WORDS: { readonly [L in InterfaceLanguage]: ImportWords } = { en: enImport, ar: arImport };

export function importWordsIn(language: InterfaceLanguage): ImportWords {
	return WORDS[language];
}
