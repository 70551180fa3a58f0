/** A report of a fault: seen before it is copied, and copied by hand where the browser does not let the page. */
import { useState } from "preact/hooks";
import type { Words } from "../app/i18n/dictionary";
import { copyText } from "./copy";

export function FaultReport({ report, words }: { report: string; words: Words }) {
	const { t } = words;
	/** Of which report, and whether: another one may have come since. */
	const [copied, setCopied] = useState<{ of: string; done: boolean } | null>(null);
	return (
		<details class="fault-report">
			<summary>{t.fault.report}</summary>
			<textarea readOnly rows={8} dir="ltr" lang="en" aria-label={t.fault.report} value={report} />
			<button
				type="button"
				class="secondary"
				onClick={async () => setCopied({ of: report, done: await copyText(report) })}
			>
				{t.fault.copy}
			</button>
			<span role="status" class="small">
				{copied?.of === report && (copied.done ? t.fault.copied : t.fault.notCopied)}
			</span>
		</details>
	);
}
