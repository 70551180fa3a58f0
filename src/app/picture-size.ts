/** How large a picture is, on a screen or on paper. */
import type { Size } from "../scene/room";

/** A size that was asked for: pixels, or millimetres of paper. */
export interface FixedSize extends Size {
	readonly unit: "px" | "mm";
}

/** A size that a picture can be laid out in. */
export interface SheetSize {
	/** What it is laid out in, in CSS pixels: as if its short side were of one length. */
	readonly layout: Size;
	/** How much larger than that it is printed or shown: words and signs grow with the short side. */
	readonly enlarged: number;
	/** How large it is: "297mm", or 1920 (pixels). */
	readonly outer: { readonly width: string | number; readonly height: string | number };
	/** Of a picture in pixels, at the sharpness that it has for screens or for print. */
	readonly pixels: Size;
	/** Pixels to the inch that go with these. */
	readonly dpi: number;
}

/** Why a size cannot be drawn. */
type SizeFault = "not-a-number" | "too-small" | "too-large";

const MM_PER_INCH = 25.4;
export const CSS_DPI = 96;
/** What print is made with. */
const PRINT_DPI = 300;

/** CSS pixels: words are made for a picture like this. */
const SHORT_SIDE = 900;
/** Smaller words cannot be read: on a screen, where a pixel is what it is, and in print, which is finer. */
const SMALLEST_WORDS = { px: 1, mm: 0.8 } as const;

/** The shortest and the longest side. */
export const SIDES = { px: { least: 300, most: 10_000 }, mm: { least: 80, most: 1200 } } as const;

/** Sizes by name; sheets lie on their long side unless they stand upright. */
export const SIZES = {
	wide: { unit: "px", width: 1920, height: 1080 },
	square: { unit: "px", width: 1200, height: 1200 },
	a4: { unit: "mm", width: 297, height: 210 },
	"a4-upright": { unit: "mm", width: 210, height: 297 },
	a3: { unit: "mm", width: 420, height: 297 },
	"a3-upright": { unit: "mm", width: 297, height: 420 },
} as const satisfies Readonly<Record<string, FixedSize>>;
type SizeName = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as SizeName[];

/** What is wrong with a size, by its numbers alone. */
export function faultOf({ unit, width, height }: FixedSize): SizeFault | null {
	const { least, most } = SIDES[unit];
	if (![width, height].every(Number.isFinite)) return "not-a-number";
	if (Math.min(width, height) < least) return "too-small";
	return Math.max(width, height) > most ? "too-large" : null;
}

/** The sheet of a size that has no fault. */
export function sheetOf({ unit, width, height }: FixedSize): SheetSize {
	const css = (side: number) => (unit === "mm" ? (side / MM_PER_INCH) * CSS_DPI : side);
	const enlarged = Math.max(SMALLEST_WORDS[unit], css(Math.min(width, height)) / SHORT_SIDE);
	const dpi = unit === "mm" ? PRINT_DPI : CSS_DPI;
	const whole = (side: number, scale: number) => Math.round(css(side) * scale);
	return {
		layout: { width: whole(width, 1 / enlarged), height: whole(height, 1 / enlarged) },
		enlarged,
		outer: unit === "mm" ? { width: `${width}mm`, height: `${height}mm` } : { width, height },
		pixels: { width: whole(width, dpi / CSS_DPI), height: whole(height, dpi / CSS_DPI) },
		dpi,
	};
}
