/** What cells measure, and what of them can be seen at so many decimals. */
import type { Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type Area, polygonsOf } from "../../src/model/polygons";
import { buildCells } from "../../src/world/cells";
import { planeArea } from "../../src/world/clip";
import { planeAbout } from "../../src/world/projection";
import { FOUR, type Spot } from "./square";

const rectangle = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
];
const areaOf = (...coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates });
const SQUARE = areaOf(rectangle(36, 35, 37, 36));
const build = (
	spots: Readonly<Record<string, Spot>>,
	{ zone = SQUARE as Area, buffers = new Map<string, Area>(), decimals = 5 } = {},
) =>
	buildCells(
		zone,
		Object.entries(spots).map(([id, at]) => ({ id, at })),
		buffers,
		decimals,
	);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const idsOf = (cells: ReturnType<typeof build>) => cells.map(({ site }) => site.id);

/** Square kilometres of the WGS84 ellipsoid between two meridians and two parallels, by its own formula. */
function kmBetween(west: number, south: number, east: number, north: number): number {
	const [a, f, rad] = [6378.137, 1 / 298.257223563, Math.PI / 180];
	const e = Math.sqrt(f * (2 - f));
	const q = (lat: number) => {
		const sin = Math.sin(lat * rad);
		return sin / (1 - (e * sin) ** 2) + Math.atanh(e * sin) / e;
	};
	return ((a * (1 - f)) ** 2 / 2) * (east - west) * rad * (q(north) - q(south));
}

describe("the square kilometres of cells", () => {
	const whole = kmBetween(36, 35, 37, 36);

	test("are those between the meridians and the parallels of the zone, to a millionth", () => {
		expect(total(build(FOUR).map(({ km2 }) => km2)) / whole).toBeCloseTo(1, 6);
		const [one] = build({ mill: [36.2, 35.3] });
		expect((one?.km2 ?? 0) / whole).toBeCloseTo(1, 6);
	});

	test("have holes and bays taken off", () => {
		const zone = areaOf(rectangle(36, 35, 37, 36), rectangle(36.4, 35.4, 36.8, 35.6).toReversed());
		const cells = build(FOUR, { zone });
		const hole = kmBetween(36.4, 35.4, 36.8, 35.6);
		expect(total(cells.map(({ km2 }) => km2)) / (whole - hole)).toBeCloseTo(1, 6);
	});

	test("are measured before rounding: the same at any decimals", () => {
		const [fine, rough] = [build(FOUR), build(FOUR, { decimals: 2 })];
		expect(rough.map(({ km2 }) => km2)).toEqual(fine.map(({ km2 }) => km2));
	});

	test("within buffers add up to those of each, and are no more than those of their cell", () => {
		const buffers = new Map<string, Area>([
			["south", areaOf(rectangle(36, 35, 37, 35.3))],
			["all", SQUARE],
		]);
		const cells = build(FOUR, { buffers });
		const within = (name: string) => total(cells.map(({ inside }) => inside.get(name) ?? 0));
		expect(within("south") / kmBetween(36, 35, 37, 35.3)).toBeCloseTo(1, 6);
		expect(within("all") / whole).toBeCloseTo(1, 6);
		for (const { km2, inside } of cells) {
			expect(inside.get("all") ?? 0).toBeLessThanOrEqual(km2);
			expect((inside.get("all") ?? 0) / km2).toBeCloseTo(1, 9);
		}
		expect(cells.map(({ inside }) => [...inside.keys()])).toEqual([
			["south", "all"],
			["south", "all"],
			["all"],
			["all"],
		]);
	});
});

describe("the outline of cells", () => {
	const rings = (cells: ReturnType<typeof build>) =>
		cells.flatMap(({ area }) => polygonsOf(area).flat());

	test("has so many decimals and no more", () => {
		const spots = { a: [36.123, 35.411], b: [36.777, 35.633] } as const;
		for (const decimals of [2, 5]) {
			for (const value of rings(build(spots, { decimals })).flat(2)) {
				expect(Number(value.toFixed(decimals))).toBe(value);
			}
		}
		const fine = rings(build(spots)).flat(2);
		expect(fine.some((value) => Number(value.toFixed(4)) !== value)).toBe(true);
	});

	test("is closed, and goes by the right-hand rule", () => {
		for (const ring of rings(build(FOUR))) {
			expect(ring.at(-1)).toEqual(ring[0]);
			expect(planeArea(ring)).toBeGreaterThan(0);
		}
	});

	test("has corners alone: none of the steps in which long lines are taken", () => {
		const cells = build(FOUR);
		expect(rings(cells).map((ring) => ring.length)).toEqual([5, 5, 5, 5]);
		const middle = rings(build({ ...FOUR, middle: [36.5, 35.5] })).at(-1);
		// A square on its corner, whose corners lie half-way to the sides' middles.
		expect(middle?.length).toBe(5);
	});

	test("of a place whose land cannot be seen at the decimals is none", () => {
		const row = { a: [36.5, 35.5], b: [36.501, 35.5], c: [36.502, 35.5] } as const;
		expect(idsOf(build(row, { decimals: 2 }))).toEqual(["a", "c"]);
		expect(idsOf(build(row, { decimals: 4 }))).toEqual(["a", "b", "c"]);
	});

	test("comes in the order of the places, each with its place", () => {
		const { sw, ne } = FOUR as Record<"sw" | "ne", Spot>;
		const [first, second] = build({ ne, sw });
		expect([first?.site, second?.site]).toEqual([
			{ id: "ne", at: ne },
			{ id: "sw", at: sw },
		]);
	});
});

describe("the plane", () => {
	const plane = planeAbout([36.5, 35.5]);

	test("has east to the right and north above, true to scale at its middle", () => {
		const [east, north] = [plane.project([36.51, 35.5]), plane.project([36.5, 35.51])];
		// A hundredth of a degree at 35.5 degrees: 907.29 m eastwards and 1109.50 m northwards, by geographiclib.
		expect(east[0]).toBeCloseTo(907.29, 1);
		expect(Math.abs(east[1])).toBeLessThan(0.1);
		expect(Math.abs(north[0])).toBeLessThan(1e-6);
		expect(north[1]).toBeCloseTo(1109.5, 1);
	});

	test("gives its middle back for its origin, where there is no direction to it", () => {
		expect(plane.unproject([0, 0])).toEqual([36.5, 35.5]);
	});
});
