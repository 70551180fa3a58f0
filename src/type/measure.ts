/** How wide a text is in the map's own fonts, without a browser's help: the files of src/fonts, shaped here. */
import type { Measure } from "../snapshot/composition";
import { type Face, type FaceRun, type Faces, runsOf, type Weight } from "./faces";

/** Of a character that no file has: about that of a letter, in ems. */
const UNKNOWN_WIDTH = 0.6;

/** Words, and what parts them. */
const WORDS = / +|[^ ]+/g;

/** A measurer in Noto Sans; fonts are opened when they are first needed. */
export function fontMeasure(faces: Faces): Measure {
	const known = new Map<string, number>();
	const widthOfWord = (word: string, weight: Weight): number => {
		const key = `${weight} ${word}`;
		const ems = known.get(key) ?? widthIn(faces[weight], word);
		known.set(key, ems);
		return ems;
	};
	// Letters are joined and kerned within words: whoever looks where a line ends asks for the same words again.
	return (text, { size, weight }) =>
		(text.match(WORDS) ?? []).reduce((sum, word) => sum + widthOfWord(word, weight), 0) * size;
}

function widthIn(faces: readonly Face[], text: string): number {
	return runsOf(faces, text).reduce((sum, run) => sum + widthOf(run), 0);
}

/** Ems. */
function widthOf({ face, text }: FaceRun): number {
	if (face === null) return [...text].length * UNKNOWN_WIDTH;
	const font = face.font();
	return font.layout(text).advanceWidth / font.unitsPerEm;
}
