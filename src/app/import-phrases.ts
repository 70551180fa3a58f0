/** Sentences about files that a reader brings. Pure; fetched with what reads them. */
import type { ImportProblem } from "../import/types";
import type { Words } from "./i18n/dictionary";
import { laterIn } from "./i18n/later";

export interface ProblemText {
	/** "Row 12, event_date", or "" for the whole file. */
	readonly place: string;
	readonly message: string;
	/** The value found, or "". */
	readonly value: string;
}

/** What is wrong, where, and what to do. */
export function problemText(
	{ at, field, code, detail }: ImportProblem,
	{ language, f, t }: Words,
): ProblemText {
	const { problems } = laterIn(language).brought;
	const place = [
		at.row === undefined ? "" : problems.row(f.number(at.row)),
		at.feature === undefined ? "" : problems.feature(f.number(at.feature)),
		at.line === undefined ? "" : problems.line(f.number(at.line)),
		field,
	]
		.filter((part) => part !== "")
		.join(t.punctuation.comma);
	const kinds = Object.entries(problems.wrongKinds);
	const wrong = code === "wrong-kind" ? kinds.find(([kind]) => kind === detail) : undefined;
	return {
		place,
		message: wrong?.[1] ?? problems.codes[code],
		value: wrong ? "" : detail,
	};
}
