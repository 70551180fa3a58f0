/** The dots on a map. What draws them is fetched with the first of them: most readers bring no files. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Scene } from "../scene/scene";

let program: typeof import("./events-drawn") | null = null;
let isComing = false;

/** What maps are to show once the program is there. */
const waiting = new Map<MapLibreMap, Scene>();

/** Whether all dots that a map was given are drawn, which takes a few frames. */
export function areDotsReady(map: MapLibreMap): boolean {
	return !waiting.has(map) && (program === null || program.areDotsReady(map));
}

/** Keeps the layers of dots on a map in step with its scene. */
export function drawEvents(map: MapLibreMap, scene: Scene): void {
	if (program) {
		program.drawEvents(map, scene);
		return;
	}
	if ((scene.events ?? []).length === 0) waiting.delete(map);
	else waiting.set(map, scene);
	if (waiting.size > 0 && !isComing) void fetchProgram().catch(reportError);
}

/** Where it does not come, maps go on waiting, no picture of them is made, and the next scene asks again. */
async function fetchProgram(): Promise<void> {
	isComing = true;
	try {
		program = await import("./events-drawn");
	} finally {
		isComing = false;
	}
	for (const [map, scene] of waiting) {
		// One that was taken off the page meanwhile understands nothing.
		if (map.getCanvas().isConnected) program.drawEvents(map, scene);
	}
	waiting.clear();
}
