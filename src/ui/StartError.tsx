/** The data cannot be shown at all: what is wrong, where, and a way to try again. */
import type { Words } from "../app/i18n/dictionary";
import type { Problem } from "../model/types";
import { ProblemList } from "./Notices";

export function StartError({ problems, words }: { problems: readonly Problem[]; words: Words }) {
	const { t } = words;
	// What refers to a file that did not come is no fault of its own.
	const causes = problems.filter(({ severity }) => severity === "fatal");
	return (
		<main class="start-error">
			<h1>{t.problems.fatal}</h1>
			<div role="alert">
				<p>{t.problems.fatalText}</p>
				<ProblemList problems={causes} words={words} />
			</div>
			<p>
				<button type="button" class="primary" onClick={() => location.reload()}>
					{t.problems.reload}
				</button>
			</p>
		</main>
	);
}
