/** Joins the state, the map's picture and the composition into a file for the reader. */

import { fileNameOf } from "../app/file-name";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { PictureError, type PictureFault } from "../map/errors";
import { type Composition, compose } from "../snapshot/compose";
import { furnitureOf } from "../snapshot/furniture";
import { CanvasTooLarge, canvasMeasure, loadFonts, paint } from "../snapshot/paint";
import { withDpi } from "../snapshot/png";
import type { SnapshotFailure, SnapshotRequest } from "../ui/context";
import { currentPalette } from "../ui/palette";
import { download } from "./download";
import { sceneBuilder } from "./map";
import type { MapProgram } from "./map-program";

const CSS_DPI = 96;

const FAILURES: { readonly [F in PictureFault]: SnapshotFailure } = {
	timeout: "timeout",
	"wrong-size": "size",
	blank: "blank",
	fonts: "timeout",
	"no-webgl": "no-webgl",
};

/** The map, and the element that it fills. */
export interface MapOnPage extends MapProgram {
	readonly box: HTMLElement;
}

/** The size of the picture at 1x; it depends on how long title, legend and credits are. */
export async function snapshotSize(
	store: Store,
	map: MapOnPage,
	title: string,
): Promise<{ width: number; height: number }> {
	const { width, height } = await layOut(store.getState(), map, title);
	return { width, height };
}

/** Makes the picture and hands it to the browser as a download. Nothing is saved unless it is whole. */
export async function saveSnapshot(
	store: Store,
	map: MapOnPage,
	{ title, pixelRatio }: SnapshotRequest,
): Promise<{ saved: string } | { failure: SnapshotFailure }> {
	const state = store.getState();
	try {
		const composition = await layOut(state, map, title);
		const canvas = await map.picture({
			scene: sceneBuilder()(state),
			width: composition.map.width,
			height: composition.map.height,
			pixelRatio,
			view: { camera: map.view.camera() },
		});
		const whole = paint(composition, canvas, currentPalette(), pixelRatio);
		const png = withDpi(await bytesOf(whole), CSS_DPI * pixelRatio);
		const name = `${fileNameOf(state)}.png`;
		download(new Blob([png], { type: "image/png" }), name);
		return { saved: name };
	} catch (error) {
		if (error instanceof PictureError) return { failure: FAILURES[error.fault] };
		if (error instanceof CanvasTooLarge) return { failure: "size" };
		if (error instanceof RangeError) return { failure: "encode" };
		throw error;
	}
}

/** Lays the picture out once the fonts for every script in it have come: widths are theirs. */
async function layOut(state: State, { view, box }: MapOnPage, title: string): Promise<Composition> {
	const furniture = furnitureOf(state, title, currentPalette());
	const { legend, footer, date } = furniture;
	await loadFonts([furniture.title, date, ...legend.map(({ text }) => text), ...footer].join(" "));
	const map = { width: box.clientWidth, height: box.clientHeight, camera: view.camera() };
	return compose(furniture, map, canvasMeasure());
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) throw new CanvasTooLarge("the canvas could not be written");
	return new Uint8Array(await blob.arrayBuffer());
}
