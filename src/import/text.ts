/** The text of a file, piece by piece, so that a file of any size needs the room of one piece. */

import type { Encoding } from "../model/written";
import { encodingOf } from "./encodings";

/** Large enough to be quick, small enough to be called off between two. */
const CHUNK_BYTES = 1 << 20;
/** Engines keep longer texts apart from the others, where making and joining them takes thirty times as long. */
const PIECE_BYTES = 1 << 16;
/** So much of the beginning is looked at before a file is read. */
export const SAMPLE_BYTES = 1 << 18;
/** And so much of its middle and its end: the first letter that tells encodings apart may come late. */
const LATER_BYTES = 1 << 16;

export interface Piece {
	readonly text: string;
	/** The bytes read so far. */
	readonly done: number;
	readonly isLast: boolean;
}

/** The encoding of a file; null where it holds no text. */
export async function guessEncoding(blob: Blob): Promise<Encoding | null> {
	const { size } = blob;
	const places: (readonly [start: number, end: number])[] = [[0, SAMPLE_BYTES]];
	if (size > SAMPLE_BYTES) {
		const middle = Math.floor(size / 2);
		places.push([middle, middle + LATER_BYTES], [size - LATER_BYTES, size]);
	}
	const pieces = places.map(async ([start, end]) => bytesOf(blob.slice(start, end)));
	return encodingOf(await Promise.all(pieces));
}

/** The first letters of a file, without its byte order mark. */
export async function headText(blob: Blob, encoding: Encoding): Promise<string> {
	const bytes = await bytesOf(blob.slice(0, SAMPLE_BYTES));
	return new TextDecoder(encoding).decode(bytes, { stream: bytes.length < blob.size });
}

/**
 * All of a file, in order.
 * @throws the signal's reason, where it is called off; what the browser says, where the file is gone or has changed.
 */
export async function* pieces(
	blob: Blob,
	encoding: Encoding,
	signal?: AbortSignal,
): AsyncGenerator<Piece> {
	const decoder = new TextDecoder(encoding);
	const { size } = blob;
	for (let start = 0; start < size || start === 0; start += CHUNK_BYTES) {
		signal?.throwIfAborted();
		const chunk = await bytesOf(blob.slice(start, start + CHUNK_BYTES));
		for (let at = 0; at < chunk.length || size === 0; at += PIECE_BYTES) {
			signal?.throwIfAborted();
			const bytes = chunk.subarray(at, at + PIECE_BYTES);
			const done = start + at + bytes.length;
			const isLast = done >= size;
			yield { text: decoder.decode(bytes, { stream: !isLast }), done, isLast };
			if (isLast) return;
		}
	}
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
	return new Uint8Array(await blob.arrayBuffer());
}
