/** Where the map looks, between our words and MapLibre's. */
import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import type { Bbox } from "../model/bounds";
import type { Camera } from "../scene/scene";

export function toLngLatBounds([west, south, east, north]: Bbox): LngLatBoundsLike {
	return [west, south, east, north];
}

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom() };
}
