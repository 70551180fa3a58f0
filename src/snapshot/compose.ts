/**
 * Lays out a picture around a map: title, day, legend, scale, the two lines of honesty, credits, link. Pure:
 * the same input gives the same furniture. Widths come from a measurer, so that whoever draws (a canvas, a
 * file of vectors) uses the font it measures with. Credits and the two lines cannot be left out.
 */
import type { LegendSign } from "../scene/layer";
import type { Palette } from "../scene/palette";
import { niceDistance } from "../scene/scale";
import type { Camera } from "../scene/scene";
import { aboutPicture, plain } from "./about";

export interface Furniture {
	readonly title: string;
	readonly date: string;
	readonly legend: readonly { readonly sign: LegendSign; readonly text: string }[];
	/** Lines at the foot, in order: honesty, cover, credits, data, link. */
	readonly footer: readonly string[];
	readonly direction: "ltr" | "rtl";
	readonly palette: Palette;
	/** Writes a distance: "10 km". */
	distance(km: number): string;
}

export interface TextStyle {
	readonly size: number;
	readonly weight: 400 | 600;
}

/** The width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Item =
	| {
			readonly kind: "text";
			readonly text: string;
			/** The text begins here: its left edge left-to-right, its right edge right-to-left. */
			readonly x: number;
			/** Of the baseline. */
			readonly y: number;
			readonly style: TextStyle;
			readonly colour: string;
			/** The address that it leads to, in files that can be followed. */
			readonly link?: string;
	  }
	| { readonly kind: "sign"; readonly sign: LegendSign; readonly box: Box }
	| { readonly kind: "line"; readonly from: Point; readonly to: Point; readonly colour: string };

type Point = readonly [x: number, y: number];

/** What stands on a page, everything in CSS pixels. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly background: string;
	readonly direction: "ltr" | "rtl";
	readonly items: readonly Item[];
}

/** The map goes into `map`, the items over and around it. */
export interface Composition extends Sheet {
	readonly map: Box;
}

export const TITLE: TextStyle = { size: 20, weight: 600 };
export const DATE: TextStyle = { size: 16, weight: 400 };
const LEGEND: TextStyle = { size: 12, weight: 400 };
export const FOOTER: TextStyle = { size: 10.5, weight: 400 };
/** Of a line of text, in parts of its size. */
export const LINE_HEIGHT = 1.4;
/** Around everything, in pixels. */
export const MARGIN = 20;
/** What of a line lies below its letters' feet, in parts of their size. */
const BELOW_LINE = 0.35;
const SIGN_WIDTH = 24;
const SIGN_GAP = 8;
const COLUMN_GAP = 24;
const NARROWEST_COLUMN = 280;
const WIDEST_SCALE = 140;

/** Composes a picture with a map of the given size in it; the height grows with what must be said. */
export function compose(
	furniture: Furniture,
	map: { readonly width: number; readonly height: number; readonly camera: Camera },
	measure: Measure,
): Composition {
	const { palette, direction } = furniture;
	const { width } = map;
	const inner = width - 2 * MARGIN;
	/** The x of a point `offset` pixels from where lines begin. */
	const from = (offset: number) =>
		direction === "ltr" ? MARGIN + offset : width - MARGIN - offset;
	const items: Item[] = [];
	let y = MARGIN;

	const write = (
		text: string,
		style: TextStyle,
		colour: string,
		room: number,
		offset = 0,
		link?: string,
	): void => {
		const lines = wrap(text, style, room, measure);
		items.push(...linesAt(lines, { style, colour, x: from(offset), y, ...(link && { link }) }));
		y += lines.length * style.size * LINE_HEIGHT;
	};

	write(furniture.title, TITLE, palette.ink, inner);
	write(furniture.date, DATE, palette.ink, inner);
	y += 12;

	const mapBox: Box = { x: 0, y, width, height: map.height };
	y += map.height + 14;

	const scale = niceDistance(map.camera, WIDEST_SCALE);
	y += 6;
	items.push(...scaleBar(from, y, scale.pixels, direction, palette.ink));
	items.push({
		kind: "text",
		text: furniture.distance(scale.km),
		x: from(scale.pixels + SIGN_GAP),
		y: y + 4,
		style: LEGEND,
		colour: palette.ink,
	});
	y += 16;

	const columns = Math.max(1, Math.floor((inner + COLUMN_GAP) / (NARROWEST_COLUMN + COLUMN_GAP)));
	const columnWidth = (inner - (columns - 1) * COLUMN_GAP) / columns;
	const perColumn = Math.ceil(furniture.legend.length / columns);
	const top = y;
	let lowest = top;
	furniture.legend.forEach(({ sign, text }, index) => {
		const column = Math.floor(index / perColumn);
		if (index % perColumn === 0) y = top;
		const offset = column * (columnWidth + COLUMN_GAP);
		const signX = direction === "ltr" ? from(offset) : from(offset) - SIGN_WIDTH;
		items.push({ kind: "sign", sign, box: { x: signX, y: y + 1, width: SIGN_WIDTH, height: 16 } });
		const room = columnWidth - SIGN_WIDTH - SIGN_GAP;
		write(text, LEGEND, palette.ink, room, offset + SIGN_WIDTH + SIGN_GAP);
		y += 3;
		lowest = Math.max(lowest, y);
	});
	y = lowest + 8;

	const { link } = aboutPicture(furniture);
	for (const line of furniture.footer) {
		write(line, FOOTER, palette.muted, inner, 0, plain(line) === link ? link : undefined);
	}
	return {
		width,
		height: Math.ceil(y + MARGIN * 0.7),
		map: mapBox,
		background: palette.halo,
		direction,
		items,
	};
}

export type Text = Extract<Item, { kind: "text" }>;

/** Lines below each other, the first of them below `y`, all of one look. */
export function linesAt(lines: readonly string[], look: Omit<Text, "kind" | "text">): Text[] {
	const { y, style } = look;
	const baseline = y - style.size * BELOW_LINE;
	return lines.map((text, index) => ({
		kind: "text",
		...look,
		text,
		y: baseline + (index + 1) * style.size * LINE_HEIGHT,
	}));
}

/** A letter with the marks that it carries, or signs that are joined into one. */
const LETTERS = /.(?:\p{M}|\u200D.)*/gsu;

/**
 * Breaks a text into lines no wider than `room`; a word that is wider still is broken where it must. A part
 * that is kept apart in its own direction (by Unicode's isolates, which have no width) stays so on each line.
 */
export function wrap(text: string, style: TextStyle, room: number, measure: Measure): string[] {
	let open = "";
	return lines(text, style, room, measure).map((line) => {
		const whole = open + line;
		open = openAtEnd(whole);
		return whole + "\u2069".repeat(open.length);
	});
}

/** The isolates that a line leaves open. */
function openAtEnd(line: string): string {
	const open: string[] = [];
	for (const [sign] of line.matchAll(/[\u2066-\u2069]/g)) {
		if (sign === "\u2069") open.pop();
		else open.push(sign);
	}
	return open.join("");
}

function lines(text: string, style: TextStyle, room: number, measure: Measure): string[] {
	const done: string[] = [];
	let line = "";
	for (const word of text.trim().split(/\s+/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measure(longer, style) <= room) {
			line = longer;
			continue;
		}
		if (line !== "") done.push(line);
		line = word;
		if (measure(word, style) <= room) continue;
		line = "";
		for (const letter of word.match(LETTERS) ?? []) {
			if (line !== "" && measure(line + letter, style) > room) {
				done.push(line);
				line = "";
			}
			line += letter;
		}
	}
	return line === "" ? done : [...done, line];
}

function scaleBar(
	from: (offset: number) => number,
	y: number,
	length: number,
	direction: "ltr" | "rtl",
	colour: string,
): Item[] {
	const [start, end] = direction === "ltr" ? [from(0), from(length)] : [from(length), from(0)];
	const line = (a: Point, b: Point): Item => ({ kind: "line", from: a, to: b, colour });
	return [
		line([start, y], [end, y]),
		line([start, y - 4], [start, y + 4]),
		line([end, y - 4], [end, y + 4]),
	];
}
