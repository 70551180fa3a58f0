/** The checksum of PNG chunks and of zips (ISO 3309). */

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let rest = index;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

/**
 * The checksum of some bytes, a whole number of 32 bits.
 * @param before that of the bytes before them, to go on from; 0: there are none.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
	let sum = ~before;
	for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
	return ~sum >>> 0;
}
