/** The words of the form that makes the code of a frame. Apart from the dictionary, like those of exported data. */
import { arEmbedding } from "./ar-embedding";
import type { InterfaceLanguage } from "./dictionary";
import { enEmbedding } from "./en-embedding";

export type EmbeddingWords = typeof enEmbedding;

const WORDS: { readonly [L in InterfaceLanguage]: EmbeddingWords } = {
	en: enEmbedding,
	ar: arEmbedding,
};

export function embeddingWordsIn(language: InterfaceLanguage): EmbeddingWords {
	return WORDS[language];
}
