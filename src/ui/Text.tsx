/** Text from the dataset: only ever a text node, with its own language and direction. */
import { textIn } from "../app/i18n/format";
import type { LanguageMap } from "../model/types";
import { useWords } from "./context";

export function Text({ of }: { of: LanguageMap }) {
	const { language } = useWords();
	const found = textIn(of, language);
	return found.language === language ? (
		<bdi>{found.text}</bdi>
	) : (
		<bdi lang={found.language} dir="auto">
			{found.text}
		</bdi>
	);
}
