import fc from "fast-check";
import geographic from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { groundKm } from "../../src/model/ground";
import { planeAbout } from "../../src/world/projection";

/** Distances here come from geographiclib (on the WGS84 ellipsoid). */
const { WGS84, DISTANCE } = geographic.Geodesic;
type Spot = readonly [number, number];
const metres = ([lngA, latA]: Spot, [lngB, latB]: Spot) =>
	WGS84.Inverse(latA, lngA, latB, lngB, DISTANCE).s12 ?? Number.NaN;
const spot = (lng: number, lat: number, reach: number) =>
	fc.tuple(
		fc.double({ min: lng - reach, max: lng + reach, noNaN: true }),
		fc.double({ min: lat - reach, max: lat + reach, noNaN: true }),
	);

describe.each<Spot>([
	[36.6, 35.8],
	[-70, -33],
	[179.9, 0],
])("the plane about %d, %d", (lng, lat) => {
	const plane = planeAbout([lng, lat]);

	test("has its middle there, and gives every point back", () => {
		expect(Math.hypot(...plane.project([lng, lat]))).toBeLessThan(1e-6);
		fc.assert(
			fc.property(spot(lng, lat, 1), (at) => {
				const [backLng, backLat] = plane.unproject(plane.project(at));
				expect(backLng).toBeCloseTo(at[0], 9);
				expect(backLat).toBeCloseTo(at[1], 9);
			}),
		);
	});

	test("keeps lengths to 1 in 5,000, whichever way they go", () => {
		fc.assert(
			fc.property(
				spot(lng, lat, 0.8),
				fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
				(at, way) => {
					const to: Spot = [at[0] + 0.05 * Math.cos(way), at[1] + 0.05 * Math.sin(way)];
					const [ax, ay] = plane.project(at);
					const [bx, by] = plane.project(to);
					const ratio = Math.hypot(bx - ax, by - ay) / metres(at, to);
					expect(Math.abs(ratio - 1)).toBeLessThan(1 / 5000);
				},
			),
		);
	});
});

describe("the distance on the ground", () => {
	test("is within 1 m of the geodesic for 100 km, and within 1 cm for 10 km", () => {
		for (const [reach, error] of [
			[0.35, 1],
			[0.05, 0.01],
		] as const) {
			fc.assert(
				fc.property(spot(36.6, 35.8, reach), spot(36.6, 35.8, reach), (a, b) => {
					expect(Math.abs(groundKm(a, b) * 1000 - metres(a, b))).toBeLessThan(error);
				}),
			);
		}
	});

	test("takes the short way over the 180th meridian", () => {
		expect(groundKm([179.9, 10], [-179.9, 10])).toBeCloseTo(
			metres([179.9, 10], [-179.9, 10]) / 1000,
			3,
		);
		expect(groundKm([5, 5], [5, 5])).toBe(0);
	});
});
