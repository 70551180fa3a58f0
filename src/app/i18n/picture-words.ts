/** The words of pictures. Apart from the dictionary: the first page waits for none of them. */
import { arPicture } from "./ar-picture";
import type { InterfaceLanguage } from "./dictionary";
import { enPicture } from "./en-picture";

export type PictureWords = typeof enPicture;

const WORDS: { readonly [L in InterfaceLanguage]: PictureWords } = { en: enPicture, ar: arPicture };

export function pictureWordsIn(language: InterfaceLanguage): PictureWords {
	return WORDS[language];
}
