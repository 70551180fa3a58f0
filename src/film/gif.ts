/** Films as GIF, which every program shows; without the browser's encoders. */
import { GIFEncoder } from "gifenc";
import type { Size } from "../scene/room";
import { CanvasTooLarge } from "../snapshot/paint";
import type { Encoder, Tags } from "./encoder";
import { gifFrame } from "./gif-frame";

/** Leave what is drawn: the next frame is drawn over it. */
const KEEP = 1;

/** A block of a comment has at most so many bytes. */
const LONGEST_BLOCK = 255;

/** Each frame holds what differs from the one before. @throws CanvasTooLarge where the browser has no canvas of the size. */
export function gifEncoder({ width, height }: Size, tags: Tags): Encoder {
	const gif = GIFEncoder();
	const pen = penFor({ width, height });
	let before: Uint32Array | null = null;
	return {
		async add(frame, { duration }) {
			pen.drawImage(frame, 0, 0);
			const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
			const { index, palette, clear } = gifFrame(pixels, before);
			gif.writeFrame(index, width, height, {
				palette,
				delay: duration * 1000,
				dispose: KEEP,
				transparent: clear !== null,
				...(clear !== null && { transparentIndex: clear }),
			});
			before = pixels;
		},
		async finish() {
			gif.stream.writeBytes(commentOf(tags));
			gif.finish();
			return new Blob([gif.bytes()], { type: "image/gif" });
		},
		async drop() {
			gif.reset();
		},
	};
}

/** Of a canvas of its own, that lies where its pixels are read. */
function penFor({ width, height }: Size): CanvasRenderingContext2D {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const pen = canvas.getContext("2d", { willReadFrequently: true });
	if (!pen) throw new CanvasTooLarge("no drawing context");
	return pen;
}

/** A comment extension, as the format has it: blocks with their lengths, and an empty one. */
export function commentOf({ title, description, comment }: Tags): Uint8Array {
	const text = new TextEncoder().encode([title, description, comment].join("\n"));
	const bytes: number[] = [0x21, 0xfe];
	for (let at = 0; at < text.length; at += LONGEST_BLOCK) {
		const block = text.subarray(at, at + LONGEST_BLOCK);
		bytes.push(block.length, ...block);
	}
	return Uint8Array.from([...bytes, 0]);
}
