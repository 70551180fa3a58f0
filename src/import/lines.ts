/** Lines of UTF-8, handed over block by block: none of them lies across two. */

/** A UTF-16 unit is at most three bytes of UTF-8. */
const BYTES_PER_UNIT = 3;

export interface Lines {
	/** Where the next line begins, in bytes. */
	offset(): number;
	/** Writes a line, which has no line break in it; gives its length in bytes, without the break. */
	write(line: string): number;
	/** Hands over what is left. */
	finish(): void;
}

/**
 * @param size of a block in bytes, where no line is longer than that.
 * @param take gets the blocks in order; they are its own.
 */
export function createLines(size: number, take: (block: Uint8Array<ArrayBuffer>) => void): Lines {
	const encoder = new TextEncoder();
	let block = new Uint8Array(size);
	let used = 0;
	let written = 0;
	const flush = () => {
		if (used > 0) take(block.slice(0, used));
		used = 0;
		if (block.length > size) block = new Uint8Array(size);
	};
	return {
		offset: () => written,
		write(line) {
			const room = line.length * BYTES_PER_UNIT + 1;
			if (used + room > block.length) {
				flush();
				if (room > block.length) block = new Uint8Array(room);
			}
			const bytes = encoder.encodeInto(line, block.subarray(used)).written;
			block[used + bytes] = 0x0a;
			used += bytes + 1;
			written += bytes + 1;
			return bytes;
		},
		finish: flush,
	};
}
