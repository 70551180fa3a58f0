/**
 * Lays out a picture around a map: title, day, caption, legend, scale, the two lines of honesty, credits, link.
 * Pure: the same input gives the same furniture. Widths come from a measurer, so that whoever draws (a canvas, a
 * file of vectors) uses the font it measures with. Credits and the two lines cannot be left out.
 */

import type { Bbox } from "../model/bounds";
import { boundsSeen } from "../scene/projection";
import type { Size } from "../scene/room";
import type { Camera } from "../scene/scene";
import { type Block, placed, turned } from "./block";
import { asideBlock, COLUMN_GAP, footBlock, headingBlock, legendBlock, scaleBlock } from "./blocks";
import type { Box, Composition, Item, Measure } from "./composition";
import type { Furniture } from "./furniture";
import { MARGIN } from "./text-styles";

const NARROWEST_COLUMN = 280;
/** Less is too narrow for the foot beside what stands there. */
const NARROWEST_FOOT = 260;
/** Between parts of a picture, in pixels. */
const GAP = { heading: 12, map: 14, legend: 8, aside: 8 } as const;
/** The foot's letters begin a little below its upper edge, and what stands beside it with them. */
const ASIDE_DOWN = 4;

/** A map, and where it looks: a scale bar is right only for this camera. */
export interface MapSight extends Size {
	readonly camera: Camera;
}

/** Composes a picture as wide as its map, all below each other; the height grows with what must be said. */
export function compose(furniture: Furniture, map: MapSight, measure: Measure): Composition {
	const { width } = map;
	const inner = width - 2 * MARGIN;
	const page = pageOf(furniture, width);
	page.put(headingBlock(furniture, inner, measure));
	page.skip(GAP.heading);
	const box = page.room(0, width, map.height);
	page.skip(GAP.map);
	if (furniture.scale) page.put(scaleBlock(furniture, map.camera));
	if (furniture.legend.length > 0) {
		const columns = Math.floor((inner + COLUMN_GAP) / (NARROWEST_COLUMN + COLUMN_GAP));
		page.put(legendBlock(furniture, Math.max(1, columns), inner, measure));
		page.skip(GAP.legend);
	}
	putFoot(page, furniture, boundsSeen({ camera: map.camera, size: map }), inner, measure);
	return page.done(box);
}

/**
 * Composes a picture with the legend in a column beside the map, as wide pictures want it.
 * @param columnWidth of the legend, in pixels.
 * @returns null where the legend is higher than the map.
 */
export function composeBeside(
	furniture: Furniture,
	{ width, height, camera }: MapSight,
	columnWidth: number,
	measure: Measure,
): Composition | null {
	const whole = columnWidth + COLUMN_GAP + width + 2 * MARGIN;
	const inner = whole - 2 * MARGIN;
	const page = pageOf(furniture, whole);
	page.put(headingBlock(furniture, inner, measure));
	page.skip(GAP.heading);
	const legend = legendBlock(furniture, 1, columnWidth, measure);
	const scale = furniture.scale ? scaleBlock(furniture, camera) : null;
	if (legend.height + GAP.map + (scale?.height ?? 0) > height) return null;
	page.add(placed(legend, MARGIN, page.y));
	if (scale) page.add(placed(scale, MARGIN, page.y + height - scale.height + 6));
	const box = page.room(MARGIN + columnWidth + COLUMN_GAP, width, height);
	page.skip(GAP.map);
	putFoot(page, furniture, boundsSeen({ camera, size: { width, height } }), inner, measure);
	return page.done(box);
}

/** The foot, and beside its end what shows where this is and what leads to it; above it where there is no room. */
function putFoot(
	page: Page,
	furniture: Furniture,
	seen: Bbox,
	inner: number,
	measure: Measure,
): void {
	const aside = asideBlock(furniture, seen, measure);
	if (!aside) {
		page.put(footBlock(furniture, inner, measure));
		return;
	}
	const left = inner - aside.width - COLUMN_GAP;
	if (left < NARROWEST_FOOT) {
		page.put(aside);
		page.skip(GAP.aside);
		page.put(footBlock(furniture, inner, measure));
		return;
	}
	const foot = footBlock(furniture, left, measure);
	page.add(placed(aside, MARGIN + inner - aside.width, page.y + ASIDE_DOWN));
	page.add(placed(foot, MARGIN, page.y));
	page.skip(Math.max(foot.height, aside.height + ASIDE_DOWN));
}

interface Page {
	/** How far down the page is filled. */
	readonly y: number;
	/** Puts a block below all others. */
	put(block: Block): void;
	add(items: readonly Item[]): void;
	/** Keeps room for a map. */
	room(x: number, width: number, height: number): Box;
	skip(pixels: number): void;
	done(map: Box): Composition;
}

function pageOf({ direction, palette }: Furniture, width: number): Page {
	const items: Item[] = [];
	let y = MARGIN;
	return {
		get y() {
			return y;
		},
		put(block) {
			items.push(...placed(block, MARGIN, y));
			y += block.height;
		},
		add: (more) => void items.push(...more),
		room(x, roomWidth, height) {
			const box = { x, y, width: roomWidth, height };
			y += height;
			return box;
		},
		skip(pixels) {
			y += pixels;
		},
		done(map) {
			const isTurned = direction === "rtl";
			return {
				width,
				height: Math.ceil(y + MARGIN * 0.7),
				map: isTurned ? { ...map, x: width - map.x - map.width } : map,
				background: palette.halo,
				direction,
				items: isTurned ? turned(items, width) : items,
			};
		},
	};
}
