/** What MapLibre says that fails: tiles that do not come, the worker that cuts them; anything else is reported. */
import type { ErrorEvent, Map as MapLibreMap } from "maplibre-gl";
import { archiveOfSource, GROUND_SOURCE } from "../style/tiles";

/** MapLibre tells of it in words alone: of a worker that is blocked, gone, or no script. */
const WORKER = /^Worker failed to load/;

export interface MapFaults {
	/** Calls back for each tile that does not come, with the archive it is of; null: of the ground. */
	onTile(listener: (archive: string | null) => void): void;
	/** Calls back where the worker does not start: then nothing is ever drawn. */
	onWorker(listener: () => void): void;
}

/** Hears all faults of a map, so that MapLibre itself writes none to the console. */
export function faultsOf(map: MapLibreMap): MapFaults {
	let tellTile: ((archive: string | null) => void) | null = null;
	let tellWorker: (() => void) | null = null;
	map.on("error", ({ error, sourceId }: ErrorEvent & { readonly sourceId?: string }) => {
		const archive = sourceId === GROUND_SOURCE ? null : archiveOfSource(sourceId ?? "");
		if (tellWorker && WORKER.test(error.message)) tellWorker();
		else if (tellTile && archive !== undefined) tellTile(archive);
		else reportError(error);
	});
	return {
		onTile(listener) {
			tellTile = listener;
		},
		onWorker(listener) {
			tellWorker = listener;
		},
	};
}
