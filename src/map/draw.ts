/** Brings a loaded map from one scene to the next, touching only what differs. */
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Palette } from "../scene/palette";
import { LAYERS, type LayerId, type Scene } from "../scene/scene";
import { fontFaces } from "./fonts";
import { imagesOf } from "./images";
import { onlyFeature, selectedLabelOf } from "./labels";
import { changedLooks } from "./looks";
import { EMPTY, sourcesOf, styleOf } from "./style";

/** The style with a scene's shapes in it, for a map that has none yet. */
export function styleOfScene(scene: Scene): StyleSpecification {
	const { static: fixed, palette, hidden } = scene;
	const style = styleOf(palette, fixed.language, fontFaces(), hidden);
	return { ...style, sources: sourcesOf(fixed.layers) };
}

/** At the ratio of the screen, or at that of the picture for which the map will be drawn. */
export function drawImages(
	map: MapLibreMap,
	palette: Palette,
	ratio: number = map.getPixelRatio(),
): void {
	for (const { id, data, pixelRatio } of imagesOf(palette, ratio)) {
		if (map.hasImage(id)) map.updateImage(id, data);
		else map.addImage(id, data, { pixelRatio });
	}
}

type Values = Readonly<Record<string, unknown>>;

function changedKeys(previous: Values = {}, next: Values = {}): string[] {
	const keys = new Set([...Object.keys(previous), ...Object.keys(next)]);
	return [...keys].filter((key) => JSON.stringify(previous[key]) !== JSON.stringify(next[key]));
}

/**
 * Recolours in place. `setStyle` would compare every shape of every source as well, and would drop what
 * the features look like; the layers of two styles of ours differ in nothing but paint and layout.
 */
function drawStyle(map: MapLibreMap, previous: Scene, next: Scene): void {
	const layersOf = ({ palette, static: { language }, hidden }: Scene) =>
		styleOf(palette, language, {}, hidden).layers;
	const before = layersOf(previous);
	layersOf(next).forEach((layer, index) => {
		const old = before[index];
		const [oldPaint, paint] = [old?.paint as Values, layer.paint as Values];
		const [oldLayout, layout] = [old?.layout as Values, layer.layout as Values];
		for (const key of changedKeys(oldPaint, paint)) {
			map.setPaintProperty(layer.id, key as never, paint?.[key] as never);
		}
		for (const key of changedKeys(oldLayout, layout)) {
			map.setLayoutProperty(layer.id, key as never, layout?.[key] as never);
		}
	});
}

function drawShapes(map: MapLibreMap, previous: Scene, next: Scene, layer: LayerId): void {
	const data = next.static.layers[layer];
	if (data === previous.static.layers[layer]) return;
	void map.getSource<GeoJSONSource>(layer)?.setData(data ?? EMPTY);
}

/** Every key is set each time: feature-state is merged, so that a key left out would stay as it was. */
function drawLooks(map: MapLibreMap, previous: Scene, next: Scene, source: LayerId): void {
	const { set, gone } = changedLooks(previous.state[source], next.state[source]);
	for (const id of gone) map.removeFeatureState({ source, id });
	for (const [id, { on, mark = null, selected = false }] of set) {
		map.setFeatureState({ source, id }, { on, mark, selected });
	}
}

function selectedIn({ state }: Scene, layer: LayerId): number | undefined {
	const looks = state[layer] ?? [];
	for (const [id, look] of looks) if (look.selected && look.on) return id;
	return undefined;
}

/** What is selected is named at every zoom: by a filter, as feature-state cannot place a label. */
function drawSelection(map: MapLibreMap, previous: Scene, next: Scene): void {
	for (const layer of ["towns", "posts"] as const) {
		const id = selectedIn(next, layer);
		if (id !== selectedIn(previous, layer)) map.setFilter(selectedLabelOf(layer), onlyFeature(id));
	}
}

const sameStyle = (a: Scene, b: Scene) =>
	a.palette === b.palette && a.static.language === b.static.language && a.hidden === b.hidden;

export function drawScene(map: MapLibreMap, previous: Scene, next: Scene): void {
	if (next.palette !== previous.palette) drawImages(map, next.palette);
	if (!sameStyle(previous, next)) drawStyle(map, previous, next);
	for (const layer of LAYERS) {
		drawShapes(map, previous, next, layer);
		drawLooks(map, previous, next, layer);
	}
	drawSelection(map, previous, next);
}
