/** The files that the reader brought: each with what can be done with it, and the events of the days shown. */
import { useActions, useApp } from "../context";
import { FileCard } from "./FileCard";
import { FileRows } from "./FileRows";
import { useImportWords } from "./words";

export function FilesList() {
	const own = useImportWords();
	const brought = useApp((state) => state.brought);
	const files = useApp((state) => state.files);
	const { openDialog } = useActions();
	return (
		<section class="files-list" aria-labelledby="list-heading">
			<h2 id="list-heading">{own.list.heading}</h2>
			{brought.length === 0 && <p class="muted">{own.list.none}</p>}
			{brought.map((layer) => (
				<FileCard key={layer.id} layer={layer} isOn={files.includes(layer.id)} />
			))}
			<p>
				<button type="button" class="secondary" onClick={() => openDialog("files")}>
					{own.heading}
				</button>
			</p>
			<FileRows />
		</section>
	);
}
