/** Lays out the picture that a reader wishes for, from what the page shows now. */
import { CSS_DPI, type SheetSize, sheetOf } from "../app/picture-size";
import type { PictureWish, Ratio } from "../app/picture-wish";
import type { State } from "../app/state";
import { MOST_DOTS } from "../scene/event-marks";
import type { Palette } from "../scene/palette";
import { CLOSEST_ZOOM } from "../scene/port";
import { boundsSeen, type Sight, sightOf } from "../scene/projection";
import type { Camera } from "../scene/scene";
import { compose } from "../snapshot/compose";
import type { Composition, Measure } from "../snapshot/composition";
import { composeLooking, type LookAt, VIEW_PADDING } from "../snapshot/fit";
import { type Furniture, furnitureOf } from "../snapshot/furniture";
import { canvasMeasure, loadFonts } from "../snapshot/paint";
import { currentPalette } from "../ui/palette";
import type { MapOnPage } from "./map-program";

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

/** What is to be laid out. */
type Laying = Pick<PictureWish, "wording" | "size" | "format">;

/** The words of a picture, wherever it looks. */
type WordsAt = (looking: State["looking"]) => Furniture;

/**
 * Lays the picture out once the fonts for every script in it have come: widths are theirs.
 * @throws NoRoom
 */
export async function layOutPicture(state: State, map: MapOnPage, wish: Laying): Promise<LaidOut> {
	const wordsAt = wordsFor(state, wish, currentPalette());
	await loadFonts(textOf(wordsAt(state.looking)));
	return layOut(state, sightOn(map), wish, wordsAt);
}

/** The words of a picture of the page in a palette. */
export function wordsFor(state: State, { wording, format }: Laying, palette: Palette): WordsAt {
	// Where the map is drawn as vectors, so are pictures of it.
	const most = format === "png" && !state.vectors ? null : MOST_DOTS;
	return (looking) => furnitureOf({ ...state, looking }, wording, palette, { most });
}

/**
 * Lays the picture out with the fonts that are there.
 * @param onScreen where the map on the page looks.
 * @throws NoRoom
 */
export function layOut(
	state: State,
	onScreen: Sight,
	{ size }: Pick<Laying, "size">,
	wordsAt: WordsAt,
): LaidOut {
	const measure = canvasMeasure();
	if (size.unit === "screen") {
		return asOnScreen(wordsAt(state.looking), onScreen, size.ratio, measure);
	}
	const { layout, outer, pixels, dpi } = sheetOf(size);
	const fitted = composeLooking(wordsAt, layout, lookAtOf(state, onScreen), measure);
	if (!fitted) throw new NoRoom();
	return { ...fitted, outer, pixels, dpi };
}

function asOnScreen(
	furniture: Furniture,
	{ camera, size }: Sight,
	ratio: Ratio,
	measure: Measure,
): LaidOut {
	const composition = compose(furniture, { ...size, camera }, measure);
	const { width, height } = composition;
	return {
		composition,
		furniture,
		camera,
		outer: { width, height },
		pixels: { width: Math.round(width * ratio), height: Math.round(height * ratio) },
		dpi: CSS_DPI * ratio,
	};
}

/** All that is written in a picture. */
export function textOf({ title, caption, legend, footer, date, inset, qr }: Furniture): string {
	const small = [inset?.caption ?? "", qr?.caption ?? ""];
	return [title, date, caption, ...small, ...legend.map(({ text }) => text), ...footer].join(" ");
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
