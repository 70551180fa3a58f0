/** Lays out the picture that a reader wishes for, from what the page shows now. */

import { CSS_DPI, type SheetSize, sheetOf } from "../app/picture-size";
import type { PictureSize, PictureWish } from "../app/picture-wish";
import type { State } from "../app/state";
import { CLOSEST_ZOOM } from "../scene/port";
import { boundsSeen, type Sight, sightOf } from "../scene/projection";
import type { Camera } from "../scene/scene";
import { compose } from "../snapshot/compose";
import type { Composition, Measure } from "../snapshot/composition";
import { composeWithin, type LookAt } from "../snapshot/fit";
import { type Furniture, furnitureOf } from "../snapshot/furniture";
import { canvasMeasure, loadFonts } from "../snapshot/paint";
import { currentPalette } from "../ui/palette";
import type { MapOnPage } from "./snapshot";

/** Around the dataset's own view, in pixels. */
const VIEW_PADDING = 12;

/** At its size, words and legend leave too little of a picture for its map. */
export class NoRoom extends Error {
	override readonly name = "NoRoom";
}

export interface LaidOut extends Pick<SheetSize, "outer" | "pixels" | "dpi"> {
	readonly composition: Composition;
	readonly furniture: Furniture;
	/** Where the map looks: a scale bar is right only for this camera. */
	readonly camera: Camera;
}

/**
 * Lays the picture out once the fonts for every script in it have come: widths are theirs.
 * @throws NoRoom
 */
export async function layOutPicture(
	state: State,
	map: MapOnPage,
	{ wording, size }: Pick<PictureWish, "wording" | "size">,
): Promise<LaidOut> {
	const furniture = furnitureOf(state, wording, currentPalette());
	await loadFonts(textOf(furniture));
	return { furniture, ...laidOut(state, furniture, sightOn(map), size, canvasMeasure()) };
}

/** All that is written in a picture. */
export function textOf({ title, caption, legend, footer, date }: Furniture): string {
	return [title, date, caption, ...legend.map(({ text }) => text), ...footer].join(" ");
}

/**
 * Where a picture of a size of its own looks. As long as the reader has not moved the map, it too shows what the
 * dataset opens with; else all that the reader sees.
 */
export function lookAtOf({ camera, dataset }: State, onScreen: Sight): LookAt {
	const { bounds, view } = dataset.manifest;
	return (room) => {
		const sight =
			camera === null
				? sightOf(view, bounds, room, VIEW_PADDING)
				: sightOf(boundsSeen(onScreen), bounds, room);
		// Larger than the screen, a picture would come nearer than the map can.
		const zoom = Math.min(sight.camera.zoom, CLOSEST_ZOOM);
		return { ...sight, camera: { ...sight.camera, zoom } };
	};
}

/** Where the map on the page looks. */
export function sightOn({ view, box }: MapOnPage): Sight {
	return { camera: view.camera(), size: { width: box.clientWidth, height: box.clientHeight } };
}

function laidOut(
	state: State,
	furniture: Furniture,
	onScreen: Sight,
	size: PictureSize,
	measure: Measure,
): Omit<LaidOut, "furniture"> {
	if (size.unit === "screen") {
		const { camera, size: shown } = onScreen;
		const composition = compose(furniture, { ...shown, camera }, measure);
		const { width, height } = composition;
		const { ratio } = size;
		return {
			composition,
			camera,
			outer: { width, height },
			pixels: { width: Math.round(width * ratio), height: Math.round(height * ratio) },
			dpi: CSS_DPI * ratio,
		};
	}
	const sheet = sheetOf(size);
	const fitted = composeWithin(furniture, sheet.layout, lookAtOf(state, onScreen), measure);
	if (!fitted) throw new NoRoom();
	const { outer, pixels, dpi } = sheet;
	return { ...fitted, outer, pixels, dpi };
}
