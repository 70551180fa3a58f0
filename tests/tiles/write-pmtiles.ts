/** Small PMTiles files, version 3, of vector tiles: what tippecanoe and Protomaps write, as far as tests need it. */
import { gzipSync } from "node:zlib";
import { varint } from "./bytes";
import { encodeTile, type LngLat, type TileContent, worldOf, type Zxy } from "./mvt";

export interface ArchivePlan {
	readonly content: TileContent;
	readonly minZoom: number;
	readonly maxZoom: number;
	/** South-west and north-east. */
	readonly bounds: readonly [LngLat, LngLat];
}

const HEADER_BYTES = 127;
const GZIP = 2;
const NOT_PACKED = 1;
const VECTOR_TILES = 1;

/** The file as bytes. Directories are not packed, tiles are: both ways are read. */
export function pmtilesOf({ content, minZoom, maxZoom, bounds }: ArchivePlan): Uint8Array {
	const tiles = tilesWithin(bounds, minZoom, maxZoom)
		.flatMap((tile) => {
			const bytes = encodeTile(content, tile);
			return bytes ? [{ id: tileId(tile), bytes: gzipSync(bytes) }] : [];
		})
		.sort((a, b) => a.id - b.id);
	const directory = directoryOf(tiles.map(({ id, bytes }) => ({ id, length: bytes.length })));
	const metadata = new TextEncoder().encode("{}");
	const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
	const [metadataAt, dataAt] = [
		HEADER_BYTES + directory.length,
		HEADER_BYTES + directory.length + metadata.length,
	];
	const header = Buffer.alloc(HEADER_BYTES);
	header.write("PMTiles");
	header.writeUInt8(3, 7);
	[HEADER_BYTES, directory.length, metadataAt, metadata.length, dataAt, 0, dataAt, data.length]
		.concat([tiles.length, tiles.length, tiles.length])
		.forEach((value, index) => {
			header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
		});
	[1, NOT_PACKED, GZIP, VECTOR_TILES, minZoom, maxZoom].forEach((value, index) => {
		header.writeUInt8(value, 96 + index);
	});
	bounds.flat().forEach((degrees, index) => {
		header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
	});
	return Uint8Array.from(Buffer.concat([header, directory, metadata, data]));
}

/** All tiles that touch the bounds. */
function tilesWithin(
	[southWest, northEast]: ArchivePlan["bounds"],
	from: number,
	to: number,
): Zxy[] {
	const [west, south] = worldOf(southWest);
	const [east, north] = worldOf(northEast);
	const range = (low: number, high: number, z: number) => {
		const first = Math.floor(low * 2 ** z);
		return Array.from({ length: Math.floor(high * 2 ** z) - first + 1 }, (_, step) => first + step);
	};
	return Array.from({ length: to - from + 1 }, (_, step) => from + step).flatMap((z) =>
		range(west, east, z).flatMap((x) => range(north, south, z).map((y): Zxy => [z, x, y])),
	);
}

/** Tiles are numbered along a Hilbert curve, zoom after zoom. */
export function tileId([z, tileX, tileY]: Zxy): number {
	let [x, y, place] = [tileX, tileY, 0];
	for (let side = 2 ** z / 2; side >= 1; side /= 2) {
		const [right, down] = [(x & side) > 0 ? 1 : 0, (y & side) > 0 ? 1 : 0];
		place += side * side * ((3 * right) ^ down);
		if (down === 0) {
			if (right === 1) [x, y] = [side - 1 - x, side - 1 - y];
			[x, y] = [y, x];
		}
		x &= side - 1;
		y &= side - 1;
	}
	return (4 ** z - 1) / 3 + place;
}

/** Column after column: numbers as steps, run lengths, lengths, offsets (0: right behind the one before). */
function directoryOf(
	entries: readonly { readonly id: number; readonly length: number }[],
): Uint8Array {
	return Uint8Array.from([
		...varint(entries.length),
		...entries.flatMap(({ id }, index) => varint(id - (entries[index - 1]?.id ?? 0))),
		...entries.flatMap(() => varint(1)),
		...entries.flatMap(({ length }) => varint(length)),
		...entries.flatMap((_, index) => varint(index === 0 ? 1 : 0)),
	]);
}
