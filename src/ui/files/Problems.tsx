/** What was wrong with a file: the first problems in words, and all of them as a download. */
import { problemText } from "../../app/import-phrases";
import type { ImportProblem, ImportProblems } from "../../import/types";
import { useWords } from "../context";
import { useFiles, useImportWords } from "./words";

/** Where it is in the file, what is wrong, and the value that was found. */
export function FileProblem({ problem }: { problem: ImportProblem }) {
	const words = useWords();
	const { place, message, value } = problemText(problem, words);
	return (
		<p>
			{place !== "" && <strong>{place}: </strong>}
			{message} {value !== "" && <bdi class="muted found-value">{value}</bdi>}
		</p>
	);
}

interface ProblemListProps {
	/** The file's name. */
	name: string;
	problems: ImportProblems;
}

/** The first problems, how many more there are, and the download of all; nothing where there are none. */
export function FileProblems({ name, problems }: ProblemListProps) {
	const own = useImportWords();
	const { f } = useWords();
	const { saveProblems } = useFiles();
	const { total, listed } = problems;
	if (total === 0) return null;
	const more = total - listed.length;
	return (
		<>
			<ul class="problems">
				{listed.map((problem, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
					<li key={index}>
						<FileProblem problem={problem} />
					</li>
				))}
			</ul>
			{more > 0 && <p class="muted small">{own.problems.more(more, f.number(more))}</p>}
			<p>
				<button type="button" class="secondary" onClick={() => void saveProblems(name, problems)}>
					{own.problems.download}
				</button>
			</p>
		</>
	);
}
