/**
 * What is drawn from vector tiles: a ground under everything else, and archives of events too many to be read at once.
 * It is opened before a scene names it (map/tile-program.ts). WebGL alone draws it: vectors have the dataset's own
 * ground, and say what is missing.
 */

import type { Bbox } from "../model/bounds";
import type { Archive, Language } from "../model/types";
import type { Palette } from "./palette";
import type { LayerId } from "./scene";

/** Tiles that have been opened. */
export interface TileSet {
	/** With {z}, {x} and {y} in it. */
	readonly address: string;
	readonly minZoom: number;
	readonly maxZoom: number;
	readonly bounds: Bbox;
}

/** A layer of the style that draws tiles; only who makes it and who draws it know more of it. */
export interface TileLayer {
	readonly id: string;
	readonly type: string;
}

export interface GroundTiles {
	readonly set: TileSet;
	/** The layers of the scene that it draws in more detail, and that are not drawn then. */
	readonly instead: readonly LayerId[];
	/** Its layers, the lowest first: the same for the same palette and language. */
	readonly draw: (palette: Palette, language: Language) => readonly TileLayer[];
}

/** How the dots of an archive look: a ring, a disc, a ring with a disc in it. With more archives they come round again. */
const ARCHIVE_LOOKS = [1, 2, 3] as const;
export type ArchiveLook = (typeof ARCHIVE_LOOKS)[number];

export interface ArchiveTiles {
	readonly set: TileSet;
	readonly archive: Archive;
	readonly look: ArchiveLook;
}

/** The same object until what is drawn changes. */
export interface SceneTiles {
	readonly ground: GroundTiles | null;
	readonly archives: readonly ArchiveTiles[];
}

/** A point of an archive that a click found. */
export interface ArchiveFind {
	readonly archive: string;
	/** Its fields, as they stand in the tiles. */
	readonly properties: Readonly<Record<string, unknown>>;
	readonly at: { readonly lng: number; readonly lat: number };
}

/**
 * What the ground of Protomaps draws in more detail. The dataset's own land stays below it, for where no tile has come, and so
 * do places and roads, which can be chosen.
 */
export const UNDER_GROUND: readonly LayerId[] = ["governorates", "rivers", "borders"];

/** The look of an archive by its number. */
export function archiveLook(index: number): ArchiveLook {
	return ARCHIVE_LOOKS[index % ARCHIVE_LOOKS.length] ?? 1;
}

/** Unlike those of parties; none tells anything alone: see ARCHIVE_LOOKS. */
export function archiveInk({ name }: Pick<Palette, "name">): string {
	return name === "light" ? "#6A3D9A" : "#D9B8FF";
}
