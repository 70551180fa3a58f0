/**
 * Reads tiles out of PMTiles files, piece by piece. Fetched only where a dataset names tiles, and with it what draws a
 * ground of them.
 */
import { PMTiles, TileType } from "pmtiles";
import type { TileSet } from "../scene/tiles";
import { tileAddress } from "./tile-address";

export { groundLayers } from "../style/protomaps";

const files = new Map<string, PMTiles>();

function fileAt(url: string): PMTiles {
	const known = files.get(url);
	if (known) return known;
	const file = new PMTiles(url);
	files.set(url, file);
	return file;
}

/**
 * Looks into a file of tiles.
 * @param url absolute.
 * @throws where it does not come, is no such file, or its host gives no parts of files.
 */
export async function openTiles(url: string): Promise<TileSet> {
	const { tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat } =
		await fileAt(url).getHeader();
	if (tileType !== TileType.Mvt) throw new Error(`${url} has no vector tiles`);
	return {
		address: tileAddress(url),
		minZoom,
		maxZoom,
		bounds: [minLon, minLat, maxLon, maxLat],
	};
}

/** A tile of a file; empty where it has none there. */
export async function readTile(
	url: string,
	[z, x, y]: readonly [z: number, x: number, y: number],
	signal: AbortSignal,
): Promise<ArrayBuffer> {
	const tile = await fileAt(url).getZxy(z, x, y, signal);
	return tile?.data ?? new ArrayBuffer(0);
}
