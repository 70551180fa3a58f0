/** A picture of a scene from a second map off the screen, at any pixel ratio. Half a map is never returned. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { drawImages, drawScene, styleOfScene } from "./draw";
import { NoWebGL, PictureError, type PictureFault } from "./errors";
import type { PictureRequest } from "./types";
import { hideCutNames } from "./whole-names";

/** Makes a still map in a container, at `LOADING_RATIO`, looking where the request says. */
export type StillMap = (container: HTMLElement, request: PictureRequest) => MapLibreMap;

/** While tiles come in, the map draws frame after frame: small ones cost little, and none is kept. */
export const LOADING_RATIO = 0.25;

const TIMEOUT_MS = 20_000;

/** Styles are set by property, which the page's content policy allows. */
function offScreen(width: number, height: number): HTMLElement {
	const box = document.createElement("div");
	box.setAttribute("aria-hidden", "true");
	box.inert = true;
	Object.assign(box.style, {
		position: "fixed",
		top: "0",
		left: "0",
		width: `${width}px`,
		height: `${height}px`,
		visibility: "hidden",
		zIndex: "-1",
		pointerEvents: "none",
		contain: "strict",
	});
	document.body.append(box);
	return box;
}

/** Rejects when the clock, the map or the reader says so; whoever comes first ends the wait. */
function limits(
	map: MapLibreMap,
	signal: AbortSignal | undefined,
): { failed: Promise<never>; done: () => void } {
	let timer = 0;
	const failed = new Promise<never>((_, reject) => {
		const fail = (fault: PictureFault, cause?: unknown) => reject(new PictureError(fault, cause));
		timer = window.setTimeout(() => fail("timeout"), TIMEOUT_MS);
		map.on("webglcontextlost", () => fail("no-webgl"));
		signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
	failed.catch(() => {});
	return { failed, done: () => window.clearTimeout(timer) };
}

const BOTH_SCRIPTS = "Aa ع";

/** MapLibre draws on without a font that it cannot get; here that is a failure. */
async function fontsReady(): Promise<void> {
	try {
		const weights = ["400", "600"].map((weight) => `${weight} 16px "Noto Sans"`);
		await Promise.all(weights.map((font) => document.fonts.load(font, BOTH_SCRIPTS)));
		await document.fonts.ready;
	} catch (cause) {
		throw new PictureError("fonts", cause);
	}
}

/** Loads all that the picture shows. */
async function loaded(map: MapLibreMap, { scene, pixelRatio }: PictureRequest): Promise<void> {
	const styled = map.once("style.load");
	const bare = { ...scene, state: {} };
	map.setStyle(styleOfScene(bare), { diff: false });
	await styled;
	drawImages(map, scene.palette, pixelRatio);
	drawScene(map, bare, scene);
	await Promise.all([map.once("idle"), fontsReady()]);
	while (!map.areTilesLoaded()) await map.once("idle");
	hideCutNames(map);
}

/**
 * Draws at full size and copies the pixels. The drawing buffer is cleared once the browser has shown it, so
 * they are copied within `idle`, which comes right after the last frame.
 */
async function copied(map: MapLibreMap, request: PictureRequest): Promise<HTMLCanvasElement> {
	const canvas = document.createElement("canvas");
	const pen = canvas.getContext("2d");
	if (!pen) throw new PictureError("blank");
	const settled = new Promise<void>((resolve) => {
		map.once("idle", () => {
			const source = map.getCanvas();
			canvas.width = source.width;
			canvas.height = source.height;
			pen.drawImage(source, 0, 0);
			resolve();
		});
	});
	map.setPixelRatio(request.pixelRatio);
	checkSize(map, request);
	await settled;
	return canvas;
}

function checkSize(map: MapLibreMap, { width, height, pixelRatio }: PictureRequest): void {
	const canvas = map.getCanvas();
	// A canvas can have the size asked for while what is drawn in it has not.
	const buffer = canvas.getContext("webgl2");
	const [w, h] = [
		buffer?.drawingBufferWidth ?? canvas.width,
		buffer?.drawingBufferHeight ?? canvas.height,
	];
	const isOff = (got: number, asked: number) => Math.abs(got - asked * pixelRatio) > 1;
	if (isOff(w, width) || isOff(h, height)) throw new PictureError("wrong-size", `${w} x ${h}`);
}

/** The sea is opaque everywhere: a pixel that lets light through means that nothing was drawn there. */
function checkDrawn(canvas: HTMLCanvasElement): void {
	const sample = document.createElement("canvas");
	sample.width = 32;
	sample.height = 32;
	const pen = sample.getContext("2d", { willReadFrequently: true });
	pen?.drawImage(canvas, 0, 0, 32, 32);
	const pixels = pen?.getImageData(0, 0, 32, 32).data ?? [];
	const solid =
		pixels.length > 0 && pixels.every((value, index) => index % 4 !== 3 || value === 255);
	if (!solid) throw new PictureError("blank");
}

async function takeFrom(map: MapLibreMap, request: PictureRequest): Promise<HTMLCanvasElement> {
	await loaded(map, request);
	const canvas = await copied(map, request);
	checkDrawn(canvas);
	return canvas;
}

export async function takePicture(
	make: StillMap,
	request: PictureRequest,
): Promise<HTMLCanvasElement> {
	const box = offScreen(request.width, request.height);
	let map: MapLibreMap | undefined;
	try {
		map = make(box, request);
		const { failed, done } = limits(map, request.signal);
		return await Promise.race([takeFrom(map, request), failed]).finally(done);
	} catch (error) {
		throw error instanceof NoWebGL ? new PictureError("no-webgl", error) : error;
	} finally {
		map?.remove();
		box.remove();
	}
}
