/** Texts of any script, made comparable: digits as 0 to 9, letters without their marks. */

const DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g;
/** Marks that set the direction of writing, the joiner, and a byte order mark that came in between. */
const UNSEEN = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Stands before each feature of a sequence of GeoJSON texts (RFC 8142). */
export const RECORD_SEPARATOR = "\x1e";

/** Digits of Arabic, Persian and full width as 0 to 9, without what nobody sees, trimmed. */
export function levelled(text: string): string {
	if (/^[!-~]*$/.test(text)) return text;
	return text
		.replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
		.replace(UNSEEN, "")
		.replaceAll("\u066B", ".")
		.replace(/[\u2212\uFE63\uFF0D]/g, "-")
		.replace(/\s+/g, " ")
		.trim();
}

/** Letters without their marks, small: é as e, أ as ا, İ as i. */
export function folded(text: string): string {
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[\p{M}\u0640]/gu, "")
		.replaceAll("ı", "i")
		.replaceAll("ة", "ه")
		.replaceAll("ى", "ي");
}

/** A copy: a piece that was cut out of a long text may keep all of that text in memory. */
export function detached(text: string): string {
	const copy: unknown = JSON.parse(JSON.stringify(text));
	return typeof copy === "string" ? copy : text;
}
