/** Bytes as protocol buffers and PMTiles write them. */

/** A whole number from 0 on, seven bits at a time, the lowest first. */
export function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest > 0x7f) {
		bytes.push((rest % 0x80) + 0x80);
		rest = Math.floor(rest / 0x80);
	}
	return [...bytes, rest];
}

/** Whole numbers of both signs as such from 0 on: 0, -1, 1, -2 ... */
export const zigzag = (value: number): number => (value >= 0 ? 2 * value : -2 * value - 1);

/** A number of a protocol buffer. */
export const numberField = (field: number, value: number): number[] => [
	...varint(field * 8),
	...varint(value),
];

/** Bytes of a protocol buffer: a text, a message within, packed numbers. */
export const bytesField = (field: number, bytes: readonly number[]): number[] => [
	...varint(field * 8 + 2),
	...varint(bytes.length),
	...bytes,
];

export const textField = (field: number, text: string): number[] =>
	bytesField(field, [...new TextEncoder().encode(text)]);
