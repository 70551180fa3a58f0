/** All problems of a file as a table, in the reader's language. */
import type { Words } from "../app/i18n/dictionary";
import { importWordsIn } from "../app/i18n/import-words";
import { problemText } from "../app/import-phrases";
import { csvText } from "../export/csv";
import type { ImportProblem, ImportProblems } from "../import/types";

export async function problemsFile(
	name: string,
	{ all }: Pick<ImportProblems, "all">,
	words: Words,
): Promise<{ readonly fileName: string; readonly text: string }> {
	const { problems } = importWordsIn(words.language);
	const { columns } = problems;
	const lines = (await all.text()).split("\n").filter((line) => line !== "");
	const rows = lines.map((line) => {
		const problem: ImportProblem = JSON.parse(line);
		const { message } = problemText(problem, words);
		return {
			[columns.row]: problem.at.row ?? problem.at.feature ?? problem.at.line ?? "",
			[columns.field]: problem.field,
			[columns.severity]: problems.severity[problem.severity],
			[columns.problem]: message,
			[columns.value]: problem.detail,
		};
	});
	return { fileName: problems.fileName(name), text: csvText(Object.values(columns), rows) };
}
