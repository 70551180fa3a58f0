/** Reads the texts of a PNG, checking each chunk's checksum with the one that zlib counts. */
import { crc32 } from "node:zlib";

const HEAD = 8;

/** The texts of a file's iTXt chunks, each with its keyword. */
export function textChunks(png: Uint8Array): readonly (readonly [keyword: string, text: string])[] {
	const bytes = Buffer.from(png);
	const found: (readonly [string, string])[] = [];
	for (let at = HEAD; at + 12 <= bytes.length; ) {
		const length = bytes.readUInt32BE(at);
		const type = bytes.toString("latin1", at + 4, at + 8);
		const data = bytes.subarray(at + 8, at + 8 + length);
		if (type === "iTXt") {
			const sum = crc32(bytes.subarray(at + 4, at + 8 + length));
			if (sum !== bytes.readUInt32BE(at + 8 + length)) throw new Error(`another sum at ${at}`);
			const end = data.indexOf(0);
			// Two zeros say that nothing is compressed; language and translated keyword end with one each.
			const language = data.indexOf(0, end + 3);
			const keyword = data.indexOf(0, language + 1);
			found.push([data.toString("latin1", 0, end), data.toString("utf8", keyword + 1)]);
		}
		at += 12 + length;
	}
	return found;
}
