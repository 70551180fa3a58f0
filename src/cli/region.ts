/** Whether a region holds the places of a dataset, in words for those who chose it. */
import { type Bbox, createBounds, isIn } from "../model/bounds";
import type { LngLat } from "../model/ground";

interface Located {
	readonly id: string;
	readonly at: LngLat | null;
}

/** So many places are named at most. */
const NAMED = 5;

/** Which places lie outside a region, and what to do; null where none does. `isEmpty`: all do. */
export function regionWords(
	places: readonly Located[],
	region: Bbox,
): { readonly isEmpty: boolean; readonly text: string } | null {
	const located = places.flatMap(({ id, at }) => (at ? [{ id, at }] : []));
	const outside = located.filter(({ at }) => !isIn(region, ...at));
	if (outside.length === 0) return null;
	const isEmpty = outside.length === located.length;
	const names = outside.slice(0, NAMED).map(({ id }) => id);
	const more = outside.length > NAMED ? ` and ${outside.length - NAMED} more` : "";
	const bounds = createBounds();
	for (const { at } of located) bounds.add(...at);
	const where = `${region.join(", ")} (west, south, east, north)`;
	const told = isEmpty
		? `no place lies within ${where}, and the map is empty there`
		: `outside ${where}: ${names.join(", ")}${more}`;
	const around = bounds.box()?.map((degrees) => Number(degrees.toFixed(3)));
	const remedy = `the places lie within ${around?.join(", ")}: choose a region around them, or mend their positions`;
	return { isEmpty, text: `${told}; ${remedy}` };
}
