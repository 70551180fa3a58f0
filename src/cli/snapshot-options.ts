/** The options of `truceline snapshot`, read and checked: what is wrong, and what to write instead. */
import {
	INTERFACE_LANGUAGES,
	type InterfaceLanguage,
	isInterfaceLanguage,
} from "../app/i18n/dictionary";
import { BUFFER_DEPTHS, type BufferDepth } from "../app/view";
import { type Day, formatDay, parseDay } from "../model/day";
import type { Dataset } from "../model/types";
import { PlainError } from "./output";

/** What was written on the command line. */
export interface Written {
	readonly date?: string | undefined;
	readonly compare?: string | undefined;
	readonly lang?: string | undefined;
	readonly size?: string | undefined;
	readonly buffer?: string | undefined;
	readonly theme?: string | undefined;
	readonly title?: string | undefined;
	readonly dataset?: string | undefined;
	readonly outlines?: boolean | undefined;
	readonly scale?: string | undefined;
	readonly evidence?: boolean | undefined;
	readonly output?: string | undefined;
}

export interface PictureSize {
	/** CSS pixels: 96 to the inch. */
	readonly width: number;
	readonly height: number;
	readonly millimetres?: { readonly width: number; readonly height: number };
}

/** All that can be checked without the dataset. */
export interface SnapshotOptions {
	readonly language: InterfaceLanguage;
	readonly size: PictureSize;
	readonly buffer: BufferDepth;
	readonly theme: (typeof THEMES)[number];
	readonly title: string;
	readonly dataset: string;
	/** Text as outlines. */
	readonly outlines: boolean;
	/** Pixels of a PNG for one CSS pixel. */
	readonly scale: number;
	/** The numbered sources on pages of their own. */
	readonly evidence: boolean;
	readonly format: Format;
	readonly output: string;
}

/** Where the dataset of this repository lies. */
const OWN_DATASET = "public/geo";
const MM_PER_PX = 25.4 / 96;
const SMALLEST = 300;
const LARGEST = 10_000;

function paper(width: number, height: number): PictureSize {
	const [across, down] = [width, height].map((side) => Math.round(side / MM_PER_PX));
	return { width: across ?? 0, height: down ?? 0, millimetres: { width, height } };
}

/** Sizes by name; sheets lie on their long side, since maps of this kind are read across. */
export const SIZES: Readonly<Record<string, PictureSize>> = {
	a4: paper(297, 210),
	a3: paper(420, 297),
	"a4-upright": paper(210, 297),
	"a3-upright": paper(297, 420),
	square: { width: 1200, height: 1200 },
	wide: { width: 1600, height: 900 },
};

export const FORMATS = ["svg", "png", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

/** What print is made with. */
const PRINT_DPI = 300;
export const CSS_DPI = 96;
const LARGEST_SCALE = 10;
/** More than an A2 sheet at 300 dpi: the picture is held in memory several times over. */
const MOST_PIXELS = 50_000_000;

export function readOptions(written: Written): SnapshotOptions {
	const size = sizeOf(written.size ?? "1600x1000");
	const output = outputOf(written.output);
	const format = formatOf(output);
	return {
		language: oneOf("--lang", written.lang ?? "en", INTERFACE_LANGUAGES, isInterfaceLanguage),
		size,
		buffer: oneOf("--buffer", Number(written.buffer ?? 20), BUFFER_DEPTHS, isDepth),
		theme: oneOf("--theme", written.theme ?? "light", THEMES, isTheme),
		title: (written.title ?? "").trim(),
		dataset: written.dataset ?? OWN_DATASET,
		outlines: outlinesIn(written.outlines ?? false, format),
		scale: scaleOf(written.scale, size, format),
		evidence: evidenceIn(written.evidence ?? false, format),
		format,
		output,
	};
}

/** A day that the dataset covers. */
export function dayOf(
	name: "--date" | "--compare",
	text: string | undefined,
	{ span }: Dataset,
): Day {
	const covered = `this dataset covers ${formatDay(span.first)} to ${formatDay(span.last)}`;
	if (text === undefined) throw new PlainError(`say which day: ${name} YYYY-MM-DD (${covered})`);
	const day = parseDay(text);
	if (day === null) {
		throw new PlainError(`${name} "${text}" is not a day; write it as YYYY-MM-DD (${covered})`);
	}
	if (day < span.first || day > span.last) {
		throw new PlainError(`${name} ${text} is not covered: ${covered}`);
	}
	return day;
}

const THEMES = ["light", "dark"] as const;
const isDepth = (value: unknown): value is BufferDepth => BUFFER_DEPTHS.some((km) => km === value);
const isTheme = (value: unknown): value is (typeof THEMES)[number] =>
	value === "light" || value === "dark";

function oneOf<Given, Known extends Given>(
	name: string,
	value: Given,
	known: readonly Known[],
	isKnown: (value: Given) => value is Known,
): Known {
	if (isKnown(value)) return value;
	throw new PlainError(`${name}: "${value}" is not one of ${known.join(", ")}`);
}

function sizeOf(text: string): PictureSize {
	const named = Object.hasOwn(SIZES, text.toLowerCase()) ? SIZES[text.toLowerCase()] : undefined;
	if (named) return named;
	const [, across, down] = /^(\d+)x(\d+)$/i.exec(text) ?? [];
	const size = { width: Number(across), height: Number(down) };
	const sides = [size.width, size.height];
	if (sides.some(Number.isNaN)) {
		const names = Object.keys(SIZES).join(", ");
		throw new PlainError(`--size: "${text}" is no size; write WIDTHxHEIGHT in pixels, or ${names}`);
	}
	if (sides.some((side) => side < SMALLEST || side > LARGEST)) {
		throw new PlainError(
			`--size: each side of "${text}" must have ${SMALLEST} to ${LARGEST} pixels`,
		);
	}
	return size;
}

/** Pixels of a picture at a scale: of a sheet, those of its true size. */
export function pixelsOf({ width, height, millimetres }: PictureSize, scale: number) {
	const across = millimetres ? millimetres.width / MM_PER_PX : width;
	const down = millimetres ? millimetres.height / MM_PER_PX : height;
	return { width: Math.round(across * scale), height: Math.round(down * scale) };
}

function scaleOf(text: string | undefined, size: PictureSize, format: Format): number {
	if (text !== undefined && format !== "png") {
		throw new PlainError(`--scale is for .png; a .${format} has no pixels, so leave it out`);
	}
	const usual = size.millimetres ? PRINT_DPI / CSS_DPI : 1;
	const scale = text === undefined ? usual : Number(text);
	if (!(scale >= 1 && scale <= LARGEST_SCALE) || text?.trim() === "") {
		throw new PlainError(`--scale: "${text}" is not a number from 1 to ${LARGEST_SCALE}`);
	}
	const { width, height } = pixelsOf(size, scale);
	if (format === "png" && width * height > MOST_PIXELS) {
		const most = Math.floor(Math.sqrt(MOST_PIXELS / (width * height)) * scale * 100) / 100;
		const instead = most < 1 ? "a smaller --size" : `--scale ${most} or less`;
		throw new PlainError(
			`a picture of ${width}x${height} pixels is too large (at most ${MOST_PIXELS / 1e6} million): ask for ${instead}`,
		);
	}
	return scale;
}

function outlinesIn(isWanted: boolean, format: Format): boolean {
	if (!isWanted || format !== "pdf") return isWanted;
	throw new PlainError("--outlines is for .svg; a .pdf brings its letters along, so leave it out");
}

function evidenceIn(isWanted: boolean, format: Format): boolean {
	if (!isWanted || format === "pdf") return isWanted;
	throw new PlainError(`--evidence is for .pdf; a .${format} has one page, so leave it out`);
}

function outputOf(path: string | undefined): string {
	if (path === undefined) {
		throw new PlainError("say where to write the picture: -o FILE.svg, FILE.png or FILE.pdf");
	}
	return path;
}

function formatOf(path: string): Format {
	const format = FORMATS.find((each) => path.toLowerCase().endsWith(`.${each}`));
	if (format) return format;
	throw new PlainError(`-o ${path}: end the name with .svg, .png or .pdf`);
}
