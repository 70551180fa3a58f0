/** How a camera moves: in pixels of what it sees, never beyond the ground that there is. Pure. */
import type { Bbox } from "../model/bounds";
import type { Padding } from "../scene/port";
import {
	across,
	down,
	latAt,
	lngAt,
	type Point,
	projectionOf,
	squareOf,
	unprojectionOf,
	worldSize,
} from "../scene/projection";
import type { Size } from "../scene/room";
import type { Camera } from "../scene/scene";

const TILE_ZOOM = worldSize(0);

/** The camera after what it sees was pulled by so many pixels to the right and down. */
export function pulled(camera: Camera, size: Size, [right, below]: Point): Camera {
	const middle: Point = [size.width / 2 - right, size.height / 2 - below];
	return { ...camera, ...unprojectionOf(camera, size)(middle) };
}

/** The camera at another zoom, with the spot at a point staying where it is. */
export function zoomedAt(camera: Camera, size: Size, [x, y]: Point, zoom: number): Camera {
	const spot = unprojectionOf(camera, size)([x, y]);
	const nearer = { ...camera, zoom };
	const [nowX, nowY] = projectionOf(nearer, size)(spot.lng, spot.lat);
	return pulled(nearer, size, [x - nowX, y - nowY]);
}

/** The nearest camera that sees nothing beyond the bounds, and is no nearer than `closest`. */
export function heldWithin(camera: Camera, bounds: Bbox, size: Size, closest: number): Camera {
	const { left, right, top, bottom } = squareOf(bounds);
	const farthest = Math.log2(
		Math.max(size.width / (right - left), size.height / (bottom - top)) / TILE_ZOOM,
	);
	const zoom = Math.max(farthest, Math.min(closest, camera.zoom));
	const world = worldSize(zoom);
	const held = (at: number, from: number, to: number, pixels: number) => {
		const half = pixels / world / 2;
		// Rounding may leave less ground than is seen: then its middle.
		return to - from <= 2 * half ? (from + to) / 2 : Math.max(from + half, Math.min(to - half, at));
	};
	return {
		lng: lngAt(held(across(camera.lng), left, right, size.width)),
		lat: latAt(held(down(camera.lat), top, bottom, size.height)),
		zoom,
	};
}

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The nearest camera that shows all of the bounds in the part of the room that nothing covers. */
export function fitted(
	bounds: Bbox,
	size: Size,
	padding: Padding = NO_PADDING,
	closest = Number.POSITIVE_INFINITY,
): Camera {
	const { left, right, top, bottom } = squareOf(bounds);
	const clear = {
		width: Math.max(1, size.width - padding.left - padding.right),
		height: Math.max(1, size.height - padding.top - padding.bottom),
	};
	const pixels = Math.min(clear.width / (right - left), clear.height / (bottom - top));
	const zoom = Math.min(closest, Math.log2(pixels / TILE_ZOOM));
	const middle = { lng: lngAt((left + right) / 2), lat: latAt((top + bottom) / 2), zoom };
	// From the middle of the room to the middle of what is clear of it.
	return pulled(middle, size, [
		(padding.left - padding.right) / 2,
		(padding.top - padding.bottom) / 2,
	]);
}

/**
 * How a drawing made for one camera stands for another, until it is drawn anew: the value of a `transform`.
 */
export function standIn(drawn: Camera, now: Camera, size: Size): string {
	const scale = 2 ** (now.zoom - drawn.zoom);
	const [x, y] = projectionOf(now, size)(drawn.lng, drawn.lat);
	const [dx, dy] = [x - (scale * size.width) / 2, y - (scale * size.height) / 2];
	return `translate(${dx.toFixed(2)} ${dy.toFixed(2)}) scale(${scale.toFixed(5)})`;
}
