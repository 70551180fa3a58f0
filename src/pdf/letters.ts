/**
 * Letters as a font of a PDF has them: each with its marks, in the form that it has on the line, and with the text
 * that it stands for. A font's own glyphs would not do: in Arabic one body with dots apart serves several letters,
 * and what is copied from the page would be others.
 */
import { type GlyphRun, type SetGlyph, turned } from "../type/typeset";
import { type Contour, contoursOf } from "./contours";

/** Parts of an em that a font of a PDF is measured in. */
export const UNITS = 1000;

export interface Letter {
	/** What tells it apart from others. */
	readonly key: string;
	/** What is copied and found. */
	readonly text: string;
	/** Units. */
	readonly width: number;
	contours(): readonly Contour[];
}

export interface SetLetter {
	readonly letter: Letter;
	/** Ems from the start of the line. */
	readonly pen: number;
}

/** A space in place of a sign that has no form and no width, such as one that parts letters: it is no letter. */
const isHidden = ({ glyph, advance }: SetGlyph) => advance === 0 && glyph.codePoints[0] === 0x20;

/**
 * The letters of a run from left to right. Dots, which stand for no text of their own, go with what bears them;
 * a mark that does is a letter without width, or it would be copied before what bears it.
 */
export function lettersOf({ font, fromRight, glyphs }: GlyphRun): SetLetter[] {
	const groups: SetGlyph[][] = [];
	const asRead = fromRight ? glyphs.toReversed() : glyphs;
	for (const set of asRead.filter((each) => !isHidden(each))) {
		const last = groups.at(-1);
		if (last && set.glyph.codePoints.length === 0) last.push(set);
		else groups.push([set]);
	}
	const letters = groups.map((group) => letterOf(group, font, fromRight));
	return fromRight ? letters.reverse() : letters;
}

function letterOf(
	group: readonly SetGlyph[],
	font: GlyphRun["font"],
	fromRight: boolean,
): SetLetter {
	const scale = UNITS / font.unitsPerEm;
	const pen = Math.min(...group.map((set) => set.pen));
	const drawn = String.fromCodePoint(...group.flatMap(({ glyph }) => glyph.codePoints));
	// A bracket that was turned to its side is copied as it was written.
	const text = fromRight ? turned(drawn) : drawn;
	const parts = group.map(({ glyph, x, y }) => ({
		glyph,
		x: Math.round((x - pen) * UNITS),
		y: Math.round(y * UNITS),
	}));
	const width = Math.round(group.reduce((sum, { glyph }) => sum + glyph.advanceWidth, 0) * scale);
	const form = parts.map(({ glyph, x, y }) => `${glyph.id},${x},${y}`);
	return {
		pen,
		letter: {
			key: [font.fullName, ...form, text].join(" "),
			text,
			width,
			contours: () =>
				parts.flatMap(({ glyph, x, y }) => contoursOf(glyph.path.commands, scale, [x, y])),
		},
	};
}
