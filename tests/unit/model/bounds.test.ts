/** Rectangles of degrees. */
import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import {
	type Bbox,
	boxOf,
	createBounds,
	isIn,
	positionsOf,
	sharedBox,
} from "../../../src/model/bounds";

const BOX: Bbox = [1, 2, 5, 6];

describe("a box", () => {
	test("is none before anything was added, and a spot after one was", () => {
		const bounds = createBounds();
		expect(bounds.box()).toBeNull();
		bounds.add(-3, 4);
		expect(bounds.box()).toEqual([-3, 4, -3, 4]);
	});

	test("grows to each side, and for nothing that lies within", () => {
		const bounds = createBounds();
		for (const [lng, lat] of [
			[1, 1],
			[3, 2],
			[2, -5],
			[-4, 0],
			[0, 0],
		] as const) {
			bounds.add(lng, lat);
		}
		expect(bounds.box()).toEqual([-4, -5, 3, 2]);
	});

	test.each<[lng: number, lat: number, isWithin: boolean]>([
		[1, 2, true],
		[5, 6, true],
		[3, 4, true],
		[0.9, 4, false],
		[5.1, 4, false],
		[3, 1.9, false],
		[3, 6.1, false],
	])("with its edge: %d, %d lies in it: %s", (lng, lat, isWithin) => {
		expect(isIn(BOX, lng, lat)).toBe(isWithin);
	});

	test.each<[what: string, other: Bbox, shared: Bbox | null]>([
		["an area", [3, 0, 9, 4], [3, 2, 5, 4]],
		["all of it", [0, 0, 9, 9], BOX],
		["a line", [5, 0, 9, 9], [5, 2, 5, 6]],
		["a point", [-1, 6, 1, 9], [1, 6, 1, 6]],
		["nothing to the side", [5.1, 0, 9, 9], null],
		["nothing above", [0, 6.1, 9, 9], null],
	])("has %s in common with another, whichever comes first", (_, other, shared) => {
		expect(sharedBox(BOX, other)).toEqual(shared);
		expect(sharedBox(other, BOX)).toEqual(shared);
	});
});

const A = [1, 2];
const B = [3, 4];
const C = [-5, 6];
const EACH: readonly Geometry[] = [
	{ type: "MultiPoint", coordinates: [A, B, C] },
	{ type: "LineString", coordinates: [A, B, C] },
	{ type: "MultiLineString", coordinates: [[A, B], [C]] },
	{ type: "Polygon", coordinates: [[A, B, C]] },
	{ type: "MultiPolygon", coordinates: [[[A], [B]], [[C]]] },
	{
		type: "GeometryCollection",
		geometries: [
			{ type: "Point", coordinates: A },
			{ type: "LineString", coordinates: [B, C] },
		],
	},
];

describe("a geometry", () => {
	test.each(EACH)("has all its positions, one after the other ($type)", (geometry) => {
		expect([...positionsOf(geometry)]).toEqual([A, B, C]);
		expect(boxOf(geometry)).toEqual([-5, 2, 3, 6]);
	});

	test("may be a point", () => {
		expect([...positionsOf({ type: "Point", coordinates: A })]).toEqual([A]);
		expect(boxOf({ type: "Point", coordinates: A })).toEqual([1, 2, 1, 2]);
	});

	test("without a position has no box", () => {
		expect(boxOf({ type: "MultiPoint", coordinates: [] })).toBeNull();
		expect(boxOf({ type: "GeometryCollection", geometries: [] })).toBeNull();
	});
});
