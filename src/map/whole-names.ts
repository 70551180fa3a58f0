/**
 * Keeps the names of the base map whole or away: one that the map's edge or a bar over the map would cut is not
 * drawn. Towns of the dataset keep theirs: what a sign near the edge stands for is worth half a name.
 */
import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { Rect } from "../scene/room";

const SOURCES = ["labels", "settlements"] as const;
type Source = (typeof SOURCES)[number];

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
		const cutting = [...edgesOf(width, height), ...covers];
		for (const source of SOURCES) {
			const before = cut.get(source) ?? new Set();
			const next = new Set(cutting.flatMap((rect) => namesAt(map, source, rect)));
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
		if (SOURCES.some((source) => source === sourceId)) seen = "";
	});
}

function edgesOf(width: number, height: number): readonly Rect[] {
	return [
		{ left: -1, top: 0, right: 1, bottom: height },
		{ left: width - 1, top: 0, right: width + 1, bottom: height },
		{ left: 0, top: -1, right: width, bottom: 1 },
		{ left: 0, top: height - 1, right: width, bottom: height + 1 },
	];
}

/** The ids of the features whose names touch a rectangle, also of those not drawn now. */
function namesAt(map: MapLibreMap, source: Source, rect: Rect): readonly number[] {
	const box: [PointLike, PointLike] = [
		[rect.left, rect.top],
		[rect.right, rect.bottom],
	];
	const layers = map
		.getLayersOrder()
		.filter((id) => id.startsWith(`${source}:`) && map.getLayer(id)?.type === "symbol");
	return map
		.queryRenderedFeatures(box, { layers })
		.flatMap(({ id }) => (typeof id === "number" ? [id] : []));
}
