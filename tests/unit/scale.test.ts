import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kmPerPixel, niceDistance } from "../../src/scene/scale";

const ROOM = 140;

const cameras = fc.record({
	lng: fc.double({ min: -180, max: 180, noNaN: true }),
	lat: fc.double({ min: -85, max: 85, noNaN: true }),
	zoom: fc.double({ min: 0, max: 22, noNaN: true }),
});

/** The length of the great circle between two points of one latitude, on a sphere as long as the equator. */
function haversineKm(lat: number, westLng: number, eastLng: number): number {
	const radians = Math.PI / 180;
	const radius = 40_075.016_686 / (2 * Math.PI);
	const half = Math.sin(((eastLng - westLng) * radians) / 2) * Math.cos(lat * radians);
	return 2 * radius * Math.asin(half);
}

/** How many pixels a span of longitude takes on a web Mercator map. */
function mercatorPixels(degrees: number, zoom: number): number {
	return (degrees / 360) * 512 * 2 ** zoom;
}

describe("a pixel of the map", () => {
	it.each([6, 8, 9.5, 12])(
		"is as long as the ground it shows at 35 degrees north (zoom %d)",
		(zoom) => {
			const span = 0.5;
			const onGround = haversineKm(35, 36.5, 36.5 + span);
			const onMap = mercatorPixels(span, zoom) * kmPerPixel({ lat: 35, zoom });
			expect(onGround).toBeCloseTo(45.6, 1);
			expect(Math.abs(onMap / onGround - 1)).toBeLessThan(1e-4);
		},
	);

	it("is shorter towards the poles, the same on both sides, and halves with each zoom", () => {
		const at = (lat: number, zoom: number) => kmPerPixel({ lat, zoom });
		expect(at(60, 8) / at(0, 8)).toBeCloseTo(0.5, 10);
		expect(at(-35, 8)).toBe(at(35, 8));
		expect(at(35, 8) / at(35, 9)).toBeCloseTo(2, 10);
	});
});

describe("the distance of a scale bar", () => {
	it("is 1, 2 or 5 times a power of ten", () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const [digits, power] = niceDistance(camera, ROOM).km.toExponential(6).split("e");
				expect([1, 2, 5]).toContain(Number(digits));
				expect(Number.isInteger(Number(power))).toBe(true);
			}),
		);
	});

	it("fits, and is the longest that does", () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const { pixels } = niceDistance(camera, ROOM);
				expect(pixels).toBeLessThanOrEqual(ROOM * (1 + 1e-9));
				expect(pixels).toBeGreaterThan(ROOM / 2.5 - 1e-6);
			}),
		);
	});

	it("is as long as it says", () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const { km, pixels } = niceDistance(camera, ROOM);
				expect(pixels * kmPerPixel(camera)).toBeCloseTo(km, 9);
			}),
		);
	});

	it("grows rounder and shorter with the zoom", () => {
		const camera = { lng: 36.5, lat: 35.5, zoom: 8.5 };
		expect(niceDistance(camera, ROOM).km).toBe(20);
		expect(niceDistance({ ...camera, zoom: 10 }, ROOM).km).toBe(5);
	});
});
