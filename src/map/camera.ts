/** Where the map looks, between our words and MapLibre's. */
import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import type { Bounds } from "../scene/port";
import type { Camera } from "../scene/scene";

export function toLngLatBounds([west, south, east, north]: Bounds): LngLatBoundsLike {
	return [west, south, east, north];
}

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom() };
}
