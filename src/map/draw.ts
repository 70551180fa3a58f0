/** Brings a loaded map from one scene to the next, touching only what differs. */
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { sameEvents } from "../scene/events";
import type { Palette } from "../scene/palette";
import { LAYERS, type LayerId, type Scene } from "../scene/scene";
import { EMPTY, sourcesOf, styleOf } from "../style/style";
import { DAY_STATE, tileSources } from "../style/tiles";
import { featureStateOf, viewOf } from "../style/view";
import { drawEvents } from "./events";
import { fontFaces } from "./fonts";
import { imagesOf } from "./images";
import { changedLooks } from "./looks";
import { drawStyle, type StyleParts } from "./restyle";

/** What of a scene comes with its style: looks and dots are drawn once that has come. */
export const bareOf = (scene: Scene): Scene => ({ ...scene, state: {}, events: [] });

/** The style with a scene's shapes in it, for a map that has none yet. */
export function styleOfScene(scene: Scene): StyleSpecification {
	const style = styleOf(scene.palette, scene.static.language, fontFaces(), viewOf(scene));
	return {
		...style,
		state: { [DAY_STATE]: { default: scene.window?.day ?? 0 } },
		sources: sourcesOf(scene.static.layers, scene.tiles),
	};
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

/** Whether two scenes have the same style, so that only what features look like may differ. */
function sameStyle(a: Scene, b: Scene): boolean {
	const [one, other] = [viewOf(a), viewOf(b)];
	return (
		a.palette === b.palette &&
		a.static.language === b.static.language &&
		one.hidden === other.hidden &&
		one.slots === other.slots &&
		one.comparing === other.comparing &&
		one.tiles === other.tiles &&
		one.span === other.span &&
		one.imported === other.imported &&
		`${one.selected.towns}` === `${other.selected.towns}` &&
		`${one.selected.posts}` === `${other.selected.posts}`
	);
}

/** What of the style two scenes may have differently; shapes and looks are drawn apart from it. */
function partsOf(scene: Scene): StyleParts {
	const { layers } = styleOf(scene.palette, scene.static.language, {}, viewOf(scene));
	return { layers, sources: tileSources(scene.tiles ?? null) };
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
	for (const [id, look] of set) {
		map.setFeatureState({ source, id }, featureStateOf(look));
	}
}

/** Brings a map that shows one scene to the next: pictures, style, shapes and looks, each only where it changed. */
export function drawScene(map: MapLibreMap, previous: Scene, next: Scene): void {
	if (next.palette !== previous.palette) drawImages(map, next.palette);
	if (!sameStyle(previous, next)) drawStyle(map, partsOf(previous), partsOf(next));
	if (next.tiles?.archives.length) map.setGlobalStateProperty(DAY_STATE, next.window?.day ?? 0);
	for (const layer of LAYERS) {
		drawShapes(map, previous, next, layer);
		drawLooks(map, previous, next, layer);
	}
	const { events = [] } = next;
	const isSame = sameEvents(events, previous.events ?? []);
	if (!isSame || (events.length > 0 && next.palette !== previous.palette)) drawEvents(map, next);
}
