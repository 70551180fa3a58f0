/** The kinds of a file in as few numbers as fit a byte; the rarest of too many are one. */
import { OTHER_KINDS } from "../model/imported";

/** With "" and OTHER_KINDS. */
const MOST_KINDS = 255;

/** So many names are told apart while a file is read; further ones are among the others. */
export const MOST_COUNTED = 65_535;

export interface Kinds {
	readonly kinds: readonly string[];
	/** The number in `kinds` by the number that it had while the file was read. */
	readonly codes: Uint8Array;
}

/**
 * @param names by their numbers; the first is "".
 * @param counts how many rows have each; at MOST_COUNTED those of no number of their own.
 */
export function fewKinds(names: readonly string[], counts: Uint32Array): Kinds {
	const codes = new Uint8Array(MOST_COUNTED + 1);
	const countOf = (code: number) => counts[code] ?? 0;
	const hasRest = names.length > MOST_KINDS || countOf(MOST_COUNTED) > 0;
	const frequent = hasRest
		? names
				.map((_, code) => code)
				.slice(1)
				.sort((a, b) => countOf(b) - countOf(a) || a - b)
				.slice(0, MOST_KINDS - 2)
				.sort((a, b) => a - b)
		: names.map((_, code) => code).slice(1);
	const kinds = ["", ...frequent.map((code) => names[code] ?? "")];
	if (hasRest) codes.fill(kinds.push(OTHER_KINDS) - 1, 1);
	for (const [index, code] of frequent.entries()) codes[code] = index + 1;
	return { kinds, codes };
}
