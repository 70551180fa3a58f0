/** A picture of a given size: the map has the room that the words around it leave. */
import type { Camera } from "../scene/scene";
import { type Composition, compose, type Furniture, type Measure } from "./compose";

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Less is no map any more, in CSS pixels. */
export const LOWEST_MAP = 200;

/**
 * Composes a picture that is `size` in all, in CSS pixels.
 * @param lookAt where a map of a size looks.
 * @returns null where the words leave too little room for a map.
 */
export function composeWithin(
	furniture: Furniture,
	size: Size,
	lookAt: (map: Size) => Camera,
	measure: Measure,
): { readonly composition: Composition; readonly camera: Camera } | null {
	const withMap = (height: number) => {
		const map = { width: size.width, height };
		const camera = lookAt(map);
		return { composition: compose(furniture, { ...map, camera }, measure), camera };
	};
	// What stands around the map is as high whatever the map's height.
	const around = withMap(LOWEST_MAP).composition.height - LOWEST_MAP;
	const height = size.height - around;
	return height < LOWEST_MAP ? null : withMap(height);
}
