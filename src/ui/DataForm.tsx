/** What to export, in which format, what the file will hold, and the download. */
import { useEffect, useState } from "preact/hooks";
import { datasetCitation } from "../app/cite-dataset";
import { filterLine } from "../app/filter-words";
import { ltr } from "../app/i18n/bidi";
import { type LaterWords, laterIn } from "../app/i18n/later";
import { useApp, useDataset, useServices } from "./context";
import { NO_OUTCOME, OutcomeLine } from "./Outcome";
import { RadioField } from "./RadioField";
import { useReadingWords } from "./reading-words";
import type { DataContents, DataRequest } from "./services";

const SCOPES = ["seen", "everything"] as const;
const FORMATS = ["geojson", "csv", "kml"] as const;

export function DataForm() {
	const words = useReadingWords();
	const { f, language } = words;
	const own = laterIn(language).exported;
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const day = useApp((state) => state.day);
	const compare = useApp((state) => state.compare);
	const address = dataset.manifest.homepage;
	const { saveData } = useServices();
	const [scope, setScope] = useState<DataRequest["scope"]>("seen");
	const [format, setFormat] = useState<DataRequest["format"]>("geojson");
	const [outcome, setOutcome] = useState(NO_OUTCOME);
	const filtered = filterLine(filters, dataset, words);
	const choose = (choice: () => void) => {
		setOutcome(NO_OUTCOME);
		choice();
	};
	const download = async () => {
		setOutcome({ kind: "busy" });
		const result = await saveData({ scope, format });
		setOutcome(
			"saved" in result
				? { kind: "done", text: own.done(result.saved, f.number(Math.ceil(result.bytes / 1000))) }
				: { kind: "failed", text: own.failed[result.failure] },
		);
	};
	return (
		<>
			<p>{own.intro}</p>
			<RadioField
				legend={own.scope}
				name="scope"
				options={SCOPES}
				value={scope}
				labelOf={(each) => own.scopes[each]}
				onChoose={(each) => choose(() => setScope(each))}
			>
				<p class="muted small">
					{scope === "seen" ? own.scopeHints.seen(f.day(day)) : own.scopeHints.everything}
				</p>
				{scope === "seen" && filtered !== null && <p class="small">{filtered}</p>}
				{scope === "seen" && compare !== null && (
					<p class="small">{own.notCompared(f.day(compare))}</p>
				)}
			</RadioField>
			<RadioField
				legend={own.format}
				name="format"
				options={FORMATS}
				value={format}
				labelOf={(each) => own.formats[each]}
				onChoose={(each) => choose(() => setFormat(each))}
			>
				{format === "csv" && <p class="muted small">{own.rows[scope]}</p>}
			</RadioField>
			<Contents scope={scope} format={format} own={own} />
			<p class="muted small">
				{own.noBase} {datasetCitation(dataset, words).text.replace(address, ltr(address))}
			</p>
			<p class="dialog-actions">
				<button
					type="button"
					class="primary"
					aria-disabled={outcome.kind === "busy"}
					onClick={() => outcome.kind !== "busy" && void download()}
				>
					{own.download}
				</button>
			</p>
			<OutcomeLine of={outcome} busy={own.making} />
		</>
	);
}

interface ContentsProps extends DataRequest {
	own: LaterWords["exported"];
}

/** The layers that have no row in a table. */
const NOT_IN_TABLE: ReadonlySet<string> = new Set(["land", "front", "zones", "roads"]);

/** How much of what the file will hold: the same as a reader finds in it. */
function Contents({ scope, format, own }: ContentsProps) {
	const { f } = useReadingWords();
	const dataset = useDataset();
	const { dataContents } = useServices();
	const [contents, setContents] = useState<DataContents | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the detail that comes may add to it
	useEffect(() => {
		let isLatest = true;
		setContents(null);
		void dataContents(scope).then((found) => isLatest && setContents(found));
		return () => {
			isLatest = false;
		};
	}, [scope, dataset, dataContents]);
	const isEmpty = contents?.every(({ layer, count }) => count === 0 || NOT_IN_TABLE.has(layer));
	const inFile = contents?.filter(({ layer }) => {
		if (format !== "csv") return true;
		return !NOT_IN_TABLE.has(layer) && !(scope === "seen" && layer === "events");
	});
	return (
		<section class="file-holds" aria-live="polite">
			<h3>{own.holds}</h3>
			{inFile ? (
				<ul>
					{inFile.map(({ layer, count }) => (
						<li key={layer}>{own.counts[layer](count, f.number(count))}</li>
					))}
				</ul>
			) : (
				<p class="muted">{own.counting}</p>
			)}
			{isEmpty && <p class="complaint">{own.empty}</p>}
		</section>
	);
}
