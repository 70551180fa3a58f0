/** Finds where a text stops being JSON, which the messages of JSON.parse tell only for some faults. */

/** What may stand at a spot of a JSON text. */
export type Wanted = "value" | "first value" | "key" | "first key" | "colon" | "next";

const SPACE = /[ \t\n\r]*/y;
/** A token; of a string only its opening quote. */
const TOKEN = /[{}[\],:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A part of a string: bounded, for a pattern that repeats without end runs out of stack in a long one. */
const STRING_PART = /(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){1,1000}/uy;

/** The line, counted from 1, on which a text that is not JSON (RFC 8259) goes wrong. */
export function lineOfFault(text: string): number {
	return text.slice(0, faultOf(text).at).split("\n").length;
}

/** Where a text stops being JSON, and what was to come there. */
export interface JsonFault {
	/** The offset of the first token that JSON does not allow there; the end where more was to come. */
	readonly at: number;
	readonly wanted: Wanted;
	/** How the innermost list or object that is open there ends; null: none is. */
	readonly closer: string | null;
}

/** Finds the fault of a text that is not JSON. */
export function faultOf(text: string): JsonFault {
	const open: string[] = [];
	let wanted: Wanted = "value";
	for (let at = endOf(SPACE, text, 0) ?? 0; ; ) {
		const end = endOfToken(text, at);
		const closer = open.at(-1) ?? null;
		const next: Wanted | null = end === null ? null : afterToken(text.slice(at, end), wanted, open);
		if (end === null || next === null) return { at, wanted, closer };
		wanted = next;
		at = endOf(SPACE, text, end) ?? end;
	}
}

/** What may follow a token, or null where the token itself may not stand; keeps `open` up to date. */
function afterToken(token: string, wanted: Wanted, open: string[]): Wanted | null {
	switch (wanted) {
		case "colon":
			return token === ":" ? "value" : null;
		case "next":
			if (token === "," && open.length > 0) return open.at(-1) === "}" ? "key" : "value";
			return token === open.at(-1) ? close(open) : null;
		case "key":
		case "first key":
			if (token === "}" && wanted === "first key") return close(open);
			return token.startsWith('"') ? "colon" : null;
		default:
			if (token === "]" && wanted === "first value") return close(open);
			if (token === "{" || token === "[") {
				open.push(token === "{" ? "}" : "]");
				return token === "{" ? "first key" : "first value";
			}
			return /^[\]},:]/.test(token) ? null : "next";
	}
}

function close(open: string[]): Wanted {
	open.pop();
	return "next";
}

function endOfToken(text: string, at: number): number | null {
	let end = endOf(TOKEN, text, at);
	if (text[at] !== '"') return end;
	for (let next = end; next !== null; next = endOf(STRING_PART, text, next)) end = next;
	return end !== null && text[end] === '"' ? end + 1 : null;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}
