/** Columns of numbers that grow without being copied, so that a million rows never need their room twice. */

const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

export interface Column<T extends Numbers> {
	push(value: number): void;
	at(index: number): number;
	/** The values in another order, as one array of exactly that length. The column is empty afterwards. */
	take(order: Uint32Array): T;
}

/** @param make the array of a length, filled with zeros. */
export function createColumn<T extends Numbers>(make: (length: number) => T): Column<T> {
	let blocks: T[] = [];
	let length = 0;
	const at = (index: number) => blocks[index >> BLOCK_BITS]?.[index & (BLOCK - 1)] ?? 0;
	return {
		at,
		push(value) {
			const slot = length & (BLOCK - 1);
			if (slot === 0) blocks.push(make(BLOCK));
			const block = blocks[length >> BLOCK_BITS];
			if (block) block[slot] = value;
			length += 1;
		},
		take(order) {
			const taken = make(order.length);
			for (let index = 0; index < order.length; index++) taken[index] = at(order[index] ?? 0);
			blocks = [];
			length = 0;
			return taken;
		},
	};
}

/** The indices from 0 to `length - 1` in order of their keys, which are whole numbers; equal ones stay in order. */
export function orderBy(length: number, key: (index: number) => number): Uint32Array {
	let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let index = 0; index < length; index++) {
		least = Math.min(least, key(index));
		most = Math.max(most, key(index));
	}
	if (length === 0) return new Uint32Array(0);
	const next = new Uint32Array(most - least + 2);
	for (let index = 0; index < length; index++) {
		const slot = key(index) - least + 1;
		next[slot] = (next[slot] ?? 0) + 1;
	}
	for (let slot = 1; slot < next.length; slot++) {
		next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);
	}
	const order = new Uint32Array(length);
	for (let index = 0; index < length; index++) {
		const slot = key(index) - least;
		const place = next[slot] ?? 0;
		order[place] = index;
		next[slot] = place + 1;
	}
	return order;
}
