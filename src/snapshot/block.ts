/**
 * Blocks: parts of a picture, each laid out from its own upper left corner as if all is read from the left. A
 * whole picture is turned around at the end where it is read from the right.
 */
import type { Item, Measure, TextItem } from "./composition";
import { LINE_HEIGHT } from "./text-styles";
import { wrap } from "./wrap";

export interface Block {
	readonly items: readonly Item[];
	readonly width: number;
	readonly height: number;
}

export interface Paragraph extends Pick<TextItem, "text" | "style" | "colour" | "link"> {}

/** How far a line's lowest letters reach below its baseline, in parts of its size. */
const BELOW_LINE = 0.35;

/** Lines below each other, the first of them below `y`, all of one look. */
export function linesAt(
	lines: readonly string[],
	look: Omit<TextItem, "kind" | "text">,
): TextItem[] {
	const { y, style } = look;
	const baseline = y - style.size * BELOW_LINE;
	return lines.map((text, index) => ({
		kind: "text",
		...look,
		text,
		y: baseline + (index + 1) * style.size * LINE_HEIGHT,
	}));
}

/** Texts below each other, each broken into lines no wider than `width`. */
export function textBlock(texts: readonly Paragraph[], width: number, measure: Measure): Block {
	let height = 0;
	const items = texts.flatMap(({ text, ...look }) => {
		const lines = wrap(text, look.style, width, measure);
		const y = height;
		height += lines.length * look.style.size * LINE_HEIGHT;
		return linesAt(lines, { ...look, x: 0, y });
	});
	return { items, width, height };
}

/** A block's items where it stands in a larger one. */
export function placed({ items }: Block, x: number, y: number): Item[] {
	return items.map((item): Item => {
		if (item.kind === "text") return { ...item, x: item.x + x, y: item.y + y };
		if (item.kind !== "line") {
			return { ...item, box: { ...item.box, x: item.box.x + x, y: item.box.y + y } };
		}
		const { from, to } = item;
		return { ...item, from: [from[0] + x, from[1] + y], to: [to[0] + x, to[1] + y] };
	});
}

/** Blocks beside each other, their upper edges at one height. */
export function beside(blocks: readonly Block[], gap: number): Block {
	let width = 0;
	const items = blocks.flatMap((block, index) => {
		const x = index === 0 ? 0 : width + gap;
		width = x + block.width;
		return placed(block, x, 0);
	});
	return { items, width, height: Math.max(0, ...blocks.map(({ height }) => height)) };
}

/** The items as they stand where one reads from the right, in something `width` wide. */
export function turned(items: readonly Item[], width: number): Item[] {
	return items.map((item): Item => {
		if (item.kind === "text") return { ...item, x: width - item.x };
		if (item.kind !== "line") {
			return { ...item, box: { ...item.box, x: width - item.box.x - item.box.width } };
		}
		const { from, to } = item;
		return { ...item, from: [width - to[0], to[1]], to: [width - from[0], from[1]] };
	});
}
