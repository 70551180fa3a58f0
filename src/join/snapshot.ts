/** Joins the state, the map's picture and the composition into a file for the reader. */
import { fileNameOf } from "../app/file-name";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { PictureError, type PictureFault } from "../map/errors";
import type { Camera } from "../scene/scene";
import { type Composition, compose, type Furniture } from "../snapshot/compose";
import { furnitureOf } from "../snapshot/furniture";
import { CanvasTooLarge, canvasMeasure, EVERY_SCRIPT, loadFonts, paint } from "../snapshot/paint";
import { withDpi } from "../snapshot/png";
import type { SvgElement } from "../svg/tree";
import type { SnapshotFailure, SnapshotPreview, SnapshotRequest } from "../ui/context";
import { currentPalette } from "../ui/palette";
import { download } from "./download";
import type { MapProgram } from "./map-program";
import { sceneOf } from "./scene";

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
	/** Where the map looked then: a scale bar is right only for this camera. */
	readonly camera: Camera;
}

/** Fetches what pictures are written with: a page in one script has not asked for the others yet. */
export const fetchFonts = (): Promise<void> => loadFonts(EVERY_SCRIPT);

/** A look at the picture before it is saved, and its size at 1x, which depends on how long title and legend are. */
export async function previewOf(
	store: Store,
	map: MapOnPage,
	title: string,
): Promise<SnapshotPreview> {
	const state = store.getState();
	const laidOut = await layOut(state, map, title);
	const { width, height } = laidOut.composition;
	const { toDom } = await import("./vectors");
	return { width, height, drawing: toDom(await drawing(state, laidOut, "preview-"), document) };
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
	return attempt(async (): Promise<{ copied: true } | { failure: SnapshotFailure }> => {
		// Handed over as a promise: browsers let a page copy only in the moment of the click.
		const picture = pixels(state, map, title, pixelRatio);
		try {
			await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
			return { copied: true };
		} catch {
			// A picture that could not be made says why itself; else it is the browser that refused.
			await picture;
			return { failure: "clipboard" };
		}
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
		if (error instanceof RangeError) return { failure: "encode" };
		throw error;
	}
}

async function pixels(state: State, map: MapOnPage, title: string, ratio: number): Promise<Blob> {
	const { composition, camera } = await layOut(state, map, title);
	const { width, height } = composition.map;
	const scene = sceneOf(state);
	const canvas = await map.picture({ scene, camera, width, height, pixelRatio: ratio });
	const whole = paint(composition, canvas, currentPalette(), ratio);
	const png = withDpi(await bytesOf(whole), CSS_DPI * ratio);
	return new Blob([png], { type: "image/png" });
}

async function vectors(state: State, map: MapOnPage, title: string): Promise<Blob> {
	const { toFile } = await import("./vectors");
	const drawn = await drawing(state, await layOut(state, map, title));
	return new Blob([toFile(drawn)], { type: "image/svg+xml" });
}

async function drawing(
	state: State,
	{ composition, furniture, camera }: LaidOut,
	prefix = "",
): Promise<SvgElement> {
	const { drawPicture } = await import("./vectors");
	return drawPicture({
		scene: sceneOf(state),
		camera,
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
	const camera = view.camera();
	const map = { width: box.clientWidth, height: box.clientHeight, camera };
	return { composition: compose(furniture, map, canvasMeasure()), furniture, camera };
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) throw new CanvasTooLarge("the canvas could not be written");
	return new Uint8Array(await blob.arrayBuffer());
}
