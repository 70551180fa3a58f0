/** A place's history: each assessment with its days, its reason, and the claims for and against it. */
import { assessmentCitation } from "../app/cite-dataset";
import { changeDate, isBeforeFirst, isGroundless, reason } from "../app/evidence-phrases";
import { holderName } from "../app/phrases";
import type { Assessment } from "../model/types";
import type { Citations } from "../world/citations";
import { claimsOf } from "../world/claims";
import type { Status } from "../world/world";
import { ClaimList } from "./ClaimList";
import { CopyCitation } from "./CopyCitation";
import { useDataset } from "./context";
import { lasting } from "./lasting";
import { References } from "./References";
import { useReadingWords } from "./reading-words";
import { Text } from "./Text";

interface HistoryProps {
	assessments: readonly Assessment[];
	status: Status | undefined;
	citations: Citations;
}

export function History({ assessments, status, citations }: HistoryProps) {
	const { t } = useReadingWords();
	if (assessments.length === 0) return <p class="muted">{t.details.noHistory}</p>;
	return (
		<ol class="plain history">
			{assessments.map((assessment) => (
				<Entry
					key={assessment.id}
					assessment={assessment}
					isShown={status?.assessment === assessment}
					citations={citations}
				/>
			))}
		</ol>
	);
}

interface EntryProps {
	assessment: Assessment;
	isShown: boolean;
	citations: Citations;
}

function Entry({ assessment, isShown, citations }: EntryProps) {
	const words = useReadingWords();
	const { t } = words;
	const dataset = useDataset();
	const { id, confidence, claims, against } = assessment;
	const note = dataset.assessmentNotes?.get(id)?.note;
	const reports = claimsOf(dataset, [...claims, ...against]);
	return (
		<li class={isShown ? "entry shown" : "entry"}>
			<p class="claim-head">
				<strong>
					{!isGroundless(assessment) && isBeforeFirst(assessment)
						? t.details.beforeFirst
						: changeDate(assessment, words)}
					: {holderName(assessment, dataset, words)}
				</strong>
				{isShown && <span class="tag">{t.details.nowShown}</span>}
			</p>
			<p class="muted">
				{!isGroundless(assessment) && t.confidence[confidence]}{" "}
				<References claims={claims} citations={citations} /> <bdi class="small">{id}</bdi>
			</p>
			<p class="reason">
				<span class="visually-hidden">{t.assessment.heading}: </span>
				{note && !isGroundless(assessment) ? (
					<Text of={note} />
				) : (
					reason(assessment, dataset, words)
				)}
			</p>
			<details open={isShown}>
				<summary>{t.details.claims(reports.length)}</summary>
				<ClaimList claims={reports} citations={citations} differing={against} />
			</details>
			<CiteAssessment assessment={assessment} />
		</li>
	);
}

/** A citation does not hang on the day shown. */
const CiteAssessment = lasting(({ assessment }: { assessment: Assessment }) => {
	const words = useReadingWords();
	const dataset = useDataset();
	return (
		<CopyCitation
			of={words.t.cite.assessment(assessment.id)}
			text={() => assessmentCitation(dataset, assessment, words).text}
			item={() => assessmentCitation(dataset, assessment, words).csl}
		/>
	);
});
