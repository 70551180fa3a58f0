/** Sets a name as lines of text: where it breaks, how wide and high it is. Lengths are in ems of its size. */
import type { Formatted } from "@maplibre/maplibre-gl-style-spec";
import type { Measure, TextStyle } from "../snapshot/composition";
import { SEMIBOLD } from "../style/text";
import { inkOf } from "./evaluate";

export interface TextLine {
	readonly text: string;
	readonly width: number;
	/** Of the baseline below the middle of the block. */
	readonly baseline: number;
	/** The size of this line as a part of the block's. */
	readonly scale: number;
	readonly weight: TextStyle["weight"];
	/** Null: that of the whole name. */
	readonly colour: string | null;
	readonly isRightToLeft: boolean;
}

export interface TextBlock {
	readonly lines: readonly TextLine[];
	readonly width: number;
	readonly height: number;
	readonly spacing: number;
}

export interface Setting {
	/** Ems. */
	readonly maxWidth: number;
	readonly lineHeight: number;
	readonly letterSpacing: number;
	/** The name of the font, of those of style/text.ts. */
	readonly font: string;
}

/** MapLibre sets text on a grid of 24 to the em; its weights for breaks are squares of these. */
const GRID = 24;
/** A size at which widths are measured, large enough that rounding to whole pixels would not show. */
const MEASURED_AT = 48;
/** How far below the middle of its line a baseline lies on the screen: by its letters, less that of the line. */
const BASELINE_OF_SCALE = 27.5 / GRID;
const BASELINE = -17 / GRID;

/** Letters of these scripts are joined: space between them would tear words apart. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}]/u;
const RIGHT_TO_LEFT =
	/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const weightOf = (font: string): TextStyle["weight"] => (font === SEMIBOLD ? 600 : 400);

/** Whether a text is read from the right: its first letter says so. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

interface Piece {
	/** A word, with what stands after it up to where a line may break. */
	readonly text: string;
	readonly breaks: "must" | "may";
	readonly scale: number;
	readonly font: string;
	readonly colour: string | null;
}

/**
 * A name as a block of lines; null for one without letters. A line has the looks of its first section: the
 * style changes them between lines only.
 */
export function shape(text: Formatted, setting: Setting, measure: Measure): TextBlock | null {
	const pieces = piecesOf(text, setting.font);
	const spacing = JOINED.test(text.toString()) ? 0 : setting.letterSpacing;
	const widthOf = (words: string, { font, scale }: Piece) => {
		const style = { size: MEASURED_AT, weight: weightOf(font) };
		const letters = [...words].length;
		return (measure(words, style) / MEASURED_AT) * scale + Math.max(0, letters - 1) * spacing;
	};
	const breaks = bestBreaks(
		pieces.map((piece) => ({
			width: widthOf(piece.text.trim(), piece) + spacing,
			isForced: piece.breaks === "must",
		})),
		setting.maxWidth,
	);
	const starts = [0, ...breaks];
	const lines = starts.flatMap((start, index) => {
		const own = pieces.slice(start, starts[index + 1]);
		const [first] = own;
		const words = own
			.map((piece) => piece.text)
			.join("")
			.trim();
		return first && words !== "" ? [{ words, first, width: widthOf(words, first) }] : [];
	});
	if (lines.length === 0) return null;
	let y = 0;
	const middle = ((lines.length - 1) * setting.lineHeight) / 2;
	const set = lines.map(({ words, first, width }): TextLine => {
		const { scale, font, colour } = first;
		const baseline = y - middle + BASELINE + BASELINE_OF_SCALE * scale;
		y += setting.lineHeight * scale;
		const weight = weightOf(font);
		return {
			text: words,
			width,
			baseline,
			scale,
			weight,
			colour,
			isRightToLeft: isRightToLeft(words),
		};
	});
	return { lines: set, width: Math.max(...set.map(({ width }) => width)), height: y, spacing };
}

function piecesOf({ sections }: Formatted, font: string): Piece[] {
	const pieces: Piece[] = [];
	for (const { text, scale, fontStack, textColor } of sections) {
		const look = {
			scale: scale ?? 1,
			font: fontStack ?? font,
			colour: textColor ? inkOf(textColor).colour : null,
		};
		// Lines break after spaces, hyphens and slashes; a line feed stands alone and breaks always.
		for (const part of text.match(/\n|[^\n\s\-/]*[\s\-/]?(?<!\n)/g) ?? []) {
			if (part === "\n") {
				const last = pieces.pop();
				if (last) pieces.push({ ...last, breaks: "must" });
			} else if (part !== "") pieces.push({ ...look, text: part, breaks: "may" });
		}
	}
	return pieces;
}

interface Break {
	/** The number of pieces before it. */
	readonly at: number;
	/** The width of all of them, in parts of the grid. */
	readonly x: number;
	readonly badness: number;
	readonly before: Break | null;
}

/**
 * Where a name breaks, as MapLibre weighs it: lines as even as can be, each no wider than the widest by much.
 * @returns the numbers of the pieces that begin a line, but for the first.
 */
function bestBreaks(
	pieces: readonly { readonly width: number; readonly isForced: boolean }[],
	maxWidth: number,
): number[] {
	const total = pieces.reduce((sum, { width }) => sum + width, 0) * GRID;
	const isForced = pieces.some((piece) => piece.isForced);
	if (total <= maxWidth * GRID && !isForced) return [];
	const target = total / Math.max(1, Math.ceil(total / (maxWidth * GRID)));
	const FORCED = -1e8;
	const found: Break[] = [];
	let x = 0;
	pieces.forEach(({ width, isForced: must }, index) => {
		x += width * GRID;
		const isLast = index === pieces.length - 1;
		const badnessOf = (line: number) => {
			const uneven = (line - target) ** 2;
			const weighed = isLast ? (line < target ? uneven / 2 : uneven * 2) : uneven;
			return weighed + (must && !isLast ? FORCED : 0);
		};
		let best: Break = { at: index + 1, x, badness: badnessOf(x), before: null };
		for (const before of found) {
			const badness = badnessOf(x - before.x) + before.badness;
			if (badness <= best.badness) best = { at: index + 1, x, badness, before };
		}
		found.push(best);
	});
	const breaks: number[] = [];
	for (let last = found.at(-1)?.before; last; last = last.before) breaks.unshift(last.at);
	return breaks;
}
