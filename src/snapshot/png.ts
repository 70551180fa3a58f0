/** Writes into a PNG what a canvas leaves out: the print resolution, and what the picture is. */
import { joinedBytes } from "../model/bytes";
import { crc32 } from "../model/crc32";

/** How every PNG begins, in words of four bytes: its signature, then a header of 13 bytes. */
const BEGIN = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452];
const HEADER_END = 33;
const METRES_PER_INCH = 0.0254;
/** The four letters "pHYs". */
const PHYS = 0x70485973;

/**
 * A PNG with its dots per inch in a pHYs chunk after the header.
 * @throws RangeError when the bytes are not a PNG.
 * @see https://www.w3.org/TR/png-3/#11pHYs
 */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
	const data = new Uint8Array(9);
	const perMetre = Math.round(dpi / METRES_PER_INCH);
	const fields = new DataView(data.buffer);
	fields.setUint32(0, perMetre);
	fields.setUint32(4, perMetre);
	fields.setUint8(8, 1);
	const headerEnd = endOfHeader(png);
	return withChunks(png, [chunkOf("pHYs", data)], resolutionIn(viewOf(png), headerEnd));
}

/**
 * A PNG with texts, each under its keyword, in iTXt chunks after the header.
 * @throws RangeError when the bytes are not a PNG, or a keyword is not one to 79 letters of ASCII.
 * @see https://www.w3.org/TR/png-3/#11iTXt
 */
export function withTexts(
	png: Uint8Array,
	texts: readonly (readonly [keyword: string, text: string])[],
	language: string,
): Uint8Array<ArrayBuffer> {
	const end = endOfHeader(png);
	const chunks = texts.map(([keyword, text]) => {
		if (!/^[!-~]([ -~]{0,77}[!-~])?$/.test(keyword)) throw new RangeError(`no keyword: ${keyword}`);
		// Not compressed (two zeros), and no keyword in the reader's own language.
		const fields = `${keyword}\0\0\0${language}\0\0${text.replaceAll("\0", "")}`;
		return chunkOf("iTXt", new TextEncoder().encode(fields));
	});
	return withChunks(png, chunks, [end, end]);
}

const viewOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset, png.byteLength);

function endOfHeader(png: Uint8Array): number {
	const view = viewOf(png);
	const isPng =
		png.byteLength >= 33 && BEGIN.every((word, index) => word === view.getUint32(4 * index));
	if (!isPng) throw new RangeError("not a PNG");
	return HEADER_END;
}

/** The chunks after the header, in place of what lies between `start` and `end`. */
function withChunks(
	png: Uint8Array,
	chunks: readonly Uint8Array[],
	[start, end]: readonly [start: number, end: number],
): Uint8Array<ArrayBuffer> {
	const headerEnd = endOfHeader(png);
	return joinedBytes([
		png.subarray(0, headerEnd),
		...chunks,
		png.subarray(headerEnd, start),
		png.subarray(end),
	]);
}

/** Where the PNG has a pHYs chunk already, for it may have one only; an empty range where it has none. */
function resolutionIn(view: DataView, from: number): readonly [start: number, end: number] {
	for (let start = from; start + 12 <= view.byteLength; ) {
		const end = start + 12 + view.getUint32(start);
		if (view.getUint32(start + 4) === PHYS) return [start, end];
		start = end;
	}
	return [from, from];
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(12 + data.byteLength);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, data.byteLength);
	for (let index = 0; index < 4; index++) view.setUint8(4 + index, type.charCodeAt(index));
	chunk.set(data, 8);
	view.setUint32(8 + data.byteLength, crc32(chunk.subarray(4, 8 + data.byteLength)));
	return chunk;
}
