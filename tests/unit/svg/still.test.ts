/** A scene as a canvas: of the size asked for, with the map on all of it. */
import { describe, expect, it } from "vitest";
import { light } from "../../../src/scene/palette";
import { CanvasTooLarge } from "../../../src/snapshot/paint";
import { stillOf } from "../../../src/svg/still";
import { FakeCanvas, stubCanvases } from "./recording-pen";
import { CAMERA, point, sceneOf } from "./small-scene";

const scene = sceneOf({
	land: [],
	towns: [
		{
			geometry: point(CAMERA.lng, CAMERA.lat),
			properties: { name: "Mill", rank: 1, select: "mill" },
			look: { on: true, mark: "held-1" },
		},
	],
});

/** A browser that gives no canvas wider or higher than so many pixels. */
class SmallCanvas extends FakeCanvas {
	static readonly most = 800;
	constructor() {
		super();
		for (const side of ["width", "height"] as const) {
			let now = this[side];
			Object.defineProperty(this, side, {
				get: () => now,
				set: (wanted: number) => {
					now = Math.min(wanted, SmallCanvas.most);
				},
			});
		}
	}
}

const still = (width: number, height: number, ratio: number) =>
	stillOf(scene, CAMERA, { width, height }, ratio) as unknown as FakeCanvas;

describe("a still", () => {
	it.each([
		[400, 300, 1, [400, 300]],
		[401, 301, 1.5, [602, 452]],
		[333, 251, 1.1, [366, 276]],
		[400, 300, 0.5, [200, 150]],
	])("of %d by %d has whole pixels at a ratio of %d", (width, height, ratio, pixels) => {
		stubCanvases();
		const canvas = still(width, height, ratio);
		expect([canvas.width, canvas.height]).toEqual(pixels);
	});

	it("shows the map on all of it, as sharp as asked for, with its names", () => {
		stubCanvases();
		const painted = still(400, 300, 2).pen?.painted ?? [];
		const whole = { across: 2, down: 2, right: 0, below: 0 };
		expect(painted[0]).toMatchObject({
			how: "fill",
			what: "rect 0 0 400 300",
			fillStyle: light.land.toLowerCase(),
			transform: whole,
		});
		expect(painted.map(({ what }) => what)).toContain("Mill");
	});

	it("is refused, and named, where the browser gives no canvas that wide or high", () => {
		stubCanvases(() => new SmallCanvas());
		expect(still(400, 300, 2).width).toBe(800);
		expect(() => still(401, 300, 2)).toThrow(new CanvasTooLarge("802 x 600"));
		expect(() => still(300, 401, 2)).toThrow(CanvasTooLarge);
	});

	it("is refused where the browser gives nothing to paint with", () => {
		stubCanvases(() => Object.assign(new FakeCanvas(), { pen: null }));
		expect(() => still(400, 300, 1)).toThrow(new CanvasTooLarge("400 x 300"));
	});
});
