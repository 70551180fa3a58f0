/** Where a film looks: at what the reader sees, in the room that a frame has for it. */
import type { State } from "../app/state";
import { type Bounds, CLOSEST_ZOOM } from "../scene/port";
import type { Size } from "../scene/room";
import type { Camera } from "../scene/scene";
import type { Composition, Furniture, Measure } from "../snapshot/compose";
import { composeWithin } from "../snapshot/fit";
import { type Sight, sightOf, unprojectionOf } from "../svg/projection";
import type { MapOnPage } from "./snapshot";

/** Around the dataset's own view, in pixels. */
const VIEW_PADDING = 12;

export interface FrameLayout {
	readonly composition: Composition;
	readonly camera: Camera;
}

/**
 * How the frames of a film are laid out: all alike, as long as their words take as many lines.
 * @param size of a frame, in CSS pixels.
 * @returns for the words of a frame its layout; null where they leave no room for a map.
 */
export function filmLayout(
	state: State,
	map: MapOnPage,
	size: Size,
	measure: Measure,
): (words: Furniture) => FrameLayout | null {
	const { view, bounds } = state.dataset.manifest;
	const seen = state.camera === null ? view : seenOn(map);
	const padding = state.camera === null ? VIEW_PADDING : 0;
	const lookAt = (room: Size) => notTooNear(sightOf(seen, bounds, room, padding));
	return (words) => composeWithin(words, size, lookAt, measure);
}

/** What the map on the page shows, in degrees. */
function seenOn({ view, box }: MapOnPage): Bounds {
	const [width, height] = [box.clientWidth, box.clientHeight];
	const at = unprojectionOf(view.camera(), { width, height });
	const [upper, lower] = [at([0, 0]), at([width, height])];
	return [upper.lng, lower.lat, lower.lng, upper.lat];
}

/** No map comes nearer than the data is exact, however large the frame. */
function notTooNear({ camera, size }: Sight): Sight {
	return { camera: { ...camera, zoom: Math.min(camera.zoom, CLOSEST_ZOOM) }, size };
}
