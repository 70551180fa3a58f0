/** Keeps a map at the scene last asked for, through loading and through a lost WebGL context. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../scene/scene";
import { bareOf, drawImages, drawScene, styleOfScene } from "./draw";

export interface Stage {
	show(scene: Scene): void;
	/** What is on the map now; null while it is loading or lost. */
	drawn(): Scene | null;
}

/** A stage for a map; each scene that is built anew brings its style. */
export function createStage(map: MapLibreMap): Stage {
	let wanted: Scene | null = null;
	let built: Scene | null = null;
	let drawn: Scene | null = null;

	function build(): void {
		if (!wanted) return;
		drawn = null;
		built = bareOf(wanted);
		map.setStyle(styleOfScene(built), { diff: false });
	}

	map.on("style.load", () => {
		if (drawn || !built || !wanted) return;
		drawImages(map, built.palette);
		drawScene(map, built, wanted);
		drawn = wanted;
	});
	map.on("webglcontextlost", () => {
		drawn = null;
	});
	// Calls are dropped while the context is lost, so everything is made anew.
	map.on("webglcontextrestored", build);

	return {
		show(scene) {
			wanted = scene;
			if (drawn) {
				drawScene(map, drawn, scene);
				drawn = scene;
			} else if (!built) build();
		},
		drawn: () => drawn,
	};
}
