/** What to export, in which format, what the file will hold, and the download. */
import { useEffect, useState } from "preact/hooks";
import { datasetCitation } from "../app/cite-dataset";
import { filterLine } from "../app/filter-words";
import { ltr } from "../app/i18n/bidi";
import { type ExportWords, exportWordsIn } from "../app/i18n/export-words";
import {
	type DataContents,
	type DataRequest,
	useApp,
	useDataset,
	useServices,
	useWords,
} from "./context";

const SCOPES = ["seen", "everything"] as const;
const FORMATS = ["geojson", "csv", "kml"] as const;

type Outcome =
	| { readonly kind: "none" | "busy" }
	| { readonly kind: "done" | "failed"; readonly text: string };

export function DataForm() {
	const words = useWords();
	const { f, language } = words;
	const own = exportWordsIn(language);
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const day = useApp((state) => state.day);
	const compare = useApp((state) => state.compare);
	const address = dataset.manifest.homepage;
	const { saveData } = useServices();
	const [scope, setScope] = useState<DataRequest["scope"]>("seen");
	const [format, setFormat] = useState<DataRequest["format"]>("geojson");
	const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
	const filtered = filterLine(filters, dataset, words);
	const choose = (choice: () => void) => {
		setOutcome({ kind: "none" });
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
			<fieldset class="field">
				<legend>{own.scope}</legend>
				{SCOPES.map((each) => (
					<label key={each} class="choice">
						<input
							type="radio"
							name="scope"
							value={each}
							checked={each === scope}
							onChange={() => choose(() => setScope(each))}
						/>
						{own.scopes[each]}
					</label>
				))}
				<p class="muted small">
					{scope === "seen" ? own.scopeHints.seen(f.day(day)) : own.scopeHints.everything}
				</p>
				{scope === "seen" && filtered !== null && <p class="small">{filtered}</p>}
				{scope === "seen" && compare !== null && (
					<p class="small">{own.notCompared(f.day(compare))}</p>
				)}
			</fieldset>
			<fieldset class="field">
				<legend>{own.format}</legend>
				{FORMATS.map((each) => (
					<label key={each} class="choice">
						<input
							type="radio"
							name="format"
							value={each}
							checked={each === format}
							onChange={() => choose(() => setFormat(each))}
						/>
						{own.formats[each]}
					</label>
				))}
				{format === "csv" && <p class="muted small">{own.rows[scope]}</p>}
			</fieldset>
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
			<p role="status" class={outcome.kind === "failed" ? "complaint" : "muted"}>
				{outcome.kind === "busy" && own.making}
				{(outcome.kind === "done" || outcome.kind === "failed") && outcome.text}
			</p>
		</>
	);
}

interface ContentsProps extends DataRequest {
	own: ExportWords;
}

/** The layers that have no row in a table. */
const NOT_IN_TABLE: ReadonlySet<string> = new Set(["land", "front", "zones", "roads"]);

/** How much of what the file will hold: the same as a reader finds in it. */
function Contents({ scope, format, own }: ContentsProps) {
	const { f } = useWords();
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
