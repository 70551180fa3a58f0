/** Joins the state, the map's picture and the composition into a file for the reader. */
import { fileNameOf } from "../app/file-name";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { PictureError, type PictureFault } from "../map/errors";
import { type Composition, compose, type Furniture } from "../snapshot/compose";
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

interface LaidOut {
	readonly composition: Composition;
	readonly furniture: Furniture;
}

/** The picture as vectors, for a look at it before it is saved. */
export async function previewOf(store: Store, map: MapOnPage, title: string): Promise<SVGElement> {
	const { toDom } = await import("../svg/dom");
	const drawn = await drawing(store.getState(), map, title, "preview-");
	return toDom(drawn, document);
}

/** The size of the picture at 1x; it depends on how long title, legend and credits are. */
export async function snapshotSize(
	store: Store,
	map: MapOnPage,
	title: string,
): Promise<{ width: number; height: number }> {
	const { width, height } = (await layOut(store.getState(), map, title)).composition;
	return { width, height };
}

/** Makes the picture and hands it to the browser as a download. Nothing is saved unless it is whole. */
export async function saveSnapshot(
	store: Store,
	map: MapOnPage,
	{ title, format, pixelRatio }: SnapshotRequest,
): Promise<{ saved: string } | { failure: SnapshotFailure }> {
	const state = store.getState();
	return attempt(async () => {
		const name = `${fileNameOf(state)}.${format}`;
		const blob =
			format === "svg"
				? await vectors(state, map, title)
				: await pixels(state, map, title, pixelRatio);
		download(blob, name);
		return { saved: name };
	});
}

/** Puts the picture on the clipboard, where other programs take it from. */
export async function copySnapshot(
	store: Store,
	map: MapOnPage,
	{ title, pixelRatio }: SnapshotRequest,
): Promise<{ copied: true } | { failure: SnapshotFailure }> {
	const state = store.getState();
	return attempt(async () => {
		// Handed over as a promise: browsers let a page copy only in the moment of the click.
		const picture = pixels(state, map, title, pixelRatio);
		await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
		return { copied: true };
	});
}

async function attempt<Done>(
	work: () => Promise<Done>,
): Promise<Done | { failure: SnapshotFailure }> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof PictureError) return { failure: FAILURES[error.fault] };
		if (error instanceof CanvasTooLarge) return { failure: "size" };
		if (error instanceof DOMException) return { failure: "clipboard" };
		if (error instanceof RangeError) return { failure: "encode" };
		throw error;
	}
}

async function pixels(state: State, map: MapOnPage, title: string, ratio: number): Promise<Blob> {
	const { composition } = await layOut(state, map, title);
	const canvas = await map.picture({
		scene: sceneBuilder()(state),
		width: composition.map.width,
		height: composition.map.height,
		pixelRatio: ratio,
		view: { camera: map.view.camera() },
	});
	const whole = paint(composition, canvas, currentPalette(), ratio);
	const png = withDpi(await bytesOf(whole), CSS_DPI * ratio);
	return new Blob([png], { type: "image/png" });
}

async function vectors(state: State, map: MapOnPage, title: string): Promise<Blob> {
	const { toFile } = await import("../svg/tree");
	return new Blob([toFile(await drawing(state, map, title))], { type: "image/svg+xml" });
}

async function drawing(state: State, map: MapOnPage, title: string, prefix = "") {
	const { drawPicture } = await import("../svg/picture");
	const { composition, furniture } = await layOut(state, map, title);
	return drawPicture({
		scene: sceneBuilder()(state),
		camera: map.view.camera(),
		composition,
		measure: canvasMeasure(),
		title: `${furniture.title}, ${furniture.date}`,
		description: furniture.footer.join("\n"),
		language: state.language,
		prefix,
	});
}

/** Lays the picture out once the fonts for every script in it have come: widths are theirs. */
async function layOut(state: State, { view, box }: MapOnPage, title: string): Promise<LaidOut> {
	const furniture = furnitureOf(state, title, currentPalette());
	const { legend, footer, date } = furniture;
	await loadFonts([furniture.title, date, ...legend.map(({ text }) => text), ...footer].join(" "));
	const map = { width: box.clientWidth, height: box.clientHeight, camera: view.camera() };
	return { composition: compose(furniture, map, canvasMeasure()), furniture };
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) throw new CanvasTooLarge("the canvas could not be written");
	return new Uint8Array(await blob.arrayBuffer());
}
