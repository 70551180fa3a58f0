/**
 * Brings onto the map what a dataset has as tiles, once its files have been looked into; what does not come is told once,
 * and the map has the dataset's own ground. Fetched only where a manifest names tiles.
 */
import type { TilesMissing } from "../app/state";
import type { Store } from "../app/store";
import { tilesMissing } from "../app/tiles";
import type { Dataset } from "../model/types";
import { type ArchiveTiles, archiveLook, type GroundTiles, UNDER_GROUND } from "../scene/tiles";
import { datasetFolder } from "./folder";
import type { MapProgram } from "./map-program";

type Program = typeof import("../map/tile-program");

/** Looks into the files, hands the store what came of them, and goes on telling of what does not come. */
export async function bringTiles(store: Store, map: MapProgram): Promise<void> {
	const { dataset } = store.getState();
	const { manifest } = dataset;
	let isByVectors = false;
	const faults = faultsTold(store);
	map.onInstead(() => {
		isByVectors = true;
		store.actions.showTiles(null);
		faults.tell(tilesMissing(manifest, null));
	});
	if (isByVectors) return;
	const program = await import("../map/tile-program").catch(() => null);
	const [ground, ...archives] = await Promise.all([
		program && groundOf(program, dataset),
		...(manifest.archives ?? []).map(async (archive, index): Promise<ArchiveTiles | null> => {
			const set = program && (await opened(program, archive.url));
			return set && { set, archive, look: archiveLook(index) };
		}),
	]);
	// Meanwhile the map may have lost its WebGL.
	if (isByVectors) return;
	const came = archives.filter((each) => each !== null);
	const tiles = ground || came.length > 0 ? { ground: ground ?? null, archives: came } : null;
	store.actions.showTiles(tiles);
	faults.tell(tilesMissing(manifest, tiles));
	map.onTileFault?.((archive) =>
		faults.tell({ ground: archive === null, archives: archive === null ? [] : [archive] }),
	);
}

/** Tells what is missing, together with what was told before; nothing twice. */
function faultsTold({ actions }: Store): { tell(missing: TilesMissing | null): void } {
	let told: TilesMissing = { ground: false, archives: [] };
	return {
		tell(missing) {
			if (missing === null) return;
			const archives = [...new Set([...told.archives, ...missing.archives])];
			const all = { ground: told.ground || missing.ground, archives };
			const isNew = all.ground !== told.ground || archives.length > told.archives.length;
			told = all;
			if (isNew) actions.notify({ kind: "tiles", missing: all });
		},
	};
}

async function groundOf(program: Program, { manifest }: Dataset): Promise<GroundTiles | null> {
	const { basemap, files } = manifest;
	const set = basemap ? await opened(program, basemap.url) : null;
	if (!basemap || !set) return null;
	const hasNames = files.some(({ path }) => /^base\/(labels|settlements)\./.test(path));
	return { set, instead: UNDER_GROUND, draw: program.groundLayers(basemap.flavor, hasNames) };
}

/** What a file of tiles holds; null where it does not come. */
function opened({ openTiles }: Program, url: string) {
	return openTiles(new URL(url, datasetFolder()).href).catch(() => null);
}
