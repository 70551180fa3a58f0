/** The languages of the interface. Adding one is a folder of its texts, and a line here. */
import type { Language } from "../../model/types";
import type { Dictionary } from "./dictionary";
import type { LaterWords } from "./later";
import type { ReadingTexts } from "./reading";

/** A language of the interface, whose texts are fetched when they are needed. */
interface Spoken {
	/** What it calls itself. */
	readonly name: string;
	/** The texts that every page needs. */
	first(): Promise<Dictionary>;
	/** Those of what is read once something is chosen. */
	reading(): Promise<ReadingTexts>;
	/** Those that a page needs when it is asked for more. */
	later(): Promise<LaterWords>;
}

/** The languages that the whole interface speaks. */
export const INTERFACE_LANGUAGES = ["en", "ar", "tr", "ru"] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const SPOKEN: { readonly [L in InterfaceLanguage]: Spoken } = {
	en: {
		name: "English",
		first: () => import("./en").then(({ en }) => en),
		reading: () => import("./en/reading").then(({ enReading }) => enReading),
		later: () => import("./en/later").then(({ enLater }) => enLater),
	},
	ar: {
		name: "العربية",
		first: () => import("./ar").then(({ ar }) => ar),
		reading: () => import("./ar/reading").then(({ arReading }) => arReading),
		later: () => import("./ar/later").then(({ arLater }) => arLater),
	},
	tr: {
		name: "Türkçe",
		first: () => import("./tr").then(({ tr }) => tr),
		reading: () => import("./tr/reading").then(({ trReading }) => trReading),
		later: () => import("./tr/later").then(({ trLater }) => trLater),
	},
	ru: {
		name: "Русский",
		first: () => import("./ru").then(({ ru }) => ru),
		reading: () => import("./ru/reading").then(({ ruReading }) => ruReading),
		later: () => import("./ru/later").then(({ ruLater }) => ruLater),
	},
};

/** Whether the interface speaks a language. */
export function isInterfaceLanguage(language: string): language is InterfaceLanguage {
	return INTERFACE_LANGUAGES.some((known) => known === language);
}

/** The language of the interface that a tag such as "ar-SY" or "RU" asks for; null: it speaks none such. */
export function spokenFor(tag: string): InterfaceLanguage | null {
	const language = tag.toLowerCase().split("-")[0] ?? "";
	return isInterfaceLanguage(language) ? language : null;
}

/** The first of the browser's languages that the interface speaks, else English. */
export function preferredLanguage(languages: readonly string[]): InterfaceLanguage {
	return languages.map(spokenFor).find((language) => language !== null) ?? "en";
}
