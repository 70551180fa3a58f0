/** A picture of a scene from a second map off the screen, at any pixel ratio. Half a map is never returned. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera, Scene } from "../scene/scene";
import { type Bounds, cameraOf } from "./camera";
import { drawImages, drawScene, styleOfScene } from "./draw";
import { NoWebGL, PictureError, type PictureFault } from "./errors";

export interface PictureRequest {
	readonly scene: Scene;
	/** CSS pixels; the canvas has these times the ratio. */
	readonly width: number;
	readonly height: number;
	readonly pixelRatio: number;
	readonly view:
		| { readonly camera: Camera }
		| { readonly bounds: Bounds; readonly padding?: number };
}

export interface Picture {
	readonly canvas: HTMLCanvasElement;
	/** Where it looks: a scale bar is right only for this camera. */
	readonly camera: Camera;
}

/** Makes a still map in a container, of the request's ratio, looking where the request says. */
export type StillMap = (container: HTMLElement, request: PictureRequest) => MapLibreMap;

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

/** Rejects when the clock or the map says so; whoever comes first ends the wait. */
function limits(map: MapLibreMap): { failed: Promise<never>; done: () => void } {
	let timer = 0;
	const failed = new Promise<never>((_, reject) => {
		const fail = (fault: PictureFault, cause?: unknown) => reject(new PictureError(fault, cause));
		timer = window.setTimeout(() => fail("timeout"), TIMEOUT_MS);
		map.on("webglcontextlost", () => fail("no-webgl"));
	});
	failed.catch(() => {});
	return { failed, done: () => window.clearTimeout(timer) };
}

const BOTH_SCRIPTS = "Idlib إدلب";

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

async function drawn(map: MapLibreMap, scene: Scene): Promise<void> {
	const loaded = map.once("style.load");
	map.setStyle(styleOfScene(scene), { diff: false });
	await loaded;
	drawImages(map, scene.palette);
	drawScene(map, { ...scene, state: {} }, scene);
	await Promise.all([map.once("idle"), fontsReady()]);
	if (!map.areTilesLoaded()) await map.once("idle");
}

/** The drawing buffer is cleared once it is shown, so the pixels are copied inside a `render`. */
async function copied(map: MapLibreMap): Promise<HTMLCanvasElement> {
	const source = map.getCanvas();
	const canvas = document.createElement("canvas");
	const pen = canvas.getContext("2d", { willReadFrequently: true });
	if (!pen) throw new PictureError("blank");
	const rendered = map.once("render", () => {
		canvas.width = source.width;
		canvas.height = source.height;
		pen.drawImage(source, 0, 0);
	});
	const settled = map.once("idle");
	rendered.triggerRepaint();
	await settled;
	return canvas;
}

function checkSize(map: MapLibreMap, { width, height, pixelRatio }: PictureRequest): void {
	const { width: w, height: h } = map.getCanvas();
	const wrong = w !== Math.round(width * pixelRatio) || h !== Math.round(height * pixelRatio);
	if (wrong) throw new PictureError("wrong-size", `${w} x ${h}`);
}

/** The sea is opaque everywhere: a transparent pixel means that nothing was drawn there. */
function checkDrawn(canvas: HTMLCanvasElement): void {
	const pen = canvas.getContext("2d");
	if (!pen || canvas.width === 0) throw new PictureError("blank");
	const columns = 16;
	for (let index = 0; index < columns * columns; index += 1) {
		const x = Math.floor((((index % columns) + 0.5) / columns) * canvas.width);
		const y = Math.floor(((Math.floor(index / columns) + 0.5) / columns) * canvas.height);
		if (pen.getImageData(x, y, 1, 1).data[3] !== 255) throw new PictureError("blank");
	}
}

async function takeFrom(map: MapLibreMap, request: PictureRequest): Promise<Picture> {
	checkSize(map, request);
	await drawn(map, request.scene);
	const canvas = await copied(map);
	checkSize(map, request);
	checkDrawn(canvas);
	return { canvas, camera: cameraOf(map) };
}

export async function takePicture(make: StillMap, request: PictureRequest): Promise<Picture> {
	const box = offScreen(request.width, request.height);
	let map: MapLibreMap | undefined;
	try {
		map = make(box, request);
		const { failed, done } = limits(map);
		return await Promise.race([takeFrom(map, request), failed]).finally(done);
	} catch (error) {
		throw error instanceof NoWebGL ? new PictureError("no-webgl", error) : error;
	} finally {
		map?.remove();
		box.remove();
	}
}
