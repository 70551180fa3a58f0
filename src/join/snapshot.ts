/** Joins the state, the map's picture and the layout into a file for the reader. */
import { fileNameOf } from "../app/file-name";
import type { PictureWish } from "../app/picture-wish";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { withoutTiles } from "../app/tiles";
import { PictureError, type PictureFault } from "../map/errors";
import { aboutPicture, pngTexts } from "../snapshot/about";
import { CanvasTooLarge, canvasMeasure, EVERY_SCRIPT, loadFonts, paint } from "../snapshot/paint";
import { withDpi, withTexts } from "../snapshot/png";
import type { SvgElement } from "../svg/tree";
import type { PictureJob, SnapshotFailure, SnapshotPreview } from "../ui/services";
import { download } from "./download";
import { FontsMissing } from "./font-files";
import type { MapOnPage } from "./map-program";
import { type LaidOut, layOutPicture, NoRoom } from "./picture-layout";
import { sceneOf } from "./scene";

const FAILURES: { readonly [F in PictureFault]: SnapshotFailure } = {
	timeout: "timeout",
	"wrong-size": "size",
	blank: "blank",
	fonts: "timeout",
	"no-webgl": "no-webgl",
};

/** What a picture shows: only pixels can have tiles in them, and the words around it must say what is there. */
function stateFor({ format }: PictureWish, store: Store): State {
	const state = store.getState();
	return format === "png" ? state : withoutTiles(state);
}

/** A look at the picture before it is saved, and its size in pixels. */
export async function previewOf(
	store: Store,
	map: MapOnPage,
	wish: PictureWish,
): Promise<SnapshotPreview> {
	const state = stateFor(wish, store);
	try {
		const laidOut = await layOutPicture(state, map, wish);
		const { toDom } = await import("./vectors");
		const drawing = toDom(await drawingOf(withoutTiles(state), laidOut, "preview-"), document);
		const ratio = wish.size.unit === "screen" ? wish.size.ratio : null;
		return { kind: "drawn", ...laidOut.pixels, ratio, drawing };
	} catch (error) {
		if (error instanceof NoRoom) return { kind: "no-room" };
		reportError(error);
		return { kind: "failed" };
	}
}

/** Makes the picture and hands it to the browser as a download. Nothing is saved unless it is whole. */
export async function saveSnapshot(
	store: Store,
	map: MapOnPage,
	wish: PictureWish,
	job: PictureJob,
): Promise<{ saved: string } | { failure: SnapshotFailure }> {
	const state = stateFor(wish, store);
	return attempt(job, async () => {
		const name = `${fileNameOf(state)}.${wish.format}`;
		const blob = await fileOf(state, map, wish, job);
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
		if (error instanceof FontsMissing) return { failure: "letters" };
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
	const file = await writtenAs(state, map, laidOut, wish, job);
	job.signal.throwIfAborted();
	return file;
}

async function writtenAs(
	state: State,
	map: MapOnPage,
	laidOut: LaidOut,
	wish: PictureWish,
	job: PictureJob,
): Promise<Blob> {
	switch (wish.format) {
		case "svg":
			return svgOf(await drawingOf(state, laidOut), wish.outlines, job);
		case "pdf":
			return pdfOf(state, laidOut, wish, job);
		case "png":
			return pngOf(state, map, laidOut, job);
	}
}

async function svgOf(drawing: SvgElement, outlines: boolean, job: PictureJob): Promise<Blob> {
	job.onStage("file");
	const { toFile } = await import("./vectors");
	const set = outlines ? await (await letters()).withOutlines(drawing) : drawing;
	return new Blob([toFile(set)], { type: "image/svg+xml" });
}

async function pdfOf(
	state: State,
	laidOut: LaidOut,
	{ wording: { title }, evidence }: PictureWish,
	{ signal, onStage }: PictureJob,
): Promise<Blob> {
	onStage("map");
	const first = await drawingOf(state, laidOut);
	onStage("file");
	const { drawPage, evidencePages, pdfFile, requestOf } = await letters();
	signal.throwIfAborted();
	const { composition, furniture } = laidOut;
	const { palette } = furniture;
	const { width, height } = composition;
	// The list has names in every script.
	if (evidence) await loadFonts(EVERY_SCRIPT);
	const paper = { size: { width, height }, palette, measure: canvasMeasure() };
	const sheets = evidence ? evidencePages(state, title, paper) : [];
	const spoken = requestOf(furniture, state.language, laidOut.outer);
	const pages = sheets.map((sheet) => drawPage(sheet, palette, spoken));
	return pdfFile([first, ...pages], aboutPicture(furniture), signal);
}

/** What sets letters is fetched when it is needed. */
function letters() {
	return import("./pdf").catch((cause: unknown) => {
		throw new FontsMissing("the program did not come", { cause });
	});
}

async function pngOf(
	state: State,
	map: MapOnPage,
	laidOut: LaidOut,
	{ signal, onStage }: PictureJob,
): Promise<Blob> {
	const { composition, furniture, camera, pixels, dpi } = laidOut;
	const { width, height } = composition.map;
	const pixelRatio = pixels.width / composition.width;
	onStage("map");
	const scene = { ...sceneOf(state), palette: furniture.palette };
	const drawn = await map.picture({ scene, camera, width, height, pixelRatio, signal });
	signal.throwIfAborted();
	onStage("file");
	const whole = paint(composition, drawn, furniture.palette, pixels);
	const texts = pngTexts(aboutPicture(furniture));
	const png = withDpi(withTexts(await bytesOf(whole), texts, state.language), dpi);
	return new Blob([png], { type: "image/png" });
}

async function drawingOf(state: State, laidOut: LaidOut, prefix = ""): Promise<SvgElement> {
	const { drawPicture, requestOf } = await import("./vectors");
	const { composition, furniture, camera, outer } = laidOut;
	return drawPicture({
		scene: { ...sceneOf(state), palette: furniture.palette },
		camera,
		composition,
		measure: canvasMeasure(),
		...requestOf(furniture, state.language, outer),
		prefix,
	});
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) throw new CanvasTooLarge("the canvas could not be written");
	return new Uint8Array(await blob.arrayBuffer());
}
