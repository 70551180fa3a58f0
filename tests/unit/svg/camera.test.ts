/** How the camera of the vector map moves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Point, projectionOf, unprojectionOf } from "../../../src/scene/projection";
import { fitted, heldWithin, pulled, standIn, zoomedAt } from "../../../src/svg/camera";

const size = { width: 1000, height: 600 };
const camera = { lng: 36.6, lat: 35.7, zoom: 8.5 };
const BOUNDS = [34, 33, 40, 38] as const;
const spot = { lng: 36.9, lat: 35.4 };
const at = (of: typeof camera, room = size): Point => projectionOf(of, room)(spot.lng, spot.lat);
const pixels = fc.double({ min: -900, max: 900, noNaN: true });

describe("the camera", () => {
	it("finds the spot under a pixel, and the pixel of that spot", () => {
		fc.assert(
			fc.property(pixels, pixels, (x, y) => {
				const { lng, lat } = unprojectionOf(camera, size)([x, y]);
				const [backX, backY] = projectionOf(camera, size)(lng, lat);
				expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1e-6);
			}),
		);
	});

	it("moves what it sees by as many pixels as it is pulled", () => {
		fc.assert(
			fc.property(pixels, pixels, (right, below) => {
				const [[x, y], [nowX, nowY]] = [at(camera), at(pulled(camera, size, [right, below]))];
				expect(nowX - x).toBeCloseTo(right, 6);
				expect(nowY - y).toBeCloseTo(below, 6);
			}),
		);
	});

	it("keeps the spot under the hand when it comes nearer or goes farther", () => {
		const zooms = fc.double({ min: 5, max: 14, noNaN: true });
		fc.assert(
			fc.property(zooms, (zoom) => {
				const next = zoomedAt(camera, size, at(camera), zoom);
				expect(next.zoom).toBe(zoom);
				const [[x, y], [nowX, nowY]] = [at(camera), at(next)];
				expect(Math.hypot(nowX - x, nowY - y)).toBeLessThan(1e-5);
			}),
		);
	});

	it("never sees beyond the ground, wherever it is sent", () => {
		const anywhere = fc.record({
			lng: fc.double({ min: 20, max: 50, noNaN: true }),
			lat: fc.double({ min: 20, max: 50, noNaN: true }),
			zoom: fc.double({ min: 0, max: 20, noNaN: true }),
		});
		fc.assert(
			fc.property(anywhere, (sent) => {
				const held = heldWithin(sent, BOUNDS, size, 14);
				const corner = unprojectionOf(held, size);
				const [first, last] = [corner([0, 0]), corner([size.width, size.height])];
				expect(first.lng).toBeGreaterThan(BOUNDS[0] - 1e-6);
				expect(last.lng).toBeLessThan(BOUNDS[2] + 1e-6);
				expect(first.lat).toBeLessThan(BOUNDS[3] + 1e-6);
				expect(last.lat).toBeGreaterThan(BOUNDS[1] - 1e-6);
				expect(held.zoom).toBeLessThanOrEqual(14);
			}),
		);
	});

	it("shows all that it is to show where nothing covers it, and touches two sides", () => {
		const area = [36, 35, 37.2, 36.4] as const;
		const padding = { top: 16, right: 320, bottom: 44, left: 16 };
		const project = projectionOf(fitted(area, size, padding), size);
		const [left, top] = project(area[0], area[3]);
		const [right, bottom] = project(area[2], area[1]);
		expect(left).toBeGreaterThan(16 - 1e-6);
		expect(top).toBeGreaterThan(16 - 1e-6);
		expect(right).toBeLessThan(size.width - 320 + 1e-6);
		expect(bottom).toBeLessThan(size.height - 44 + 1e-6);
		expect(Math.min(left - 16, top - 16)).toBeCloseTo(0, 6);
		expect(fitted(area, size, padding, 7).zoom).toBe(7);
	});

	it("lets the last drawing stand where the next one will have it", () => {
		const next = zoomedAt(pulled(camera, size, [80, -45]), size, [200, 100], 9.25);
		const [, dx = 0, dy = 0, scale = 0] =
			/translate\((.+) (.+)\) scale\((.+)\)/.exec(standIn(camera, next, size))?.map(Number) ?? [];
		const [[x, y], [nowX, nowY]] = [at(camera), at(next)];
		expect(Math.hypot(x * scale + dx - nowX, y * scale + dy - nowY)).toBeLessThan(0.1);
	});
});
