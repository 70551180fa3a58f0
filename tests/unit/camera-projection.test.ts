import fc from "fast-check";
import { MercatorCoordinate } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { projectionOf, sightOf } from "../../src/scene/projection";
import type { Size } from "../../src/scene/room";

const size: Size = { width: 1440, height: 900 };
const camera = { lng: 36.6, lat: 35.7, zoom: 8.5 };

/** Where the screen has a place: MapLibre's own Mercator, in a world of 512 px. */
function onScreen(lng: number, lat: number): readonly [number, number] {
	const world = 512 * 2 ** camera.zoom;
	const [place, middle] = [
		[lng, lat] as [number, number],
		[camera.lng, camera.lat] as [number, number],
	].map((at) => MercatorCoordinate.fromLngLat(at));
	return [
		((place?.x ?? 0) - (middle?.x ?? 0)) * world + size.width / 2,
		((place?.y ?? 0) - (middle?.y ?? 0)) * world + size.height / 2,
	];
}

describe("the projection", () => {
	it("puts every place where the screen has it, to a hundredth of a pixel", () => {
		const project = projectionOf(camera, size);
		const lngs = fc.double({ min: -180, max: 180, noNaN: true });
		const lats = fc.double({ min: -85, max: 85, noNaN: true });
		fc.assert(
			fc.property(lngs, lats, (lng, lat) => {
				const [[x, y], [ownX, ownY]] = [onScreen(lng, lat), project(lng, lat)];
				expect(Math.hypot(ownX - x, ownY - y)).toBeLessThan(0.01);
			}),
		);
	});

	it("has the camera's centre in the middle, and doubles with each zoom", () => {
		expect(projectionOf(camera, size)(36.6, 35.7)).toEqual([720, 450]);
		const [near] = projectionOf({ ...camera, zoom: 9.5 }, size)(37, 35.7);
		const [far] = projectionOf(camera, size)(37, 35.7);
		expect(near - 720).toBeCloseTo(2 * (far - 720), 6);
	});

	it("knows the whole world at zoom 0: 512 px from -180 to 180 degrees", () => {
		const world = projectionOf({ lng: 0, lat: 0, zoom: 0 }, { width: 512, height: 512 });
		expect(world(-180, 0)).toEqual([0, 256]);
		expect(world(180, 85.051_129)[1]).toBeCloseTo(0, 3);
		expect(world(0, 90)[1]).toBeCloseTo(0, 3);
	});
});

describe("what a picture looks at", () => {
	const view = [35.9, 35.15, 37.3, 36.5] as const;
	const ground = [35.32, 34.82, 38.15, 37.17] as const;

	it("shows the whole view, and nothing beyond the ground, at any size", () => {
		const sides = fc.integer({ min: 200, max: 3000 });
		fc.assert(
			fc.property(sides, sides, (width, height) => {
				const sight = sightOf(view, ground, { width, height }, 10);
				expect(sight.size.width).toBeLessThanOrEqual(width);
				expect(sight.size.height).toBeLessThanOrEqual(height);
				const project = projectionOf(sight.camera, sight.size);
				const [left, bottom] = project(view[0], view[1]);
				const [right, top] = project(view[2], view[3]);
				expect(Math.min(left, top)).toBeGreaterThan(5);
				expect(right).toBeLessThan(sight.size.width - 5);
				expect(bottom).toBeLessThan(sight.size.height - 5);
				const [west, south] = project(ground[0], ground[1]);
				const [east, north] = project(ground[2], ground[3]);
				expect(Math.max(west, north)).toBeLessThan(0.01);
				expect(east).toBeGreaterThan(sight.size.width - 0.01);
				expect(south).toBeGreaterThan(sight.size.height - 0.01);
			}),
		);
	});
});
