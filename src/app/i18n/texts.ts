/** All texts that a page needs in a language, as far as it has come. */
import { hasWords, loadWords } from "./dictionary";
import type { InterfaceLanguage } from "./languages";
import { hasLater, isLaterUsed, loadLater } from "./later";
import { hasReading, isReadingUsed, loadReading } from "./reading";

/** Whether the page could go on in a language. */
export function hasTexts(language: InterfaceLanguage): boolean {
	return (
		hasWords(language) &&
		(hasReading(language) || !isReadingUsed()) &&
		(hasLater(language) || !isLaterUsed())
	);
}

/** All texts of a language, for who makes pictures and nothing else. */
export async function loadTexts(language: InterfaceLanguage): Promise<void> {
	await Promise.all([loadReading(language), loadLater(language)]);
}

/** Fetches what is missing of them; resolves to whether all of it came. */
export async function fetchTexts(language: InterfaceLanguage): Promise<boolean> {
	try {
		await Promise.all([
			loadWords(language),
			isReadingUsed() && loadReading(language),
			isLaterUsed() && loadLater(language),
		]);
		// Something may have needed more of them in the meantime.
		return hasTexts(language) || fetchTexts(language);
	} catch {
		return false;
	}
}
