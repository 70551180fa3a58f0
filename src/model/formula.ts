/**
 * Texts that a spreadsheet would run: those get an apostrophe before them where a table is written, which is taken off
 * where one of our own is read.
 */

/** What makes a formula of a cell, also after apostrophes, so that the guard can be taken off again. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The text, so that no spreadsheet runs it. A number is none: it stays as it is, also with a minus before it. */
export function guarded(text: string): string {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** What the text was before it was guarded. */
export function unguarded(text: string): string {
	return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
