/** Buttons that copy a text in several forms, and say whether it worked. */
import { useState } from "preact/hooks";
import { useServices, useWords } from "./context";

export interface CopyForm {
	readonly name: string;
	/** Made when it is asked for. */
	text(): string;
}

export function CopyButtons({ forms, of }: { forms: readonly CopyForm[]; of: string }) {
	const { t } = useWords();
	const { copyText } = useServices();
	const [outcome, setOutcome] = useState<"yes" | "no" | null>(null);
	return (
		<span class="copy-buttons">
			{forms.map(({ name, text }) => (
				<button
					key={name}
					type="button"
					class="link small"
					onClick={async () => setOutcome((await copyText(text())) ? "yes" : "no")}
				>
					{name}
					<span class="visually-hidden">: {of}</span>
				</button>
			))}
			<span role="status">
				{outcome === "yes" && t.details.copied}
				{outcome === "no" && t.details.notCopied}
			</span>
		</span>
	);
}
