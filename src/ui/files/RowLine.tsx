/** A row of a file among the things that lie where the map was clicked. */
import { findRow } from "../../app/file-layers";
import type { RowKey } from "../../model/imported";
import { useApp } from "../context";
import { EventRow } from "./RowList";
import { ShapeRow } from "./ShapeRow";

export function RowLine({ of }: { of: RowKey }) {
	const layer = useApp((state) => state.brought.find(({ id }) => id === of.file));
	const found = layer && findRow(layer, of.row);
	if (!layer || !found) return null;
	if (found.kind === "event") return <EventRow layer={layer} index={found.index} isAmongOthers />;
	return <ShapeRow layer={layer} index={found.index} />;
}
