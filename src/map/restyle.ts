/**
 * Changes a map's style in place. `setStyle` would compare every shape of every source as well, and would drop what the
 * features look like. Only tiles bring layers and sources; all others stay, in their order.
 */
import type {
	LayerSpecification,
	Map as MapLibreMap,
	SourceSpecification,
	StyleSpecification,
} from "maplibre-gl";

export interface StyleParts {
	readonly layers: StyleSpecification["layers"];
	/** Those that may come and go. */
	readonly sources: Readonly<Record<string, SourceSpecification>>;
}

/** Changes layers and sources of a map from those of one style to those of another. */
export function drawStyle(map: MapLibreMap, before: StyleParts, after: StyleParts): void {
	const changed = changedKeys(before.sources, after.sources);
	const wanted = new Set(after.layers.map(({ id }) => id));
	const stays = (layer: LayerSpecification) =>
		wanted.has(layer.id) && !("source" in layer && changed.includes(layer.source));
	for (const layer of before.layers) if (!stays(layer)) map.removeLayer(layer.id);
	const known = new Map(before.layers.filter(stays).map((layer) => [layer.id, layer]));
	for (const id of changed) {
		if (before.sources[id]) map.removeSource(id);
		if (after.sources[id]) map.addSource(id, after.sources[id]);
	}
	// From the top, so that what a layer is to lie under is there.
	after.layers.toReversed().forEach((layer, index, layers) => {
		const old = known.get(layer.id);
		if (old) drawLayer(map, old, layer);
		else map.addLayer(layer, layers[index - 1]?.id);
	});
}

type Values = Readonly<Record<string, unknown>>;

function changedKeys(previous: Values = {}, next: Values = {}): string[] {
	const keys = new Set([...Object.keys(previous), ...Object.keys(next)]);
	return [...keys].filter((key) => JSON.stringify(previous[key]) !== JSON.stringify(next[key]));
}

function drawLayer(map: MapLibreMap, old: LayerSpecification, layer: LayerSpecification): void {
	const [oldPaint, paint] = [old.paint as Values, layer.paint as Values];
	const [oldLayout, layout] = [old.layout as Values, layer.layout as Values];
	for (const key of changedKeys(oldPaint, paint)) {
		map.setPaintProperty(layer.id, key as never, paint?.[key] as never);
	}
	for (const key of changedKeys(oldLayout, layout)) {
		map.setLayoutProperty(layer.id, key as never, layout?.[key] as never);
	}
	if (JSON.stringify(filterOf(old)) !== JSON.stringify(filterOf(layer))) {
		map.setFilter(layer.id, filterOf(layer));
	}
}

const filterOf = (layer: LayerSpecification) => ("filter" in layer ? layer.filter : undefined);
