/** A picture of a given size: the map has the room that the words around it leave. */
import type { Size } from "../scene/room";
import type { Camera } from "../scene/scene";
import { type Composition, compose, type Furniture, type Measure } from "./compose";

/** Less is no map any more, in CSS pixels. */
export const LOWEST_MAP = 200;

/**
 * Composes a picture that is `size` in all, in CSS pixels.
 * @param lookAt where the map looks, and how much of the room that there is for it it fills.
 * @returns null where the words leave too little room for a map.
 */
export function composeWithin(
	furniture: Furniture,
	size: Size,
	lookAt: (room: Size) => { readonly camera: Camera; readonly size: Size },
	measure: Measure,
): { readonly composition: Composition; readonly camera: Camera } | null {
	const withMap = (height: number) => {
		const room = { width: size.width, height };
		const { camera, size: seen } = lookAt(room);
		const composition = compose(furniture, { ...room, camera }, measure);
		const { x, y } = composition.map;
		const map = {
			x: x + (room.width - seen.width) / 2,
			y: y + (height - seen.height) / 2,
			...seen,
		};
		return { composition: { ...composition, map }, camera };
	};
	// What stands around the map is as high whatever the map's height.
	const around = withMap(LOWEST_MAP).composition.height - LOWEST_MAP;
	const height = size.height - around;
	return height < LOWEST_MAP ? null : withMap(height);
}
