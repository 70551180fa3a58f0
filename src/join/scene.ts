/** What the map and its pictures draw of a state. */
import { type FileLayer, windowOf } from "../app/file-layers";
import { hiddenLayers } from "../app/layers";
import { sceneEvents, shapesOfFiles, shapesShown } from "../app/scene-events";
import { sceneView } from "../app/scene-view";
import type { State } from "../app/state";
import { stateOf, staticOf } from "../scene/build";
import { type ImportedShapes, importedShapes } from "../scene/imported-shapes";
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
	const withFiles = filesBuilder();
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
			...withFiles(state, last.scene, looks.state),
			palette: currentPalette(),
			hidden: hidden.set,
			comparing: state.compare !== null,
			tiles,
			window: windowOf(state.day, state.trail),
			events: sceneEvents(state),
		};
	};
}

/** Adds lines and areas of the reader's files to what is drawn of the dataset; without any it is that very scene. */
function filesBuilder() {
	let known:
		| { readonly brought: readonly FileLayer[]; readonly shapes: ImportedShapes }
		| undefined;
	let merged:
		| { readonly of: SceneStatic; readonly shapes: ImportedShapes; readonly scene: SceneStatic }
		| undefined;
	return (state: State, scene: SceneStatic, looks: SceneState): Pick<Scene, "static" | "state"> => {
		const { brought } = state;
		if (shapesOfFiles(brought).length === 0) return { static: scene, state: looks };
		if (known?.brought !== brought) {
			known = { brought, shapes: importedShapes(shapesOfFiles(brought)) };
		}
		const { shapes } = known;
		if (merged?.of !== scene || merged.shapes !== shapes) {
			const layers = { ...scene.layers, ...shapes.layers };
			merged = { of: scene, shapes, scene: { ...scene, layers } };
		}
		return { static: merged.scene, state: { ...looks, ...shapes.looks(shapesShown(state)) } };
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
