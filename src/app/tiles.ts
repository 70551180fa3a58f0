/** What of a dataset's tiles is drawn, and what is missing. */
import type { Manifest } from "../model/types";
import type { SceneTiles } from "../scene/tiles";
import { isolate } from "./i18n/bidi";
import type { Words } from "./i18n/dictionary";
import { textIn } from "./i18n/format";
import type { State, TilesMissing } from "./state";

/** The same state for those who draw no tiles: vectors. */
export function withoutTiles(state: State): State {
	return state.tiles === null ? state : { ...state, tiles: null };
}

/** What the manifest names and is not drawn; null: nothing is missing. */
export function tilesMissing(
	{ basemap, archives = [] }: Manifest,
	tiles: SceneTiles | null,
): TilesMissing | null {
	const drawn = new Set(tiles?.archives.map(({ archive }) => archive.id));
	const missing = archives.map(({ id }) => id).filter((id) => !drawn.has(id));
	const ground = basemap !== undefined && !tiles?.ground;
	return ground || missing.length > 0 ? { ground, archives: missing } : null;
}

/** Its names, in one line. */
export function namesMissing(
	{ ground, archives }: TilesMissing,
	manifest: Manifest,
	{ t, language }: Words,
): string {
	const nameOf = (id: string) => {
		const known = manifest.archives?.find((archive) => archive.id === id);
		return known ? isolate(textIn(known.name, language).text) : [];
	};
	return [...(ground ? [t.tiles.ground] : []), ...archives.flatMap(nameOf)].join(
		t.punctuation.comma,
	);
}
