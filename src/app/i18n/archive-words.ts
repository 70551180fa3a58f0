/** The words of what archives say of a spot, fetched when a reader clicks on it. They are few: both languages stand here. */
import type { InterfaceLanguage } from "./dictionary";

const en = {
	heading: "Events from archives",
	covers: (days: string) => `Covers ${days}.`,
	notChecked: "Not checked by this map: shown as the archive gives them.",
	checked: "How they were checked:",
	noDate: "no date given",
};

export type ArchiveWords = typeof en;

const ar: ArchiveWords = {
	heading: "أحداث من الأرشيفات",
	covers: (days) => `المدة المشمولة: ${days}.`,
	notChecked: "لم تتحقق منها هذه الخريطة: معروضة كما هي في الأرشيف.",
	checked: "كيف جرى التحقق منها:",
	noDate: "بلا تاريخ",
};

const WORDS: { readonly [L in InterfaceLanguage]: ArchiveWords } = { en, ar };

export function archiveWordsIn(language: InterfaceLanguage): ArchiveWords {
	return WORDS[language];
}
