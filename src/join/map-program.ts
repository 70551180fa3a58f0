/** Finds who can draw the map: MapLibre with WebGL, or else our own vectors. */
import type { NoMapLibre } from "../app/state";
import type { Framing, PictureRequest, Stills } from "../map/types";
import type { MapPort, MapViewOptions } from "../scene/port";

/** What a map on the page is asked for. */
export interface MapProgram {
	readonly view: MapPort;
	/** Rejects with a `PictureError` or a `CanvasTooLarge`. */
	picture(request: PictureRequest): Promise<HTMLCanvasElement>;
	/** Throws, and its pictures reject, with the same. */
	stills(framing: Framing): Stills;
	/** Why it is not MapLibre that draws; null: it is. */
	readonly instead: NoMapLibre | null;
}

/** Puts a map into `box`; where nobody can draw it, tells why. */
export async function createMap(
	box: HTMLElement,
	options: MapViewOptions,
): Promise<MapProgram | NoMapLibre> {
	const made = await withMapLibre(box, options);
	if (typeof made !== "string") return made;
	// Both at once: pictures must not want for a program when the network has gone in the meantime.
	const vectors = await Promise.all([import("../svg/view"), import("../svg/still")]).catch(
		() => null,
	);
	if (!vectors) return made;
	const [{ createSvgView }, { stillOf }] = vectors;
	let view: MapPort;
	try {
		view = createSvgView(box, options);
	} catch (error) {
		// Without any canvas not even letters can be measured.
		reportError(error);
		return made;
	}
	const picture: MapProgram["picture"] = async ({ scene, camera, pixelRatio, ...size }) =>
		stillOf(scene, camera, size, pixelRatio);
	return {
		view,
		instead: made,
		picture,
		stills: (framing) => ({ take: (scene) => picture({ ...framing, scene }), close() {} }),
	};
}

async function withMapLibre(
	box: HTMLElement,
	options: MapViewOptions,
): Promise<MapProgram | NoMapLibre> {
	const program = await import("../map/map-view").catch(() => null);
	if (!program) return "not-loaded";
	try {
		const view = program.createMapView(box, options);
		return { view, picture: view.picture, stills: view.stills, instead: null };
	} catch (error) {
		if (!(error instanceof program.NoWebGL)) throw error;
		// What was put there on the way is of no use to who draws instead.
		box.replaceChildren();
		return "no-webgl";
	}
}
