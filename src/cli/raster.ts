/** Pixels of a drawing, without a browser. What it is made with is heavy, so this file is loaded when needed. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm?url&inline";
import { type SvgElement, toFile } from "../svg/tree";

export interface PixelSize {
	readonly width: number;
	readonly height: number;
}

let started: Promise<void> | undefined;

/** A drawing without texts as a PNG. */
export async function rasterOf(drawing: SvgElement, size: PixelSize): Promise<Uint8Array> {
	started ??= initWasm(Buffer.from(wasm.slice(wasm.indexOf(",") + 1), "base64"));
	await started;
	// A sheet's pixels are a part of one more or less in one direction: stretched by that, no edge stays bare.
	const attrs = { ...drawing.attrs, ...size, preserveAspectRatio: "none" };
	const resvg = new Resvg(toFile({ ...drawing, attrs }), { font: { loadSystemFonts: false } });
	const image = resvg.render();
	const png = image.asPng();
	image.free();
	resvg.free();
	return png;
}
