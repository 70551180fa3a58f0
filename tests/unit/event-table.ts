/** A table of a few events, as a file would give it. */
import { arranged } from "../../src/import/spans";
import { type Day, OPEN_END, OPEN_START } from "../../src/model/day";
import type { EventTable } from "../../src/model/imported";

export interface SmallEvent {
	/** Left out: it has no date. */
	readonly first?: number;
	/** Left out: the first day. */
	readonly last?: number;
	readonly at?: readonly [lng: number, lat: number];
	readonly kind?: number;
	readonly row?: number;
}

/**
 * In order of the first day, those without a date first; rows are counted from 2 as they are given.
 * @param usual days: what lasts longer is kept apart; left out: nothing is.
 */
export function tableOf(events: readonly SmallEvent[], usual?: number): EventTable {
	const byFirst = events
		.map(({ first = OPEN_START, last, at = [36.5, 35.5], kind = 0, row }, index) => ({
			first,
			last: last ?? (first === OPEN_START ? OPEN_END : first),
			at,
			kind,
			row: row ?? index + 2,
		}))
		.sort((a, b) => a.first - b.first);
	const spans = byFirst.flatMap(({ first, last }) => (first === OPEN_START ? [] : [last - first]));
	const longest = usual ?? Math.max(0, ...spans);
	const { order, long } = arranged(
		Uint32Array.from(byFirst.keys()),
		{
			length: byFirst.length,
			first: (index) => byFirst[index]?.first ?? 0,
			last: (index) => byFirst[index]?.last ?? 0,
		},
		longest,
	);
	const rows = [...order].flatMap((index) => byFirst[index] ?? []);
	return {
		length: rows.length,
		first: Int32Array.from(rows, ({ first }) => first),
		last: Int32Array.from(rows, ({ last }) => last),
		lng: Float32Array.from(rows, ({ at }) => at[0]),
		lat: Float32Array.from(rows, ({ at }) => at[1]),
		kind: Uint8Array.from(rows, ({ kind }) => kind),
		source: new Uint16Array(rows.length),
		row: Uint32Array.from(rows, ({ row }) => row),
		offset: new Float64Array(rows.length),
		bytes: new Uint32Array(rows.length),
		long,
		longest,
	};
}

export const asDay = (number: number) => number as Day;

/** All of so many kinds are shown but some. */
export function kindsBut(count: number, ...off: readonly number[]): Uint8Array {
	return Uint8Array.from({ length: count }, (_, kind) => (off.includes(kind) ? 0 : 1));
}
