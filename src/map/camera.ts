/** Where the map looks, between our words and MapLibre's. */
import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import type { Bbox } from "../model/bounds";
import type { Camera } from "../scene/scene";

/** The same tuple as MapLibre takes it, which may write to what it is given. */
export function toLngLatBounds([west, south, east, north]: Bbox): LngLatBoundsLike {
	return [west, south, east, north];
}

/** Where a map looks now. */
export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom() };
}
