/** The style of the map: a pure function of palette and language. Its order is that of the scene's layers. */
import type {
	FontFacesSpecification,
	LayerSpecification,
	SourceSpecification,
	StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Language } from "../model/types";
import { SLOTS } from "../scene/marks";
import type { Palette } from "../scene/palette";
import { LAYERS, type LayerId, type SceneStatic } from "../scene/scene";
import type { SceneTiles } from "../scene/tiles";
import { otherFront, passedLayers, passedRing } from "./compared";
import { cellLayers, frontLayers } from "./control";
import {
	borderLayers,
	bufferLayers,
	contactLineLayers,
	governorateLayers,
	landLayers,
	riverLayers,
	roadLayers,
	roughZoneLayers,
	zoneLayers,
} from "./ground";
import { importedAreaLayers, importedLineLayers, importedPointLayers } from "./imported";
import { postLabelLayers, townLabelLayers } from "./labels";
import { areaLabelLayers } from "./labels-areas";
import { postLayers, reportLayers, townLayers } from "./marks";
import { type StyleLayer, type StyleView, switchedOff } from "./parts";
import { settlementLayers } from "./settlements";
import { OVER_GROUND, type TileLayers, tileLayers, tileSources } from "./tiles";

type LayerMaker = (palette: Palette, language: Language, view: StyleView) => StyleLayer[];

/** How each of the scene's layers is drawn; the compiler asks for a new one here. */
const DRAWN: { readonly [L in LayerId]: LayerMaker } = {
	land: landLayers,
	governorates: governorateLayers,
	rivers: riverLayers,
	zone: (palette, _language, { tiles }) => zoneLayers(palette, tiles?.ground ? OVER_GROUND : 1),
	"rough-zone": roughZoneLayers,
	cells: (palette, _language, view) => [
		...cellLayers(palette, view.slots, view.tiles?.ground ? OVER_GROUND : 1),
		...passedLayers(view),
	],
	"imported-areas": (palette, _language, view) => importedAreaLayers(palette, view),
	"imported-lines": (palette, _language, view) => importedLineLayers(palette, view),
	"imported-points": (palette, _language, view) => importedPointLayers(palette, view),
	front: (palette, _language, view) => [otherFront(palette, view), ...frontLayers(palette)],
	buffer: bufferLayers,
	borders: borderLayers,
	roads: roadLayers,
	"contact-line": contactLineLayers,
	settlements: settlementLayers,
	posts: (palette, language, { selected }) => [
		...postLayers(palette),
		...postLabelLayers(palette, language, selected.posts ?? []),
	],
	reports: () => reportLayers(),
	towns: (palette, language, view) => [
		passedRing(palette, view),
		...townLayers(palette, view.slots),
		...townLabelLayers(palette, language, view.selected.towns ?? []),
	],
	labels: areaLabelLayers,
};

/**
 * The deepest zoom at which shapes are cut into tiles; closer up they are only enlarged. Fewer tiles make
 * each frame cheaper; a point may then be drawn about a pixel off at zoom 11, well within its own error.
 */
const SHAPES_ZOOM = 12;
const POINTS_ZOOM = 7;
const POINTS: ReadonlySet<LayerId> = new Set<LayerId>([
	"imported-points",
	"settlements",
	"posts",
	"reports",
	"towns",
	"labels",
]);

export const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** Before which of the scene's layers the layers of tiles come. */
const TILES_BEFORE: { readonly [L in LayerId]?: keyof TileLayers } = {
	governorates: "ground",
	settlements: "above",
};

/** A source for each of the scene's layers, empty where there is nothing to draw, and those of tiles. */
export function sourcesOf(
	layers: SceneStatic["layers"],
	tiles: SceneTiles | null = null,
): StyleSpecification["sources"] {
	const own = Object.fromEntries(
		LAYERS.map((id): [LayerId, SourceSpecification] => [
			id,
			{
				type: "geojson",
				data: layers[id] ?? EMPTY,
				maxzoom: POINTS.has(id) ? POINTS_ZOOM : SHAPES_ZOOM,
			},
		]),
	);
	return { ...own, ...tileSources(tiles) };
}

/** The sources are empty: shapes come with a scene. */
export function styleOf(
	palette: Palette,
	language: Language,
	fontFaces: FontFacesSpecification,
	view: Partial<StyleView> = {},
): StyleSpecification {
	const full: StyleView = {
		hidden: new Set(),
		slots: SLOTS,
		comparing: false,
		tiles: null,
		span: 0,
		hasLand: true,
		imported: false,
		selected: {},
		...view,
	};
	const tiled = tileLayers(full.tiles, palette, language, full.span);
	const drawn = LAYERS.flatMap((id): LayerSpecification[] => {
		const layers = DRAWN[id](palette, language, full);
		const before = TILES_BEFORE[id];
		return [
			...(before ? tiled[before] : []),
			...(full.hidden.has(id) ? layers.map(switchedOff) : layers),
		];
	});
	return {
		version: 8,
		name: `truceline-${palette.name}`,
		"font-faces": fontFaces,
		transition: { duration: 0, delay: 0 },
		sources: sourcesOf({}, full.tiles),
		layers: [
			{
				id: "sea",
				type: "background",
				paint: { "background-color": full.hasLand ? palette.sea : palette.land },
			},
			...drawn,
		],
	};
}
