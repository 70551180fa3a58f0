/** The texts of what is read once something is chosen, for the components that come with them. */
import { type ReadingWords, readingIn } from "../app/i18n/reading";
import { useWords } from "./context";

/** The texts and formats of the interface's language, those of what is read among them. */
export function useReadingWords(): ReadingWords {
	return readingIn(useWords().language);
}
