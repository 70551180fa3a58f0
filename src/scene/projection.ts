/** Where a place lies on paper: web Mercator, at the same spot as on the screen for the same camera and size. */
import type { Bbox } from "../model/bounds";
import type { Rect, Size } from "./room";
import type { Camera } from "./scene";

/** In pixels of the drawing, to the right and down. */
export type Point = readonly [x: number, y: number];

/** In degrees. */
export interface Spot {
	readonly lng: number;
	readonly lat: number;
}

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
export const across = (lng: number) => (lng + 180) / 360;

/** From the north edge of the world, as a part of it: 0 to 1. */
export function down(lat: number): number {
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

/** From a point of the drawing back to degrees: the other way round. */
export function unprojectionOf({ lng, lat, zoom }: Camera, { width, height }: Size) {
	const world = worldSize(zoom);
	const left = across(lng) * world - width / 2;
	const top = down(lat) * world - height / 2;
	return ([x, y]: Point): Spot => ({
		lng: lngAt((x + left) / world),
		lat: latAt((y + top) / world),
	});
}

/** What a camera sees on a map of a size, in degrees. */
export function boundsSeen({ camera, size }: Sight): Bbox {
	const { width: right, height: bottom } = size;
	return bboxWithin({ left: 0, top: 0, right, bottom }, unprojectionOf(camera, size));
}

/** What lies in a rectangle of the drawing, in degrees. */
export function bboxWithin(
	{ left, top, right, bottom }: Rect,
	unproject: (at: Point) => Spot,
): Bbox {
	const [upper, lower] = [unproject([left, top]), unproject([right, bottom])];
	return [upper.lng, lower.lat, lower.lng, upper.lat];
}

/** Bbox as parts of the world. */
export interface Square {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Bounds as parts of the world, from its upper left corner. */
export function squareOf([west, south, east, north]: Bbox): Square {
	return { left: across(west), right: across(east), top: down(north), bottom: down(south) };
}

/** The longitude at a part of the world from its west edge: `across` the other way round. */
export const lngAt = (part: number) => part * 360 - 180;

/** The latitude at a part of the world from its north edge: `down` the other way round. */
export const latAt = (part: number) =>
	(Math.atan(Math.sinh(Math.PI * (1 - 2 * part))) * 180) / Math.PI;

/** A camera, and the size of what it sees. */
export interface Sight {
	readonly camera: Camera;
	readonly size: Size;
}

/**
 * The nearest camera that shows all of `view`, with so many pixels around it, and nothing beyond `ground`:
 * there the map has no shapes, and land would look like sea. Where the room is wider or higher than the
 * ground, what is seen is smaller than the room.
 */
export function sightOf(view: Bbox, ground: Bbox, room: Size, padding = 0): Sight {
	const [inner, outer] = [squareOf(view), squareOf(ground)];
	const pixels = Math.min(
		(room.width - 2 * padding) / (inner.right - inner.left),
		(room.height - 2 * padding) / (inner.bottom - inner.top),
	);
	const size = {
		width: Math.min(room.width, Math.floor((outer.right - outer.left) * pixels)),
		height: Math.min(room.height, Math.floor((outer.bottom - outer.top) * pixels)),
	};
	/** The middle of the view, moved until what is seen ends within the ground. */
	const held = (from: number, to: number, first: number, last: number, seen: number) => {
		const half = seen / pixels / 2;
		return Math.max(first + half, Math.min(last - half, (from + to) / 2));
	};
	const x = held(inner.left, inner.right, outer.left, outer.right, size.width);
	const y = held(inner.top, inner.bottom, outer.top, outer.bottom, size.height);
	const camera = { lng: lngAt(x), lat: latAt(y), zoom: Math.log2(pixels / TILE_PX) };
	return { camera, size };
}
