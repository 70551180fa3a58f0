/**
 * Lays out a numbered list on pages of one size: a head and a foot on each, and between them the list in columns,
 * one after the other. Pure, as the composition of a picture is.
 */
import type { Palette } from "../scene/palette";
import type { Size } from "../scene/room";
import { linesAt } from "./block";
import type { Measure, Sheet, TextItem, TextStyle } from "./composition";
import { FOOTER, LINE_HEIGHT, MARGIN } from "./text-styles";
import { wrap } from "./wrap";

export interface ListEntry {
	/** As it stands before the text: "12." */
	readonly number: string;
	readonly text: string;
	/** The address that it leads to. */
	readonly link?: string;
}

export interface NumberedList {
	readonly direction: "ltr" | "rtl";
	/** On each page: pages get parted from each other. */
	readonly head: readonly { readonly text: string; readonly style: TextStyle }[];
	readonly entries: readonly ListEntry[];
	readonly foot: readonly { readonly text: string; readonly link?: string }[];
	/** The last line of each page; pages are counted from 1. */
	pageLine(page: number, of: number): string;
}

/** What pages are laid out for. */
export interface Paper {
	/** CSS pixels. */
	readonly size: Size;
	readonly palette: Palette;
	readonly measure: Measure;
}

const ENTRY: TextStyle = { size: 10, weight: 400 };
const ENTRY_LINE = ENTRY.size * LINE_HEIGHT;
const FOOT_LINE = FOOTER.size * LINE_HEIGHT;
const ENTRY_GAP = 4;
const NUMBER_GAP = 6;
const COLUMN_GAP = 28;
const NARROWEST_COLUMN = 400;
const GAP = 14;

/** The pages, at least one. An entry is parted only where it is longer than a column. */
export function listPages(list: NumberedList, { size, palette, measure }: Paper): Sheet[] {
	const { direction, entries } = list;
	const { width } = size;
	const inner = width - 2 * MARGIN;
	const from = (offset: number) =>
		direction === "ltr" ? MARGIN + offset : width - MARGIN - offset;

	let y = MARGIN;
	const head = list.head.flatMap(({ text, style }) => {
		const lines = wrap(text, style, inner, measure);
		const items = linesAt(lines, { style, colour: palette.ink, x: from(0), y });
		y += lines.length * style.size * LINE_HEIGHT;
		return items;
	});
	const top = y + GAP;
	const foot = list.foot.flatMap(({ text, ...link }) =>
		wrap(text, FOOTER, inner, measure).map((line) => ({ lines: [line], ...link })),
	);
	const footHeight = (foot.length + 1) * FOOT_LINE;
	const bottom = size.height - footHeight - MARGIN * 0.7;

	const columns = Math.max(1, Math.floor((inner + COLUMN_GAP) / (NARROWEST_COLUMN + COLUMN_GAP)));
	const columnWidth = (inner - (columns - 1) * COLUMN_GAP) / columns;
	const indent = NUMBER_GAP + Math.max(0, ...entries.map(({ number }) => measure(number, ENTRY)));
	const blocks = entries.map((entry) => ({
		...entry,
		lines: wrap(entry.text, ENTRY, columnWidth - indent, measure),
	}));
	const filled = intoColumns(blocks, bottom - GAP - top);
	const count = Math.max(1, Math.ceil(filled.length / columns));

	return Array.from({ length: count }, (_, page) => ({
		...size,
		background: palette.halo,
		direction,
		items: [
			...head,
			...filled.slice(page * columns, (page + 1) * columns).flatMap((column, index) => {
				const start = index * (columnWidth + COLUMN_GAP);
				return column.flatMap(({ number, lines, link, y }): TextItem[] => {
					const look = { style: ENTRY, colour: palette.ink, y: top + y, ...(link && { link }) };
					return [
						...linesAt(number === "" ? [] : [number], { ...look, x: from(start) }),
						...linesAt(lines, { ...look, x: from(start + indent) }),
					];
				});
			}),
			...[...foot, { lines: [list.pageLine(page + 1, count)] }].flatMap(
				({ lines, ...link }, index) =>
					linesAt(lines, {
						...{ style: FOOTER, colour: palette.muted, ...link },
						...{ x: from(0), y: bottom + index * FOOT_LINE },
					}),
			),
		],
	}));
}

type Block = ListEntry & { readonly lines: readonly string[] };

/** The blocks in columns of a height, each with how far from the top it stands. */
function intoColumns(
	blocks: readonly Block[],
	height: number,
): (readonly (Block & { readonly y: number })[])[] {
	// At least one, or a list would have no end on a page that head and foot fill.
	const most = Math.max(1, Math.floor(height / ENTRY_LINE));
	const columns: (Block & { readonly y: number })[][] = [];
	let y = Number.POSITIVE_INFINITY;
	for (const piece of blocks.flatMap((block) => parted(block, most))) {
		const needed = piece.lines.length * ENTRY_LINE;
		if (y + needed > height) {
			columns.push([]);
			y = 0;
		}
		columns.at(-1)?.push({ ...piece, y });
		y += needed + ENTRY_GAP;
	}
	return columns;
}

/** A block as pieces of at most so many lines; its number stands before the first. */
function parted(block: Block, most: number): Block[] {
	return Array.from({ length: Math.ceil(block.lines.length / most) }, (_, index) => ({
		...block,
		number: index === 0 ? block.number : "",
		lines: block.lines.slice(index * most, (index + 1) * most),
	}));
}
