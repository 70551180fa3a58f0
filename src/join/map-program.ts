/** Finds who can draw the map: MapLibre with WebGL, or else our own vectors. */
import type { NoMapLibre } from "../app/state";
import { PictureError } from "../map/errors";
import type { Framing, PictureRequest, Stills } from "../map/types";
import type { MapPort, MapViewOptions } from "../scene/port";

/** Pictures off the screen. They reject with a `PictureError` or a `CanvasTooLarge`. */
export interface Pictures {
	picture(request: PictureRequest): Promise<HTMLCanvasElement>;
	/** Scene after scene, as for a film. */
	stills(framing: Framing): Promise<Stills>;
}

export type Vectors = typeof import("./vectors");

/** What a map on the page is asked for. */
export interface MapProgram extends Pictures {
	readonly view: MapPort;
	/** Calls back once vectors draw in place of MapLibre, at once where they do already; with the reason. */
	onInstead(listener: (why: NoMapLibre) => void): void;
	/** Of MapLibre: when it draws no more and nobody draws in its place. */
	onNobody?(listener: () => void): void;
	/** Takes the map off the page: nothing may be asked of it afterwards. */
	remove(): void;
	/** Of MapLibre: when tiles do not come, of an archive or (null) of the ground. */
	onTileFault?(listener: (archive: string | null) => void): void;
}

/** The map, and the element that it fills. */
export interface MapOnPage extends MapProgram {
	readonly box: HTMLElement;
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
	return {
		view,
		...picturesBy(program),
		onInstead: (listener) => listener(made),
		remove: () => box.replaceChildren(),
	};
}

async function withMapLibre(
	box: HTMLElement,
	options: MapViewOptions,
): Promise<MapProgram | NoMapLibre> {
	// A frame without an origin may start no worker, and MapLibre draws nothing without one.
	if (self.origin === "null") return "isolated";
	const program = await import("./maplibre").catch(() => null);
	if (!program) return "not-loaded";
	return program.mapLibreIn(box, options);
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

/** Pictures as vectors, painted. They have no tiles: a film that was begun with them rejects with a `PictureError`. */
export function picturesBy({ stillOf }: Vectors): Pictures {
	const picture: Pictures["picture"] = async ({ scene, camera, width, height, pixelRatio }) =>
		stillOf(scene, camera, { width, height }, pixelRatio);
	return {
		picture,
		stills: async (framing) => ({
			take: async (scene) => {
				// The words around a film that was begun with tiles speak of them.
				if (scene.tiles) throw new PictureError("no-webgl");
				return picture({ ...framing, scene });
			},
			close() {},
		}),
	};
}
