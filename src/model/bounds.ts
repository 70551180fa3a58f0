/** The smallest rectangle of degrees around what a file has. */
import type { Geometry, Position } from "geojson";

export type Box = readonly [west: number, south: number, east: number, north: number];

export interface Bounds {
	add(lng: number, lat: number): void;
	/** Null where nothing was added. */
	box(): Box | null;
}

/** Bounds around nothing yet. They know no date line: what lies on both sides of it is far apart. */
export function createBounds(): Bounds {
	let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	return {
		add(lng, lat) {
			if (lng < west) west = lng;
			if (lng > east) east = lng;
			if (lat < south) south = lat;
			if (lat > north) north = lat;
		},
		box: () => (west <= east ? [west, south, east, north] : null),
	};
}

/** Whether a position lies in a box, its edge included. */
export function isIn([west, south, east, north]: Box, lng: number, lat: number): boolean {
	return west <= lng && lng <= east && south <= lat && lat <= north;
}

/** What two boxes have in common, be it a line or a point; null: nothing. */
export function sharedBox(one: Box, other: Box): Box | null {
	const [west, south] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
	const [east, north] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])];
	return west <= east && south <= north ? [west, south, east, north] : null;
}

/** Around all positions of a geometry; null where it has none. */
export function boxOf(geometry: Geometry): Box | null {
	const bounds = createBounds();
	for (const [lng = 0, lat = 0] of positionsOf(geometry)) bounds.add(lng, lat);
	return bounds.box();
}

/** All positions of a geometry, one after the other. */
export function* positionsOf(geometry: Geometry): Generator<Position> {
	switch (geometry.type) {
		case "Point":
			yield geometry.coordinates;
			return;
		case "MultiPoint":
		case "LineString":
			yield* geometry.coordinates;
			return;
		case "MultiLineString":
		case "Polygon":
			for (const line of geometry.coordinates) yield* line;
			return;
		case "MultiPolygon":
			for (const polygon of geometry.coordinates) for (const ring of polygon) yield* ring;
			return;
		case "GeometryCollection":
			for (const part of geometry.geometries) yield* positionsOf(part);
	}
}
