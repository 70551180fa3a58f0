/** What the looks of a state depend on, as the scene takes it. */
import type { SceneView } from "../scene/layer";
import { worldOn } from "../world/world";
import { eventsInLegend } from "./scene-events";
import { placesMarked } from "./selection";
import type { State } from "./state";

/** The part of a state that the scene draws by, with the world of its day, and of the day that it is compared with. */
export function sceneView(state: State): SceneView {
	const { dataset, day, compare, buffer, filters } = state;
	return {
		dataset,
		world: worldOn(dataset, day),
		selected: placesMarked(dataset, state),
		bufferKm: buffer,
		filters,
		compared: compare === null ? null : worldOn(dataset, compare),
		tiles: state.tiles,
		trail: state.trail,
		events: eventsInLegend(state),
	};
}
