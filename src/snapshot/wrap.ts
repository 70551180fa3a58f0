/** Breaks texts into lines. */
import type { Measure, TextStyle } from "./composition";

/** A letter with the marks that it carries, or signs that are joined into one. */
const LETTERS = /.(?:\p{M}|\u200D.)*/gsu;

/**
 * Breaks a text into lines no wider than `room`; a word that is wider still is broken where it must. A part
 * that is kept apart in its own direction (by Unicode's isolates, which have no width) stays so on each line.
 */
export function wrap(text: string, style: TextStyle, room: number, measure: Measure): string[] {
	let open = "";
	return lines(text, style, room, measure).map((line) => {
		const whole = open + line;
		open = openAtEnd(whole);
		return whole + "\u2069".repeat(open.length);
	});
}

/** The isolates that a line leaves open. */
function openAtEnd(line: string): string {
	const open: string[] = [];
	for (const [sign] of line.matchAll(/[\u2066-\u2069]/g)) {
		if (sign === "\u2069") open.pop();
		else open.push(sign);
	}
	return open.join("");
}

function lines(text: string, style: TextStyle, room: number, measure: Measure): string[] {
	const done: string[] = [];
	let line = "";
	for (const word of text.trim().split(/\s+/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measure(longer, style) <= room) {
			line = longer;
			continue;
		}
		if (line !== "") done.push(line);
		line = word;
		if (measure(word, style) <= room) continue;
		line = "";
		for (const letter of word.match(LETTERS) ?? []) {
			if (line !== "" && measure(line + letter, style) > room) {
				done.push(line);
				line = "";
			}
			line += letter;
		}
	}
	return line === "" ? done : [...done, line];
}
