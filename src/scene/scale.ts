/** The length of a scale bar. */
import { AXIS_KM, RAD } from "../model/ground";
import { worldSize } from "./projection";
import type { Camera } from "./scene";

/** Along the equator, once around. */
const EQUATOR_KM = 2 * Math.PI * AXIS_KM;

/** Kilometres in one CSS pixel, at the latitude of the camera's centre (web Mercator). */
export function kmPerPixel({ lat, zoom }: Pick<Camera, "lat" | "zoom">): number {
	return (EQUATOR_KM * Math.cos(lat * RAD)) / worldSize(zoom);
}

/** The longest round distance (1, 2 or 5 times a power of ten) whose bar is no longer than `room` pixels. */
export function niceDistance(
	camera: Camera,
	room: number,
): { readonly km: number; readonly pixels: number } {
	const perPixel = kmPerPixel(camera);
	const power = 10 ** Math.floor(Math.log10(perPixel * room));
	const factor = [5, 2].find((step) => step * power <= perPixel * room) ?? 1;
	const km = factor * power;
	return { km, pixels: km / perPixel };
}
