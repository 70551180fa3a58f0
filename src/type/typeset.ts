/** Sets a line of text as glyphs, from left to right as they are seen: bidi order, joined letters, marks. */
import bidiFactory from "bidi-js";
import type { Font, Glyph } from "fontkit";
import { type Face, type Faces, runsOf, type Weight } from "./faces";

export interface SetGlyph {
	readonly glyph: Glyph;
	/** Ems, from the start of the line and above the baseline. */
	readonly x: number;
	readonly y: number;
	/** Ems from the start of the line to where its room begins, and how wide that is: nothing for a mark. */
	readonly pen: number;
	readonly advance: number;
}

/** Glyphs of one font that stand beside each other. */
export interface GlyphRun {
	readonly face: Face;
	readonly font: Font;
	/** Read from the right: the glyphs of a letter then stand in turned order too. */
	readonly fromRight: boolean;
	readonly glyphs: readonly SetGlyph[];
}

export interface SetLine {
	readonly runs: readonly GlyphRun[];
	/** Ems. */
	readonly width: number;
}

export interface LineStyle {
	readonly weight: Weight;
	/** Ems after each letter. */
	readonly spacing: number;
}

/** Sets a line whose own direction is from the left, as that of text in SVG is. */
export type Typesetter = (text: string, style: LineStyle) => SetLine;

const bidi = bidiFactory();

/** Space between letters parts those that are drawn as one. */
const NO_LIGATURES = { liga: false, clig: false };

/** A typesetter with these fonts; it throws where a weight has none. */
export function typesetter(faces: Faces): Typesetter {
	return (text, { weight, spacing }) => {
		const own = faces[weight];
		const [fallback] = own;
		if (!fallback) throw new Error("no fonts");
		const runs: GlyphRun[] = [];
		let x = 0;
		for (const { text: part, fromRight } of seenParts(text)) {
			const ordered = fromRight ? runsOf(own, part).reverse() : runsOf(own, part);
			for (const run of ordered) {
				// What no font has is seen as the box for that, of the first.
				const face = run.face ?? fallback;
				const font = face.font();
				const ems = (units: number) => units / font.unitsPerEm;
				const direction = fromRight ? "rtl" : "ltr";
				const features = spacing > 0 ? NO_LIGATURES : {};
				const laid = font.layout(run.text, features, undefined, undefined, direction);
				const glyphs = laid.glyphs.map((glyph, index): SetGlyph => {
					const at = laid.positions[index];
					const advance = ems(at?.xAdvance ?? 0);
					const [right, up] = [ems(at?.xOffset ?? 0), ems(at?.yOffset ?? 0)];
					const set = { glyph, x: x + right, y: up, pen: x, advance };
					x += advance + (advance > 0 ? spacing : 0);
					return set;
				});
				runs.push({ face, font, fromRight, glyphs });
			}
		}
		return { runs, width: x };
	};
}

/** A text with its brackets and the like turned to the other side. */
export const turned = (text: string): string =>
	[...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join("");

interface Part {
	/** As it is read; signs that have a side (brackets) turned to it. */
	readonly text: string;
	readonly fromRight: boolean;
}

/** The parts of a line by their direction, in the order in which they are seen. */
function seenParts(text: string): Part[] {
	const found = bidi.getEmbeddingLevels(text, "ltr");
	const turned = bidi.getMirroredCharactersMap(text, found.levels);
	const parts: { level: number; indices: number[] }[] = [];
	for (const index of bidi.getReorderedIndices(text, found)) {
		const level = found.levels[index] ?? 0;
		const last = parts.at(-1);
		const next = (last?.indices.at(-1) ?? 0) + (level % 2 === 1 ? -1 : 1);
		if (last?.level === level && next === index) last.indices.push(index);
		else parts.push({ level, indices: [index] });
	}
	return parts.map(({ level, indices }) => {
		const fromRight = level % 2 === 1;
		const asRead = fromRight ? indices.toReversed() : indices;
		return { text: asRead.map((at) => turned.get(at) ?? text[at]).join(""), fromRight };
	});
}
