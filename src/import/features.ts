/** Features as a file has them, before anything in them is read: what the readers of GeoJSON and KML have in common. */
import type { ImportCode } from "./types";

export interface RawFeature {
	/** The id that the file gives it; "" where it gives none. */
	readonly id: string;
	/** Its fields as texts, in the file's order. */
	readonly values: ReadonlyMap<string, string>;
	/** What the file says is a geometry of GeoJSON; nothing of it has been checked. */
	readonly geometry: unknown;
	/** The line on which it stands, in a file of a feature a line. */
	readonly line?: number;
	/** Why it is no feature at all. */
	readonly fault?: { readonly code: ImportCode; readonly detail: string };
}

/** Sets a value under a name of its own: one that is taken by another value gets a stroke after its name. */
export function setFree(values: Map<string, string>, name: string, value: string): void {
	let free = name;
	while (values.has(free) && values.get(free) !== value) free = `${free}_`;
	values.set(free, value);
}
