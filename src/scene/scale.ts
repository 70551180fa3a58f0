/** The length of a scale bar. */
import type { Camera } from "./scene";

const EQUATOR_KM = 40_075.016_686;
/** MapLibre's zoom counts from a world of one tile of 512 px. */
const WORLD_PX = 512;

/** Kilometres in one CSS pixel, at the latitude of the camera's centre (web Mercator). */
export function kmPerPixel({ lat, zoom }: Camera): number {
	return (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
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
