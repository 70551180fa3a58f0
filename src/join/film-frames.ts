/** Makes the frames of a film, one after another, and hands each to the encoder before the next is begun. */
import { sceneView } from "../app/scene-view";
import type { State } from "../app/state";
import { type Encoder, type Tags, tagsOf } from "../film/encoder";
import { type FilmFormat, type FilmRequest, SIZES, timingOf } from "../film/plan";
import type { FilmWatch } from "../film/program";
import { daysLine, filmWords, stateOn } from "../film/words";
import type { Day } from "../model/day";
import { stateOf } from "../scene/build";
import type { Palette } from "../scene/palette";
import type { Size } from "../scene/room";
import type { Scene } from "../scene/scene";
import { aboutPicture } from "../snapshot/about";
import type { Box } from "../snapshot/composition";
import { composeWithin } from "../snapshot/fit";
import { canvasMeasure, loadFonts, paint } from "../snapshot/paint";
import { currentPalette } from "../ui/palette";
import { pauses } from "./breath";
import type { MapOnPage } from "./map-program";
import { lookAtOf, sightOn, textOf } from "./picture-layout";
import { sceneOf } from "./scene";

/** In order, at least one. */
export type FilmDays = readonly [Day, ...Day[]];

/**
 * The film as a file; null where the words leave no room for a map. Rejects with the signal's reason as soon as it
 * is given, with a `PictureError` or a `CanvasTooLarge`, and with what the browser says of its encoder.
 */
export async function filmed(
	state: State,
	map: MapOnPage,
	days: FilmDays,
	{ title, size, rate, format }: FilmRequest,
	{ signal, onFrame }: FilmWatch,
): Promise<Blob | null> {
	const palette = currentPalette();
	const pause = pauses(signal);
	const [first] = days;
	const wordsOn = await filmWords(state, days, title, palette, pause);
	const words = wordsOn(first);
	await loadFonts(textOf(words));
	const { ratio, ...pixels } = SIZES[size];
	const lookAt = lookAtOf(state, sightOn(map));
	const measure = canvasMeasure();
	const frame = { width: pixels.width / ratio, height: pixels.height / ratio };
	const layOut = (day: Day) => composeWithin(wordsOn(day), frame, lookAt, measure);
	const layout = layOut(first);
	if (layout === null) return null;
	const { width, height } = layout.composition.map;
	const stills = await map.stills({ width, height, camera: layout.camera, pixelRatio: ratio });
	let encoder: Encoder | null = null;
	try {
		encoder = await encoderOf(format, pixels, tagsOf(aboutPicture(words), daysLine(state, days)));
		const sceneOn = scenesOf(state, palette);
		for (const [index, day] of days.entries()) {
			const still = await stills.take(sceneOn(day), signal);
			const composition = layOut(day)?.composition;
			if (!composition || !isSameBox(composition.map, layout.composition.map)) return null;
			const picture = paint(composition, still, palette, pixels);
			await unlessAborted(signal, encoder.add(picture, timingOf(index, days.length, rate)));
			onFrame(index + 1, days.length);
			await pause();
		}
		return await unlessAborted(signal, encoder.finish());
	} finally {
		stills.close();
		await encoder?.drop();
	}
}

/** The map has one size in all frames: words that take another line on some day would move it. */
const isSameBox = (a: Box, b: Box) =>
	a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Only the program of the format asked for is run. */
async function encoderOf(format: FilmFormat, size: Size, tags: Tags): Promise<Encoder> {
	if (format === "gif") return (await import("../film/gif")).gifEncoder(size, tags);
	return (await import("../film/video")).videoEncoder(format, size, tags);
}

/** The scene of each day; what does not follow the day is that of the page. */
function scenesOf(state: State, palette: Palette): (day: Day) => Scene {
	const base = { ...sceneOf(state), palette, comparing: false };
	let before: Parameters<typeof stateOf>[1];
	return (day) => {
		const view = sceneView(stateOn(state, day));
		before = { view, state: stateOf(view, before) };
		return { ...base, state: before.state };
	};
}

/** The same promise, but nobody waits for it any longer once the signal says so. */
function unlessAborted<Done>(signal: AbortSignal, work: Promise<Done>): Promise<Done> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}
