/** What pictures are like, read from the command line and checked: what is wrong, and what to write instead. */
import {
	INTERFACE_LANGUAGES,
	type InterfaceLanguage,
	isInterfaceLanguage,
} from "../app/i18n/languages";
import { LONGEST_CAPTION, LONGEST_TITLE, PARTS } from "../app/picture-choices";
import { type FixedSize, faultOf, SIDES, SIZE_NAMES, SIZES, sheetOf } from "../app/picture-size";
import { type Parts, USUAL_PARTS } from "../app/picture-wish";
import { BUFFER_DEPTHS, type BufferDepth } from "../app/view";
import { type Day, formatDay, parseDay } from "../model/day";
import type { Dataset } from "../model/types";
import type { Size } from "../scene/room";
import { PlainError } from "./output";

/** What was written on the command line, whichever command makes the pictures. */
export interface WrittenLook {
	readonly lang?: string | undefined;
	readonly size?: string | undefined;
	readonly buffer?: string | undefined;
	readonly theme?: string | undefined;
	readonly title?: string | undefined;
	readonly caption?: string | undefined;
	readonly parts?: string | undefined;
	readonly dataset?: string | undefined;
	readonly outlines?: boolean | undefined;
	readonly scale?: string | undefined;
	readonly evidence?: boolean | undefined;
}

/** All that can be checked without the dataset. */
export interface PictureOptions {
	readonly language: InterfaceLanguage;
	readonly size: FixedSize;
	readonly buffer: BufferDepth;
	readonly theme: (typeof THEMES)[number];
	readonly title: string;
	readonly dataset: string;
	readonly caption: string;
	readonly parts: Parts;
	/** Text as outlines. */
	readonly outlines: boolean;
	/** How many times as many pixels as usual a PNG has. */
	readonly scale: number;
	/** The numbered sources on pages of their own. */
	readonly evidence: boolean;
	readonly format: Format;
}

/** Where the dataset of this repository lies. */
const OWN_DATASET = "public/geo";
export const FORMATS = ["svg", "png", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

const SMALLEST_SCALE = 0.1;
const LARGEST_SCALE = 10;
/** More than an A2 sheet at 300 dpi: the picture is held in memory several times over. */
const MOST_PIXELS = 50_000_000;

/** What is asked of a picture, checked. @throws PlainError for a value that cannot be followed. */
export function readLook(written: WrittenLook, format: Format): PictureOptions {
	const size = sizeOf(written.size ?? "1600x1000");
	return {
		language: oneOf("--lang", written.lang ?? "en", INTERFACE_LANGUAGES, isInterfaceLanguage),
		size,
		buffer: oneOf("--buffer", Number(written.buffer ?? 20), BUFFER_DEPTHS, isDepth),
		theme: oneOf("--theme", written.theme ?? "light", THEMES, isTheme),
		title: textWithin("--title", written.title, LONGEST_TITLE),
		caption: textWithin("--caption", written.caption, LONGEST_CAPTION),
		parts: partsOf(written.parts),
		dataset: written.dataset ?? OWN_DATASET,
		outlines: outlinesIn(written.outlines ?? false, format),
		scale: scaleOf(written.scale, size, format),
		evidence: evidenceIn(written.evidence ?? false, format),
		format,
	};
}

/**
 * A day that the dataset covers.
 * @param name of the option that it was written after: "--date".
 */
export function dayOf(name: string, text: string | undefined, { span }: Dataset): Day {
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

const THEMES = ["light", "dark", "print"] as const;
const isDepth = (value: unknown): value is BufferDepth => BUFFER_DEPTHS.some((km) => km === value);
const isTheme = (value: unknown): value is (typeof THEMES)[number] =>
	THEMES.some((known) => known === value);

/** @throws PlainError that lists what is known, where the value is not. */
export function oneOf<Given, Known extends Given>(
	name: string,
	value: Given,
	known: readonly Known[],
	isKnown: (value: Given) => value is Known,
): Known {
	if (isKnown(value)) return value;
	throw new PlainError(`${name}: "${value}" is not one of ${known.join(", ")}`);
}

function sizeOf(text: string): FixedSize {
	const named = SIZE_NAMES.find((name) => name === text.toLowerCase());
	if (named) return SIZES[named];
	const [, across, down, unit = "px"] = /^(\d+)x(\d+)(px|mm)?$/i.exec(text) ?? [];
	const size: FixedSize = {
		unit: unit.toLowerCase() === "mm" ? "mm" : "px",
		width: Number(across),
		height: Number(down),
	};
	const { least, most } = SIDES[size.unit];
	switch (faultOf(size)) {
		case null:
			return size;
		case "not-a-number":
			throw new PlainError(
				`--size: "${text}" is no size; write WIDTHxHEIGHT in pixels, WIDTHxHEIGHTmm, or ${SIZE_NAMES.join(", ")}`,
			);
		default:
			throw new PlainError(
				`--size: each side of "${text}" must have ${least} to ${most} ${size.unit}`,
			);
	}
}

/** Pixels of a picture at a scale. */
export function pixelsOf(size: FixedSize, scale: number): Size {
	const { width, height } = sheetOf(size).pixels;
	return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function scaleOf(text: string | undefined, size: FixedSize, format: Format): number {
	if (text !== undefined && format !== "png") {
		throw new PlainError(`--scale is for .png; a .${format} has no pixels, so leave it out`);
	}
	const scale = text === undefined ? 1 : Number(text);
	if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE) || text?.trim() === "") {
		throw new PlainError(
			`--scale: "${text}" is not a number from ${SMALLEST_SCALE} to ${LARGEST_SCALE}`,
		);
	}
	const { width, height } = pixelsOf(size, scale);
	if (format === "png" && width * height > MOST_PIXELS) {
		const most = Math.floor(Math.sqrt(MOST_PIXELS / (width * height)) * scale * 100) / 100;
		const instead = most < SMALLEST_SCALE ? "a smaller --size" : `--scale ${most} or less`;
		throw new PlainError(
			`a picture of ${width}x${height} pixels is too large (at most ${MOST_PIXELS / 1e6} million): ask for ${instead}`,
		);
	}
	return scale;
}

/** The parts that a list names; no list: the usual ones. */
function partsOf(text: string | undefined): Parts {
	if (text === undefined) return USUAL_PARTS;
	const named = text.split(",").map((name) => name.trim().toLowerCase());
	for (const name of named) {
		if (name !== "" && !PARTS.some((part) => part === name)) {
			throw new PlainError(`--parts: "${name}" is not one of ${PARTS.join(", ")}`);
		}
	}
	const [legend, scale, inset, sources, qr] = PARTS.map((part) => named.includes(part));
	return {
		legend: legend ?? false,
		scale: scale ?? false,
		inset: inset ?? false,
		sources: sources ?? false,
		qr: qr ?? false,
	};
}

function textWithin(name: "--title" | "--caption", text: string | undefined, most: number): string {
	const trimmed = (text ?? "").trim();
	if (trimmed.length <= most) return trimmed;
	throw new PlainError(`${name} has ${trimmed.length} letters; at most ${most} have room`);
}

function outlinesIn(isWanted: boolean, format: Format): boolean {
	if (!isWanted || format !== "pdf") return isWanted;
	throw new PlainError("--outlines is for .svg; a .pdf brings its letters along, so leave it out");
}

function evidenceIn(isWanted: boolean, format: Format): boolean {
	if (!isWanted || format === "pdf") return isWanted;
	throw new PlainError(`--evidence is for .pdf; a .${format} has one page, so leave it out`);
}
