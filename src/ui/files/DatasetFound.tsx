/** A whole dataset was brought: what it is, and the way to look at it. */
import { textIn } from "../../app/i18n/format";
import type { ImportProblem } from "../../import/types";
import type { Dataset, Problem } from "../../model/types";
import { useActions, useWords } from "../context";
import { ProblemList } from "../Notices";
import { FileProblem } from "./Problems";
import { useFiles, useImportWords } from "./words";

interface DatasetFoundProps {
	dataset: Dataset | null;
	problems: readonly Problem[];
	told: readonly ImportProblem[];
	onCancel: () => void;
}

export function DatasetFound({ dataset, problems, told, onCancel }: DatasetFoundProps) {
	const own = useImportWords();
	const words = useWords();
	const { openDialog } = useActions();
	const { openDataset } = useFiles();
	return (
		<>
			<p role="status">
				<strong>
					{dataset
						? own.dataset.heading(textIn(dataset.manifest.title, words.language).text)
						: own.dataset.bad}
				</strong>
			</p>
			{dataset && <p class="muted">{own.dataset.hint}</p>}
			{told.map((problem, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
				<FileProblem key={index} problem={problem} />
			))}
			{problems.length > 0 && <ProblemList problems={problems} words={words} />}
			<p class="dialog-actions">
				{dataset && (
					<button
						type="button"
						class="primary"
						onClick={() => {
							openDialog(null);
							openDataset(dataset, problems);
						}}
					>
						{own.dataset.open}
					</button>
				)}
				<button type="button" class="secondary" onClick={onCancel}>
					{own.other}
				</button>
			</p>
		</>
	);
}
