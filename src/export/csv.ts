/**
 * CSV (RFC 4180) for spreadsheets and programs. It begins with a byte order mark, without which the most common
 * spreadsheet reads Arabic as gibberish; libraries know it and leave it out.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. A number is no text: it stays as it
 * is, also with a minus before it.
 */
import { guarded } from "../model/formula";
import type { Value } from "./file";
import { plain } from "./text";

const MARK = "\uFEFF";
const LINE_END = "\r\n";

/** Between the parts of a list: none of them is in an id or an address. */
const BETWEEN = "; ";
/** Between whole sentences, which have semicolons of their own. */
const BETWEEN_TEXTS = " | ";
const TEXTS: ReadonlySet<string> = new Set(["sources", "figures"]);

/** @param columns the names of the values of a row, in their order; a row may lack some. */
export function csvText(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, Value>>[],
): string {
	return MARK + columns.map(cell).join(",") + LINE_END + csvLines(columns, rows);
}

/** The lines of further rows, to stand under what `csvText` wrote. */
export function csvLines(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, Value>>[],
): string {
	const lines = rows.map((row) => columns.map((name) => cell(flat(name, row[name] ?? null))));
	return lines.map((line) => line.join(",") + LINE_END).join("");
}

/** One cell as it stands in the file. */
export function cell(value: string | number | null): string {
	if (value === null) return "";
	if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
	const text = guarded(plain(value));
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function flat(name: string, value: Value): string | number | null {
	if (value === null || typeof value === "string" || typeof value === "number") return value;
	return value.join(TEXTS.has(name) ? BETWEEN_TEXTS : BETWEEN);
}
