/** Chance that can be had again: the same seed gives the same cases on every machine. */

/** What draws from a row of random numbers. */
export interface Random {
	/** A number from 0 up to, and without, 1. */
	next(): number;
	/** A whole number from 0 up to, and without, `below`; 0 where that is none. */
	below(below: number): number;
	/** Whether a thing of such a share happens. */
	chance(share: number): boolean;
	pick<const T>(list: readonly [T, ...T[]]): T;
	/** One of a list, or null where it has none. */
	among<T>(list: readonly T[]): T | null;
}

/**
 * mulberry32 by Tommy Ettinger, in the form in which bryc published it for JavaScript (public domain,
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32): 32 bits of state, enough for cases that are made one by one.
 */
export function randomOf(seed: number): Random {
	let state = seed | 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (most: number) => Math.floor(next() * most);
	return {
		next,
		below,
		chance: (share) => next() < share,
		pick: (list) => list[below(list.length)] ?? list[0],
		among: (list) => list[below(list.length)] ?? null,
	};
}

/** The numbers of one case of a seed: no case depends on those before it. */
export function randomOfCase(seed: number, number: number): Random {
	return randomOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
}
