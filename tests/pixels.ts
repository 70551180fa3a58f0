/** Pictures compared pixel by pixel. */
import type { PNG } from "pngjs";

/** The part of all pixels (0 to 1) in which red, green or blue differ by more than `by` of 255. */
export function partUnlike(a: PNG, b: PNG, by: number): number {
	const height = Math.min(a.height, b.height);
	let unlike = 0;
	for (let at = 0; at < 4 * a.width * height; at += 4) {
		const differs = [0, 1, 2].some(
			(part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)) > by,
		);
		if (differs) unlike++;
	}
	return unlike / (a.width * height);
}
