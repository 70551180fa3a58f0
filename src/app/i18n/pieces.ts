/** Texts that come in pieces, each in the languages in which it has been fetched. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "./languages";

/**
 * A piece of the texts, empty at first.
 * @param name what it is called where something asks for it too early.
 * @param fetch brings it in a language; throws where it does not come.
 */
export function newPiece<Texts>(
	name: string,
	fetch: (language: InterfaceLanguage) => Promise<Texts>,
) {
	const loaded = new Map<InterfaceLanguage, Texts>();
	return {
		/**
		 * Fetches it in a language, once.
		 * @throws where it does not come.
		 */
		async load(language: InterfaceLanguage): Promise<Texts> {
			const texts = loaded.get(language) ?? (await fetch(language));
			// Of two who asked at once both get the same.
			const known = loaded.get(language) ?? texts;
			loaded.set(language, known);
			return known;
		},
		/** Whether it is there in a language. */
		has: (language: InterfaceLanguage) => loaded.has(language),
		/** Whether it was needed in any language: a page that goes on in another needs it there too. */
		isUsed: () => loaded.size > 0,
		/** The languages in which it is there. */
		languages: () => INTERFACE_LANGUAGES.filter((language) => loaded.has(language)),
		/**
		 * It in a language.
		 * @throws where it has not been fetched: whatever uses it is started by who fetches it.
		 */
		in(language: InterfaceLanguage): Texts {
			const texts = loaded.get(language);
			if (!texts) throw new Error(`the ${name} texts of "${language}" have not been fetched`);
			return texts;
		},
	};
}
