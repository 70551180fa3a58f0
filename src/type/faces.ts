/** The map's own fonts, opened without a browser's help, and which of them sets which part of a text. */
import { create, type Font } from "fontkit";
import { ARABIC, CYRILLIC, LATIN, LATIN_EXT } from "../fonts/ranges";
import type { TextStyle } from "../snapshot/composition";

export type Weight = TextStyle["weight"];

export interface Face {
	has(codePoint: number): boolean;
	/** The font, opened when it is first needed. */
	font(): Font;
}

/** A part of a text that one font sets; null: a part that none has letters for. */
export interface FaceRun {
	readonly face: Face | null;
	readonly text: string;
}

const RANGES = {
	latin: LATIN,
	arabic: ARABIC,
	"latin-ext": LATIN_EXT,
	cyrillic: CYRILLIC,
} as const;
/** In the order in which a browser asks them for a character. */
const SCRIPTS = ["latin", "arabic", "latin-ext", "cyrillic"] as const satisfies readonly Script[];
type Script = keyof typeof RANGES;

/** The files of src/fonts by their names, as WOFF2; whoever opens them knows how they are fetched. */
export type FontFiles = { readonly [Name in `${Script}-${Weight}`]: Uint8Array };

export type Faces = { readonly [W in Weight]: readonly Face[] };

/** The fonts in these files; each is opened when it is first needed. */
export const facesFrom = (files: FontFiles): Faces => {
	const facesOf = (weight: Weight) =>
		SCRIPTS.map((script) => faceOf(files[`${script}-${weight}`], RANGES[script]));
	return { 400: facesOf(400), 600: facesOf(600) };
};

/** Signs that tell the order of a text, or may break it; they have no width of their own. */
const ORDER_SIGNS = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const withoutOrderSigns = (text: string): string => text.replace(ORDER_SIGNS, "");

/** Marks, and what joins letters or parts them, stay with the letter before. */
const STAYS = /[\p{M}\u200C\u200D]/u;

/** The parts of a text by their font, as they are read. */
export function runsOf(faces: readonly Face[], text: string): FaceRun[] {
	const runs: { face: Face | null; text: string }[] = [];
	for (const letter of withoutOrderSigns(text)) {
		const codePoint = letter.codePointAt(0) ?? 0;
		const last = runs.at(-1);
		const own = faces.find((each) => each.has(codePoint)) ?? null;
		const face = last && STAYS.test(letter) ? last.face : own;
		if (last?.face === face) last.text += letter;
		else runs.push({ face, text: letter });
	}
	return runs;
}

function faceOf(file: Uint8Array, range: readonly string[]): Face {
	const spans = range.map(spanOf);
	let opened: Font | undefined;
	const font = () => {
		opened ??= openFont(file);
		return opened;
	};
	return {
		has: (codePoint) =>
			spans.some(([first, last]) => first <= codePoint && codePoint <= last) &&
			font().hasGlyphForCodePoint(codePoint),
		font,
	};
}

function openFont(file: Uint8Array): Font {
	// Typed for Node's buffers; plain bytes do.
	const font = create(file as Buffer);
	if (!("layout" in font)) throw new Error("a font file holds several fonts");
	// A font keeps one object for each glyph, with the letters of its first use: those of any other use are lost.
	const known = font.getGlyph.bind(font);
	font.getGlyph = (id, codePoints = []) => {
		const glyph = known(id);
		// Asked for here, width and outline are worked out once for the glyph, not for each of its uses.
		void glyph.advanceWidth;
		return Object.create(glyph, { codePoints: { value: codePoints } });
	};
	return font;
}

/** From "U+0600-06FF" or "U+20AC". */
function spanOf(range: string): readonly [first: number, last: number] {
	const [first = "", last = first] = range.slice("U+".length).split("-");
	return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
