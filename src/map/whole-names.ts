/**
 * Keeps the names of the base map whole or away: one that the map's edge or a bar over the map would cut is not
 * drawn.
 */
import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { Rect } from "../scene/room";
import { NAMED_WHOLE } from "../style/parts";

type Source = (typeof NAMED_WHOLE)[number];

/** The same for a map that stays as it is, once its names are placed. */
export function hideCutNames(map: MapLibreMap): void {
	for (const source of NAMED_WHOLE) {
		for (const id of namesCut(map, source, edgesOf(map))) {
			map.setFeatureState({ source, id }, { cut: true });
		}
	}
}

/** @param coversOf what lies over the map now, in its pixels. */
export function keepNamesWhole(map: MapLibreMap, coversOf: () => readonly Rect[]): void {
	const cut = new Map<Source, ReadonlySet<number>>();
	let seen = "";

	// Names are placed by then, also after a move.
	map.on("idle", () => {
		const { clientWidth: width, clientHeight: height } = map.getCanvas();
		const covers = coversOf();
		const { lng, lat } = map.getCenter();
		const now = JSON.stringify([lng, lat, map.getZoom(), width, height, covers]);
		// A step of the date moves no name.
		if (now === seen) return;
		seen = now;
		const cutting = [...edgesOf(map), ...covers];
		for (const source of NAMED_WHOLE) {
			const before = cut.get(source) ?? new Set();
			const next = namesCut(map, source, cutting);
			for (const id of new Set([...before, ...next])) {
				if (before.has(id) === next.has(id)) continue;
				map.setFeatureState({ source, id }, { cut: next.has(id) });
			}
			cut.set(source, next);
		}
	});
	// Whatever features looked like is lost with the style.
	map.on("style.load", () => {
		cut.clear();
		seen = "";
	});
	// In another language names have other lengths, and other features may have come.
	map.on("sourcedata", ({ sourceId }) => {
		if (NAMED_WHOLE.some((source) => source === sourceId)) seen = "";
	});
}

function edgesOf(map: MapLibreMap): readonly Rect[] {
	const { clientWidth: width, clientHeight: height } = map.getCanvas();
	return [
		{ left: -1, top: 0, right: 1, bottom: height },
		{ left: width - 1, top: 0, right: width + 1, bottom: height },
		{ left: 0, top: -1, right: width, bottom: 1 },
		{ left: 0, top: height - 1, right: width, bottom: height + 1 },
	];
}

/** The ids of the features whose names touch one of the rectangles, also of those not drawn now. */
function namesCut(map: MapLibreMap, source: Source, cutting: readonly Rect[]): ReadonlySet<number> {
	const layers = map
		.getLayersOrder()
		.filter((id) => id.startsWith(`${source}:`) && map.getLayer(id)?.type === "symbol");
	const ids = cutting.flatMap(({ left, top, right, bottom }) => {
		const box: [PointLike, PointLike] = [
			[left, top],
			[right, bottom],
		];
		return map
			.queryRenderedFeatures(box, { layers })
			.flatMap(({ id }) => (typeof id === "number" ? [id] : []));
	});
	return new Set(ids);
}
