/** Texts in the form in which they are compared, whoever typed them and in whatever script. */

/**
 * The words of a text in the form in which they are compared: lower case, no accents or apostrophes, the
 * article dropped; Arabic without vowel marks and with the letters that are often exchanged made one; the dotless i of
 * Turkish as i.
 */
export function tokens(text: string): string[] {
	return words(text)
		.map(withoutArticle)
		.filter((word) => word !== "");
}

/** The words of a text, levelled, with their articles. */
export function words(text: string): string[] {
	return fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
}

/**
 * A text with case, accents, apostrophes and interchangeable Arabic letters levelled. The dotless i of Turkish is
 * an i as well: in capitals both are often written as one. Taken apart, letters with hamza or madda are the letter and a
 * mark; ´ would be a blank and an accent, so that it goes first.
 */
export function fold(text: string): string {
	return text
		.replace(/´/g, "'")
		.normalize("NFKD")
		.replace(/[\p{M}ـ]/gu, "")
		.replace(/['’‘ʼʿʾ`]/g, "")
		.replace(/ٱ/g, "ا")
		.replace(/ة/g, "ه")
		.replace(/ى/g, "ي")
		.toLocaleLowerCase("en")
		.replace(/ı/g, "i");
}

/** Drops the article where it stands as a word of its own (al-, an-, ad- ...) or is joined on in Arabic. */
export function withoutArticle(word: string): string {
	if (/^(al|an|ad|as|ash|at|ar|el)$/.test(word)) return "";
	return /^ال\p{L}{2,}/u.test(word) ? word.slice(2) : word;
}
