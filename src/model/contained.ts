/**
 * Signs that set a direction reach to the end of the paragraph where nobody closes them, and one that closes too much ends
 * what stands around a text: a name with such a sign turns round the words behind it. Texts of a dataset are read so that
 * theirs ends with them, wherever they are put later (UAX #9).
 */

const ANY = /[\u202A-\u202E\u2066-\u2069]/;
/** Embeddings and overrides: also closed they leave a mark on digits and signs beside them, which an isolate does not. */
const STRONG = /[\u202A\u202B\u202D\u202E]/;
const [END_OF_STRONG, END_OF_ISOLATE] = ["\u202C", "\u2069"];
const ISOLATE = /[\u2066-\u2068]/;
const BY_FIRST_LETTER = "\u2068";

/** The text with each of its signs of direction closed, and none that closes what stands around it; others stay as they are. */
export function contained(text: string): string {
	if (!ANY.test(text)) return text;
	let ends = "";
	let whole = "";
	/** All of it stands within one isolate already. */
	let isApart = true;
	for (const sign of text) {
		if (ends === "" && (whole !== "" || !ISOLATE.test(sign))) isApart = false;
		if (sign === END_OF_STRONG) {
			if (!ends.startsWith(END_OF_STRONG)) continue;
			ends = ends.slice(1);
		} else if (sign === END_OF_ISOLATE) {
			const at = ends.indexOf(END_OF_ISOLATE);
			if (at === -1) continue;
			// It ends what was begun within it too.
			ends = ends.slice(at + 1);
		} else if (STRONG.test(sign)) ends = END_OF_STRONG + ends;
		else if (ISOLATE.test(sign)) ends = END_OF_ISOLATE + ends;
		whole += sign;
	}
	const closed = whole + ends;
	return STRONG.test(closed) && !isApart ? `${BY_FIRST_LETTER}${closed}${END_OF_ISOLATE}` : closed;
}

/** A web address with such signs written as every browser would ask for them: it leads to the same place. */
export function containedAddress(address: string): string {
	return ANY.test(address)
		? address.replace(/[\u202A-\u202E\u2066-\u2069]/g, encodeURIComponent)
		: address;
}
