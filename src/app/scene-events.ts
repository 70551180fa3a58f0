/** The files that the reader brought, as the scene draws them. Pure. */
import { onceForBoth } from "../model/once";
import type { SceneEvents } from "../scene/events";
import { type FileLayer, findRow, type RowKey, shownFiles, windowOf } from "./file-layers";
import type { State } from "./state";

const NONE: readonly SceneEvents[] = [];

/** The dots of the files shown, in the order in which they came. */
export function sceneEvents({
	brought,
	files,
	day,
	trail,
	row,
}: Pick<State, "brought" | "files" | "day" | "trail" | "row">): readonly SceneEvents[] {
	const shown = shownFiles(brought, files);
	if (shown.length === 0) return NONE;
	const window = windowOf(day, trail);
	return shown.map((layer) => ({
		id: layer.id,
		table: layer.file.events,
		look: layer.look,
		window,
		kinds: layer.kinds,
		selected: row?.file === layer.id ? selectedIn(layer, row) : null,
	}));
}

/** Found once for each selection: a step of the date asks again. */
const selectedIn = onceForBoth((layer: FileLayer, { row }: RowKey): number | null => {
	const found = findRow(layer, row);
	return found?.kind === "event" ? found.index : null;
});
