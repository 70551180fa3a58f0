/** The sources of a picture as a file beside it, in the format that its reader wants. */
import { useState } from "preact/hooks";
import { laterIn } from "../app/i18n/later";
import { useServices, useWords } from "./context";
import { NO_OUTCOME, OutcomeLine } from "./Outcome";
import { SelectField } from "./SelectField";
import { SOURCES_FORMATS, type SourcesFormat } from "./services";

// Names of formats are the same in every language.
const NAMES: { readonly [F in Exclude<SourcesFormat, "txt">]: string } = {
	md: "Markdown",
	csv: "CSV",
	json: "CSL-JSON",
};

interface EvidenceFormProps {
	/** Of the picture. */
	title: string;
}

export function EvidenceForm({ title }: EvidenceFormProps) {
	const { language } = useWords();
	const { exported: own, picture } = laterIn(language);
	const { saveSources } = useServices();
	const [format, setFormat] = useState<SourcesFormat>("txt");
	const [outcome, setOutcome] = useState(NO_OUTCOME);
	const download = async () => {
		const result = await saveSources(title, format);
		setOutcome(
			"saved" in result
				? { kind: "done", text: picture.done(result.saved) }
				: { kind: "failed", text: own.failed[result.failure] },
		);
	};
	return (
		<>
			<div class="evidence-form">
				<SelectField
					label={own.evidence.sourcesAs}
					options={SOURCES_FORMATS}
					value={format}
					labelOf={(each) => (each === "txt" ? own.evidence.asText : NAMES[each])}
					onChoose={(each) => {
						setOutcome(NO_OUTCOME);
						setFormat(each);
					}}
				/>
				<button type="button" class="secondary" onClick={() => void download()}>
					{own.evidence.download}
				</button>
			</div>
			<OutcomeLine of={outcome} />
		</>
	);
}
