/** Holds a geometry that a file claims to have to the rules of GeoJSON (RFC 7946), and to the limits of degrees. */
import type { Geometry, Position } from "geojson";
import { isRecord } from "../model/is-record";
import { LEAST_METRES } from "./numbers";
import type { ImportCode } from "./types";

/** What is wrong with a geometry. */
export interface GeometryFault {
	readonly code: ImportCode;
	readonly detail: string;
}

/** What was found of a geometry: a point of its own, or anything else. */
export type Checked =
	| { readonly kind: "point"; readonly lng: number; readonly lat: number }
	| { readonly kind: "shape"; readonly geometry: Geometry }
	| { readonly kind: "fault"; readonly fault: GeometryFault };

/** How deep collections within collections are followed. */
const MOST_NESTED = 16;

/**
 * Checks a geometry and gives it a simple form: without heights, collections flat and without two things of one
 * kind, a collection or MultiPoint of one thing that thing. Several points of one feature are a shape and no points of the table: a feature is one row, has one
 * text and counts once.
 * @param swapped latitude and longitude stand in each other's place.
 */
export function checkGeometry(value: unknown, swapped: boolean): Checked {
	try {
		const found = merged([...geometriesOf(value, swapped, 0)]);
		const [only] = found;
		if (only === undefined) return faultOf("no-position");
		if (found.length === 1 && only.type === "Point") {
			const [lng = 0, lat = 0] = only.coordinates;
			return { kind: "point", lng, lat };
		}
		const geometry: Geometry =
			found.length === 1 ? only : { type: "GeometryCollection", geometries: [...found] };
		return { kind: "shape", geometry };
	} catch (thrown) {
		if (thrown instanceof Misfit) return faultOf(thrown.code, thrown.detail);
		throw thrown;
	}
}

const faultOf = (code: ImportCode, detail = ""): Checked => ({
	kind: "fault",
	fault: { code, detail },
});

/** Leaves the check at once, wherever in the geometry it is. */
class Misfit extends Error {
	readonly code: ImportCode;
	readonly detail: string;

	constructor(code: ImportCode, detail = "") {
		super(code);
		this.code = code;
		this.detail = detail;
	}
}

/** The simple geometries of one, in their order. */
function* geometriesOf(value: unknown, swapped: boolean, depth: number): Generator<Geometry> {
	if (value === null || value === undefined) throw new Misfit("no-position");
	if (!isRecord(value)) throw new Misfit("bad-geometry", "object");
	const { type, coordinates } = value;
	if (type === "GeometryCollection") {
		if (depth >= MOST_NESTED) throw new Misfit("too-deep", String(MOST_NESTED));
		for (const each of listOf(value["geometries"])) yield* geometriesOf(each, swapped, depth + 1);
		return;
	}
	if (Array.isArray(coordinates) && coordinates.length === 0) throw new Misfit("no-position");
	const geometry = simpleOf(type, coordinates, swapped);
	if (geometry.type !== "MultiPoint" || geometry.coordinates.length > 1) yield geometry;
	else yield { type: "Point", coordinates: geometry.coordinates[0] ?? [] };
}

/** Things of one kind in a collection are one thing of several parts, which every drawer knows. */
function merged(parts: Geometry[]): Geometry[] {
	if (parts.length < 2) return parts;
	const points = parts.flatMap((part) =>
		part.type === "Point" ? [part.coordinates] : part.type === "MultiPoint" ? part.coordinates : [],
	);
	const lines = parts.flatMap((part) =>
		part.type === "LineString"
			? [part.coordinates]
			: part.type === "MultiLineString"
				? part.coordinates
				: [],
	);
	const areas = parts.flatMap((part) =>
		part.type === "Polygon"
			? [part.coordinates]
			: part.type === "MultiPolygon"
				? part.coordinates
				: [],
	);
	return [
		...(points.length > 0 ? [{ type: "MultiPoint", coordinates: points } as const] : []),
		...(lines.length > 0 ? [{ type: "MultiLineString", coordinates: lines } as const] : []),
		...(areas.length > 0 ? [{ type: "MultiPolygon", coordinates: areas } as const] : []),
	];
}

function simpleOf(type: unknown, value: unknown, swapped: boolean): Geometry {
	const position = (each: unknown) => positionOf(each, swapped);
	const line = (each: unknown) => lineOf(each, position);
	const area = (each: unknown) => atLeast(1, listOf(each)).map((ring) => ringOf(line(ring)));
	switch (type) {
		case "Point":
			return { type, coordinates: position(value) };
		case "MultiPoint":
			return { type, coordinates: listOf(value).map(position) };
		case "LineString":
			return { type, coordinates: line(value) };
		case "MultiLineString":
			return { type, coordinates: listOf(value).map(line) };
		case "Polygon":
			return { type, coordinates: area(value) };
		case "MultiPolygon":
			return { type, coordinates: listOf(value).map(area) };
		default:
			throw new Misfit("bad-geometry", typeof type === "string" ? type : "type");
	}
}

function lineOf(value: unknown, position: (each: unknown) => Position): Position[] {
	return atLeast(2, listOf(value)).map(position);
}

/** A ring ends where it begins. One that does not could be meant otherwise than it would be drawn. */
function ringOf(ring: Position[]): Position[] {
	const [first, last] = [ring[0], ring.at(-1)];
	if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
		throw new Misfit("bad-geometry", "open-ring");
	}
	if (ring.length < 4) throw new Misfit("bad-geometry", "short-ring");
	return ring;
}

function positionOf(value: unknown, swapped: boolean): Position {
	const [one, two] = listOf(value);
	if (typeof one !== "number" || typeof two !== "number") throw new Misfit("bad-position");
	const [lng, lat] = swapped ? [two, one] : [one, two];
	const code = rangeFault(lng, lat);
	if (code !== null) throw new Misfit(code, `${one}, ${two}`);
	return [lng, lat];
}

/** What is wrong with a pair of numbers as degrees; null where nothing is. */
export function rangeFault(lng: number, lat: number): ImportCode | null {
	if (!Number.isFinite(lng) || !Number.isFinite(lat)) return "bad-position";
	if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return null;
	if (Math.max(Math.abs(lng), Math.abs(lat)) >= LEAST_METRES) return "projected";
	return Math.abs(lat) > 90 ? "bad-latitude" : "bad-longitude";
}

/** The first position anywhere in a geometry, unchecked; null where there is none. */
export function firstPosition(value: unknown): readonly [number, number] | null {
	let inner = isRecord(value) ? (value["coordinates"] ?? value["geometries"]) : value;
	for (let depth = 0; depth < MOST_NESTED; depth++) {
		if (isRecord(inner)) inner = inner["coordinates"] ?? inner["geometries"];
		if (!Array.isArray(inner)) return null;
		const [one, two]: unknown[] = inner;
		if (typeof one === "number" && typeof two === "number") return [one, two];
		inner = one;
	}
	return null;
}

function listOf(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) throw new Misfit("bad-geometry", "list");
	return value;
}

function atLeast<T>(count: number, list: readonly T[]): readonly T[] {
	if (list.length < count) throw new Misfit("bad-geometry", "short");
	return list;
}
