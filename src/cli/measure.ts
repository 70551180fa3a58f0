/** How wide a text is in the map's own fonts, without a browser: the files of src/fonts, read and shaped here. */
import { create, type Font } from "fontkit";
import arabicRegular from "../fonts/arabic-400.woff2?inline";
import arabicSemibold from "../fonts/arabic-600.woff2?inline";
import latinRegular from "../fonts/latin-400.woff2?inline";
import latinSemibold from "../fonts/latin-600.woff2?inline";
import latinExtRegular from "../fonts/latin-ext-400.woff2?inline";
import latinExtSemibold from "../fonts/latin-ext-600.woff2?inline";
import { ARABIC, LATIN, LATIN_EXT } from "../fonts/ranges";
import type { Measure, TextStyle } from "../snapshot/compose";

type Weight = TextStyle["weight"];

/** In the order in which a browser asks them for a character. */
const FILES: {
	readonly [W in Weight]: readonly { readonly data: string; readonly range: readonly string[] }[];
} = {
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

interface Face {
	has(codePoint: number): boolean;
	/** Ems. */
	widthOf(run: string): number;
}

/** Of a character that no file has: about that of a letter, in ems. */
const UNKNOWN_WIDTH = 0.6;

/** Signs of direction and joiners have no width of their own. */
const WIDTHLESS = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A measurer in Noto Sans; fonts are opened when they are first needed. */
export function fontMeasure(): Measure {
	const known = new Map<string, number>();
	const faces = { 400: FILES[400].map(faceOf), 600: FILES[600].map(faceOf) };
	return (text, { size, weight }) => {
		const key = `${weight} ${text}`;
		const ems = known.get(key) ?? widthIn(faces[weight], text);
		known.set(key, ems);
		return ems * size;
	};
}

function widthIn(faces: readonly Face[], text: string): number {
	let width = 0;
	let run = "";
	let current: Face | undefined;
	const close = () => {
		width += current ? current.widthOf(run) : [...run].length * UNKNOWN_WIDTH;
		run = "";
	};
	for (const letter of text.replace(WIDTHLESS, "")) {
		const codePoint = letter.codePointAt(0) ?? 0;
		// Marks stay with the letter that bears them.
		const face = /\p{M}/u.test(letter) ? current : faces.find((each) => each.has(codePoint));
		if (face !== current && run !== "") close();
		current = face;
		run += letter;
	}
	close();
	return width;
}

function faceOf({
	data,
	range,
}: {
	readonly data: string;
	readonly range: readonly string[];
}): Face {
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
		widthOf: (run) => (run === "" ? 0 : font().layout(run).advanceWidth / font().unitsPerEm),
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
