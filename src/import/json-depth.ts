/** How deep a text of JSON nests, before it is parsed: parsing what is too deep ends in a full stack. */
import { ImportFault } from "./fault";

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Faults a text that nests deeper than a limit. A text that is no JSON may pass: parsing tells.
 * @throws ImportFault "too-deep", with the line on which it gets too deep.
 */
export function holdDepth(text: string, most: number): void {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) inString = !inString;
		else if (inString) at += code === BACKSLASH ? 1 : 0;
		// Brackets and braces differ from each other in one bit.
		else if ((code | 0x20) === 0x7b) depth += 1;
		else if ((code | 0x20) === 0x7d) depth -= 1;
		if (depth > most) throw tooDeep(text, at, most);
	}
}

function tooDeep(text: string, at: number, most: number): ImportFault {
	return new ImportFault("too-deep", String(most), { line: text.slice(0, at).split("\n").length });
}
