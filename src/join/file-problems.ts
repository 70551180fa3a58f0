/** All problems of a file as a table, in the reader's language. There may be millions: they go by in batches. */
import type { Words } from "../app/i18n/dictionary";
import { laterIn } from "../app/i18n/later";
import { problemText } from "../app/import-phrases";
import { csvLines, csvText } from "../export/csv";
import type { ImportProblem, ImportProblems } from "../import/types";

/** So much of the list is read at a time, in bytes. */
const BATCH_BYTES = 1 << 20;

/** @param name that of the file with the problems. @returns a CSV with one row a problem, and what it is to be called. */
export async function problemsFile(
	name: string,
	{ all }: Pick<ImportProblems, "all">,
	words: Words,
): Promise<{ readonly fileName: string; readonly text: Blob }> {
	const { problems } = laterIn(words.language).brought;
	const { columns } = problems;
	const names = Object.values(columns);
	const rowOf = (line: string) => {
		const problem: ImportProblem = JSON.parse(line);
		const { message } = problemText(problem, words);
		return {
			[columns.row]: problem.at.row ?? problem.at.feature ?? problem.at.line ?? "",
			[columns.field]: problem.field,
			[columns.severity]: problems.severity[problem.severity],
			[columns.problem]: message,
			[columns.value]: problem.detail,
		};
	};
	const parts: BlobPart[] = [csvText(names, [])];
	for await (const lines of linesOf(all)) {
		// A Blob of each batch: the page holds no more than one.
		parts.push(new Blob([csvLines(names, lines.map(rowOf))]));
	}
	return { fileName: problems.fileName(name), text: new Blob(parts) };
}

/** The lines of a text, some at a time; none of them is cut. */
async function* linesOf(text: Blob): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder();
	let rest = "";
	for (let start = 0; start < text.size; start += BATCH_BYTES) {
		const bytes = await text.slice(start, start + BATCH_BYTES).arrayBuffer();
		const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		yield lines.filter((line) => line !== "");
	}
	if (rest !== "") yield [rest];
}
