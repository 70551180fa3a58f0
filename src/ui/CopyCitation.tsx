/** Copies a citation as text, BibTeX or CSL-JSON, and says whether that worked. */
import { useState } from "preact/hooks";
import { bibtexText, type CslItem, cslText } from "../app/cite";
import { useServices } from "./context";
import { useReadingWords } from "./reading-words";

interface CopyCitationProps {
	/** What is cited, for those who do not see where the buttons stand. */
	of: string;
	text: () => string;
	item: () => CslItem;
}

/** The buttons, folded away: a list has many of them. */
export function CopyCitation(props: CopyCitationProps) {
	const { t } = useReadingWords();
	return (
		<details class="cite">
			<summary class="small">
				{t.details.copyCitation}
				<span class="visually-hidden">: {props.of}</span>
			</summary>
			<CopyButtons {...props} />
		</details>
	);
}

/** The buttons, each for one way of writing the citation, and whether the browser took it. */
export function CopyButtons({ of, text, item }: CopyCitationProps) {
	const { t } = useReadingWords();
	const { copyText } = useServices();
	const [copied, setCopied] = useState<{ readonly as: string; readonly worked: boolean } | null>(
		null,
	);
	// Names of formats are the same in every language.
	const formats: readonly (readonly [label: string, make: () => string])[] = [
		[t.cite.text, text],
		["BibTeX", () => bibtexText(item())],
		["CSL-JSON", () => cslText(item())],
	];
	return (
		<div class="copy-buttons">
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
			<span role="group" aria-label={t.cite.as(of)}>
				{formats.map(([label, make]) => (
					<button
						key={label}
						type="button"
						class="copy"
						onClick={async () => setCopied({ as: label, worked: await copyText(make()) })}
					>
						<bdi>{label}</bdi>
					</button>
				))}
			</span>
			<span role="status" class="small">
				{copied && (copied.worked ? t.cite.copied(copied.as) : t.details.notCopied)}
			</span>
		</div>
	);
}
