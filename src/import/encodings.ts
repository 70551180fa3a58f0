/** Which encoding a text has, by its first bytes: nothing in a file of rows says so. */
import { type Encoding, LOST_LETTER } from "../model/written";

/** Old encodings with the letters that are most frequent in what is written in them. */
const OLD: readonly (readonly [Encoding, ReadonlySet<string>])[] = [
	["windows-1256", new Set("اليمنروتبةعدسفكقهحجأىشطخصء")],
	["windows-1251", new Set("оеаинтсрвлкмдпуяыьгзбчйхжё")],
	["windows-1252", new Set("éèêëàâäáãåçñóöôüúûíîïøæßœ’‘“”–°€")],
];

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
	["utf-8", [0xef, 0xbb, 0xbf]],
	["utf-16le", [0xff, 0xfe]],
	["utf-16be", [0xfe, 0xff]],
];

/** Of a text, more than so many of its letters are no control characters. */
const MOST_CONTROLS = 0.02;

/**
 * The encoding of bytes, or null where they are no text.
 * @param pieces the file's beginning first, then any other parts of it, which may begin and end within a letter.
 */
export function encodingOf(pieces: readonly Uint8Array[]): Encoding | null {
	const head = pieces[0] ?? new Uint8Array(0);
	const marked = MARKS.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
	if (marked) return marked[0];
	const wide = utf16(head);
	if (wide) return wide;
	if (!isText(head)) return null;
	return pieces.every(isUtf8) || pieces.some(isNearlyUtf8) ? "utf-8" : oldEncoding(pieces);
}

/** Letters of UTF-8 for each that is none: in old encodings hardly two bytes that follow each other are one by chance. */
const MOST_UTF8 = 5;
const LEAST_LETTERS = 4;

/** Whether a text is UTF-8 in which a few letters are broken: taken for anything else, all of them would be wrong. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes);
	let [letters, broken] = [0, 0];
	for (const letter of text) {
		if (letter === LOST_LETTER) broken += 1;
		else if (letter > "\u007f") letters += 1;
	}
	return letters >= LEAST_LETTERS && letters > broken * MOST_UTF8;
}

/** The Latin letters, digits and marks of a table have a zero as their other byte. */
function utf16(bytes: Uint8Array): Encoding | null {
	const zeros = [0, 0];
	for (let index = 0; index < bytes.length; index++) {
		if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = zeros;
	const least = bytes.length / 10;
	if (odd > least && odd > even * 10) return "utf-16le";
	return even > least && even > odd * 10 ? "utf-16be" : null;
}

function isText(bytes: Uint8Array): boolean {
	let controls = 0;
	for (const byte of bytes) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls += 1;
	return controls <= bytes.length * MOST_CONTROLS;
}

function isUtf8(bytes: Uint8Array, index: number): boolean {
	// A piece from within may begin with the rest of a letter.
	let start = 0;
	while (index > 0 && start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start), { stream: true });
		return true;
	} catch {
		return false;
	}
}

function oldEncoding(pieces: readonly Uint8Array[]): Encoding {
	const high = pieces.map((piece) => piece.filter((byte) => byte >= 0x80).length);
	const piece = pieces[high.indexOf(Math.max(...high))] ?? new Uint8Array(0);
	let [best, bestScore]: [Encoding, number] = ["windows-1252", Number.NEGATIVE_INFINITY];
	for (const [encoding, frequent] of OLD) {
		const score = scoreOf(new TextDecoder(encoding).decode(piece), frequent);
		if (score > bestScore) [best, bestScore] = [encoding, score];
	}
	return best;
}

/** How much of what is no ASCII is a frequent letter in a likely place. */
function scoreOf(text: string, frequent: ReadonlySet<string>): number {
	let score = 0;
	let before = "";
	for (const letter of text) {
		if (letter > "\u007f") {
			score += frequent.has(letter.toLowerCase()) ? 1 : -1;
			// A capital within a word, and letters of two scripts in one word, are what a wrong guess looks like.
			if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter)) score -= 1;
			if (/[A-Za-z]/.test(before) && /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(letter))
				score -= 2;
		}
		before = letter;
	}
	return score;
}
