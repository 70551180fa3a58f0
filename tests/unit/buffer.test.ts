import { readFileSync } from "node:fs";
import { area, booleanPointInPolygon, kinks } from "@turf/turf";
import geographic from "geographiclib-geodesic";
import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiPolygon,
	Polygon,
	Position,
} from "geojson";
import { describe, expect, test } from "vitest";
import { buildBuffer } from "../../src/world/buffer";

/** Distances here come from geographiclib (on the WGS84 ellipsoid), never from turf. */
const { Geodesic } = geographic;
const TOLERANCE_M = 60;
const SPACING_M = 200;
const MAARAT_AL_NUMAN: Position = [36.6767, 35.64771];

const { zone, contactLine } = readZone();
const densified = densify(contactLine.geometry.coordinates, 100);
const buffers = new Map(
	[15, 16, 17, 18, 19, 20].map((km) => [km, buildBuffer(zone, contactLine, km)]),
);

describe.each([...buffers])("the buffer of %i km", (km, buffer) => {
	test("has its inner arc at that distance from the contact line", () => {
		const arc = rings(buffer)
			.flatMap((ring) => densify(ring, SPACING_M))
			.filter((point) => !isOnEdge(point, zone.geometry.coordinates));
		const errors = arc.map((point) => Math.abs(metresToLine(point) - km * 1000));
		expect(arc.length).toBeGreaterThan(500);
		expect(Math.max(...errors)).toBeLessThan(TOLERANCE_M);
	});

	test("holds every point of the zone that is nearer, and none that is farther", () => {
		const wrong = gridOf(zone, 0.02).filter((point) => {
			const beyond = metresToLine(point) - km * 1000;
			const unsure = Math.abs(beyond) < TOLERANCE_M;
			return !unsure && booleanPointInPolygon(point, buffer) === beyond > 0;
		});
		expect(wrong).toEqual([]);
	});

	test("has no point that is measured from another edge of the zone", () => {
		const far = rings(buffer)
			.flat()
			.filter((point) => metresToLine(point) > km * 1000 + TOLERANCE_M);
		expect(far).toEqual([]);
	});

	test("is sound GeoJSON: closed rings, right winding, five decimals, no crossings or repeats", () => {
		expect(kinks(buffer).features).toEqual([]);
		for (const [outer, ...holes] of polygons(buffer)) {
			expect(signedArea(outer ?? [])).toBeGreaterThan(0);
			for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
		}
		for (const ring of rings(buffer)) {
			expect(ring.at(-1)).toEqual(ring[0]);
			expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
			for (const value of ring.flat()) expect(Number(value.toFixed(5))).toBe(value);
		}
	});
});

test("a buffer has nothing of what the zone says of itself", () => {
	expect(zone.properties).not.toEqual({});
	const { geometry, ...more } = bufferOf(20);
	expect(more).toEqual({ type: "Feature", properties: {} });
	expect(geometry.type).toMatch(/Polygon$/);
});

test("a deeper buffer holds every shallower one", () => {
	for (let km = 15; km < 20; km += 1) {
		const deeper = bufferOf(km + 1);
		const outside = rings(bufferOf(km))
			.flat()
			.filter((point) => !isOnEdge(point, zone.geometry.coordinates))
			.filter((point) => !booleanPointInPolygon(point, deeper));
		expect(outside).toEqual([]);
		expect(area(deeper)).toBeGreaterThan(area(bufferOf(km)));
	}
});

test("the areas are those of the research, within one per cent", () => {
	expect(Math.abs(ellipsoidalKm2(bufferOf(15)) / 3169 - 1)).toBeLessThan(0.01);
	expect(Math.abs(ellipsoidalKm2(bufferOf(20)) / 3978 - 1)).toBeLessThan(0.01);
});

test("Maarat al-Numan, 21.6 km from the contact line, lies outside", () => {
	expect(Math.abs(metresToLine(MAARAT_AL_NUMAN) - 21_600)).toBeLessThan(100);
	expect(booleanPointInPolygon(MAARAT_AL_NUMAN, zone)).toBe(true);
	expect(booleanPointInPolygon(MAARAT_AL_NUMAN, bufferOf(20))).toBe(false);
});

test("a line that is nowhere near the zone has no buffer", () => {
	const elsewhere: Feature<LineString> = {
		type: "Feature",
		properties: {},
		geometry: {
			type: "LineString",
			coordinates: [
				[10, 50],
				[11, 50],
			],
		},
	};
	expect(() => buildBuffer(zone, elsewhere, 20)).toThrow(
		"no part of the zone lies within 20 km of the contact line",
	);
});

function readZone(): { zone: Feature<Polygon>; contactLine: Feature<LineString> } {
	const file = new URL("../../public/geo/zone.geojson", import.meta.url);
	const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection;
	const find = (kind: string) => features.find((feature) => feature.properties?.["kind"] === kind);
	return {
		zone: find("zone") as Feature<Polygon>,
		contactLine: find("contact-line") as Feature<LineString>,
	};
}

function bufferOf(km: number): Feature<Polygon | MultiPolygon> {
	const buffer = buffers.get(km);
	if (!buffer) throw new Error(`no buffer of ${km} km was made`);
	return buffer;
}

function polygons({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] {
	return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function rings(feature: Feature<Polygon | MultiPolygon>): Position[][] {
	return polygons(feature).flat();
}

function metres([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number {
	return Geodesic.WGS84.Inverse(latA, lngA, latB, lngB, Geodesic.DISTANCE).s12 ?? Number.NaN;
}

/** The points of a line at most `spacing` metres apart, its own among them. */
function densify(line: readonly Position[], spacing: number): Position[] {
	return line.flatMap((from, index) => {
		const to = line[index + 1];
		if (!to) return [from];
		const count = Math.max(1, Math.ceil(metres(from, to) / spacing));
		return Array.from({ length: count }, (_, step) => between(from, to, step / count));
	});
}

function between(
	[lngA = 0, latA = 0]: Position,
	[lngB = 0, latB = 0]: Position,
	at: number,
): Position {
	return [lngA + (lngB - lngA) * at, latA + (latB - latA) * at];
}

/**
 * The geodesic distance to the contact line. A flat estimate, right to far better than one per cent at this
 * size, picks the candidates; the exact distance is taken to each of those.
 */
function metresToLine(point: Position): number {
	const estimates = densified.map((candidate) => flatDegrees(point, candidate));
	const limit = 1.01 * Math.min(...estimates) + 0.001;
	const near = densified.filter((_, index) => (estimates[index] ?? 0) <= limit);
	return Math.min(...near.map((candidate) => metres(point, candidate)));
}

function flatDegrees([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number {
	return Math.hypot((lngB - lngA) * Math.cos((latA * Math.PI) / 180), latB - latA);
}

/** Whether a point lies on an edge of the rings, within about a metre. */
function isOnEdge(point: Position, edges: readonly Position[][]): boolean {
	return edges.some((ring) =>
		ring.some((from, index) => {
			const to = ring[index + 1];
			return to !== undefined && flatDegrees(point, nearest(point, from, to)) < 1 / 111_000;
		}),
	);
}

function nearest(point: Position, from: Position, to: Position): Position {
	const [px = 0, py = 0] = point;
	const [ax = 0, ay = 0] = from;
	const [bx = 0, by = 0] = to;
	const scale = Math.cos((py * Math.PI) / 180) ** 2;
	const along = (px - ax) * (bx - ax) * scale + (py - ay) * (by - ay);
	const whole = (bx - ax) ** 2 * scale + (by - ay) ** 2;
	return between(from, to, whole === 0 ? 0 : Math.min(1, Math.max(0, along / whole)));
}

function gridOf(feature: Feature<Polygon>, step: number): Position[] {
	const points: Position[] = [];
	for (let lng = 35.8; lng < 37.4; lng += step) {
		for (let lat = 35; lat < 36.8; lat += step) {
			if (booleanPointInPolygon([lng, lat], feature)) points.push([lng, lat]);
		}
	}
	return points;
}

function ellipsoidalKm2(feature: Feature<Polygon | MultiPolygon>): number {
	return rings(feature).reduce((sum, ring) => {
		const polygon = Geodesic.WGS84.Polygon(false);
		for (const [lng = 0, lat = 0] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
		return sum + (polygon.Compute(false, true).area ?? Number.NaN) / 1e6;
	}, 0);
}

function signedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
}
