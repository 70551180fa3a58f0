/** The words of an embedded page, fetched by such pages only. They are few: both languages stand here. */
import { ltr } from "./bidi";
import type { InterfaceLanguage } from "./dictionary";

const en = {
	full: "Open the full map",
	/** How an embedded map is moved, where the reader has just moved the page around it. */
	wheel: (key: string) => `${key} + scroll zooms the map`,
	finger: "Two fingers move the map",
};

export type EmbeddedWords = typeof en;

const ar: EmbeddedWords = {
	full: "فتح الخريطة كاملة",
	wheel: (key) => `لتكبير الخريطة: ${ltr(key)} مع التمرير`,
	finger: "تتحرك الخريطة بإصبعين",
};

const WORDS: { readonly [L in InterfaceLanguage]: EmbeddedWords } = { en, ar };

export function embeddedWordsIn(language: InterfaceLanguage): EmbeddedWords {
	return WORDS[language];
}
