/** A frame of a GIF holds what changed, in its colours, and lets the rest through. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentOf } from "../../src/film/gif";
import { gifFrame } from "../../src/film/gif-frame";

/** As canvases have them: red in the lowest byte. */
const rgb = (red: number, green: number, blue: number) =>
	((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
const WHITE = rgb(255, 255, 255);
const RED = rgb(200, 40, 40);
const GREEN = rgb(30, 120, 90);

const coloursOf = ({ index, palette }: ReturnType<typeof gifFrame>) =>
	[...index].map((colour) => palette[colour]);

describe("a frame of a GIF", () => {
	it("is drawn whole where there is none before it", () => {
		const frame = gifFrame(Uint32Array.of(WHITE, RED, GREEN, WHITE), null);
		expect(frame.clear).toBeNull();
		expect(coloursOf(frame)).toEqual([
			[255, 255, 255],
			[200, 40, 40],
			[30, 120, 90],
			[255, 255, 255],
		]);
	});

	it("is clear where nothing changed", () => {
		const before = Uint32Array.of(WHITE, RED, GREEN, WHITE);
		const frame = gifFrame(Uint32Array.of(WHITE, GREEN, GREEN, WHITE), before);
		expect([...frame.index].map((colour) => colour === frame.clear)).toEqual([
			true,
			false,
			true,
			true,
		]);
		expect(frame.palette[frame.index[1] ?? -1]).toEqual([30, 120, 90]);
	});

	it("is clear all over where it is the frame before once more", () => {
		const pixels = Uint32Array.of(WHITE, RED);
		const { index, palette, clear } = gifFrame(pixels, pixels.slice());
		expect(clear).toBe(0);
		expect([...index]).toEqual([0, 0]);
		expect(palette.length).toBe(1);
	});

	it("has no more colours than the format has room for, the clear one among them", () => {
		const many = Uint32Array.from({ length: 4000 }, (_, at) =>
			rgb((at * 7) % 256, (at * 13) % 256, (at * 29) % 256),
		);
		const before = many.map((pixel, at) => (at === 0 ? pixel : pixel ^ 0xff));
		const { index, palette, clear } = gifFrame(many, before);
		expect(palette.length).toBeLessThanOrEqual(256);
		expect(index[0]).toBe(clear);
		expect([...index.subarray(1)].every((colour) => colour !== clear)).toBe(true);
	});
});

it("a comment is read back from its blocks, however long", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 700, unit: "grapheme" }), (comment) => {
			const bytes = commentOf({ title: "t", description: "d", comment });
			expect([...bytes.subarray(0, 2)]).toEqual([0x21, 0xfe]);
			const read: number[] = [];
			let at = 2;
			for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
				read.push(...bytes.subarray(at + 1, at + 1 + length));
				at += length + 1;
			}
			expect(at).toBe(bytes.length - 1);
			expect(new TextDecoder().decode(Uint8Array.from(read))).toBe(`t\nd\n${comment}`);
		}),
	);
});
