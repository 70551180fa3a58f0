/** Points of archives under the pointer. They are not in the scene: the map alone has them. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../scene/scene";
import { type Ranked, TOLERANCE } from "../style/pick";
import { archiveLayerIds, archiveOf } from "../style/tiles";

/** So many of one spot at most are told. */
const MOST_FOUND = 20;

/** The nearest first. What a filter leaves out of the day is not found. */
export function archiveHitsAt(
	map: MapLibreMap,
	{ tiles }: Scene,
	{ x, y }: { readonly x: number; readonly y: number },
): Ranked[] {
	const layers = archiveLayerIds(tiles);
	if (layers.length === 0) return [];
	const box: [[number, number], [number, number]] = [
		[x - TOLERANCE, y - TOLERANCE],
		[x + TOLERANCE, y + TOLERANCE],
	];
	const found = map.queryRenderedFeatures(box, { layers }).flatMap((feature): Ranked[] => {
		const archive = archiveOf(feature.layer.id);
		const { geometry, properties } = feature;
		if (archive === undefined || geometry.type !== "Point") return [];
		const [lng = 0, lat = 0] = geometry.coordinates;
		const point = map.project([lng, lat]);
		const rank = Math.hypot(point.x - x, point.y - y);
		// A point near the edge of a tile is in its neighbour too.
		const select = JSON.stringify([
			archive,
			feature.id ?? [lng.toFixed(5), lat.toFixed(5)],
			properties,
		]);
		const find = { archive, properties, at: { lng, lat } };
		return rank <= TOLERANCE ? [{ layer: "archive", select, find, rank }] : [];
	});
	return found.toSorted((a, b) => a.rank - b.rank).slice(0, MOST_FOUND);
}
