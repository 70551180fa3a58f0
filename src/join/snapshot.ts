/** Joins the state, the map's picture and the layout into a file for the reader. */
import { fileNameOf } from "../app/file-name";
import type { PictureWish } from "../app/picture-wish";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { PictureError, type PictureFault } from "../map/errors";
import { aboutPicture, pngTexts } from "../snapshot/about";
import { CanvasTooLarge, canvasMeasure, EVERY_SCRIPT, loadFonts, paint } from "../snapshot/paint";
import { withDpi, withTexts } from "../snapshot/png";
import type { SvgElement } from "../svg/tree";
import type { PictureJob, SnapshotFailure, SnapshotPreview } from "../ui/context";
import { currentPalette } from "../ui/palette";
import { download } from "./download";
import type { MapProgram } from "./map-program";
import { type LaidOut, layOutPicture, NoRoom } from "./picture-layout";
import { sceneOf } from "./scene";

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

/** Fetches what pictures are written with: a page in one script has not asked for the others yet. */
export const fetchFonts = (): Promise<void> => loadFonts(EVERY_SCRIPT);

/** A look at the picture before it is saved, and its size in pixels. */
export async function previewOf(
	store: Store,
	map: MapOnPage,
	wish: PictureWish,
): Promise<SnapshotPreview> {
	const state = store.getState();
	try {
		const laidOut = await layOutPicture(state, map, wish);
		const { toDom } = await import("./vectors");
		const drawing = toDom(await drawingOf(state, laidOut, "preview-"), document);
		return { kind: "drawn", ...laidOut.pixels, dpi: laidOut.dpi, drawing };
	} catch (error) {
		if (error instanceof NoRoom) return { kind: "no-room" };
		throw error;
	}
}

/** Makes the picture and hands it to the browser as a download. Nothing is saved unless it is whole. */
export async function saveSnapshot(
	store: Store,
	map: MapOnPage,
	wish: PictureWish,
	job: PictureJob,
): Promise<{ saved: string } | { failure: SnapshotFailure }> {
	const state = store.getState();
	return attempt(job, async () => {
		const name = `${fileNameOf(state)}.${wish.format}`;
		const blob = await fileOf(state, map, wish, job);
		job.signal.throwIfAborted();
		download(blob, name);
		return { saved: name };
	});
}

/** Puts the picture on the clipboard, where other programs take it from. */
export async function copySnapshot(
	store: Store,
	map: MapOnPage,
	wish: PictureWish,
	job: PictureJob,
): Promise<{ copied: true } | { failure: SnapshotFailure }> {
	const state = store.getState();
	return attempt(job, async (): Promise<{ copied: true } | { failure: SnapshotFailure }> => {
		// Handed over as a promise: browsers let a page copy only in the moment of the click.
		const picture = fileOf(state, map, { ...wish, format: "png" }, job);
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
	{ signal }: PictureJob,
	work: () => Promise<Done>,
): Promise<Done | { failure: SnapshotFailure }> {
	try {
		return await work();
	} catch (error) {
		if (signal.aborted) return { failure: "cancelled" };
		if (error instanceof NoRoom) return { failure: "no-room" };
		if (error instanceof PictureError) return { failure: FAILURES[error.fault] };
		if (error instanceof CanvasTooLarge) return { failure: "size" };
		if (error instanceof RangeError) return { failure: "encode" };
		throw error;
	}
}

async function fileOf(
	state: State,
	map: MapOnPage,
	wish: PictureWish,
	job: PictureJob,
): Promise<Blob> {
	job.onStage("words");
	const laidOut = await layOutPicture(state, map, wish);
	job.signal.throwIfAborted();
	switch (wish.format) {
		case "svg": {
			job.onStage("file");
			const { toFile } = await import("./vectors");
			return new Blob([toFile(await drawingOf(state, laidOut))], { type: "image/svg+xml" });
		}
		case "png":
			return pngOf(state, map, laidOut, job);
	}
}

async function pngOf(
	state: State,
	map: MapOnPage,
	laidOut: LaidOut,
	{ signal, onStage }: PictureJob,
): Promise<Blob> {
	const { composition, furniture, pixels, dpi } = laidOut;
	onStage("map");
	const drawn = await mapOf(state, map, laidOut, signal);
	signal.throwIfAborted();
	onStage("file");
	const whole = paint(composition, drawn, currentPalette(), pixels);
	const texts = pngTexts(aboutPicture(furniture));
	const png = withDpi(withTexts(await bytesOf(whole), texts, state.language), dpi);
	return new Blob([png], { type: "image/png" });
}

/** The map of a picture; beyond what WebGL can draw it is painted from vectors, in the same looks. */
async function mapOf(
	state: State,
	map: MapOnPage,
	{ composition, camera, pixels }: LaidOut,
	signal: AbortSignal,
): Promise<HTMLCanvasElement> {
	const scene = sceneOf(state);
	const { width, height } = composition.map;
	const pixelRatio = pixels.width / composition.width;
	try {
		return await map.picture({ scene, camera, width, height, pixelRatio, signal });
	} catch (error) {
		if (!(error instanceof PictureError && error.fault === "wrong-size")) throw error;
		const { stillOf } = await import("./vectors");
		return stillOf(scene, camera, { width, height }, pixelRatio);
	}
}

async function drawingOf(
	state: State,
	{ composition, furniture, camera, outer }: LaidOut,
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
		outer,
		prefix,
	});
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) throw new CanvasTooLarge("the canvas could not be written");
	return new Uint8Array(await blob.arrayBuffer());
}
