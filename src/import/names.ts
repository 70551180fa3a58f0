/** Names that many rows share, each kept once: what happened, who says so. */
import { LOST_LETTER } from "../model/written";
import { detached } from "./letters";

/** No name is longer; the row's own text has all of it. */
const MOST_LETTERS = 400;

export interface Names {
	/** The number of a name; the same for the same name. 0 is "", none. */
	codeOf(name: string): number;
	/** By their numbers, in the order in which they came. */
	readonly list: readonly string[];
}

/** @param most so many are told apart, "" among them; all further ones have this number. */
export function createNames(most: number): Names {
	const codes = new Map<string, number>([["", 0]]);
	const list = [""];
	return {
		list,
		codeOf(name) {
			const clean = cleaned(name);
			const known = codes.get(clean);
			if (known !== undefined) return known;
			if (list.length >= most) return most;
			const own = detached(clean);
			codes.set(own, list.length);
			return list.push(own) - 1;
		},
	};
}

/** NUL is left to the product's own names, such as OTHER_KINDS. */
function cleaned(name: string): string {
	const trimmed = name.trim();
	const short =
		trimmed.length > MOST_LETTERS ? `${trimmed.slice(0, MOST_LETTERS).trimEnd()}…` : trimmed;
	return short.includes("\0") ? short.replaceAll("\0", LOST_LETTER) : short;
}
