/** Mapbox vector tiles, version 2, of points, straight lines and rectangles in degrees: enough for tests. */
import { bytesField, numberField, textField, varint, zigzag } from "./bytes";

export type LngLat = readonly [lng: number, lat: number];

export type TileShape =
	| { readonly kind: "point"; readonly at: LngLat }
	| { readonly kind: "line"; readonly from: LngLat; readonly to: LngLat }
	/** South-west and north-east. */
	| { readonly kind: "box"; readonly from: LngLat; readonly to: LngLat };

export interface TileFeature {
	readonly shape: TileShape;
	readonly properties: Readonly<Record<string, string | number>>;
}

export type TileContent = Readonly<Record<string, readonly TileFeature[]>>;

export type Zxy = readonly [z: number, x: number, y: number];

const EXTENT = 4096;
const BUFFER = 64;
const GEOMETRY = { point: 1, line: 2, box: 3 } as const;

/** Where a position lies in Web Mercator, from 0 to 1. */
export function worldOf([lng, lat]: LngLat): readonly [x: number, y: number] {
	const sin = Math.sin((lat * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** A tile with those of the features that lie in it; null: none does. */
export function encodeTile(content: TileContent, tile: Zxy): Uint8Array | null {
	const layers = Object.entries(content).flatMap(([name, features]) => {
		const layer = encodeLayer(name, features, tile);
		return layer ? bytesField(3, layer) : [];
	});
	return layers.length > 0 ? Uint8Array.from(layers) : null;
}

function encodeLayer(name: string, features: readonly TileFeature[], tile: Zxy): number[] | null {
	const keys: string[] = [];
	const values: (string | number)[] = [];
	const indexIn = <T>(list: T[], value: T) => {
		const known = list.indexOf(value);
		return known === -1 ? list.push(value) - 1 : known;
	};
	const encoded = features.flatMap(({ shape, properties }) => {
		const geometry = geometryIn(shape, tile);
		if (!geometry) return [];
		const tags = Object.entries(properties).flatMap(([key, value]) => [
			...varint(indexIn(keys, key)),
			...varint(indexIn(values, value)),
		]);
		return bytesField(2, [
			...bytesField(2, tags),
			...numberField(3, GEOMETRY[shape.kind]),
			...bytesField(4, geometry.flatMap(varint)),
		]);
	});
	if (encoded.length === 0) return null;
	return [
		...numberField(15, 2),
		...textField(1, name),
		...encoded,
		...keys.flatMap((key) => textField(3, key)),
		...values.flatMap((value) =>
			bytesField(
				4,
				// A whole number of either sign is field 6, packed as `zigzag` does.
				typeof value === "string" ? textField(1, value) : numberField(6, zigzag(value)),
			),
		),
		...numberField(5, EXTENT),
	];
}

const MOVE = 1;
const LINE = 2;
const CLOSE = 7;
const command = (id: number, count: number) => id + 8 * count;

/** The commands of a shape, cut to the tile; null: it lies elsewhere. */
function geometryIn(shape: TileShape, [z, tileX, tileY]: Zxy): number[] | null {
	const pixel = (at: LngLat): readonly [number, number] => {
		const [x, y] = worldOf(at);
		return [Math.round((x * 2 ** z - tileX) * EXTENT), Math.round((y * 2 ** z - tileY) * EXTENT)];
	};
	const held = ([x, y]: readonly [number, number]): readonly [number, number] => {
		const within = (value: number) => Math.min(Math.max(value, -BUFFER), EXTENT + BUFFER);
		return [within(x), within(y)];
	};
	if (shape.kind === "point") {
		const [x, y] = pixel(shape.at);
		const isIn = x >= 0 && x < EXTENT && y >= 0 && y < EXTENT;
		return isIn ? [command(MOVE, 1), zigzag(x), zigzag(y)] : null;
	}
	// Lines run along a parallel or a meridian, so that cutting them and boxes is holding their ends.
	const [from, to] = [held(pixel(shape.from)), held(pixel(shape.to))];
	const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
	if (shape.kind === "line") {
		if (width + height === 0) return null;
		return steps([from, to], false);
	}
	if (width === 0 || height === 0) return null;
	// Clockwise on the screen: the south-west, the north-west, the north-east, the south-east.
	return steps([from, [from[0], to[1]], to, [to[0], from[1]]], true);
}

function steps(points: readonly (readonly [number, number])[], isClosed: boolean): number[] {
	const [first, ...rest] = points;
	if (!first) return [];
	const by = rest.flatMap(([x, y], index) => {
		const [beforeX, beforeY] = points[index] ?? first;
		return [zigzag(x - beforeX), zigzag(y - beforeY)];
	});
	return [
		...[command(MOVE, 1), zigzag(first[0]), zigzag(first[1])],
		...[command(LINE, rest.length), ...by],
		...(isClosed ? [command(CLOSE, 1)] : []),
	];
}
