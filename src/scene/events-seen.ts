/** Which events of a file are drawn where: one scan over numbers, shared by those who draw and those who pick. Pure. */

import type { Bbox } from "../model/bounds";
import { rowId } from "../model/imported";
import { apartCount, isOn, rangeOf } from "../world/imported";
import type { SceneEvents } from "./events";
import type { Hit } from "./port";
import { bboxWithin, type Point, type Spot } from "./projection";

/**
 * Visits each event that is on and lies within bounds, the uppermost first: the newest first, then those that last far
 * longer than others, those without a date last.
 */
export function eachWithin(
	{ table, window, kinds }: SceneEvents,
	[west, south, east, north]: Bbox,
	visit: (index: number) => void,
): void {
	const { lng, lat } = table;
	const [start, end] = rangeOf(table, window.from, window.day);
	const look = (index: number) => {
		const [x, y] = [lng[index] ?? Number.NaN, lat[index] ?? Number.NaN];
		const isWithin = x >= west && x <= east && y >= south && y <= north;
		if (isWithin && isOn(table, index, window.from, window.day, kinds)) visit(index);
	};
	for (let index = end - 1; index >= start; index--) look(index);
	for (let index = apartCount(table) - 1; index >= 0; index--) look(index);
}

/** A camera, as picking asks for it. */
export interface Lens {
	project(lng: number, lat: number): Point;
	unproject(point: Point): Spot;
}

export interface NearHit extends Hit {
	/** In pixels. */
	readonly distance: number;
}

/** So many dots at one spot can be offered at most. */
export const MOST_NEAR = 20;

/** The dots that are on within so many pixels of a point, the nearest first; of those equally near the uppermost. */
export function eventsNear(
	all: readonly SceneEvents[],
	at: Point,
	{ project, unproject }: Lens,
	reach: number,
	most = MOST_NEAR,
): NearHit[] {
	const [x, y] = at;
	const around = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
	const bounds = bboxWithin(around, unproject);
	const found: NearHit[] = [];
	for (const events of all.toReversed()) {
		const { id, table } = events;
		eachWithin(events, bounds, (index) => {
			const [px, py] = project(table.lng[index] ?? 0, table.lat[index] ?? 0);
			const distance = Math.hypot(px - x, py - y);
			if (distance > reach) return;
			if (found.length === most && distance >= (found.at(-1)?.distance ?? 0)) return;
			const select = rowId({ file: id, row: table.row[index] ?? 0 });
			const place = found.findIndex((other) => other.distance > distance);
			found.splice(place === -1 ? found.length : place, 0, { layer: "events", select, distance });
			if (found.length > most) found.pop();
		});
	}
	return found;
}
