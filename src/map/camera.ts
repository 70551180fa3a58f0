/** Where the map looks, between our words and MapLibre's. */
import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "../scene/scene";

/** Degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Pixels at each side that something else covers. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

export function toLngLatBounds([west, south, east, north]: Bounds): LngLatBoundsLike {
	return [west, south, east, north];
}

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { lng, lat, zoom: map.getZoom() };
}
