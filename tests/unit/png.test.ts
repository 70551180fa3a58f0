import { crc32 } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { withDpi, withTexts } from "../../src/snapshot/png";

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

	it("states it instead of an earlier one, wherever that stands before the picture's data", () => {
		const [header = bytes, earlier = bytes, ...rest] = splitChunks(withDpi(bytes, 96));
		const gamma = chunkBytes("gAMA", [0, 0, 0xb1, 0x8f]);
		const out = withDpi(joined(bytes.subarray(0, 8), header, gamma, earlier, ...rest), 300);
		const types = chunksOf(out).map(({ type }) => type);
		expect([...types].sort()).toEqual(["IDAT", "IEND", "IHDR", "gAMA", "pHYs"]);
		expect(types.indexOf("pHYs")).toBeLessThan(types.indexOf("IDAT"));
		expect(resolutionsOf(out)).toEqual([[11811, 11811, 1]]);
		expect(chunksOf(out).every(({ isSound }) => isSound)).toBe(true);
		expect(PNG.sync.read(Buffer.from(out)).data.equals(pixels)).toBe(true);
	});

	it("has nine bytes in the chunk, as the format asks", () => {
		const [chunk] = chunksOf(withDpi(bytes, 300)).filter(({ type }) => type === "pHYs");
		expect(chunk?.data).toHaveLength(9);
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
		["a PNG whose line ends were changed on the way", mangled(bytes)],
		["the first letters of a PNG, and nothing behind them", zeros(bytes.subarray(0, 4), 80)],
		["a signature alone", bytes.subarray(0, 8)],
		["half a header", bytes.subarray(0, 20)],
		["a signature with noise behind it", Uint8Array.of(...bytes.subarray(0, 8), ...noise(60))],
	])("cannot be made of %s", (_, wrong) => {
		expect(() => withDpi(wrong, 96)).toThrow(RangeError);
	});
});

describe("a PNG with texts", () => {
	const { bytes, pixels } = picture();
	const texts = [
		["Title", "Idlib, 2017–2020"],
		["Creation Time", "إدلب"],
	] as const;
	const out = withTexts(bytes, texts, "ar");

	it("has each in a chunk of its own as UTF-8, before the picture's data, and is the same picture", () => {
		const chunks = chunksOf(out);
		expect(chunks.map(({ type }) => type).slice(0, 3)).toEqual(["IHDR", "iTXt", "iTXt"]);
		expect(chunks.every(({ isSound }) => isSound)).toBe(true);
		const read = chunks.slice(1, 3).map(({ data }) => new TextDecoder().decode(data));
		expect(read).toEqual(["Title\0\0\0ar\0\0Idlib, 2017–2020", "Creation Time\0\0\0ar\0\0إدلب"]);
		expect(PNG.sync.read(Buffer.from(out)).data.equals(pixels)).toBe(true);
	});

	it("keeps them when the resolution is written", () => {
		const types = chunksOf(withDpi(out, 300)).map(({ type }) => type);
		expect(types.slice(0, 4)).toEqual(["IHDR", "pHYs", "iTXt", "iTXt"]);
	});

	it("is as it was without any", () => {
		expect(withTexts(bytes, [], "en")).toEqual(bytes);
	});

	it.each(["", " Title", "Title ", "T\0", "Título", "x".repeat(80)])(
		"takes no keyword that the format does not: %j",
		(keyword) => {
			expect(() => withTexts(bytes, [[keyword, "text"]], "en")).toThrow(RangeError);
		},
	);

	it("cannot be made of something else", () => {
		expect(() => withTexts(noise(60), texts, "en")).toThrow(RangeError);
	});
});

function noise(length: number): Uint8Array {
	return Uint8Array.from({ length }, (_, index) => (index * 89 + 31) % 256);
}

/** What a transfer as text makes of a PNG: CR LF becomes LF. The signature is there to show it. */
function mangled(png: Uint8Array): Uint8Array {
	return joined(png.subarray(0, 4), png.subarray(5));
}

/** The bytes, filled up with zeros: a file that was laid out on a disk and never written. */
function zeros(begin: Uint8Array, length: number): Uint8Array {
	return joined(begin, new Uint8Array(length - begin.length));
}

/** The chunks of a PNG with their lengths and checksums. */
function splitChunks(png: Uint8Array): Uint8Array[] {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const parts: Uint8Array[] = [];
	for (let at = 8; at < png.byteLength; ) {
		const end = at + 12 + view.getUint32(at);
		parts.push(png.subarray(at, end));
		at = end;
	}
	return parts;
}

function chunkBytes(type: string, data: readonly number[]): Uint8Array {
	const body = Uint8Array.of(...new TextEncoder().encode(type), ...data);
	const out = new Uint8Array(8 + body.length);
	const view = new DataView(out.buffer);
	view.setUint32(0, data.length);
	out.set(body, 4);
	view.setUint32(4 + body.length, crc32(body));
	return out;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}
