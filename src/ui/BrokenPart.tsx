/** Stands where a part of the page failed. */
import { useMemo, useState } from "preact/hooks";
import { useDataset, useWords } from "./context";
import { FaultReport } from "./FaultReport";
import { type PartName, reportHere } from "./faults";
import { focusPart, useFocusOnce } from "./focus";

interface BrokenPartProps {
	part: PartName;
	fault: unknown;
	onAgain: () => void;
}

export function BrokenPart({ part, fault, onAgain }: BrokenPartProps) {
	const words = useWords();
	const dataset = useDataset();
	const [isLeftOut, setLeftOut] = useState(false);
	const report = useMemo(() => reportHere(fault, part, dataset), [fault, part, dataset]);
	const { t } = words;
	const back = useFocusOnce<HTMLButtonElement>(isLeftOut);
	/** What was pressed goes away with what it stood in. */
	const again = () => {
		onAgain();
		setTimeout(() => focusPart(part));
	};
	if (isLeftOut) {
		return (
			<p class="broken-part" data-part={part}>
				<button type="button" class="link" ref={back} onClick={again}>
					{t.fault.back(t.fault.parts[part])}
				</button>
			</p>
		);
	}
	return (
		<section class="broken-part" data-part={part} aria-label={t.fault.parts[part]} tabIndex={-1}>
			<div role="alert">
				<p class="strong">{t.fault.failed(t.fault.parts[part])}</p>
				<p>{t.fault.rest}</p>
			</div>
			<p class="broken-part-ways">
				<button type="button" class="secondary" onClick={again}>
					{t.fault.again}
				</button>
				<button type="button" class="secondary" onClick={() => setLeftOut(true)}>
					{t.fault.without}
				</button>
			</p>
			<FaultReport report={report} words={words} />
		</section>
	);
}
