/** The words of exported data. Apart from the dictionary: few readers ask for them, and the first page waits for none. */
import { arExport } from "./ar-export";
import type { InterfaceLanguage } from "./dictionary";
import { enExport } from "./en-export";

export type ExportWords = typeof enExport;

const WORDS: { readonly [L in InterfaceLanguage]: ExportWords } = { en: enExport, ar: arExport };

export function exportWordsIn(language: InterfaceLanguage): ExportWords {
	return WORDS[language];
}
