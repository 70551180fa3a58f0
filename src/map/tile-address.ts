/** How the map asks for a tile of a file: by an address of a scheme of its own, which never leaves the page. */

export const TILE_SCHEME = "pmtiles";

/** @param url of the file, absolute. */
export const tileAddress = (url: string) => `${TILE_SCHEME}://${url}#{z}/{x}/{y}`;

/** The file and the tile that an address means. */
export function tileOf(
	address: string,
): { readonly url: string; readonly at: readonly [z: number, x: number, y: number] } | null {
	const [, url, z, x, y] = /^pmtiles:\/\/(.+)#(\d+)\/(\d+)\/(\d+)$/.exec(address) ?? [];
	return url === undefined ? null : { url, at: [Number(z), Number(x), Number(y)] };
}
