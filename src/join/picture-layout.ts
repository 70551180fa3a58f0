/** Lays out the picture that a reader wishes for, from what the page shows now. */

import { CSS_DPI, type SheetSize, sheetOf } from "../app/picture-size";
import type { PictureSize, PictureWish } from "../app/picture-wish";
import type { State } from "../app/state";
import { boundsSeen, type Sight, sightOf } from "../scene/projection";
import type { Size } from "../scene/room";
import type { Camera } from "../scene/scene";
import { compose } from "../snapshot/compose";
import type { Composition, Measure } from "../snapshot/composition";
import { composeWithin } from "../snapshot/fit";
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
	{ view, box }: MapOnPage,
	{ wording, size }: Pick<PictureWish, "wording" | "size">,
): Promise<LaidOut> {
	const furniture = furnitureOf(state, wording, currentPalette());
	const { title, caption, legend, footer, date } = furniture;
	await loadFonts([title, date, caption, ...legend.map(({ text }) => text), ...footer].join(" "));
	const shown = { width: box.clientWidth, height: box.clientHeight };
	const onScreen = { camera: view.camera(), size: shown };
	return { furniture, ...laidOut(state, furniture, onScreen, size, canvasMeasure()) };
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
	const { bounds, view } = state.dataset.manifest;
	// As long as the reader has not moved the map, the picture too shows what the dataset opens with.
	const lookAt = (room: Size) =>
		state.camera === null
			? sightOf(view, bounds, room, VIEW_PADDING)
			: sightOf(boundsSeen(onScreen), bounds, room);
	const fitted = composeWithin(furniture, sheet.layout, lookAt, measure);
	if (!fitted) throw new NoRoom();
	const { outer, pixels, dpi } = sheet;
	return { ...fitted, outer, pixels, dpi };
}
