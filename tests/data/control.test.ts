/** The cells of the shipped dataset: sound geometry, and areas held against what was not made from them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { booleanClockwise, kinks } from "@turf/turf";
import geographic from "geographiclib-geodesic";
import type { LineString, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { polygonsOf } from "../../src/model/polygons";
import { nearestPlace } from "../../src/world/nearest";
import { idlib } from "../unit/idlib";
import { compareWithDrawn, DATES, drawnTable, FIGURES, figuresTable } from "./drawn/compare";

const { WGS84, DISTANCE } = geographic.Geodesic;
const { cells, edges } = idlib.control;
const zone = idlib.zones.find(({ properties }) => properties.kind === "zone");
if (zone?.geometry.type !== "Polygon") throw new Error("the dataset has no zone");
const rimOfZone = zone.geometry.coordinates;
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("the cells", () => {
	test("are those of the places that may stand for the land around them, in their order", () => {
		const withCell = [...idlib.places.values()].filter(({ cell, at }) => cell && at !== null);
		expect(cells.map(({ properties }) => properties.place)).toEqual(withCell.map(({ id }) => id));
		expect(cells.length).toBe(283);
	});

	test("are sound areas: closed, right-handed, of at most four decimals, without crossings", () => {
		for (const { properties, geometry } of cells) {
			expect(kinks(geometry as Polygon).features, properties.id).toEqual([]);
			for (const [outer = [], ...holes] of polygonsOf(geometry)) {
				expect(booleanClockwise(outer), properties.id).toBe(false);
				expect(holes, properties.id).toEqual([]);
				for (const value of outer.flat()) expect(Number(value.toFixed(4))).toBe(value);
			}
		}
	});

	test("add up to the zone, and their parts in a buffer to the buffer", () => {
		const ofZone = total(cells.map(({ properties }) => properties.areaKm2));
		expect(Math.abs(ofZone - (zone.properties.areaKm2 ?? 0))).toBeLessThan(2);
		for (const { properties } of idlib.zones.filter((each) => each.properties.kind === "buffer")) {
			const depth = String(properties.depthKm);
			const parts = total(cells.map((cell) => cell.properties.buffers[depth] ?? 0));
			expect(Math.abs(parts - (properties.areaKm2 ?? 0)), depth).toBeLessThan(2);
		}
	});

	test("have no part that is larger than its whole, and none that a deeper buffer has less of", () => {
		for (const { properties } of cells) {
			const parts = [15, 16, 17, 18, 19, 20].map((depth) => properties.buffers[depth] ?? 0);
			const grown = [...parts, properties.areaKm2];
			expect(grown.toSorted((a, b) => a - b)).toEqual(grown);
		}
	});

	test("touch nothing but each other and the edge of the zone", () => {
		const rim = rimOfZone.flatMap(stepsOf);
		const around = cells.flatMap(({ geometry }) => polygonsOf(geometry).flat().flatMap(stepsOf));
		const lengthOfEdges = total(edges.map(({ properties }) => properties.lengthKm));
		const expected = lengthOf(rim) + 2 * lengthOfEdges;
		expect(Math.abs(lengthOf(around) / expected - 1)).toBeLessThan(1e-4);
	});

	test("hold the spots to which their place is the nearest, by geodesic distance", () => {
		const sites = [...idlib.places.values()].filter(({ cell, at }) => cell && at !== null);
		let inside = 0;
		for (let lng = 35.9; lng < 37.3; lng += 0.037) {
			for (let lat = 35.2; lat < 36.6; lat += 0.041) {
				const found = nearestPlace(idlib, [lng, lat]);
				if (!found) continue;
				inside += 1;
				const least = Math.min(...sites.map(({ at }) => km([lng, lat], [...(at ?? [])])));
				// 20 m: cells are rounded to 10 m.
				expect(found.km - least, `${lng}, ${lat}: ${found.place.id}`).toBeLessThan(0.02);
			}
		}
		expect(inside).toBeGreaterThan(300);
	});
});

describe("the edges", () => {
	test("lie on the rings of both their cells, the left cell to the left", () => {
		const steps = new Map(
			cells.map(({ properties, geometry }) => [
				properties.id,
				new Set(polygonsOf(geometry).flat().flatMap(stepsOf).map(String)),
			]),
		);
		expect(edges.length).toBeGreaterThan(700);
		for (const { properties, geometry } of edges) {
			const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
			for (const [from, to] of lines.flatMap(stepsOf)) {
				expect(steps.get(properties.left)?.has(String([from, to])), properties.id).toBe(true);
				expect(steps.get(properties.right)?.has(String([to, from])), properties.id).toBe(true);
			}
		}
	});

	test("are as long, and their places as far apart, as GeographicLib says", () => {
		for (const { properties, geometry } of edges) {
			if (geometry.type !== "LineString") continue;
			const { coordinates }: LineString = geometry;
			expect(properties.lengthKm).toBeCloseTo(lengthOf(stepsOf(coordinates)), 4);
			const [a, b] = [properties.left, properties.right].map((id) => idlib.places.get(id)?.at);
			expect(properties.spacingKm).toBeCloseTo(km([...(a ?? [])], [...(b ?? [])]), 3);
		}
	});
});

describe("areas derived from places", () => {
	test.each(DATES)("agree on %s with the front drawn by hand", (date) => {
		const { opposition } = compareWithDrawn(date);
		expect(opposition.iou).toBeGreaterThanOrEqual(0.93);
		expect(Math.abs(opposition.ours / opposition.drawn - 1)).toBeLessThan(0.04);
	});

	test("stand in docs/method.md as they are (if not: npm run compare)", () => {
		const method = readFileSync(
			fileURLToPath(new URL("../../docs/method.md", import.meta.url)),
			"utf8",
		);
		const lines = method.split("\n");
		for (const row of [...drawnTable(), ...figuresTable()]) expect(lines).toContain(row);
	});

	test("are held against figures that the dataset has", () => {
		for (const { claim, says } of FIGURES) {
			if (claim === null) continue;
			const figures = idlib.claims.get(claim)?.text?.figures ?? [];
			const values = figures.filter(({ measure }) => measure.startsWith("area-km2"));
			expect(values.length, claim).toBeGreaterThan(0);
			for (const { value } of values) expect(says).toContain(value.toLocaleString("en"));
		}
	});
});

type Step = [from: Position, to: Position];

function stepsOf(line: readonly Position[]): Step[] {
	return line.slice(1).map((to, index): Step => [line[index] ?? to, to]);
}

function km([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number {
	return (WGS84.Inverse(latA, lngA, latB, lngB, DISTANCE).s12 ?? Number.NaN) / 1000;
}

function lengthOf(steps: readonly Step[]): number {
	return total(steps.map(([from, to]) => km(from, to)));
}
