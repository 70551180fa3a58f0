/** Tiles that do not come. */
import type { ErrorEvent, Map as MapLibreMap } from "maplibre-gl";
import { archiveOfSource, GROUND_SOURCE } from "../style/tiles";

/** Calls back for each tile that does not come, with the archive it is of; null: of the ground. Other faults are reported. */
export function onTileFault(map: MapLibreMap, listener: (archive: string | null) => void): void {
	map.on("error", (event: ErrorEvent & { readonly sourceId?: string }) => {
		const archive = archiveOfSource(event.sourceId ?? "");
		if (event.sourceId === GROUND_SOURCE) listener(null);
		else if (archive !== undefined) listener(archive);
		else reportError(event.error);
	});
}
