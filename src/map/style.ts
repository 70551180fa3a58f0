/** The style of the map: a pure function of palette and language. Its order is that of the scene's layers. */
import type { FontFacesSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "../model/types";
import type { Palette } from "../scene/palette";
import { LAYERS, type LayerId, type SceneStatic } from "../scene/scene";
import { areaLabelLayers, postLabelLayers, townLabelLayers } from "./labels";
import {
	borderLayers,
	bufferLayers,
	contactLineLayers,
	governorateLayers,
	landLayers,
	riverLayers,
	roadLayers,
	roughZoneLayers,
	settlementLayers,
	zoneLayers,
} from "./style-ground";
import { postLayers, townLayers } from "./style-marks";
import type { StyleLayer } from "./style-parts";

type LayerMaker = (palette: Palette, language: Language) => StyleLayer[];

/** How each of the scene's layers is drawn; the compiler asks for a new one here. */
const DRAWN: { readonly [L in LayerId]: LayerMaker } = {
	land: landLayers,
	governorates: governorateLayers,
	rivers: riverLayers,
	zone: zoneLayers,
	"rough-zone": roughZoneLayers,
	buffer: bufferLayers,
	borders: borderLayers,
	roads: roadLayers,
	"contact-line": contactLineLayers,
	settlements: settlementLayers,
	posts: (palette, language) => [...postLayers(palette), ...postLabelLayers(palette, language)],
	towns: (palette, language) => [...townLayers(palette), ...townLabelLayers(palette, language)],
	labels: areaLabelLayers,
};

/** The deepest zoom at which shapes are cut anew; closer up they are only enlarged. */
const SOURCE_ZOOM = 12;

export const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

function sourceOf(data: GeoJSON.FeatureCollection): SourceSpecification {
	return { type: "geojson", data, maxzoom: SOURCE_ZOOM };
}

/** A source for each of the scene's layers, empty where there is nothing to draw. */
export function sourcesOf(layers: SceneStatic["layers"]): StyleSpecification["sources"] {
	return Object.fromEntries(LAYERS.map((id) => [id, sourceOf(layers[id] ?? EMPTY)]));
}

function switchedOff(layer: StyleLayer): StyleLayer {
	return { ...layer, layout: { ...layer.layout, visibility: "none" } } as StyleLayer;
}

/** The sources are empty: shapes come with a scene. */
export function styleOf(
	palette: Palette,
	language: Language,
	fontFaces: FontFacesSpecification,
	hidden: ReadonlySet<LayerId> = new Set(),
): StyleSpecification {
	const drawn = LAYERS.flatMap((id) => {
		const layers = DRAWN[id](palette, language);
		return hidden.has(id) ? layers.map(switchedOff) : layers;
	});
	return {
		version: 8,
		name: `truceline-${palette.name}`,
		"font-faces": fontFaces,
		transition: { duration: 0, delay: 0 },
		sources: sourcesOf({}),
		layers: [
			{ id: "sea", type: "background", paint: { "background-color": palette.sea } },
			...drawn,
		],
	};
}
