/** The words of films. Apart from the dictionary, as those of exported data: the first page waits for none. */
import { arFilm } from "./ar-film";
import type { InterfaceLanguage } from "./dictionary";
import { enFilm } from "./en-film";

export type FilmWords = typeof enFilm;

const WORDS: { readonly [L in InterfaceLanguage]: FilmWords } = { en: enFilm, ar: arFilm };

export function filmWordsIn(language: InterfaceLanguage): FilmWords {
	return WORDS[language];
}
