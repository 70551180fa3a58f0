/** The blocks that stand around a picture's map: heading, legend, scale, foot, and what stands beside the foot. */

import type { Bbox } from "../model/bounds";
import { niceDistance } from "../scene/scale";
import type { Camera } from "../scene/scene";
import { SWATCH_BOX } from "../scene/swatch-parts";
import { aboutPicture, withoutDirection } from "./about";
import { type Block, beside, placed, textBlock } from "./block";
import type { Item, Measure, Point } from "./composition";
import type { Furniture, Line } from "./furniture";
import { insetShapes, insetSize } from "./inset";
import { type Qr, qrOf } from "./qr";
import { CAPTION, DATE, FOOTER, LEGEND, TITLE } from "./text-styles";

const SIGN_GAP = 8;
const LINE_GAP = 3;
const WIDEST_SCALE = 140;
export const COLUMN_GAP = 24;
const ASIDE_GAP = 16;

/** Title, date and, where there is one, caption, wrapped to a width in pixels. */
export function headingBlock(furniture: Furniture, width: number, measure: Measure): Block {
	const { title, date, caption, palette } = furniture;
	const heading = [
		{ text: title, style: TITLE, colour: palette.ink },
		{ text: date, style: DATE, colour: palette.ink },
	];
	const more = { text: caption, style: CAPTION, colour: palette.muted };
	return textBlock(caption === "" ? heading : [...heading, more], width, measure);
}

/** The legend in columns, filled one after the other. */
export function legendBlock(
	{ legend, palette }: Furniture,
	columns: number,
	width: number,
	measure: Measure,
): Block {
	const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
	const perColumn = Math.ceil(legend.length / columns);
	const parts = Array.from({ length: columns }, (_, column) =>
		legend.slice(column * perColumn, (column + 1) * perColumn),
	).filter((lines) => lines.length > 0);
	return {
		...beside(
			parts.map((lines) => legendColumn(lines, columnWidth, palette.ink, measure)),
			COLUMN_GAP,
		),
		width,
	};
}

function legendColumn(
	lines: readonly Line[],
	width: number,
	colour: string,
	measure: Measure,
): Block {
	const offset = SWATCH_BOX.width + SIGN_GAP;
	const items: Item[] = [];
	let y = 0;
	for (const { sign, text } of lines) {
		const block = textBlock([{ text, style: LEGEND, colour }], width - offset, measure);
		items.push({ kind: "sign", sign, box: { x: 0, y: y + 1, ...SWATCH_BOX } });
		items.push(...placed(block, offset, y));
		y += block.height + LINE_GAP;
	}
	return { items, width, height: y };
}

/** The scale bar, right at the latitude of the map's middle. */
export function scaleBlock({ palette, distance }: Furniture, camera: Camera): Block {
	const scale = niceDistance(camera, WIDEST_SCALE);
	const height = 22;
	const y = 6;
	const line = (from: Point, to: Point): Item => ({ kind: "line", from, to, colour: palette.ink });
	return {
		items: [
			line([0, y], [scale.pixels, y]),
			line([0, y - 4], [0, y + 4]),
			line([scale.pixels, y - 4], [scale.pixels, y + 4]),
			{
				kind: "text",
				text: distance(scale.km),
				x: scale.pixels + SIGN_GAP,
				y: y + 4,
				style: LEGEND,
				colour: palette.ink,
			},
		],
		width: WIDEST_SCALE,
		height,
	};
}

/** The lines at the foot, wrapped to a width in pixels; that of the address leads to it. */
export function footBlock(furniture: Furniture, width: number, measure: Measure): Block {
	const { footer, palette } = furniture;
	const { link } = aboutPicture(furniture);
	const lines = footer.map((text) => ({
		text,
		style: FOOTER,
		colour: palette.muted,
		...(withoutDirection(text) === link && { link }),
	}));
	return textBlock(lines, width, measure);
}

/** What shows where this is, and what leads to it, beside each other; null: neither is wanted. */
export function asideBlock(furniture: Furniture, seen: Bbox, measure: Measure): Block | null {
	const { inset, qr, palette } = furniture;
	const under = (text: string, { shapes, width, height }: Drawing): Block => {
		const box = { x: 0, y: 0, width, height };
		const caption = textBlock([{ text, style: FOOTER, colour: palette.muted }], width, measure);
		return {
			items: [{ kind: "drawing", box, shapes }, ...placed(caption, 0, height + 2)],
			width,
			height: height + 2 + caption.height,
		};
	};
	const blocks = [
		...(inset
			? [under(inset.caption, { ...insetSize(inset), shapes: insetShapes(inset, seen, palette) })]
			: []),
		...(qr ? [under(qr.caption, squareOf(qrOf(qr.link)))] : []),
	];
	return blocks.length === 0 ? null : beside(blocks, ASIDE_GAP);
}

interface Drawing {
	readonly shapes: Extract<Item, { kind: "drawing" }>["shapes"];
	readonly width: number;
	readonly height: number;
}

const squareOf = ({ side, shapes }: Qr): Drawing => ({ width: side, height: side, shapes });
