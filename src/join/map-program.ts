/** Finds who can draw the map: MapLibre with WebGL, or else our own vectors. */
import type { NoMapLibre } from "../app/state";
import type { PictureRequest } from "../map/types";
import type { MapPort, MapViewOptions } from "../scene/port";

/** Rejects with a `PictureError` or a `CanvasTooLarge`. */
export type Picture = (request: PictureRequest) => Promise<HTMLCanvasElement>;

type Vectors = typeof import("./vectors");

/** What a map on the page is asked for. */
export interface MapProgram {
	readonly view: MapPort;
	readonly picture: Picture;
	/** Calls back once vectors draw in place of MapLibre, at once where they do already; with the reason. */
	onInstead(listener: (why: NoMapLibre) => void): void;
}

/** Puts a map into `box`; where nobody can draw it, tells why. */
export async function createMap(
	box: HTMLElement,
	options: MapViewOptions,
): Promise<MapProgram | NoMapLibre> {
	const made = await withMapLibre(box, options);
	if (typeof made !== "string") return made;
	const program = await vectors();
	const view = program && vectorView(program, box, options);
	if (!view) return made;
	return { view, picture: pictureBy(program), onInstead: (listener) => listener(made) };
}

async function withMapLibre(
	box: HTMLElement,
	options: MapViewOptions,
): Promise<MapProgram | NoMapLibre> {
	// A frame without an origin may start no worker, and MapLibre draws nothing without one.
	if (self.origin === "null") return "isolated";
	const program = await import("./maplibre").catch(() => null);
	if (!program) return "not-loaded";
	return program.mapLibreIn(box, options) ?? "no-webgl";
}

/** What draws as vectors; null where it does not come. */
export function vectors(): Promise<Vectors | null> {
	return import("./vectors").catch(() => null);
}

/** Puts a map of vectors into `box`; null without any canvas: not even letters can be measured. */
export function vectorView(
	{ createSvgView }: Vectors,
	box: HTMLElement,
	options: MapViewOptions,
): MapPort | null {
	try {
		return createSvgView(box, options);
	} catch (error) {
		reportError(error);
		return null;
	}
}

export function pictureBy({ stillOf }: Vectors): Picture {
	return async ({ scene, camera, width, height, pixelRatio }) =>
		stillOf(scene, camera, { width, height }, pixelRatio);
}
