/** What was wrong with a file: counted, the first of it at hand, all of it as lines for a download. */
import { createLines } from "./lines";
import { type ImportProblem, type ImportProblems, type ImportResult, MOST_LISTED } from "./types";

const MOST_LETTERS = 80;
/** A browser may put what is handed to it out of memory. */
const BLOCK_BYTES = 1 << 18;

export interface ProblemList {
	add(problem: ImportProblem): void;
	/** A fatal problem comes first, whenever it was found. */
	finish(): ImportProblems;
}

/** An empty list. */
export function createProblems(): ProblemList {
	const blocks: Blob[] = [];
	const lines = createLines(BLOCK_BYTES, (block) => blocks.push(new Blob([block])));
	const listed: ImportProblem[] = [];
	const fatal: ImportProblem[] = [];
	let total = 0;
	let told = 0;
	return {
		add(problem) {
			total += 1;
			if (problem.severity === "told") told += 1;
			lines.write(JSON.stringify(problem));
			if (problem.severity === "fatal") fatal.push(problem);
			else if (listed.length < MOST_LISTED) listed.push(problem);
		},
		finish() {
			lines.finish();
			const first = [...fatal, ...listed].slice(0, MOST_LISTED);
			return { total, told, listed: first, all: new Blob(blocks) };
		},
	};
}

/** What comes back where a file as a whole cannot be read. */
export function refused(problem: ImportProblem): ImportResult {
	const problems = createProblems();
	problems.add(problem);
	return { file: null, problems: problems.finish() };
}

/** A problem of a file as a whole. */
export function fatal(
	file: string,
	code: ImportProblem["code"],
	detail = "",
	at: ImportProblem["at"] = {},
): ImportProblem {
	return { severity: "fatal", file, at, field: "", code, detail: shortened(detail) };
}

/** A value as it is shown with a problem. */
export function shortened(value: string): string {
	return value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
}
