/** Lines of UTF-8 that are written one after the other into a `Blob`, which need not lie in memory. */

const CHUNK_BYTES = 1 << 20;
/** A UTF-16 unit is at most three bytes of UTF-8. */
const BYTES_PER_UNIT = 3;

export interface Lines {
	/** Where the next line begins, in bytes. */
	offset(): number;
	/** Writes a line, which has no line break in it; gives its length in bytes, without the break. */
	write(line: string): number;
	finish(): Blob;
}

export function createLines(): Lines {
	const encoder = new TextEncoder();
	const parts: Blob[] = [];
	let chunk = new Uint8Array(0);
	let used = 0;
	let written = 0;
	const flush = () => {
		if (used > 0) parts.push(new Blob([chunk.subarray(0, used)]));
		used = 0;
	};
	return {
		offset: () => written,
		write(line) {
			const room = line.length * BYTES_PER_UNIT + 1;
			if (used + room > chunk.length) {
				flush();
				if (room > chunk.length) chunk = new Uint8Array(Math.max(CHUNK_BYTES, room));
			}
			const bytes = encoder.encodeInto(line, chunk.subarray(used)).written;
			chunk[used + bytes] = 0x0a;
			used += bytes + 1;
			written += bytes + 1;
			return bytes;
		},
		finish() {
			flush();
			chunk = new Uint8Array(0);
			return new Blob(parts);
		},
	};
}
