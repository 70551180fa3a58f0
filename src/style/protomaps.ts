/**
 * The base map of Protomaps, with our own fonts and without its pictures: no glyphs and no sprites are asked for. Apart
 * from the rest of the style, since only datasets with a ground of tiles need it.
 */
import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { layers, namedFlavor } from "@protomaps/basemaps";
import type { Basemap, Language } from "../model/types";
import type { Palette } from "../scene/palette";
import { REGULAR, SEMIBOLD } from "./text";
import { GROUND_SOURCE } from "./tiles";

/** A background would hide the land of the dataset, which stands in where no tile has come; the rest is nothing without its pictures. */
const LEFT_OUT: ReadonlySet<string> = new Set([
	"background",
	"roads_oneway",
	"roads_shields",
	"pois",
]);

/** Names of places, countries and seas: where the dataset has its own, these would say them twice. */
const NAMES = /^(places_|water_label_ocean$)/;

const FONTS = { regular: REGULAR, bold: SEMIBOLD, italic: REGULAR } as const;

/**
 * The layers of a ground, the lowest first.
 * @param hasNames whether the dataset brings names of its own.
 */
export function groundLayers(
	flavor: Basemap["flavor"],
	hasNames: boolean,
): (palette: Palette, language: Language) => readonly LayerSpecification[] {
	const made = new Map<string, readonly LayerSpecification[]>();
	return (palette, language) => {
		// Nothing is printed of tiles; were it, the light one is nearest to paper.
		const name = palette.name === "dark" ? "dark" : "light";
		const key = `${name} ${language}`;
		const known = made.get(key);
		if (known) return known;
		const looks = { ...namedFlavor(flavor?.[name] ?? name), ...FONTS };
		const all = layers(GROUND_SOURCE, looks, { lang: language })
			.filter(({ id }) => !LEFT_OUT.has(id) && !(hasNames && NAMES.test(id)))
			.map((layer) => ours(layer, language));
		made.set(key, all);
		return all;
	};
}

/** A layer under a name of its own; of one with text, the text alone, in the language. */
function ours(layer: LayerSpecification, language: Language): LayerSpecification {
	const id = `ground:${layer.id}`;
	if (layer.type !== "symbol") return { ...layer, id };
	const layout = Object.entries(layer.layout ?? {}).filter(([key]) => !key.startsWith("icon-"));
	const paint = Object.entries(layer.paint ?? {}).filter(([key]) => !key.startsWith("icon-"));
	const isNumber = layer.id === "address_label";
	return {
		...layer,
		id,
		layout: {
			...Object.fromEntries(layout),
			"text-font": [layer.id === "places_country" ? SEMIBOLD : REGULAR],
			// Theirs has fonts for further scripts in it, from a server of glyphs.
			...(!isNumber && {
				"text-field": ["coalesce", ["get", `name:${language}`], ["get", "name"], ""],
			}),
		},
		paint: Object.fromEntries(paint),
	} as LayerSpecification;
}
