/** Where the map moves so that what is chosen is seen beside what lies over it. */
import { aimAtRow, aimOf } from "../app/selection";
import type { State } from "../app/state";
import type { Bbox } from "../model/bounds";
import type { MapPort, Padding } from "../scene/port";
import { isCovered, leastHeight, roomAtLeast, shapeOf } from "../scene/room";
import { coversOver, everythingOver } from "./covers";

/** A place chosen from the list is brought at least this near when it lies out of sight. */
const NEAR_ZOOM = 9.5;

/** The edges of the map to keep free so that bounds are seen as large as can be beside what lies over it. */
export function clearOf(box: HTMLElement, bounds: Bbox, { manifest }: State["dataset"]): Padding {
	const size = { width: box.clientWidth, height: box.clientHeight };
	const least = leastHeight(size, bounds, manifest.bounds);
	return roomAtLeast(size, coversOver(box), shapeOf(bounds), least);
}

/** Moves the map no further than it must for what is selected to be seen. */
export function bringIntoView(view: MapPort, box: HTMLElement, state: State): void {
	const { dataset, camera } = state;
	const aim = state.row ? aimAtRow(dataset, state.brought, state.row) : aimOf(dataset, state);
	if (aim.kind === "zone") {
		const zone = dataset.manifest.view;
		// Without a camera of its own the map shows the whole zone.
		if (camera) view.fit(zone, { animate: true, padding: clearOf(box, zone, dataset) });
		return;
	}
	if (aim.kind !== "places") return;
	const covers = everythingOver(box);
	const isInView = ([lng, lat]: readonly [number, number]) => {
		const { x, y } = view.project(lng, lat);
		const isOnMap = x >= 0 && y >= 0 && x <= box.clientWidth && y <= box.clientHeight;
		return isOnMap && !isCovered({ x, y }, covers);
	};
	if (aim.at.every(isInView)) return;
	const [first, ...more] = aim.at;
	if (first && more.length === 0) {
		const [lng, lat] = first;
		const zoom = Math.max(view.camera().zoom, NEAR_ZOOM);
		view.setCamera({ lng, lat, zoom }, { animate: true });
		return;
	}
	const [lngs, lats] = [aim.at.map(([lng]) => lng), aim.at.map(([, lat]) => lat)];
	const bounds = [
		Math.min(...lngs),
		Math.min(...lats),
		Math.max(...lngs),
		Math.max(...lats),
	] as const;
	view.fit(bounds, {
		animate: true,
		padding: apart(clearOf(box, bounds, dataset)),
		maxZoom: NEAR_ZOOM,
	});
}

/** Room around places at the edges of what is shown, for their signs and names. */
const MARGIN_PX = 28;

function apart({ top, right, bottom, left }: Padding): Padding {
	return {
		top: top + MARGIN_PX,
		right: right + MARGIN_PX,
		bottom: bottom + MARGIN_PX,
		left: left + MARGIN_PX,
	};
}
