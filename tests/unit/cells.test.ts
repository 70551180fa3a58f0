import { area, booleanPointInPolygon, intersect, polygon } from "@turf/turf";
import fc from "fast-check";
import type { Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { edgesOf } from "../../src/model/edges";
import { groundKm } from "../../src/model/ground";
import { type Area, polygonsOf } from "../../src/model/polygons";
import type { CellFeature } from "../../src/model/types";
import { buildCells, type Cell } from "../../src/world/cells";
import { clipToConvex } from "../../src/world/clip";
import { FOUR, type Spot } from "./square";

const SQUARE: Polygon = {
	type: "Polygon",
	coordinates: [
		[
			[36, 35],
			[37, 35],
			[37, 36],
			[36, 36],
			[36, 35],
		],
	],
};
/** A zone with a bay, so that a place's land can lie in two parts, and with a hole. */
const BAY: Polygon = {
	type: "Polygon",
	coordinates: [
		[
			[36, 35],
			[37, 35],
			[37, 36],
			[36.6, 36],
			[36.6, 35.2],
			[36.4, 35.2],
			[36.4, 36],
			[36, 36],
			[36, 35],
		],
		[
			[36.7, 35.4],
			[36.7, 35.6],
			[36.9, 35.6],
			[36.9, 35.4],
			[36.7, 35.4],
		],
	],
};
/** turf's areas are those of a sphere, up to half a per cent from those of the ellipsoid. */
const km2Of = (zone: Area) => area(zone) / 1e6;
/** Spots all over the square, none of them on a round number. */
const GRID = Array.from(
	{ length: 64 },
	(_, index): Spot => [36.0617 + (index % 8) * 0.1251, 35.0613 + Math.floor(index / 8) * 0.1249],
);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const sitesOf = (spots: Readonly<Record<string, Spot>>) =>
	Object.entries(spots).map(([id, at]) => ({ id, at }));
const build = (
	zone: Area,
	spots: Readonly<Record<string, Spot>>,
	buffers = new Map<string, Area>(),
) => buildCells(zone, sitesOf(spots), buffers, 5);
const edgesBetween = (cells: readonly Cell[]) =>
	edgesOf(
		cells.map(({ site, area: geometry, km2 }) => ({
			at: site.at,
			cell: {
				type: "Feature",
				properties: { kind: "cell", id: site.id, place: site.id, areaKm2: km2, buffers: {} },
				geometry,
			} satisfies CellFeature,
		})),
	);
const stepsOf = ({ area: { ...geometry } }: Cell) =>
	polygonsOf(geometry)
		.flat()
		.flatMap((ring) => ring.slice(1).map((to, index) => String([ring[index], to])));

describe("the cells of a zone", () => {
	test("of one place are the zone", () => {
		const [cell, ...others] = build(SQUARE, { mill: [36.2, 35.3] });
		expect(others).toEqual([]);
		expect(new Set(cell && polygonsOf(cell.area).flat(2).map(String))).toEqual(
			new Set(SQUARE.coordinates.flat().map(String)),
		);
		expect(cell?.km2).toBeGreaterThan(10_000);
	});

	test("of two places part it half-way, also where the places are not in it", () => {
		const cells = build(SQUARE, { west: [35.5, 35.5], east: [37.5, 35.5] });
		expect(cells.map(({ site }) => site.id)).toEqual(["west", "east"]);
		const [edge, ...others] = edgesBetween(cells);
		expect(others).toEqual([]);
		const ends = edge?.geometry.type === "LineString" ? edge.geometry.coordinates : [];
		expect(ends.length).toBe(2);
		for (const [lng] of ends) expect(lng).toBeCloseTo(36.5, 4);
	});

	test("of four places in a square meet in its middle; over the corner there is no edge", () => {
		const cells = build(SQUARE, FOUR);
		const edges = edgesBetween(cells);
		expect(edges.map(({ properties: { left, right } }) => `${left} ${right}`)).toEqual([
			"sw se",
			"sw nw",
			"se ne",
			"nw ne",
		]);
		expect(total(cells.map(({ km2 }) => km2)) / km2Of(SQUARE)).toBeCloseTo(1, 2);
	});

	test("leave out a place whose land does not reach the zone", () => {
		const cells = build(SQUARE, { near: [36.5, 35.5], far: [45, 35.5] });
		expect(cells.map(({ site }) => site.id)).toEqual(["near"]);
	});

	test.each<readonly [name: string, spots: Readonly<Record<string, Spot>>]>([
		["one half-way round the earth", { ...FOUR, far: [-140, -30] }],
		["one far off, beside one place in the zone", { near: [36.2, 35.2], far: [0, 0] }],
		["all far off", { one: [0, 0], other: [0.1, 0] }],
	])("are the whole zone where places do not lie in it: %s", (_, spots) => {
		const cells = build(SQUARE, spots);
		expect(cells.map(({ site }) => site.id)).not.toContain("far");
		expect(total(cells.map(({ area }) => km2Of(area))) / km2Of(SQUARE)).toBeCloseTo(1, 4);
	});

	test.each<readonly [name: string, spots: Readonly<Record<string, Spot>>]>([
		["even with its middle", { a: [36.2, 35.5], b: [36.4, 35.5], c: [36.6, 35.5] }],
		["a hair beside its middle", { a: [36.5, 35.5], b: [36.500_000_000_1, 35.5] }],
	])("are lost to nobody where a border runs along a step of the zone: %s", (_, spots) => {
		const cells = build(SQUARE, spots);
		expect(cells.map(({ site }) => site.id)).toEqual(Object.keys(spots));
		expect(total(cells.map(({ area }) => km2Of(area))) / km2Of(SQUARE)).toBeCloseTo(1, 4);
	});

	test("can lie in two parts, go around a hole, and have an edge of two lines", () => {
		const cells = build(BAY, { south: [36.5, 34.6], north: [36.5, 36] });
		expect(cells.map((cell) => cell.area.type)).toEqual(["Polygon", "MultiPolygon"]);
		const [edge] = edgesBetween(cells);
		expect(edge?.geometry.type).toBe("MultiLineString");
		expect(total(cells.map((cell) => km2Of(cell.area))) / km2Of(BAY)).toBeCloseTo(1, 4);
	});

	test("are refused where two places lie at one spot", () => {
		expect(() => build(SQUARE, { mill: [36.5, 35.5], ford: [36.5, 35.5] })).toThrow(
			"mill and ford lie at one spot",
		);
	});

	test("of places in a row do not depend on chance", () => {
		const row = { a: [36.1, 35.5], b: [36.3, 35.5], c: [36.5, 35.5], d: [36.9, 35.5] } as const;
		const cells = build(SQUARE, row);
		expect(cells).toEqual(build(SQUARE, row));
		expect(edgesBetween(cells).length).toBe(3);
	});

	test("have no gap and no overlap, and agree with their edges, whatever the places", () => {
		const hundredths = fc.tuple(
			fc.integer({ min: 3580, max: 3720 }),
			fc.integer({ min: 3480, max: 3620 }),
		);
		const spots = fc.uniqueArray(hundredths, { minLength: 1, maxLength: 9, selector: String });
		fc.assert(
			fc.property(spots, fc.constantFrom(SQUARE, BAY), (points, zone) => {
				const sites = points.map(([x, y], index) => [`p${index}`, [x / 100, y / 100]] as const);
				const cells = build(zone, Object.fromEntries(sites));
				expect(total(cells.map((cell) => km2Of(cell.area))) / km2Of(zone)).toBeCloseTo(1, 4);
				for (const spot of GRID.filter((each) => booleanPointInPolygon([...each], zone))) {
					const holders = cells.filter((cell) => booleanPointInPolygon([...spot], cell.area));
					const [nearest = 0, next = Number.POSITIVE_INFINITY] = sites
						.map(([, at]) => groundKm(at, spot))
						.sort((x, y) => x - y);
					// A border of 100 km, straight in degrees, is up to 200 m off: near it either may have the spot.
					if (next - nearest < 0.5) continue;
					expect(holders.map(({ site }) => groundKm(site.at, spot))).toEqual([nearest]);
				}
				const steps = new Map(cells.map((cell) => [cell.site.id, new Set(stepsOf(cell))]));
				for (const { properties, geometry } of edgesBetween(cells)) {
					const lines =
						geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
					for (const [from, to] of lines.flatMap((line) =>
						line.slice(1).map((end, at) => [line[at], end]),
					)) {
						expect(steps.get(properties.left)).toContain(String([from, to]));
						expect(steps.get(properties.right)).toContain(String([to, from]));
					}
				}
			}),
			{ numRuns: 15 },
		);
	});
});

describe("the part of a cell in a buffer", () => {
	test("is what both have in common, as turf cuts them", () => {
		const buffer = BAY;
		const cells = build(SQUARE, { ...FOUR, middle: [36.55, 35.45] }, new Map([["20", buffer]]));
		for (const cell of cells) {
			const both = common(cell.area, buffer);
			expect((cell.inside.get("20") ?? 0) / (both && km2Of(both))).toBeCloseTo(1, 2);
		}
		const parts = total(cells.map(({ inside }) => inside.get("20") ?? 0));
		expect(parts / km2Of(buffer)).toBeCloseTo(1, 2);
	});

	test("is left out where there is none", () => {
		const [west, east] = build(
			SQUARE,
			{ west: [36.1, 35.5], east: [36.9, 35.5] },
			new Map([["5", { type: "Polygon", coordinates: [rectangle(36, 35, 36.2, 36)] }]]),
		);
		expect(west?.inside.get("5")).toBeGreaterThan(0);
		expect(east?.inside.has("5")).toBe(false);
	});

	test("is cut the same by a ring of either direction", () => {
		const ring = rectangle(36.3, 35.1, 36.8, 35.9);
		const [one, other] = [ring, ring.toReversed()].map((each) => clipToConvex(BAY, each));
		expect(one && km2Of(one)).toBeCloseTo((other && km2Of(other)) ?? Number.NaN, 6);
		expect(booleanPointInPolygon([36.5, 35.15], one ?? SQUARE)).toBe(true);
	});
});

function common(one: Area, other: Area): Area {
	const features = [one, other].map((geometry) => ({
		type: "Feature" as const,
		properties: {},
		geometry,
	}));
	const found = intersect({ type: "FeatureCollection", features });
	return found?.geometry ?? polygon([rectangle(0, 0, 1e-9, 1e-9)]).geometry;
}

function rectangle(west: number, south: number, east: number, north: number): Position[] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
}
