/** Text of people's writing made fit for a file of data. */
import { escapeMarkup } from "../model/markup";

/** Signs that no file needs and XML forbids: controls but tab and line feed, halves of a letter, non-characters. */
const BROKEN = /[^\P{Cc}\t\n]|[\uD800-\uDFFF]|[\uFFFE\uFFFF]/gu;
/**
 * Signs that set the direction of what follows: within a value they mean nothing to a program, and one that is
 * never closed turns round what stands beside it. Marks that join or part letters stay.
 */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
/** Of these, those that no dictionary writes. */
const OVERRIDE = /[\u202A-\u202E]/g;

/** A value for a program: whole letters, one kind of line end, no signs of direction. */
export function plain(text: string): string {
	return whole(text).replace(DIRECTION, "");
}

/** A line for a reader: the same, but what keeps a name apart from its surroundings stays. */
export function readable(text: string): string {
	return whole(text)
		.replace(OVERRIDE, "")
		.replace(/\s*\n\s*/g, " ");
}

function whole(text: string): string {
	return text.replace(/\r\n?/g, "\n").replace(BROKEN, "");
}

/** The same value with all texts in it made plain. */
export function cleaned(value: unknown): unknown {
	if (typeof value === "string") return plain(value);
	if (Array.isArray(value)) return value.map(cleaned);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part)]));
}

/** XML text, also within quotes. */
export function escapeXml(text: string): string {
	return escapeMarkup(plain(text));
}
