/** How values stand in a PDF (ISO 32000-1, 7.3). */
import { round } from "../svg/numbers";
import { clean } from "../svg/tree";

/** What another object is named by. */
export type Ref = `${number} 0 R`;

/** Entries of a dictionary, each value as it stands in the file; those that are undefined are left out. */
export type Entries = Readonly<Record<string, string | number | undefined>>;

/** A dictionary as it stands in the file. */
export function dictionary(entries: Entries): string {
	const written = Object.entries(entries).flatMap(([key, value]) =>
		value === undefined ? [] : [`/${key} ${value}`],
	);
	return `<< ${written.join(" ")} >>`;
}

/** An array as it stands in the file. */
export const array = (values: readonly (string | number)[]): string => `[${values.join(" ")}]`;

/** Numbers as operands; a hundredth of a pixel is finer than what any printer sets. */
export function numbers(values: readonly number[], decimals = 2): string {
	return values.map((value) => round(value, decimals)).join(" ");
}

/** A text in any script, as UTF-16 in hexadecimal: no sign in it can end it. */
export const text = (value: string): string => `<FEFF${utf16(clean(value))}>`;

/** UTF-16, the higher byte first, in hexadecimal. */
export function utf16(value: string): string {
	return Array.from({ length: value.length }, (_, index) => hex(value.charCodeAt(index), 4))
		.join("")
		.toUpperCase();
}

/** A whole number in so many hexadecimal digits. */
export const hex = (value: number, digits: number): string =>
	value.toString(16).padStart(digits, "0");

/** A text of ASCII signs. */
export const ascii = (value: string): string => `(${value.replace(/[\\()]/g, "\\$&")})`;
