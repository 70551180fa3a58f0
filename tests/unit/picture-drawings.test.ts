/** The small drawings of a picture: where in the country it lies, and the code that leads to the page. */
import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { USUAL_PARTS } from "../../src/app/picture-wish";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { light } from "../../src/scene/palette";
import type { Bounds } from "../../src/scene/port";
import { furnitureOf } from "../../src/snapshot/furniture";
import { insetShapes, insetSize } from "../../src/snapshot/inset";
import { LONGEST_QR, qrShapes } from "../../src/snapshot/qr";
import { idlib } from "./idlib";

const SIDE = 400;

/** The code painted pixel by pixel, as a camera sees it. */
function seenIn(link: string): string | null {
	const [, dark] = qrShapes(link, SIDE);
	const pixels = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
	for (const [, left, top, right, bottom] of (dark?.d ?? "").matchAll(
		/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g,
	)) {
		for (let y = Math.round(Number(top)); y < Math.round(Number(bottom)); y++) {
			for (let x = Math.round(Number(left)); x < Math.round(Number(right)); x++) {
				pixels.fill(0, (y * SIDE + x) * 4, (y * SIDE + x) * 4 + 3);
			}
		}
	}
	return jsQR(pixels, SIDE, SIDE)?.data ?? null;
}

describe("the code", () => {
	it("is read back as the link, whatever the link", () => {
		fc.assert(
			fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (link) => {
				expect(seenIn(link)).toBe(link);
			}),
			{ numRuns: 25 },
		);
	});

	it("takes no link that has no room in it", () => {
		expect(() => qrShapes("x".repeat(LONGEST_QR), SIDE)).not.toThrow();
		expect(() => qrShapes("x".repeat(LONGEST_QR + 1), SIDE)).toThrow(RangeError);
	});
});

describe("the small map", () => {
	const state = createAppStore(idlib, [], defaultView(idlib), "en").getState();
	const wording = { title: "", caption: "", parts: { ...USUAL_PARTS, inset: true } };
	const { inset } = furnitureOf(state, wording, light);
	if (!inset) throw new Error("the dataset has outlines of the country");
	const { width, height } = insetSize(inset);
	const mark = (seen: Bounds) => {
		const shapes = insetShapes(inset, seen, light);
		const numbers =
			shapes
				.at(-2)
				?.d.match(/[\d.]+/g)
				?.map(Number) ?? [];
		const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, index) => index % 2 === axis));
		return { xs: xs ?? [], ys: ys ?? [] };
	};

	it("names the country, and is about as wide as high", () => {
		expect(inset.caption).toBe("Syria");
		expect(width / height).toBeGreaterThan(0.8);
		expect(width / height).toBeLessThan(1.5);
	});

	it("marks the north-west, where the map looks first", () => {
		const [west, south, east, north] = idlib.manifest.view;
		const { xs, ys } = mark([west, south, east, north]);
		expect(Math.max(...xs)).toBeLessThan(width / 2);
		expect(Math.max(...ys)).toBeLessThan(height / 2);
	});

	it("keeps the mark within, and in sight, however far or near the map looks", () => {
		for (const seen of [
			[-180, -80, 180, 80],
			[36.6, 35.6, 36.601, 35.601],
		] as const) {
			const { xs, ys } = mark(seen);
			expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
			expect(Math.max(...xs)).toBeLessThanOrEqual(width);
			expect(Math.max(...ys)).toBeLessThanOrEqual(height);
			expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThanOrEqual(4);
		}
	});
});
