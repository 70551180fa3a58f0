/** Writes the print resolution into a PNG, which a canvas may leave out. */

const SIGNATURE_LENGTH = 8;
const METRES_PER_INCH = 0.0254;
/** The four letters "pHYs". */
const PHYS = 0x70485973;

/**
 * A PNG with its dots per inch in a pHYs chunk after the header.
 * @throws RangeError when the bytes are not a PNG.
 * @see https://www.w3.org/TR/png-3/#11pHYs
 */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const isPng =
		png.byteLength >= 33 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
	if (!isPng) throw new RangeError("not a PNG");
	const headerEnd = SIGNATURE_LENGTH + 12 + view.getUint32(SIGNATURE_LENGTH);
	const data = new Uint8Array(9);
	const perMetre = Math.round(dpi / METRES_PER_INCH);
	const fields = new DataView(data.buffer);
	fields.setUint32(0, perMetre);
	fields.setUint32(4, perMetre);
	fields.setUint8(8, 1);
	const chunk = chunkOf("pHYs", data);
	const [start, end] = resolutionIn(view, headerEnd);
	const out = new Uint8Array(png.byteLength + chunk.byteLength - (end - start));
	out.set(png.subarray(0, headerEnd));
	out.set(chunk, headerEnd);
	out.set(png.subarray(headerEnd, start), headerEnd + chunk.byteLength);
	out.set(png.subarray(end), start + chunk.byteLength);
	return out;
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

/** The checksum of PNG chunks (ISO 3309). */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
