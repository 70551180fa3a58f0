/** The small drawings of a picture: where in the country it lies, and the code that leads to the page. */
import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { USUAL_PARTS } from "../../src/app/picture-wish";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import type { Bbox } from "../../src/model/bounds";
import { light } from "../../src/scene/palette";
import { furnitureOf } from "../../src/snapshot/furniture";
import { insetShapes, insetSize } from "../../src/snapshot/inset";
import { LONGEST_QR, qrOf } from "../../src/snapshot/qr";
import { idlib } from "./idlib";

/** The code painted pixel by pixel, as a camera sees it. */
function seenIn(link: string): string | null {
	const { side, shapes } = qrOf(link);
	const [, dark] = shapes;
	// As in a picture for a screen, laid out in 900 pixels of 1080.
	const SIDE = Math.floor(side * 1.2);
	const pixels = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
	for (const [, left, top, right, bottom] of (dark?.d ?? "").matchAll(
		/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/g,
	)) {
		for (let y = Math.round(Number(top) * 1.2); y < Math.round(Number(bottom) * 1.2); y++) {
			for (let x = Math.round(Number(left) * 1.2); x < Math.round(Number(right) * 1.2); x++) {
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

	it("grows with the link, so that a long one is still read", () => {
		const long = `https://truceline.example/idlib/#${"kinds=strike,change&".repeat(20)}`;
		expect(qrOf(long).side).toBeGreaterThan(qrOf("https://truceline.example/").side);
		expect(seenIn(long)).toBe(long);
	});

	it("takes no link that has no room in it", () => {
		expect(() => qrOf("x".repeat(LONGEST_QR))).not.toThrow();
		expect(() => qrOf("x".repeat(LONGEST_QR + 1))).toThrow(RangeError);
	});
});

describe("the small map", () => {
	const state = createAppStore(idlib, [], defaultView(idlib), "en").getState();
	const wording = { title: "", caption: "", parts: { ...USUAL_PARTS, inset: true } };
	const { inset } = furnitureOf(state, wording, light);
	if (!inset) throw new Error("the dataset has outlines of the country");
	const { width, height } = insetSize(inset);
	const mark = (seen: Bbox) => {
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
