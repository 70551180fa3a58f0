/**
 * Keeps names of areas whole or away: one that the window's edge or a bar over the map would cut is not drawn.
 * A town without its name still has its sign, so that towns' names may be cut; of an area nothing else is drawn.
 */
import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { Rect } from "./room";

const SOURCE = "labels";

/** @param coversOf what lies over the map now, in its pixels. */
export function keepLabelsWhole(map: MapLibreMap, coversOf: () => readonly Rect[]): void {
	let cut: ReadonlySet<number> = new Set();
	let seen = "";

	// Names are placed by then, also after a move.
	map.on("idle", () => {
		const { clientWidth: width, clientHeight: height } = map.getCanvas();
		const covers = coversOf();
		const { lng, lat } = map.getCenter();
		const now = JSON.stringify([lng, lat, map.getZoom(), width, height, covers]);
		// The date changes no name's place.
		if (now === seen) return;
		seen = now;
		const next = new Set(
			[...edgesOf(width, height), ...covers].flatMap((rect) => labelsAt(map, rect)),
		);
		for (const id of new Set([...cut, ...next])) {
			if (cut.has(id) !== next.has(id)) {
				map.setFeatureState({ source: SOURCE, id }, { cut: next.has(id) });
			}
		}
		cut = next;
	});
	// Whatever features looked like is lost with the style, and other names have other lengths.
	map.on("style.load", () => {
		cut = new Set();
		seen = "";
	});
	map.on("sourcedata", ({ sourceId }) => {
		if (sourceId === SOURCE) seen = "";
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

function labelsAt(map: MapLibreMap, { left, top, right, bottom }: Rect): readonly number[] {
	const box: [PointLike, PointLike] = [
		[left, top],
		[right, bottom],
	];
	const layers = map.getLayersOrder().filter((id) => id.startsWith(`${SOURCE}:`));
	return map
		.queryRenderedFeatures(box, { layers })
		.flatMap(({ id }) => (typeof id === "number" ? [id] : []));
}
