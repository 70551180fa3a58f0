import { crc32 } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { withDpi } from "../../src/snapshot/png";

interface Chunk {
	readonly type: string;
	readonly data: Uint8Array;
	readonly isSound: boolean;
}

/** A small picture in which every pixel differs from its neighbours. */
function picture(): { readonly bytes: Uint8Array; readonly pixels: Buffer } {
	const png = new PNG({ width: 7, height: 5 });
	for (let index = 0; index < png.data.length; index++) png.data[index] = (index * 37) % 256;
	return { bytes: new Uint8Array(PNG.sync.write(png)), pixels: png.data };
}

function chunksOf(png: Uint8Array): Chunk[] {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: Chunk[] = [];
	for (let at = 8; at < png.byteLength; ) {
		const length = view.getUint32(at);
		const body = png.subarray(at + 4, at + 8 + length);
		chunks.push({
			type: String.fromCharCode(...body.subarray(0, 4)),
			data: body.subarray(4),
			isSound: view.getUint32(at + 8 + length) === crc32(body),
		});
		at += 12 + length;
	}
	return chunks;
}

/** The resolution that a PNG states: across, down and the unit (1: metres). */
function resolutionsOf(png: Uint8Array): number[][] {
	return chunksOf(png)
		.filter(({ type }) => type === "pHYs")
		.map(({ data }) => {
			const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
			return [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
		});
}

describe("a PNG with its resolution", () => {
	const { bytes, pixels } = picture();

	it("is still the same picture", () => {
		const { width, height, data } = PNG.sync.read(Buffer.from(withDpi(bytes, 192)));
		expect([width, height]).toEqual([7, 5]);
		expect(data.equals(pixels)).toBe(true);
	});

	it.each([
		[72, 2835],
		[96, 3780],
		[192, 7559],
		[300, 11811],
	])("of %i dots per inch states %i dots per metre, both ways", (dpi, perMetre) => {
		expect(resolutionsOf(withDpi(bytes, dpi))).toEqual([[perMetre, perMetre, 1]]);
	});

	it("has the chunk before the picture's data, every checksum right, and nothing lost", () => {
		const before = chunksOf(bytes).map(({ type }) => type);
		const chunks = chunksOf(withDpi(bytes, 300));
		expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "pHYs", ...before.slice(1)]);
		expect(chunks.every(({ isSound }) => isSound)).toBe(true);
	});

	it("states one resolution, the last that it was given", () => {
		const twice = withDpi(withDpi(bytes, 96), 300);
		expect(resolutionsOf(twice)).toEqual([[11811, 11811, 1]]);
		expect(PNG.sync.read(Buffer.from(twice)).data.equals(pixels)).toBe(true);
	});

	it("may lie anywhere in the memory that it is given", () => {
		const larger = new Uint8Array(bytes.byteLength + 20);
		larger.set(bytes, 13);
		const part = larger.subarray(13, 13 + bytes.byteLength);
		expect(withDpi(part, 300)).toEqual(withDpi(bytes, 300));
	});

	it("leaves the bytes that it is given as they were", () => {
		const copy = bytes.slice();
		withDpi(bytes, 300);
		expect(bytes).toEqual(copy);
	});

	it.each([
		["nothing", new Uint8Array()],
		["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(60))],
		["a web page", new TextEncoder().encode(`<!doctype html>${" ".repeat(60)}`)],
		["a signature alone", bytes.subarray(0, 8)],
		["half a header", bytes.subarray(0, 20)],
		["a signature with noise behind it", Uint8Array.of(...bytes.subarray(0, 8), ...noise(60))],
	])("cannot be made of %s", (_, wrong) => {
		expect(() => withDpi(wrong, 96)).toThrow(RangeError);
	});
});

function noise(length: number): Uint8Array {
	return Uint8Array.from({ length }, (_, index) => (index * 89 + 31) % 256);
}
