/** A row of a file among the things that lie where the map was clicked. */
import { findRow } from "../../app/file-layers";
import type { RowKey } from "../../model/imported";
import { useActions, useApp, useWords } from "../context";
import { EventRow } from "./RowList";
import { useImportWords } from "./words";

export function RowLine({ of }: { of: RowKey }) {
	const own = useImportWords();
	const { f } = useWords();
	const { openRow } = useActions();
	const layer = useApp((state) => state.brought.find(({ id }) => id === of.file));
	const found = layer && findRow(layer, of.row);
	if (!layer || !found) return null;
	if (found.kind === "event") return <EventRow layer={layer} index={found.index} />;
	return (
		<li>
			<button type="button" class="row" onClick={() => openRow(of)}>
				<span class="row-text">
					<bdi>{layer.name}</bdi>
					<span class="muted">{own.row.whereFeature(f.number(of.row), layer.file.name)}</span>
				</span>
			</button>
		</li>
	);
}
