/** Where a place lies on paper: web Mercator, at the same spot as on the screen for the same camera and size. */
import type { Camera } from "../scene/scene";

/** Of the drawing, in pixels: its left upper corner is 0, 0. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** In pixels of the drawing, to the right and down. */
export type Point = readonly [x: number, y: number];

/** From degrees to a point of the drawing. */
export type Project = (lng: number, lat: number) => Point;

/** MapLibre's zoom counts from a world of one tile of 512 px. */
const TILE_PX = 512;
/** Farther north and south the world is not square; its edge is drawn instead. */
const MAX_LAT = 85.051_129;

/** Pixels of the whole world at a zoom. */
export function worldSize(zoom: number): number {
	return TILE_PX * 2 ** zoom;
}

/** From the west edge of the world, as a part of it: 0 to 1. */
const across = (lng: number) => (lng + 180) / 360;

/** From the north edge of the world, as a part of it: 0 to 1. */
function down(lat: number): number {
	const held = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
	const angle = (held * Math.PI) / 180;
	return (1 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / Math.PI) / 2;
}

/** The projection of a camera whose centre is the middle of the drawing. */
export function projectionOf({ lng, lat, zoom }: Camera, { width, height }: Size): Project {
	const world = worldSize(zoom);
	const left = across(lng) * world - width / 2;
	const top = down(lat) * world - height / 2;
	return (x, y) => [across(x) * world - left, down(y) * world - top];
}

/** Degrees: west, south, east, north. */
type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The nearest camera that shows all of the bounds, with so many pixels around them. */
export function cameraFor([west, south, east, north]: Bounds, size: Size, padding = 0): Camera {
	const [width, height] = [across(east) - across(west), down(south) - down(north)];
	const room = Math.min(
		(size.width - 2 * padding) / (width * TILE_PX),
		(size.height - 2 * padding) / (height * TILE_PX),
	);
	const middle = (down(south) + down(north)) / 2;
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * middle))) * 180) / Math.PI;
	return { lng: (west + east) / 2, lat, zoom: Math.log2(room) };
}
