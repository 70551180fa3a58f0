/** Prints the page: the picture with the words of the form, what is open beside the map, and the sources. */
import { useState } from "preact/hooks";
import { laterIn } from "../app/i18n/later";
import type { Wording } from "../app/picture-wish";
import { useServices, useWords } from "./context";
import { NO_OUTCOME, type Outcome, OutcomeLine } from "./Outcome";

export function PrintButton({ wording }: { wording: Wording }) {
	const { language } = useWords();
	const { print } = useServices();
	const own = laterIn(language).printing;
	const [outcome, setOutcome] = useState<Outcome>(NO_OUTCOME);
	const start = async () => {
		setOutcome((await print(wording)) ? NO_OUTCOME : { kind: "failed", text: own.failed });
	};
	return (
		<div class="print-button">
			<p>
				<button type="button" class="secondary" aria-describedby="print-hint" onClick={start}>
					{own.print}
				</button>{" "}
				<span id="print-hint" class="muted small">
					{own.hint}
				</span>
			</p>
			<OutcomeLine of={outcome} />
		</div>
	);
}
