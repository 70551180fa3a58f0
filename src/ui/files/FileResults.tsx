/** What a search finds in the files that the reader brought: their texts are scanned, with progress. */
import { useEffect, useState } from "preact/hooks";
import { type FileLayer, shownFiles } from "../../app/file-layers";
import type { FoundRows } from "../../import/types";
import { useApp, useWords } from "../context";
import { unlessCalledOff } from "../work";
import { EventRow } from "./RowList";
import { ShapeRow } from "./ShapeRow";
import { useFiles, useImportWords } from "./words";

const MOST_LISTED = 30;
/** Who types goes on typing: a scan of a million rows is begun for what was meant. */
const PAUSE_MS = 250;

interface FileResultsProps {
	query: string;
	onChosen: () => void;
}

interface Found {
	readonly layer: FileLayer;
	readonly found: FoundRows;
}

export function FileResults({ query, onChosen }: FileResultsProps) {
	const own = useImportWords();
	const { f } = useWords();
	const { importer } = useFiles();
	const brought = useApp((state) => state.brought);
	const files = useApp((state) => state.files);
	const [results, setResults] = useState<readonly Found[] | "searching" | "failed">("searching");
	const [share, setShare] = useState(0);
	useEffect(() => {
		setResults("searching");
		setShare(0);
		const job = new AbortController();
		const { signal } = job;
		const search = async () => {
			const all: Found[] = [];
			for (const layer of shownFiles(brought, files)) {
				const onProgress = (part: number) => !signal.aborted && setShare(part);
				const found = await importer.search(layer.file, query, {
					signal,
					onProgress,
					most: MOST_LISTED,
				});
				if (signal.aborted) return;
				all.push({ layer, found });
			}
			setResults(all);
		};
		const fail = (thrown: unknown) => {
			unlessCalledOff(signal)(thrown);
			if (!signal.aborted) setResults("failed");
		};
		const timer = setTimeout(() => void search().catch(fail), PAUSE_MS);
		return () => {
			clearTimeout(timer);
			job.abort();
		};
	}, [query, brought, files, importer]);
	if (results === "failed") return <p class="results complaint">{own.found.failed}</p>;
	if (results === "searching") {
		return (
			<p class="results muted">
				{own.found.searching} <progress value={share} max={1} aria-label={own.found.searching} />
			</p>
		);
	}
	const total = results.reduce((sum, { found }) => sum + found.total, 0);
	const listed = results.flatMap(({ layer, found }) =>
		found.rows.map((index) => ({ layer, index })),
	);
	const shown = listed.slice(0, MOST_LISTED);
	const more = total - shown.length;
	if (total === 0) return null;
	return (
		<>
			<h3>{own.found.heading(total, f.number(total))}</h3>
			<ul class="plain" aria-label={own.found.list}>
				{shown.map(({ layer, index }) => {
					const row = { layer, tabIndex: -1, onChosen };
					const key = `${layer.id}:${index}`;
					return index >= 0 ? (
						<EventRow key={key} {...row} index={index} isAmongOthers />
					) : (
						<ShapeRow key={key} {...row} index={-1 - index} />
					);
				})}
			</ul>
			{more > 0 && <p class="results muted">{own.found.more(more, f.number(more))}</p>}
		</>
	);
}
