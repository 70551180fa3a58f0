/** What of a file a map cannot show. */
import type { Day } from "../model/day";
import type { ImportedFile } from "../model/imported";

/** How many rows lie outside of the days, and how many outside of the ground, of a map. */
export interface Outside {
	readonly days: number;
	readonly ground: number;
}

/** Counts what a map of these days and this ground cannot show. */
export function outsideOf(
	{ events, shapes }: Pick<ImportedFile, "events" | "shapes">,
	span: { readonly first: Day; readonly last: Day },
	[west, south, east, north]: readonly [number, number, number, number],
): Outside {
	let [days, ground] = [0, 0];
	for (let index = 0; index < events.length; index++) {
		const [first = 0, last = 0] = [events.first[index], events.last[index]];
		const [lng = 0, lat = 0] = [events.lng[index], events.lat[index]];
		if (first > span.last || last < span.first) days += 1;
		if (lng < west || lng > east || lat < south || lat > north) ground += 1;
	}
	for (const { first, last } of shapes) if (first > span.last || last < span.first) days += 1;
	return { days, ground };
}
