/** The texts that a page needs when it is asked for more: files, films, pictures, frames, archives. */
import type { enLater } from "./en/later";
import { SPOKEN } from "./languages";
import { newPiece } from "./pieces";

/** English gives the shape, and a language that lacks a text does not compile. */
export type LaterWords = typeof enLater;

export const {
	load: loadLater,
	has: hasLater,
	isUsed: isLaterUsed,
	languages: laterLanguages,
	in: laterIn,
} = newPiece("later", (language): Promise<LaterWords> => SPOKEN[language].later());
