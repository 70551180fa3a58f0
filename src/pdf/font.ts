/**
 * The fonts of a document: one for each weight, with the letters that are written in it (ISO 32000-1, 9.7). A
 * letter's code is its place in the font, and each code says which text it stands for.
 */
import type { Weight } from "../type/faces";
import type { PdfFile } from "./file";
import { fingerprint } from "./hash";
import { type Letter, UNITS } from "./letters";
import { array, dictionary, hex, type Ref, utf16 } from "./syntax";
import { type FontLetter, trueType } from "./truetype";

export interface DocumentFont {
	readonly ref: Ref;
	/** The code of a letter in this font, which has it from then on. */
	codeOf(letter: Letter): number;
	/** Writes the font with all letters that it was asked for. */
	write(): void;
}

/** Of Noto Sans, whose letters these are; for viewers that stand in with a font of their own. */
const METRICS = { ascent: 1069, descent: -293, capHeight: 714 } as const;
const NAMES = { 400: "NotoSans-Regular", 600: "NotoSans-SemiBold" } as const;
const STEMS = { 400: 80, 600: 120 } as const;
/** Letters are those of no standard alphabet. */
const SYMBOLIC = 4;

const NO_LETTER: FontLetter = { width: UNITS / 2, contours: [] };

/** A font that has the letters it is asked for, and no others; their codes count from 1. */
export function newFont(file: PdfFile, weight: Weight): DocumentFont {
	const ref = file.reserve();
	const letters = new Map<string, { readonly letter: Letter; readonly code: number }>();
	return {
		ref,
		codeOf(letter) {
			const known = letters.get(letter.key);
			if (known) return known.code;
			const code = letters.size + 1;
			letters.set(letter.key, { letter, code });
			return code;
		},
		write() {
			const all = [...letters.values()].map(({ letter }) => letter);
			writeFont(file, weight, all, ref);
		},
	};
}

function writeFont(file: PdfFile, weight: Weight, letters: readonly Letter[], as: Ref): void {
	const widths = letters.map(({ width }) => width);
	const { bytes, bounds } = trueType(
		[NO_LETTER, ...letters.map((letter) => ({ ...letter, contours: letter.contours() }))],
		METRICS,
	);
	const name = `/${tagOf(bytes)}+${NAMES[weight]}`;
	const box = [bounds.left, bounds.top, bounds.right, bounds.bottom];
	const descriptor = file.put({
		Type: "/FontDescriptor",
		FontName: name,
		Flags: SYMBOLIC,
		FontBBox: array(box.map((side) => (Number.isFinite(side) ? side : 0))),
		ItalicAngle: 0,
		Ascent: METRICS.ascent,
		Descent: METRICS.descent,
		CapHeight: METRICS.capHeight,
		StemV: STEMS[weight],
		FontFile2: file.stream({ Length1: bytes.length }, bytes),
	});
	const descendant = file.put({
		Type: "/Font",
		Subtype: "/CIDFontType2",
		BaseFont: name,
		CIDSystemInfo: dictionary({ Registry: "(Adobe)", Ordering: "(Identity)", Supplement: 0 }),
		FontDescriptor: descriptor,
		DW: NO_LETTER.width,
		W: array([1, array(widths)]),
		CIDToGIDMap: "/Identity",
	});
	file.put(
		{
			Type: "/Font",
			Subtype: "/Type0",
			BaseFont: name,
			Encoding: "/Identity-H",
			DescendantFonts: array([descendant]),
			ToUnicode: file.stream({}, toUnicode(letters)),
		},
		as,
	);
}

/** Six capital letters that tell this part of the font apart from other parts of it. */
function tagOf(bytes: Uint8Array): string {
	const digits = fingerprint([bytes]).match(/../g)?.slice(0, 6) ?? [];
	return digits.map((pair) => String.fromCharCode(65 + (Number.parseInt(pair, 16) % 26))).join("");
}

/** At most so many in one list. */
const LIST = 100;

/** Which text each code stands for. */
function toUnicode(letters: readonly Letter[]): string {
	const pairs = letters.map(({ text }, index) => `<${hex(index + 1, 4)}> <${utf16(text)}>`);
	const lists: string[] = [];
	for (let at = 0; at < pairs.length; at += LIST) {
		const list = pairs.slice(at, at + LIST);
		lists.push(`${list.length} beginbfchar`, ...list, "endbfchar");
	}
	return [
		"/CIDInit /ProcSet findresource begin",
		"12 dict begin",
		"begincmap",
		"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
		"/CMapName /Adobe-Identity-UCS def",
		"/CMapType 2 def",
		"1 begincodespacerange",
		"<0000> <ffff>",
		"endcodespacerange",
		...lists,
		"endcmap",
		"CMapName currentdict /CMap defineresource pop",
		"end",
		"end",
	].join("\n");
}
