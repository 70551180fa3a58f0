/** How a file of rows may be written. */

/** What a decoder puts in the place of bytes that are no letter of the encoding. */
export const LOST_LETTER = "\uFFFD";

export const ENCODINGS = [
	"utf-8",
	"utf-16le",
	"utf-16be",
	"windows-1256",
	"windows-1251",
	"windows-1252",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between its columns. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];
