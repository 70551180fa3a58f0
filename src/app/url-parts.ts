/** The parts of an address as texts: read into values and written as such. Pure. */
import type { Camera } from "../scene/scene";
import { isLayerId } from "./file-layers";
import { type Spot, SWITCHABLE, type SwitchableLayer } from "./view";

/** "zoom/lat/lng"; null where it is no camera. */
export function readCamera(text: string): Camera | null {
	const [zoom, lat, lng, ...rest] = text
		.split("/")
		.map((part) => (part === "" ? Number.NaN : Number(part)));
	if (zoom === undefined || lat === undefined || lng === undefined || rest.length > 0) return null;
	const sound = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
	return sound ? { zoom, lat, lng } : null;
}

/** "lat,lng"; null where it is no spot. */
export function readSpot(text: string): Spot | null {
	const [lat, lng, ...rest] = text
		.split(",")
		.map((part) => (part === "" ? Number.NaN : Number(part)));
	if (lat === undefined || lng === undefined || rest.length > 0) return null;
	return Number.isFinite(lat) && Number.isFinite(lng) ? { lng, lat } : null;
}

/** Names of layers, parted by commas; null where one is not known. */
export function readLayers(text: string): readonly SwitchableLayer[] | null {
	return readList(text, SWITCHABLE);
}

/** Words of a list, parted by commas, in the order of that list; null where one is not in it. */
export function readList<T extends string>(text: string, of: readonly T[]): readonly T[] | null {
	const names: readonly string[] = text === "" ? [] : text.split(",");
	const known = of.filter((each) => names.includes(each));
	return known.length === new Set(names).size ? known : null;
}

/** More names in one address than anyone has files. */
const MOST_FILES = 50;

/** Ids of files, parted by commas, each once; null where one could be none. */
export function readFiles(text: string): readonly string[] | null {
	const ids = [...new Set(text === "" ? [] : text.split(","))];
	return ids.length <= MOST_FILES && ids.every(isLayerId) ? ids : null;
}

/** A number with at most so many decimals. */
export function trim(value: number, decimals: number): string {
	return String(Number(value.toFixed(decimals)));
}
