/** A fingerprint of bytes: the same bytes, the same name. It tells versions apart and guards nothing. */
import { hex } from "./syntax";

/** FNV-1a (32 bit), begun in four ways. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

/** FNV's prime; each way multiplies by a number of its own, from there on. */
const PRIME = 0x01000193;

/** 32 hexadecimal digits. */
export function fingerprint(parts: Iterable<Uint8Array>): string {
	const hashes = [...SEEDS];
	for (const part of parts) {
		for (const byte of part) {
			for (let index = 0; index < hashes.length; index++) {
				hashes[index] = Math.imul((hashes[index] ?? 0) ^ byte, PRIME + 2 * index);
			}
		}
	}
	return hashes.map((hash) => hex(hash >>> 0, 8)).join("");
}
