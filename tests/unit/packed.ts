/** Lines packed as the texts of a file are, by another packer than the product's. */
import { deflateRawSync } from "node:zlib";
import type { Texts } from "../../src/model/imported";

/** @param blocks of whole lines, each with its line break. */
export function packed(...blocks: readonly (readonly string[])[]): Texts {
	const bytes = blocks.map((lines) => Buffer.from(lines.join("")));
	const parts = bytes.map((each) => deflateRawSync(each));
	const startsOf = (all: readonly Buffer[]) =>
		Float64Array.from(all, (_, at) =>
			all.slice(0, at).reduce((sum, { length }) => sum + length, 0),
		);
	return {
		size: Buffer.concat(bytes).length,
		starts: startsOf(bytes),
		packed: new Blob(parts),
		packedStarts: startsOf(parts),
	};
}
