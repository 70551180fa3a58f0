/**
 * Letters as a font of a PDF has them: each with its marks, in the form that it has on the line, and with the text
 * that it stands for. A font's own glyphs would not do: in Arabic one body with dots apart serves several letters,
 * and what is copied from the page would be others.
 */
import type { GlyphRun, SetGlyph } from "../type/typeset";
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

/** The letters of a run from left to right: marks, which have no width of their own, go with what bears them. */
export function lettersOf({ font, fromRight, glyphs }: GlyphRun): SetLetter[] {
	const groups: SetGlyph[][] = [];
	const asRead = fromRight ? glyphs.toReversed() : glyphs;
	for (const set of asRead.filter((each) => !isHidden(each))) {
		const last = groups.at(-1);
		if (last && set.advance === 0) last.push(set);
		else groups.push([set]);
	}
	const letters = groups.map((group) => letterOf(group, UNITS / font.unitsPerEm, font.fullName));
	return fromRight ? letters.reverse() : letters;
}

function letterOf(group: readonly SetGlyph[], scale: number, font: string): SetLetter {
	const pen = Math.min(...group.map((set) => set.pen));
	const text = String.fromCodePoint(...group.flatMap(({ glyph }) => glyph.codePoints));
	const parts = group.map(({ glyph, x, y }) => ({
		glyph,
		x: Math.round((x - pen) * UNITS),
		y: Math.round(y * UNITS),
	}));
	const width = Math.round((group[0]?.glyph.advanceWidth ?? 0) * scale);
	const form = parts.map(({ glyph, x, y }) => `${glyph.id},${x},${y}`);
	return {
		pen,
		letter: {
			key: [font, ...form, text].join(" "),
			text,
			width,
			contours: () =>
				parts.flatMap(({ glyph, x, y }) => contoursOf(glyph.path.commands, scale, [x, y])),
		},
	};
}
