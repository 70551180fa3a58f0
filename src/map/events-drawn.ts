/** Keeps the layers of dots on a map in step with its scene. Fetched with the first dots. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../scene/scene";
import { isOverEvents } from "../style/parts";
import { type EventsLayer, eventsLayer } from "./events-layer";

const PREFIX = "events:";

/** The layers that a map was given. A new style, or a lost context, takes them off it: what counts is what it has. */
const given = new WeakMap<MapLibreMap, ReadonlyMap<string, EventsLayer>>();

/** Whether all dots that a map was given are drawn, which takes a few frames. */
export function areDotsReady(map: MapLibreMap): boolean {
	return [...(given.get(map)?.values() ?? [])].every((layer) => layer.isReady());
}

/** Gives a map the layers of dots of a scene: those of the same table stay and get a new look, others go or come. */
export function drawEvents(map: MapLibreMap, { events: all = [], palette }: Scene): void {
	const before = given.get(map) ?? new Map<string, EventsLayer>();
	const wanted = all.map((events) => ({ id: PREFIX + events.id, events, palette }));
	const kept = new Set(
		wanted.map(({ id, events: { table } }) => `${before.get(id)?.table === table} ${id}`),
	);
	for (const id of before.keys()) {
		if (!kept.has(`true ${id}`) && map.getLayer(id)) map.removeLayer(id);
	}
	const above = map.getLayersOrder().find(isOverEvents);
	const layers = wanted.map(({ id, ...look }): EventsLayer => {
		const known = map.getLayer(id) && before.get(id);
		if (known) {
			known.look = look;
			return known;
		}
		const layer = eventsLayer(id, look);
		map.addLayer(layer, above);
		return layer;
	});
	const order = map.getLayersOrder().filter((id) => id.startsWith(PREFIX));
	if (layers.some(({ id }, index) => order[index] !== id)) {
		for (const { id } of layers) map.moveLayer(id, above);
	}
	given.set(map, new Map(layers.map((layer) => [layer.id, layer])));
	map.triggerRepaint();
}
