/** Films as a reader makes them, and their frames as they are seen. */
import { GifReader } from "omggif";
import type { Page } from "playwright-core";
import type { Reader } from "./reader";

/** What lies on the page is not in the film: a small window saves time. */
export const SMALL = { width: 980, height: 700 } as const;

/** Saraqib, Maarat al-Numan and dozens of villages changed hands around these days. */
export const SPAN = { from: "2020-02-05", to: "2020-02-10" } as const;
export const FRAMES = 6;

interface FilmWish {
	readonly from?: string;
	readonly to?: string;
	readonly step?: string;
	/** As the format's line begins. */
	readonly format?: RegExp;
}

/** Opens the dialog of films from that of a picture, and fills it in. */
export async function openFilm(reader: Reader, wish: FilmWish = {}) {
	const { page } = reader;
	await page.getByRole("button", { name: "Export snapshot" }).click();
	await page.getByRole("button", { name: "Make a film …" }).click();
	const dialog = page.getByRole("dialog", { name: "Export film" });
	const { from = SPAN.from, to = SPAN.to, step = "each day", format = /^GIF/ } = wish;
	await dialog.getByRole("textbox", { name: "From" }).fill(from);
	await dialog.getByRole("textbox", { name: "To", exact: true }).fill(to);
	await dialog.getByRole("combobox", { name: "One frame for" }).selectOption(step);
	await dialog.getByRole("radio", { name: format }).check();
	return {
		dialog,
		make: () => dialog.getByRole("button", { name: "Make the film" }).click(),
		cancel: dialog.getByRole("button", { name: "Cancel" }),
		says: (text: string | RegExp) => dialog.getByText(text).waitFor({ timeout: 60_000 }),
	};
}

/** Counts what the page hands the browser to save. */
export function downloadsOf(page: Page): { readonly count: number } {
	const seen = { count: 0 };
	page.on("download", () => {
		seen.count++;
	});
	return seen;
}

/** The frames of a GIF as they are seen, each drawn over the one before. */
export function framesOf(bytes: Buffer) {
	const gif = new GifReader(bytes);
	const canvas = Buffer.alloc(4 * gif.width * gif.height);
	return Array.from({ length: gif.numFrames() }, (_, index) => {
		gif.decodeAndBlitFrameRGBA(index, canvas);
		return { pixels: Buffer.from(canvas), hundredths: gif.frameInfo(index).delay };
	});
}

/** The part of all pixels that are unlike. */
export function partUnlike(a: Buffer, b: Buffer): number {
	let unlike = 0;
	for (let at = 0; at < a.length; at += 4) {
		if (a.readUInt32LE(at) !== b.readUInt32LE(at)) unlike++;
	}
	return unlike / (a.length / 4);
}
