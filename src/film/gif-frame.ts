/**
 * A frame of a GIF: only pixels that changed have colours, the others let the last frame through. A step of the map
 * changes little, so that files stay small and colours do not flicker. Pure.
 */
import { applyPalette, quantize } from "gifenc";

/** Colours that a frame may have; one more stands for what did not change. */
const MOST_COLOURS = 255;

export interface GifFrame {
	/** For each pixel the index of its colour. */
	readonly index: Uint8Array;
	/** Red, green, blue; never empty. */
	readonly palette: number[][];
	/** The index of what did not change; null: everything is drawn. */
	readonly clear: number | null;
}

/**
 * @param pixels RGBA, one number for each pixel.
 * @param before those of the last frame, as many; null for the first one.
 */
export function gifFrame(pixels: Uint32Array, before: Uint32Array | null): GifFrame {
	const changed = before === null ? pixels : pixels.filter((pixel, at) => pixel !== before[at]);
	if (before === null || changed.length === pixels.length) {
		const { index, palette } = painted(pixels);
		return { index, palette, clear: null };
	}
	const { index: colours, palette } = painted(changed);
	const clear = palette.length;
	const index = new Uint8Array(pixels.length).fill(clear);
	let next = 0;
	for (let at = 0; at < pixels.length; at++) {
		if (pixels[at] !== before[at]) index[at] = colours[next++] ?? clear;
	}
	return { index, palette: [...palette, [0, 0, 0]], clear };
}

function painted(pixels: Uint32Array): Pick<GifFrame, "index" | "palette"> {
	if (pixels.length === 0) return { index: new Uint8Array(), palette: [] };
	const { buffer, byteOffset, byteLength } = pixels;
	const bytes = new Uint8Array(buffer, byteOffset, byteLength);
	const palette = quantize(bytes, MOST_COLOURS);
	return { index: applyPalette(bytes, palette), palette };
}
