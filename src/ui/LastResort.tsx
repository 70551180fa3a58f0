/** Stands where nothing of the page can: the address is kept, a report can be handed on, and two ways lead on. */
import { useMemo } from "preact/hooks";
import type { Words } from "../app/i18n/dictionary";
import { bareHash, isFrame } from "../app/url";
import type { Dataset } from "../model/types";
import { FaultReport } from "./FaultReport";
import { reportHere } from "./faults";

interface LastResortProps {
	fault: unknown;
	words: Words;
	/** Null: none was shown yet. */
	dataset: Dataset | null;
}

export function LastResort({ fault, words, dataset }: LastResortProps) {
	const { t, language } = words;
	const report = useMemo(() => reportHere(fault, "page", dataset), [fault, dataset]);
	/** The first view: what the address asks for may be what fails. A frame stays one. */
	const startAnew = () => {
		const hash = bareHash(language, isFrame(location.hash));
		history.replaceState(null, "", location.pathname + hash);
		location.reload();
	};
	return (
		<main class="start-error" lang={language} dir={t.direction}>
			<h1>{t.fault.page}</h1>
			<p role="alert">{t.fault.pageText}</p>
			<p class="broken-part-ways">
				<button type="button" class="primary" onClick={() => location.reload()}>
					{t.problems.reload}
				</button>
				<button type="button" class="secondary" onClick={startAnew}>
					{t.fault.anew}
				</button>
			</p>
			<FaultReport report={report} words={words} />
		</main>
	);
}
