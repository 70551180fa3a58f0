/**
 * Text from the dataset: only ever text nodes, with its own language and direction. Where it is not in the
 * reader's language, that is said beside it.
 */
import { directionOf } from "../app/i18n/bidi";
import { textIn } from "../app/i18n/format";
import type { LanguageMap } from "../model/types";
import { useWords } from "./context";

/** A text, within a sentence or a paragraph of the page. */
export function Text({ of }: { of: LanguageMap }) {
	const { language } = useWords();
	return (
		<>
			<Name of={of} />
			{of[language] === undefined && (
				<>
					{" "}
					<InEnglish />
				</>
			)}
		</>
	);
}

/** A name: in another script it speaks for itself, and nothing is said beside it. */
export function Name({ of }: { of: LanguageMap }) {
	const { language } = useWords();
	const found = textIn(of, language);
	return (
		<bdi
			lang={found.language === language ? undefined : found.language}
			dir={directionOf(found.language)}
		>
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
		<p class={name} lang={found.language} dir={directionOf(found.language)}>
			{found.text} <InEnglish />
		</p>
	);
}

function InEnglish() {
	const { t, language } = useWords();
	return (
		<span class="in-english" lang={language} dir={t.direction}>
			{t.claim.inEnglish}
		</span>
	);
}
