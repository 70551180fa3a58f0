/** What the parts of a composed picture cover, told without a font. */
import type { Composition, Item, Sheet, Text, TextStyle } from "../../src/snapshot/compose";

export interface Extent {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Each letter is a little more than half as wide as it is high; signs of direction have no width. */
export const measure = (text: string, { size, weight }: TextStyle) =>
	[...text.replace(/[\u2066-\u2069]/g, "")].length * size * (weight === 600 ? 0.58 : 0.54);

export const textsOf = ({ items }: Sheet) =>
	items.filter((item): item is Text => item.kind === "text");

/** What a text covers: its letters, with room for what hangs below the line. */
function extentOf(text: Text, { direction }: Sheet): Extent {
	const width = measure(text.text, text.style);
	const left = direction === "ltr" ? text.x : text.x - width;
	const { size } = text.style;
	return { left, right: left + width, top: text.y - size * 0.8, bottom: text.y + size * 0.25 };
}

/** What any item covers. */
export function boxOf(item: Item, sheet: Sheet): Extent {
	if (item.kind === "text") return extentOf(item, sheet);
	if (item.kind === "sign") {
		const { x, y, width, height } = item.box;
		return { left: x, right: x + width, top: y, bottom: y + height };
	}
	const [xs, ys] = ([0, 1] as const).map((axis) => [item.from[axis], item.to[axis]]);
	const ends = { xs: xs ?? [], ys: ys ?? [] };
	return {
		left: Math.min(...ends.xs),
		right: Math.max(...ends.xs),
		top: Math.min(...ends.ys),
		bottom: Math.max(...ends.ys),
	};
}

/** The pairs of boxes that cover each other somewhere. */
export function overlaps(boxes: readonly Extent[]): readonly (readonly [Extent, Extent])[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => [a, b] as const),
	);
}

interface Column {
	readonly from: number;
	to: number;
	readonly top: number;
}

/**
 * The columns of the legend in reading order: how far from where lines begin each reaches, from its signs to
 * the end of its longest line, and the height at which it begins.
 */
export function columnsOf(picture: Composition): readonly Column[] {
	const { width, direction, items } = picture;
	const columns = new Map<number, Column>();
	let current: Column | undefined;
	for (const item of items) {
		const { left, right } = boxOf(item, picture);
		const [from, to] = direction === "ltr" ? [left, right] : [width - right, width - left];
		if (item.kind === "sign") {
			const { top } = boxOf(item, picture);
			current = columns.get(Math.round(from)) ?? { from, to, top };
			columns.set(Math.round(from), current);
		} else if (current && from > current.from) {
			// The foot begins where lines begin, before the texts of every column.
			current.to = Math.max(current.to, to);
		}
	}
	return [...columns.values()].sort((a, b) => a.from - b.from);
}
