/** Changes of a file's bytes, whatever they mean: what a broken disk, line or editor does to it. */
import { joinedBytes } from "../../src/model/bytes";
import type { Random } from "./random";

type Bytes = Uint8Array<ArrayBuffer>;

/** A change of bytes with its name. */
export interface ByteMutation {
	readonly name: string;
	/** Never writes into what it is given. */
	apply(bytes: Bytes, random: Random): Bytes;
}

const flipped: ByteMutation = {
	name: "bytes flipped",
	apply(bytes, random) {
		const changed = Uint8Array.from(bytes);
		for (let left = 1 + random.below(4); left > 0; left--) {
			const at = random.below(changed.length);
			if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
		}
		return changed;
	},
};

const set: ByteMutation = {
	name: "bytes set",
	apply(bytes, random) {
		const changed = Uint8Array.from(bytes);
		for (let left = 1 + random.below(4); left > 0; left--) {
			if (changed.length > 0) changed[random.below(changed.length)] = random.below(256);
		}
		return changed;
	},
};

const cut: ByteMutation = {
	name: "cut off",
	apply: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
};

const beheaded: ByteMutation = {
	name: "beginning cut off",
	apply: (bytes, random) => bytes.slice(random.below(bytes.length)),
};

const holed: ByteMutation = {
	name: "a part taken out",
	apply(bytes, random) {
		const [start, end] = span(bytes, random);
		return joinedBytes([bytes.subarray(0, start), bytes.subarray(end)]);
	},
};

const repeated: ByteMutation = {
	name: "a part repeated",
	apply(bytes, random) {
		const [start, end] = span(bytes, random);
		return joinedBytes([bytes.subarray(0, end), bytes.subarray(start)]);
	},
};

/** Ends of sequences without their beginning, beginnings without their end, over-long forms, halves of pairs. */
const BAD_UTF8 = [
	[0xff],
	[0xc3],
	[0x80],
	[0xc0, 0xaf],
	[0xed, 0xa0, 0x80],
	[0xf8, 0x88],
	[0xe2, 0x82],
];
const MARKS = [
	[0xef, 0xbb, 0xbf],
	[0xff, 0xfe],
	[0xfe, 0xff],
	[0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf],
];

const badLetters: ByteMutation = {
	name: "bad UTF-8",
	apply: (bytes, random) => inserted(bytes, random.below(bytes.length + 1), random.among(BAD_UTF8)),
};

const marked: ByteMutation = {
	name: "a byte order mark",
	apply: (bytes, random) =>
		inserted(bytes, random.chance(0.8) ? 0 : random.below(bytes.length + 1), random.among(MARKS)),
};

const zeroes: ByteMutation = {
	name: "zeroes",
	apply: (bytes, random) =>
		inserted(bytes, random.below(bytes.length + 1), Array(1 + random.below(40)).fill(0)),
};

const wide: ByteMutation = {
	name: "written in UTF-16",
	apply(bytes, random) {
		const text = new TextDecoder().decode(bytes);
		const isBig = random.chance(0.5);
		const body = new Uint8Array(text.length * 2);
		const view = new DataView(body.buffer);
		for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
		const mark = random.chance(0.7) ? (isBig ? [0xfe, 0xff] : [0xff, 0xfe]) : [];
		return joinedBytes([Uint8Array.from(mark), body]);
	},
};

const lineEnds: ByteMutation = {
	name: "line ends swapped",
	apply(bytes, random) {
		const end = random.pick(["\r\n", "\r", "\n", "\n\r", "\u2028"]);
		const text = new TextDecoder().decode(bytes);
		const isSome = random.chance(0.3);
		return encoded(text.replace(/\r?\n/g, (found) => (isSome && random.chance(0.5) ? found : end)));
	},
};

const empty: ByteMutation = { name: "empty", apply: () => new Uint8Array(0) };

const BYTE_MUTATIONS: readonly [ByteMutation, ...ByteMutation[]] = [
	...([flipped, flipped, set, cut, beheaded, holed, repeated] as const),
	...([badLetters, marked, zeroes, wide, lineEnds] as const),
];

/** One change of bytes; seldom all of them are gone. */
export function byteMutation(random: Random): ByteMutation {
	return random.chance(0.01) ? empty : random.pick(BYTE_MUTATIONS);
}

/** Text in UTF-8. */
export function encoded(text: string): Bytes {
	return Uint8Array.from(new TextEncoder().encode(text));
}

function inserted(bytes: Bytes, at: number, more: readonly number[] | null): Bytes {
	return joinedBytes([bytes.subarray(0, at), Uint8Array.from(more ?? []), bytes.subarray(at)]);
}

/** Mostly short, as what tears a record; at times long. */
function span(bytes: Bytes, random: Random): readonly [start: number, end: number] {
	const start = random.below(bytes.length + 1);
	const most = random.chance(0.7) ? 60 : bytes.length;
	return [start, Math.min(bytes.length, start + random.below(most))];
}
