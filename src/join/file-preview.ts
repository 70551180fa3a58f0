/** A small map of where some rows of a file lie, before the file is on the map. */
import { everyKind } from "../app/file-layers";
import type { Store } from "../app/store";
import type { Bbox } from "../model/bounds";
import { type Day, OPEN_END, OPEN_START } from "../model/day";
import type { ImportedFile } from "../model/imported";
import type { SceneEvents } from "../scene/events";
import { vectors } from "./map-program";
import { sceneOf } from "./scene";

/** Of the drawing, and around the rows in it, in CSS pixels. */
const SIZE = { width: 480, height: 270 };
const MARGIN = { top: 24, right: 24, bottom: 24, left: 24 };
/** However near to each other the rows lie, some ground is seen around them. */
const CLOSEST_ZOOM = 9;
/** Sharp enough for any screen. */
const RATIO = 2;

/** Draws the ground of the map shown, and the rows on it; null where nothing lies anywhere, or nothing draws. */
export async function drawPreview(store: Store, file: ImportedFile): Promise<HTMLElement | null> {
	const program = await vectors();
	if (!program || !file.bounds) return null;
	const state = store.getState();
	const events: SceneEvents = {
		id: "preview",
		table: file.events,
		look: 1,
		window: { from: (OPEN_START + 1) as Day, day: (OPEN_END - 1) as Day },
		kinds: everyKind(file),
		selected: null,
	};
	const scene = sceneOf({ ...state, brought: [], files: [] });
	const camera = program.fitted(seenBounds(file.bounds), SIZE, MARGIN, CLOSEST_ZOOM);
	try {
		const canvas = program.stillOf({ ...scene, events: [events] }, camera, SIZE, RATIO);
		Object.assign(canvas.style, { maxWidth: "100%", height: "auto" });
		return canvas;
	} catch (error) {
		reportError(error);
		return null;
	}
}

/** On each side of a single point, in degrees; the wider the rows lie, the less is added. */
const AROUND_POINT = 0.1;

/** A single point has some ground around it. */
function seenBounds([west, south, east, north]: Bbox): Bbox {
	const around = Math.max(0, AROUND_POINT - Math.max(east - west, north - south));
	return [west - around, south - around, east + around, north + around];
}
