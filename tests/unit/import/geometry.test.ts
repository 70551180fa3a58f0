/** A geometry is taken only if it is sound, and in one simple form. */
import { expect, test } from "vitest";
import { checkGeometry, firstPosition } from "../../../src/import/geometry";
import { AREA, LINE } from "./geojson-texts";

const check = (value: unknown, swapped = false) => checkGeometry(value, swapped);
const shape = (geometry: unknown) => ({ kind: "shape", geometry });
const fault = (code: string, detail = "") => ({ kind: "fault", fault: { code, detail } });

const point = (...coordinates: number[]) => ({ type: "Point", coordinates });
const collection = (...geometries: unknown[]) => ({ type: "GeometryCollection", geometries });

test("a point is a point, heights are left out", () => {
	expect(check(point(36.5, 35.25, 400))).toEqual({ kind: "point", lng: 36.5, lat: 35.25 });
	expect(check(point(35, 36), true)).toEqual({ kind: "point", lng: 36, lat: 35 });
});

test("one thing in a collection is that thing, and a MultiPoint of one is a point", () => {
	expect(check(collection(collection(point(1, 2))))).toEqual({ kind: "point", lng: 1, lat: 2 });
	expect(check({ type: "MultiPoint", coordinates: [[1, 2]] })).toMatchObject({ kind: "point" });
	expect(check(collection(LINE))).toEqual(shape(LINE));
});

test("several points of one feature are one shape", () => {
	const points = {
		type: "MultiPoint",
		coordinates: [
			[1, 2],
			[3, 4],
		],
	};
	expect(check(points)).toEqual(shape(points));
	expect(check(collection(point(1, 2), point(3, 4)))).toEqual(shape(points));
});

test("a collection has one thing of each kind", () => {
	const mixed = collection(AREA, LINE, collection(point(1, 2)), AREA);
	expect(check(mixed)).toEqual(
		shape(
			collection(
				{ type: "MultiPoint", coordinates: [[1, 2]] },
				{ type: "MultiLineString", coordinates: [LINE.coordinates] },
				{ type: "MultiPolygon", coordinates: [AREA.coordinates, AREA.coordinates] },
			),
		),
	);
});

test.each([
	["no-position", "", null],
	["no-position", "", undefined],
	["no-position", "", { type: "Point", coordinates: [] }],
	["no-position", "", collection()],
	["bad-geometry", "object", 7],
	["bad-geometry", "Circle", { type: "Circle", coordinates: [1, 2] }],
	["bad-geometry", "type", { coordinates: [1, 2] }],
	["bad-geometry", "list", { type: "LineString", coordinates: "1 2" }],
	["bad-geometry", "short", { type: "LineString", coordinates: [[1, 2]] }],
	["bad-geometry", "short", { type: "MultiPolygon", coordinates: [[]] }],
	[
		"bad-geometry",
		"open-ring",
		{
			type: "Polygon",
			coordinates: [
				[
					[1, 2],
					[3, 4],
					[5, 6],
					[7, 8],
				],
			],
		},
	],
	[
		"bad-geometry",
		"short-ring",
		{
			type: "Polygon",
			coordinates: [
				[
					[1, 2],
					[3, 4],
					[1, 2],
				],
			],
		},
	],
	["bad-position", "", { type: "Point", coordinates: ["36", "35"] }],
	["bad-position", "", { type: "LineString", coordinates: [[1, 2], [3]] }],
	["bad-position", "Infinity, 35", { type: "Point", coordinates: [Number.POSITIVE_INFINITY, 35] }],
	["bad-position", "NaN, 35", { type: "Point", coordinates: [Number.NaN, 35] }],
	["bad-latitude", "35, 136", { type: "Point", coordinates: [35, 136] }],
	["bad-longitude", "236, 35", { type: "Point", coordinates: [236, 35] }],
	["projected", "4063214.5, 4163881.1", { type: "Point", coordinates: [4063214.5, 4163881.1] }],
])("%s (%s)", (code, detail, value) => {
	expect(check(value)).toEqual(fault(code, detail));
});

test("one bad position spoils all of a geometry, wherever it is", () => {
	const bad = {
		...AREA,
		coordinates: [
			...AREA.coordinates,
			[
				[0, 0],
				[1, 95],
				[2, 2],
				[0, 0],
			],
		],
	};
	expect(check(collection(LINE, bad))).toEqual(fault("bad-latitude", "1, 95"));
});

test("collections within collections end somewhere", () => {
	let nested: unknown = LINE;
	for (let depth = 0; depth < 20; depth++) nested = collection(nested);
	expect(check(nested)).toEqual(fault("too-deep", "16"));
});

test("the first position is found at any depth", () => {
	expect(firstPosition(collection(AREA))).toEqual([36, 35]);
	expect(firstPosition(LINE)).toEqual([36, 35]);
	expect(firstPosition(null)).toBeNull();
	expect(firstPosition(point())).toBeNull();
});
