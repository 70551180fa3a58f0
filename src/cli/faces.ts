/** The map's own fonts, opened without a browser, and which of them sets which part of a text. */
import { create, type Font } from "fontkit";
import arabicRegular from "../fonts/arabic-400.woff2?inline";
import arabicSemibold from "../fonts/arabic-600.woff2?inline";
import latinRegular from "../fonts/latin-400.woff2?inline";
import latinSemibold from "../fonts/latin-600.woff2?inline";
import latinExtRegular from "../fonts/latin-ext-400.woff2?inline";
import latinExtSemibold from "../fonts/latin-ext-600.woff2?inline";
import { ARABIC, LATIN, LATIN_EXT } from "../fonts/ranges";
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

interface File {
	readonly data: string;
	readonly range: readonly string[];
}

/** In the order in which a browser asks them for a character. */
const FILES: { readonly [W in Weight]: readonly File[] } = {
	400: [
		{ data: latinRegular, range: LATIN },
		{ data: arabicRegular, range: ARABIC },
		{ data: latinExtRegular, range: LATIN_EXT },
	],
	600: [
		{ data: latinSemibold, range: LATIN },
		{ data: arabicSemibold, range: ARABIC },
		{ data: latinExtSemibold, range: LATIN_EXT },
	],
};

export type Faces = { readonly [W in Weight]: readonly Face[] };

export const openFaces = (): Faces => ({
	400: FILES[400].map(faceOf),
	600: FILES[600].map(faceOf),
});

/** Signs that tell the order of a text, or may break it; they have no width of their own. */
const ORDER_SIGNS = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

export const withoutOrderSigns = (text: string): string => text.replace(ORDER_SIGNS, "");

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

function faceOf({ data, range }: File): Face {
	const spans = range.map(spanOf);
	let opened: Font | undefined;
	const font = () => {
		opened ??= openFont(data);
		return opened;
	};
	return {
		has: (codePoint) =>
			spans.some(([first, last]) => first <= codePoint && codePoint <= last) &&
			font().hasGlyphForCodePoint(codePoint),
		font,
	};
}

/** From the `data:` address of a font file. */
function openFont(data: string): Font {
	const bytes = Buffer.from(data.slice(data.indexOf(",") + 1), "base64");
	const font = create(bytes);
	if (!("layout" in font)) throw new Error("a font file holds several fonts");
	return font;
}

/** From "U+0600-06FF" or "U+20AC". */
function spanOf(range: string): readonly [first: number, last: number] {
	const [first = "", last = first] = range.slice("U+".length).split("-");
	return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
