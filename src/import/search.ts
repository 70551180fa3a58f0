/** A scan of all texts of a file for words, block by block: no index of a million rows lies in memory. */
import { fold, tokens } from "../model/fold";
import type { Texts } from "../model/imported";
import { createBreath } from "./breath";
import { blocksOf } from "./texts";
import type { FoundRows } from "./types";

/** What of a file is needed to search it. */
export interface SearchedFile {
	/** Lines of JSON. */
	readonly texts: Texts;
	/** Where the line of each point begins, by its index in the table. */
	readonly points: Float64Array;
	/** The same of the lines and areas. */
	readonly shapes: Float64Array;
}

export interface SearchOptions {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((share: number) => void) | undefined;
	/** Finds at most so many; `total` counts all. */
	readonly most?: number | undefined;
}

const LINE_END = 10;

/**
 * Finds the rows that have all words of a query in them, anywhere in any of their values: points in order of their
 * day, then lines and areas. A query without a word finds nothing.
 */
export async function searchTexts(
	{ texts, points, shapes }: SearchedFile,
	query: string,
	{ signal, onProgress, most = Number.POSITIVE_INFINITY }: SearchOptions = {},
): Promise<FoundRows> {
	const words = tokens(query);
	if (words.length === 0) return { total: 0, rows: [] };
	const breath = createBreath(signal);
	const found = new Set<number>();
	for await (const { start, bytes } of blocksOf(texts)) {
		addMatches(bytes, start, words, found);
		onProgress?.((start + bytes.length) / texts.size);
		await breath();
	}
	const rows: number[] = [];
	let total = 0;
	const collect = (offsets: Float64Array, indexOf: (at: number) => number) => {
		for (let at = 0; at < offsets.length; at++) {
			if (!found.has(offsets[at] ?? -1)) continue;
			total += 1;
			if (rows.length < most) rows.push(indexOf(at));
		}
	};
	collect(points, (at) => at);
	collect(shapes, (at) => -1 - at);
	return { total, rows };
}

/**
 * Adds where the lines begin that have all words. The block is folded as a whole: no letter folds into a line break. A
 * line that seems to match is looked at value by value, since JSON writes some signs with letters.
 */
function addMatches(
	bytes: Uint8Array,
	start: number,
	words: readonly string[],
	found: Set<number>,
): void {
	const text = new TextDecoder().decode(bytes);
	const lines = text.split("\n");
	const folded = fold(text).split("\n");
	let offset = 0;
	for (const [index, line] of folded.entries()) {
		if (words.every((word) => line.includes(word)) && matches(lines[index] ?? "", words)) {
			found.add(start + offset);
		}
		offset = bytes.indexOf(LINE_END, offset) + 1;
	}
}

function matches(line: string, words: readonly string[]): boolean {
	const values: unknown = JSON.parse(line);
	const text = Array.isArray(values) ? fold(values.join("\n")) : "";
	return words.every((word) => text.includes(word));
}
