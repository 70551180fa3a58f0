/** The languages of the interface. Adding one is one file, and a line here. */
import type { Language } from "../../model/types";
import { ar } from "./ar";
import { en } from "./en";
import type { enAbout } from "./en-about";
import type { enEvidence } from "./en-evidence";
import { type Formats, formatsFor } from "./format";

/** Every text of the interface; English gives the shape, and a language that lacks one does not compile. */
export type Dictionary = typeof en;

/** The part of a dictionary that speaks of evidence. */
export type Evidence = typeof enEvidence;

/** The parts of a dictionary that speak of the data as a whole, and of citing. */
export type AboutWords = typeof enAbout;

/** The languages that the whole interface speaks. */
export const INTERFACE_LANGUAGES = ["en", "ar"] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const dictionaries: { readonly [L in InterfaceLanguage]: Dictionary } = { en, ar };

/** A language's texts and formats together. */
export interface Words {
	readonly language: InterfaceLanguage;
	readonly t: Dictionary;
	readonly f: Formats;
}

const made = new Map<InterfaceLanguage, Words>();

/** The texts and formats of a language; made once. */
export function wordsIn(language: InterfaceLanguage): Words {
	const known = made.get(language);
	if (known) return known;
	const t = dictionaries[language];
	const words = { language, t, f: formatsFor(language, t.dates) };
	made.set(language, words);
	return words;
}

/** Whether the interface speaks a language. */
export function isInterfaceLanguage(language: string): language is InterfaceLanguage {
	return INTERFACE_LANGUAGES.some((known) => known === language);
}

/** The first of the browser's languages that the interface speaks, else English. */
export function preferredLanguage(languages: readonly string[]): InterfaceLanguage {
	const known = languages
		.map((tag) => tag.toLowerCase().split("-")[0] ?? "")
		.find(isInterfaceLanguage);
	return known ?? "en";
}
