/** The checksum of PNG chunks and of zips, beside the one that zlib counts. */
import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../src/model/crc32";

test("is that of zlib, at once or going on from the bytes before", () => {
	fc.assert(
		fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
			const sum = zlibCrc32(Buffer.concat([one, other]));
			expect(crc32(Uint8Array.of(...one, ...other))).toBe(sum);
			expect(crc32(other, crc32(one))).toBe(sum);
		}),
	);
});
