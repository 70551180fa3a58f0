/** What makes a whole file unreadable. It is thrown inside the import and leaves it as a problem, never as an error. */
import { fatal } from "./problems";
import type { ImportCode, ImportProblem } from "./types";

/** Thrown where reading cannot go on. */
export class ImportFault extends Error {
	readonly code: ImportCode;
	readonly detail: string;
	readonly at: ImportProblem["at"];

	constructor(code: ImportCode, detail = "", at: ImportProblem["at"] = {}) {
		super(code);
		this.code = code;
		this.detail = detail;
		this.at = at;
	}
}

/**
 * The problem that something thrown amounts to. What was called off is no problem: it is thrown on.
 * @param file the name under which it was brought.
 */
export function problemOf(thrown: unknown, file: string, signal?: AbortSignal): ImportProblem {
	if (signal?.aborted) throw signal.reason;
	const fault =
		thrown instanceof ImportFault
			? thrown
			: new ImportFault("unreadable", thrown instanceof Error ? thrown.message : String(thrown));
	const { code, detail, at } = fault;
	return fatal(file, code, detail, at);
}
