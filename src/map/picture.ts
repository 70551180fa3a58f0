/** Pictures of scenes from a second map off the screen, at any pixel ratio. Half a map is never returned. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "../model/types";
import type { Scene } from "../scene/scene";
import { bareOf, drawImages, drawScene, styleOfScene } from "./draw";
import { NoWebGL, PictureError } from "./errors";
import { areDotsReady } from "./events";
import { faultsOf } from "./faults";
import { nextTask } from "./next-task";
import type { Framing, PictureRequest, Stills } from "./types";
import { hideCutNames } from "./whole-names";

/** Makes a still map in a container, with few pixels, looking where it is told to. */
export type StillMap = (container: HTMLElement, framing: Framing) => MapLibreMap;

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

/** A page out of sight draws no frames by itself: how often the map is told to. */
const HIDDEN_FRAME_MS = 250;

/** Rejects once the map has lost what it draws with. */
function lossOf(map: MapLibreMap): Promise<never> {
	const lost = new Promise<never>((_, reject) => {
		map.once("webglcontextlost", () => reject(new PictureError("no-webgl")));
	});
	lost.catch(() => {});
	return lost;
}

/** Rejects once a tile does not come: a map with a hole in it is never saved. */
function tileFaultOf(map: MapLibreMap): Promise<never> {
	const faulty = new Promise<never>((_, reject) => {
		faultsOf(map).onTile(() => reject(new PictureError("timeout")));
	});
	faulty.catch(() => {});
	return faulty;
}

/**
 * Keeps a map drawing where the page is out of sight, and rejects when that takes too long, or when the reader
 * calls it off.
 */
function limits(
	map: MapLibreMap,
	signal: AbortSignal | undefined,
): { ended: Promise<never>; done: () => void } {
	signal?.throwIfAborted();
	let timer = 0;
	let stop = () => {};
	const ended = new Promise<never>((_, reject) => {
		timer = window.setTimeout(() => reject(new PictureError("timeout")), TIMEOUT_MS);
		stop = () => reject(signal?.reason);
		signal?.addEventListener("abort", stop, { once: true });
	});
	ended.catch(() => {});
	const frames = window.setInterval(() => document.hidden && map.redraw(), HIDDEN_FRAME_MS);
	const done = () => {
		window.clearTimeout(timer);
		window.clearInterval(frames);
		signal?.removeEventListener("abort", stop);
	};
	return { ended, done };
}

/** Letters of each font file that a map in the language is set in. */
const LETTERS: { readonly [L in Language]: string } = {
	en: "Aa ع",
	ar: "Aa ع",
	tr: "Aa ğ ع",
	ru: "Aa Яя ع",
};

/** MapLibre draws on without a font that it cannot get; here that is a failure. */
async function fontsReady(language: Language): Promise<void> {
	try {
		const weights = ["400", "600"].map((weight) => `${weight} 16px "Noto Sans"`);
		await Promise.all(weights.map((font) => document.fonts.load(font, LETTERS[language])));
		await document.fonts.ready;
	} catch (cause) {
		throw new PictureError("fonts", cause);
	}
}

/** Loads all that a scene shows, and puts it on the map. */
async function load(map: MapLibreMap, scene: Scene, pixelRatio: number): Promise<void> {
	const styled = map.once("style.load");
	const bare = bareOf(scene);
	map.setStyle(styleOfScene(bare), { diff: false });
	await styled;
	drawImages(map, scene.palette, pixelRatio);
	drawScene(map, bare, scene);
	await Promise.all([map.once("idle"), fontsReady(scene.static.language)]);
	while (!map.areTilesLoaded() || !areDotsReady(map)) await map.once("idle");
	hideCutNames(map);
}

/** In how many frames a loaded map has come to rest, placing names included. */
const FRAMES_TO_REST = 8;

/**
 * Draws at full size and copies the pixels. The drawing buffer is cleared once the browser has shown it, so they
 * are copied within `idle`, which comes right after the last frame. Frames are drawn at once: the browser's own
 * come later, and to a page out of sight not at all.
 */
async function copy(map: MapLibreMap, canvas: HTMLCanvasElement): Promise<void> {
	const pen = canvas.getContext("2d");
	if (!pen) throw new PictureError("blank");
	let isCopied = false;
	const settled = new Promise<void>((resolve) => {
		map.once("idle", () => {
			pen.drawImage(map.getCanvas(), 0, 0);
			isCopied = true;
			resolve();
		});
	});
	for (let frame = 0; frame < FRAMES_TO_REST && !isCopied; frame++) {
		map.redraw();
		// A large frame takes a while, and whoever wants to call it off must be heard.
		await nextTask();
	}
	await settled;
}

function checkSize(map: MapLibreMap, { width, height, pixelRatio }: Framing): void {
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

/** Side of the small copy in which a picture is looked at for holes. */
const SAMPLE_PX = 32;

/** The sea is opaque everywhere: a pixel that lets light through means that nothing was drawn there. */
function checkDrawn(canvas: HTMLCanvasElement): void {
	const sample = document.createElement("canvas");
	sample.width = SAMPLE_PX;
	sample.height = SAMPLE_PX;
	const pen = sample.getContext("2d", { willReadFrequently: true });
	pen?.drawImage(canvas, 0, 0, SAMPLE_PX, SAMPLE_PX);
	const pixels = pen?.getImageData(0, 0, SAMPLE_PX, SAMPLE_PX).data ?? [];
	const solid =
		pixels.length > 0 && pixels.every((value, index) => index % 4 !== 3 || value === 255);
	if (!solid) throw new PictureError("blank");
}

/**
 * A map off the screen that is shown scene after scene. It is to be closed, whatever becomes of it.
 * @throws PictureError where there is no WebGL.
 */
export function openStills(make: StillMap, framing: Framing): Stills {
	const box = offScreen(framing.width, framing.height);
	let map: MapLibreMap;
	try {
		map = make(box, framing);
	} catch (error) {
		box.remove();
		throw error instanceof NoWebGL ? new PictureError("no-webgl", error) : error;
	}
	const lost = lossOf(map);
	const faulty = tileFaultOf(map);
	const canvas = document.createElement("canvas");
	let before: Scene | null = null;
	const take = async (scene: Scene) => {
		if (before === null) {
			await load(map, scene, framing.pixelRatio);
			map.setPixelRatio(framing.pixelRatio);
			checkSize(map, framing);
			canvas.width = map.getCanvas().width;
			canvas.height = map.getCanvas().height;
		} else drawScene(map, before, scene);
		before = scene;
		await copy(map, canvas);
		checkDrawn(canvas);
		return canvas;
	};
	return {
		async take(scene, signal) {
			const { ended, done } = limits(map, signal);
			try {
				// First of all: a map that is lost does not understand what it is told.
				await Promise.race([lost, null]);
				return await Promise.race([take(scene), lost, faulty, ended]);
			} finally {
				done();
			}
		},
		close() {
			try {
				map.remove();
			} finally {
				box.remove();
			}
		},
	};
}

/** One picture of a scene, by a map that is made for it and removed after. */
export async function takePicture(
	make: StillMap,
	{ scene, signal, ...framing }: PictureRequest,
): Promise<HTMLCanvasElement> {
	const stills = openStills(make, framing);
	try {
		return await stills.take(scene, signal);
	} finally {
		stills.close();
	}
}
