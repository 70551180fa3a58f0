/**
 * Rows of a text that comes in pieces. papaparse reads a few kilobytes at a time: a quote that is never closed is found
 * within those, costs its own line and no more, and the rest of the file is read.
 */
import Papa from "papaparse";
import type { Delimiter } from "../model/written";
import type { ImportCode } from "./types";

export type LineEnd = "\n" | "\r";

export interface RowHandlers {
	/**
	 * A row and its number as a spreadsheet counts: the first is 1, and a line break within quotes begins no new one.
	 * False: no more are wanted.
	 */
	row(values: string[], row: number): boolean;
	/** A row that cannot be told from what follows. */
	broken(
		code: Extract<ImportCode, "broken-quotes" | "too-large">,
		row: number,
		text: string,
	): boolean;
}

export interface RowReader {
	/** False: no more are wanted. */
	push(text: string, isLast: boolean): boolean;
}

/** So many letters are read at once; after a broken row fewer, since each reads on to the end of what it is given. */
const SLICE = 1 << 15;
const SMALL_SLICE = 1 << 10;
/** Letters of a row, with all of its fields. */
export const MOST_IN_ROW = 1 << 20;

/** The line by which a file tells Excel what parts its fields. No row of it. */
const SEPARATOR_LINE = /^"?sep=([,;|\t])"?(?:\r\n|\n|\r)/i;

/** The delimiter that a file says it has, or null. */
export function saidDelimiter(head: string): Delimiter | null {
	const said = SEPARATOR_LINE.exec(head)?.[1];
	return said === "," || said === ";" || said === "|" || said === "\t" ? said : null;
}

/** How lines end: by a line feed, with a carriage return before it or not, also both ways in one file. Or as they once did. */
export function lineEndOf(head: string): LineEnd {
	// Cut off between the two of a line end it has the first alone.
	const outside = head
		.replace(/\r$/, "")
		.split('"')
		.filter((_, index) => index % 2 === 0)
		.join("");
	return !outside.includes("\n") && outside.includes("\r") ? "\r" : "\n";
}

/** Reads rows from a text that comes in pieces; a row that two pieces share is handed over once it is whole. */
export function rowReader(
	delimiter: Delimiter,
	lineEnd: LineEnd,
	handlers: RowHandlers,
): RowReader {
	let rest = "";
	let row = 0;
	let isFirst = true;
	/** Within a line that is too long to be kept. */
	let isSkipping = false;

	/** Reads whole rows of a text that ends with a line; how far it came, and whether what follows is broken. */
	const parse = (text: string) => {
		let used = 0;
		let isBroken = false;
		let isWanted = true;
		const parser: Papa.Parser = new Papa.Parser({
			delimiter,
			newline: lineEnd,
			step({ data, errors, meta }) {
				const values = rowOf(data);
				isBroken = errors.length > 0;
				if (!isBroken) {
					row += 1;
					isWanted =
						meta.cursor - used > MOST_IN_ROW
							? handlers.broken("too-large", row, values[0] ?? "")
							: handlers.row(withoutReturn(values, lineEnd), row);
					used = meta.cursor;
				}
				if (isBroken || !isWanted) parser.abort();
			},
		});
		const left: { readonly errors: readonly unknown[] } = parser.parse(text, 0, true);
		return { used, isBroken: isBroken || left.errors.length > 0, isWanted };
	};

	/** Reads what it can of a text; the place from which on it could not, or null where no more is wanted. */
	const read = (text: string, isLast: boolean): number | null => {
		let at = 0;
		let size = SLICE;
		const cut = () => {
			const end = text.indexOf(lineEnd, at);
			row += 1;
			const isWanted = handlers.broken("broken-quotes", row, text.slice(at, end));
			at = end + 1;
			size = SMALL_SLICE;
			return isWanted;
		};
		const last = text.lastIndexOf(lineEnd) + 1;
		while (at < text.length) {
			const near = at + size < last ? text.indexOf(lineEnd, at + size) + 1 : last;
			if (near <= at) return at;
			const { used, isBroken, isWanted } = parse(text.slice(at, near));
			at += used;
			if (!isWanted) return null;
			if (isBroken) {
				if (!cut()) return null;
			} else if (used > 0) {
				size = Math.min(size * 2, SLICE);
			} else if (near < last && near - at <= MOST_IN_ROW) {
				size *= 4;
			} else if (isLast || text.length - at > MOST_IN_ROW) {
				if (!cut()) return null;
			} else {
				return at;
			}
		}
		return at;
	};

	/** Leaves out the rest of a line that was too long. */
	const skipped = (text: string): string => {
		if (!isSkipping) return text;
		const end = text.indexOf(lineEnd);
		if (end !== -1) isSkipping = false;
		return end === -1 ? "" : text.slice(end + 1);
	};

	return {
		push(piece, isLast) {
			const begun = isFirst ? piece.replace(SEPARATOR_LINE, "") : piece;
			isFirst = false;
			let text = rest + skipped(begun);
			if (isLast && text !== "" && !text.endsWith(lineEnd)) text += lineEnd;
			const at = read(text, isLast);
			if (at === null) return false;
			rest = text.slice(at);
			if (rest.length <= MOST_IN_ROW || isLast) return true;
			isSkipping = true;
			row += 1;
			const isWanted = handlers.broken("too-large", row, rest.slice(0, 200));
			rest = "";
			return isWanted;
		},
	};
}

/** A carriage return before the line feed, in a field without quotes: papaparse takes it off only after quotes. */
function withoutReturn(values: string[], lineEnd: LineEnd): string[] {
	const last = values[values.length - 1];
	if (lineEnd === "\n" && last?.endsWith("\r")) values[values.length - 1] = last.slice(0, -1);
	return values;
}

/** A step of papaparse hands over a list of one row, all of texts. */
function rowOf(data: unknown): string[] {
	const row: unknown = Array.isArray(data) ? data[0] : null;
	return Array.isArray(row) ? row : [];
}
