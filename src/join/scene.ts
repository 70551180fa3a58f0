/** What the map and its pictures draw of a state. */
import { windowOf } from "../app/file-layers";
import { hiddenLayers } from "../app/layers";
import { sceneEvents } from "../app/scene-events";
import { sceneView } from "../app/scene-view";
import type { State } from "../app/state";
import { stateOf, staticOf } from "../scene/build";
import type { SceneView } from "../scene/layer";
import type { LayerId, Scene, SceneState, SceneStatic } from "../scene/scene";
import { currentPalette } from "../ui/palette";

/**
 * The scene of a state; what did not change since the last one asked for is kept, so that the map can skip it. The
 * same for the map and for its pictures: who looks at a picture of what is on the map has it all made already.
 */
export const sceneOf = sceneBuilder();

function sceneBuilder(): (state: State) => Scene {
	let last: { dataset: State["dataset"]; scene: SceneStatic } | undefined;
	let looks: { readonly view: SceneView; readonly state: SceneState } | undefined;
	let hidden:
		| (Pick<State, "layers" | "tiles"> & { readonly set: ReadonlySet<LayerId> })
		| undefined;
	return (state) => {
		const { dataset, language, layers, tiles } = state;
		if (last?.dataset !== dataset || last.scene.language !== language) {
			last = { dataset, scene: staticOf(dataset, language, last) };
		}
		const view = sceneView(state);
		if (!looks || !isSameView(looks.view, view)) looks = { view, state: stateOf(view, looks) };
		if (hidden?.layers !== layers || hidden.tiles !== tiles) {
			hidden = { layers, tiles, set: hiddenLayers(layers, tiles) };
		}
		return {
			static: last.scene,
			state: looks.state,
			palette: currentPalette(),
			hidden: hidden.set,
			comparing: state.compare !== null,
			tiles,
			window: windowOf(state.day, state.trail),
			events: sceneEvents(state),
		};
	};
}

function isSameView(a: SceneView, b: SceneView): boolean {
	return (
		a.dataset === b.dataset &&
		a.world === b.world &&
		a.selected === b.selected &&
		a.bufferKm === b.bufferKm &&
		a.filters === b.filters &&
		a.compared === b.compared
	);
}
