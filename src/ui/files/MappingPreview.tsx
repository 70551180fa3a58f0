/** What the choices come to: how many of the first rows can be read, where they lie, and what is wrong with the others. */
import { useEffect, useRef, useState } from "preact/hooks";
import { outsideOf } from "../../app/file-outside";
import type { ImportResult } from "../../import/types";
import { useDataset, useWords } from "../context";
import { FileProblem } from "./Problems";
import { useFiles, useImportWords } from "./words";

/** So many problems show what is wrong with the choices. */
const SHOWN = 3;

export function MappingPreview({ result }: { result: ImportResult | null }) {
	const own = useImportWords();
	const { f } = useWords();
	const dataset = useDataset();
	if (!result) return null;
	const { file, problems } = result;
	const rows = file?.rows ?? 0;
	const good = rows - (file?.leftOut ?? 0);
	const ground = file ? outsideOf(file, dataset).ground : 0;
	return (
		<section class="mapping-preview">
			<p role="status" class={good === rows && rows > 0 ? "" : "complaint"}>
				{rows === 0 ? own.mapping.bad : own.mapping.good(f.number(good), f.number(rows))}
			</p>
			{problems.listed.slice(0, SHOWN).map((problem, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: each result has its own
				<FileProblem key={index} problem={problem} />
			))}
			{file && good > 0 && ground === file.events.length + file.shapes.length && (
				<p class="complaint">{own.mapping.outside}</p>
			)}
			<Drawing result={result} />
		</section>
	);
}

function Drawing({ result: { file } }: { result: ImportResult }) {
	const own = useImportWords();
	const { preview } = useFiles();
	const box = useRef<HTMLDivElement>(null);
	const [isDrawn, setIsDrawn] = useState(false);
	useEffect(() => {
		let isLatest = true;
		const draw = async () => {
			const drawing = file && (await preview(file));
			if (!isLatest) return;
			box.current?.replaceChildren(...(drawing ? [drawing] : []));
			setIsDrawn(Boolean(drawing));
		};
		void draw();
		return () => {
			isLatest = false;
		};
	}, [file, preview]);
	return (
		<div
			ref={box}
			class="mapping-map"
			hidden={!isDrawn}
			role="img"
			aria-label={own.mapping.preview}
			dir="ltr"
		/>
	);
}
