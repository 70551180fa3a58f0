/** How wide a text is in the map's own fonts, without a browser: the files of src/fonts, read and shaped here. */
import type { Measure } from "../snapshot/composition";
import { type Face, type FaceRun, type Faces, openFaces, runsOf } from "./faces";

/** Of a character that no file has: about that of a letter, in ems. */
const UNKNOWN_WIDTH = 0.6;

/** A measurer in Noto Sans; fonts are opened when they are first needed. */
export function fontMeasure(faces: Faces = openFaces()): Measure {
	const known = new Map<string, number>();
	return (text, { size, weight }) => {
		const key = `${weight} ${text}`;
		const ems = known.get(key) ?? widthIn(faces[weight], text);
		known.set(key, ems);
		return ems * size;
	};
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
