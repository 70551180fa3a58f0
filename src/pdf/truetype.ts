/**
 * Writes a TrueType font with the letters of a document: the tables that a PDF asks for (ISO 32000-1, 9.9) and no
 * more, for a viewer finds a letter by its place in the font.
 */
import type { Contour } from "./contours";
import { UNITS } from "./letters";
import { type Bounds, both, boundsOf, NOWHERE } from "./matrix";

export interface FontLetter {
	readonly width: number;
	readonly contours: readonly Contour[];
}

export interface FontMetrics {
	readonly ascent: number;
	readonly descent: number;
}

export interface TrueType {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** What any of its letters covers, in units; y grows upwards. */
	readonly bounds: Bounds;
}

/** A font of these letters, in this order; the first is what stands for a letter that is missing. */
export function trueType(letters: readonly FontLetter[], metrics: FontMetrics): TrueType {
	const glyphs = letters.map(({ contours }) => glyphOf(contours));
	const bounds = glyphs.reduce((sum, glyph) => both(sum, glyph.bounds), NOWHERE);
	let end = 0;
	const starts = [0, ...glyphs.map((glyph) => (end += glyph.bytes.length))];
	const widths = letters.map(({ width }) => width);
	const points = glyphs.map(({ pointCount }) => pointCount);
	const counts = letters.map(({ contours }) => contours.length);
	const bytes = fileOf({
		glyf: glyphs.flatMap((glyph) => glyph.bytes),
		head: headOf(bounds),
		hhea: hheaOf(metrics, widths, glyphs, bounds),
		hmtx: letters.flatMap(({ width }, index) => [
			...u16(width),
			...u16(edge(glyphs[index]?.bounds.left)),
		]),
		loca: starts.flatMap(u32),
		maxp: maxpOf(letters.length, Math.max(...points), Math.max(...counts)),
	});
	return { bytes, bounds };
}

const u8 = (value: number): number => value & 0xff;
const u16 = (value: number): number[] => [u8(value >> 8), u8(value)];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value)];
/** Of a letter without an outline: at its start. */
const edge = (value: number | undefined): number => (Number.isFinite(value) ? (value ?? 0) : 0);
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const boxOf = ({ left, top, right, bottom }: Bounds) =>
	[left, top, right, bottom].flatMap((side) => u16(edge(side)));

interface WrittenGlyph {
	readonly bytes: readonly number[];
	readonly bounds: Bounds;
	readonly pointCount: number;
}

const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
/** Of a step of one byte: it is positive. Of one of two bytes: it is none, and left out. */
const X_PLUS = 16;
const Y_PLUS = 32;

function glyphOf(contours: readonly Contour[]): WrittenGlyph {
	const points = contours.flat();
	const bounds = boundsOf(points.map(({ x, y }) => [x, y] as const));
	if (points.length === 0) return { bytes: [], bounds, pointCount: 0 };
	const flags: number[] = [];
	const [xs, ys]: [number[], number[]] = [[], []];
	let [atX, atY] = [0, 0];
	for (const { x, y, isOn } of points) {
		const flag =
			stepTo(x - atX, X_SHORT, X_PLUS, xs) |
			stepTo(y - atY, Y_SHORT, Y_PLUS, ys) |
			(isOn ? ON_CURVE : 0);
		flags.push(flag);
		[atX, atY] = [x, y];
	}
	let end = -1;
	const ends = contours.flatMap((contour) => {
		end += contour.length;
		return u16(end);
	});
	const bytes = [
		...u16(contours.length),
		...boxOf(bounds),
		...ends,
		...u16(0),
		...flags,
		...xs,
		...ys,
	];
	return { bytes: padded(bytes), bounds, pointCount: points.length };
}

/** Writes a step in as few bytes as it takes, and says in flags how many those are. */
function stepTo(step: number, short: number, plus: number, into: number[]): number {
	if (step === 0) return plus;
	if (Math.abs(step) < 256) {
		into.push(Math.abs(step));
		return step > 0 ? short | plus : short;
	}
	into.push(...u16(step));
	return 0;
}

function padded(bytes: readonly number[]): readonly number[] {
	return [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)];
}

function headOf(bounds: Bounds): number[] {
	return [
		...u32(0x00010000),
		...u32(0x00010000),
		// Over the whole file, which no reader of a font within a document checks.
		...u32(0),
		...u32(0x5f0f3cf5),
		...u16(0),
		...u16(UNITS),
		// No dates: the same letters make the same font.
		...zeros(16),
		...boxOf(bounds),
		...u16(0),
		...u16(8),
		...u16(2),
		// Places of letters as whole numbers of four bytes.
		...u16(1),
		...u16(0),
	];
}

function hheaOf(
	{ ascent, descent }: FontMetrics,
	widths: readonly number[],
	glyphs: readonly WrittenGlyph[],
	bounds: Bounds,
): number[] {
	const right = glyphs.map((glyph, index) => (widths[index] ?? 0) - edge(glyph.bounds.right));
	return [
		...u32(0x00010000),
		...u16(ascent),
		...u16(descent),
		...u16(0),
		...u16(Math.max(...widths)),
		...u16(edge(bounds.left)),
		...u16(Math.min(...right)),
		...u16(edge(bounds.right)),
		...u16(1),
		...zeros(14),
		...u16(widths.length),
	];
}

function maxpOf(letters: number, points: number, contours: number): number[] {
	return [...u32(0x00010000), ...[letters, points, contours, 0, 0, 1].flatMap(u16), ...zeros(16)];
}

/** The tables with their directory; names are in alphabetical order, as they must be. */
function fileOf(tables: Readonly<Record<string, readonly number[]>>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(tables);
	const power = Math.floor(Math.log2(entries.length));
	const range = 2 ** power * 16;
	const head = [
		...u32(0x00010000),
		...[entries.length, range, power, entries.length * 16 - range].flatMap(u16),
	];
	let start = head.length + entries.length * 16;
	const directory: number[] = [];
	const body: number[] = [];
	for (const [name, table] of entries) {
		const bytes = padded(table);
		const tag = [...name].map((letter) => letter.charCodeAt(0));
		directory.push(...tag, ...u32(sumOf(bytes)), ...u32(start), ...u32(table.length));
		for (const byte of bytes) body.push(byte);
		start += bytes.length;
	}
	return Uint8Array.from([...head, ...directory, ...body]);
}

/** The checksum of a table: its words of four bytes, added up. */
function sumOf(bytes: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) {
		const word = bytes.slice(at, at + 4).reduce((value, byte) => value * 256 + byte, 0);
		sum = (sum + word) >>> 0;
	}
	return sum;
}
