/** Text from the dataset: only ever text nodes, with its own language and direction. */
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

/** A paragraph of text from the dataset; in another language it runs in its own direction. */
export function TextBlock({ of, class: name }: { of: LanguageMap; class: string }) {
	const { language } = useWords();
	const found = textIn(of, language);
	return found.language === language ? (
		<p class={name}>{found.text}</p>
	) : (
		<p class={name} lang={found.language} dir="auto">
			{found.text}
		</p>
	);
}
