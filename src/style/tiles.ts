/** How tiles are drawn: under and between the layers of the scene. */
import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	LayerSpecification,
	SourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { OPEN_START } from "../model/day";
import type { Language } from "../model/types";
import type { Palette } from "../scene/palette";
import { type ArchiveTiles, archiveInk, type SceneTiles, type TileSet } from "../scene/tiles";
import { byZoom } from "./parts";

export const GROUND_SOURCE = "ground-tiles";
const ARCHIVE_SOURCE = "archive-";
const archiveSource = (id: string) => ARCHIVE_SOURCE + id;
/** The archive that a source holds; undefined: it holds none. */
export const archiveOfSource = (source: string): string | undefined =>
	source.startsWith(ARCHIVE_SOURCE) ? source.slice(ARCHIVE_SOURCE.length) : undefined;
/** Layers of archives are named after them: "archive:acled", "archive:acled:day". */
const ARCHIVE = "archive:";

/** The day shown, as filters of archives ask for it: a step of the date changes this alone, for all layers at once. */
export const DAY_STATE = "day";

/** How much of the zone and of the land of parties covers a ground of tiles: what is on it stays to be seen. */
export const OVER_GROUND = 0.6;

const sourceOf = ({ address, minZoom, maxZoom, bounds }: TileSet): SourceSpecification => ({
	type: "vector",
	tiles: [address],
	minzoom: minZoom,
	maxzoom: maxZoom,
	bounds: [...bounds],
});

/** A source for each set of tiles; none without tiles. */
export function tileSources(tiles: SceneTiles | null): Record<string, SourceSpecification> {
	return Object.fromEntries([
		...(tiles?.ground ? [[GROUND_SOURCE, sourceOf(tiles.ground.set)] as const] : []),
		...(tiles?.archives ?? []).map(
			({ set, archive }) => [archiveSource(archive.id), sourceOf(set)] as const,
		),
	]);
}

export interface TileLayers {
	/** Over the dataset's own land. */
	readonly ground: readonly LayerSpecification[];
	/** Names of the ground, and events: over all land and lines, below every sign and name of the dataset. */
	readonly above: readonly LayerSpecification[];
}

/** @param span how many days before the one shown events are drawn, the day itself not counted. */
export function tileLayers(
	tiles: SceneTiles | null,
	palette: Palette,
	language: Language,
	span: number,
): TileLayers {
	const drawn = (tiles?.ground?.draw(palette, language) ?? []) as readonly LayerSpecification[];
	return {
		ground: drawn.filter(({ type }) => type !== "symbol"),
		above: [
			...drawn.filter(({ type }) => type === "symbol"),
			...(tiles?.archives ?? []).flatMap((archive) => archiveLayers(archive, palette, span)),
		],
	};
}

/** The layers of the style that draw events of archives. */
export const archiveLayerIds = (tiles: SceneTiles | null | undefined): string[] =>
	(tiles?.archives ?? []).flatMap(({ archive: { id } }) => [ARCHIVE + id, `${ARCHIVE + id}:day`]);

/** The archive of a layer of the style; undefined: it draws none. */
export const archiveOf = (styleLayer: string): string | undefined =>
	styleLayer.startsWith(ARCHIVE) ? styleLayer.split(":")[1] : undefined;

const day: ExpressionSpecification = ["global-state", DAY_STATE];

/** Those of the days before the one shown, smaller and paler, and those of the day itself. */
function archiveLayers(
	{ archive, look }: ArchiveTiles,
	palette: Palette,
	span: number,
): CircleLayerSpecification[] {
	const first: ExpressionSpecification = ["coalesce", ["get", archive.first], OPEN_START];
	const own = ["get", archive.last ?? archive.first] as ExpressionSpecification;
	const since: ExpressionSpecification = ["-", day, span];
	// A point without a day is there on every day, as one of an earlier day.
	const last: ExpressionSpecification = ["coalesce", own, ["get", archive.first], ["-", day, 1]];
	const begun: ExpressionSpecification = ["<=", ["to-number", first], day];
	const ends: ExpressionSpecification = ["to-number", last];
	const ink = archiveInk(palette);
	const layer = (
		id: string,
		filter: ExpressionSpecification,
		size: number,
		opacity: number,
	): CircleLayerSpecification => ({
		id,
		type: "circle",
		source: archiveSource(archive.id),
		"source-layer": archive.layer,
		filter,
		paint: {
			"circle-radius": byZoom([6, 2.5 * size], [10, 4 * size], [14, 6 * size]),
			"circle-color": look === 1 ? palette.halo : ink,
			"circle-opacity": opacity * (look === 3 ? 0.55 : 0.85),
			"circle-stroke-color": look === 2 ? palette.halo : ink,
			"circle-stroke-width": look === 2 ? 1 : 1.6 * size,
			"circle-stroke-opacity": opacity,
		},
	});
	const id = ARCHIVE + archive.id;
	return [
		layer(id, ["all", begun, ["<", ends, day], [">=", ends, since]], 0.72, 0.5),
		layer(`${id}:day`, ["all", begun, [">=", ends, day]], 1, 1),
	];
}
