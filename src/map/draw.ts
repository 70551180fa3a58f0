/** Brings a loaded map from one scene to the next, touching only what differs. */
import type {
	GeoJSONSource,
	LayerSpecification,
	Map as MapLibreMap,
	StyleSpecification,
} from "maplibre-gl";
import { sameEvents } from "../scene/events";
import type { Palette } from "../scene/palette";
import { LAYERS, type LayerId, type Scene } from "../scene/scene";
import { EMPTY, sourcesOf, styleOf } from "../style/style";
import { featureStateOf, viewOf } from "../style/view";
import { drawEvents } from "./events";
import { fontFaces } from "./fonts";
import { imagesOf } from "./images";
import { changedLooks } from "./looks";

/** What of a scene comes with its style: looks and dots are drawn once that has come. */
export const bareOf = (scene: Scene): Scene => ({ ...scene, state: {}, events: [] });

/** The style with a scene's shapes in it, for a map that has none yet. */
export function styleOfScene(scene: Scene): StyleSpecification {
	const style = styleOf(scene.palette, scene.static.language, fontFaces(), viewOf(scene));
	return { ...style, sources: sourcesOf(scene.static.layers) };
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

/** Whether two scenes have the same style, so that only what features look like may differ. */
function sameStyle(a: Scene, b: Scene): boolean {
	const [one, other] = [viewOf(a), viewOf(b)];
	return (
		a.palette === b.palette &&
		a.static.language === b.static.language &&
		one.hidden === other.hidden &&
		one.slots === other.slots &&
		one.comparing === other.comparing &&
		one.imported === other.imported &&
		`${one.selected.towns}` === `${other.selected.towns}` &&
		`${one.selected.posts}` === `${other.selected.posts}`
	);
}

/**
 * Changes the style in place. `setStyle` would compare every shape of every source as well, and would drop
 * what the features look like; all our styles have the same layers in the same order.
 */
function drawStyle(map: MapLibreMap, previous: Scene, next: Scene): void {
	const layersOf = (scene: Scene) =>
		styleOf(scene.palette, scene.static.language, {}, viewOf(scene)).layers;
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
		if (old && JSON.stringify(filterOf(old)) !== JSON.stringify(filterOf(layer))) {
			map.setFilter(layer.id, filterOf(layer));
		}
	});
}

const filterOf = (layer: LayerSpecification) => ("filter" in layer ? layer.filter : undefined);

function drawShapes(map: MapLibreMap, previous: Scene, next: Scene, layer: LayerId): void {
	const data = next.static.layers[layer];
	if (data === previous.static.layers[layer]) return;
	void map.getSource<GeoJSONSource>(layer)?.setData(data ?? EMPTY);
}

/** Every key is set each time: feature-state is merged, so that a key left out would stay as it was. */
function drawLooks(map: MapLibreMap, previous: Scene, next: Scene, source: LayerId): void {
	const { set, gone } = changedLooks(previous.state[source], next.state[source]);
	for (const id of gone) map.removeFeatureState({ source, id });
	for (const [id, look] of set) {
		map.setFeatureState({ source, id }, featureStateOf(look));
	}
}

export function drawScene(map: MapLibreMap, previous: Scene, next: Scene): void {
	if (next.palette !== previous.palette) drawImages(map, next.palette);
	if (!sameStyle(previous, next)) drawStyle(map, previous, next);
	for (const layer of LAYERS) {
		drawShapes(map, previous, next, layer);
		drawLooks(map, previous, next, layer);
	}
	const { events = [] } = next;
	const isSame = sameEvents(events, previous.events ?? []);
	if (!isSame || (events.length > 0 && next.palette !== previous.palette)) drawEvents(map, next);
}
