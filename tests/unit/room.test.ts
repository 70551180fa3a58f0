/** The part of the map that nothing lies over: as large as can be for what is to be shown in it. */
import { describe, expect, it } from "vitest";
import {
	GAP_PX,
	leastHeight,
	type Rect,
	roomAtLeast,
	roomFor,
	shapeOf,
} from "../../src/scene/room";

const PHONE = { width: 360, height: 352 };
const BAR: Rect = { left: 4, top: 4, right: 356, bottom: 48 };
const BUTTONS: Rect = { left: 4, top: 56, right: 48, bottom: 188 };
const CREDITS: Rect = { left: 0, top: 280, right: 360, bottom: 352 };

describe("the room for a shape", () => {
	it("is the whole map where nothing lies over it", () => {
		expect(roomFor(PHONE, [], 0.8)).toEqual({
			top: GAP_PX,
			right: GAP_PX,
			bottom: GAP_PX,
			left: GAP_PX,
		});
	});

	it("begins below a bar, ends above the credits, and goes past buttons at the side", () => {
		expect(roomFor(PHONE, [BAR, BUTTONS, CREDITS], 0.8)).toEqual({
			top: 48 + GAP_PX,
			bottom: 72 + GAP_PX,
			left: 48 + GAP_PX,
			right: GAP_PX,
		});
	});

	it("goes below the buttons for a shape that is wide and low", () => {
		const low: Rect = { left: 4, top: 56, right: 300, bottom: 100 };
		expect(roomFor(PHONE, [BAR, low, CREDITS], 3)).toMatchObject({
			top: 100 + GAP_PX,
			left: GAP_PX,
			right: GAP_PX,
		});
	});

	it("leaves out a legend that stands open at the side", () => {
		const legend: Rect = { left: 745, top: 65, right: 1048, bottom: 653 };
		const credits: Rect = { left: 0, top: 655, right: 1056, bottom: 692 };
		expect(roomFor({ width: 1056, height: 692 }, [legend, credits], 0.8)).toMatchObject({
			left: GAP_PX,
			right: 1056 - 745 + GAP_PX,
			bottom: 692 - 655 + GAP_PX,
		});
	});

	it("does not count what lies beside the map", () => {
		const panel: Rect = { left: 360, top: 0, right: 700, bottom: 352 };
		const below: Rect = { left: 0, top: 352, right: 360, bottom: 640 };
		expect(roomFor(PHONE, [panel, below], 0.8)).toEqual(roomFor(PHONE, [], 0.8));
	});

	it("is the whole map where as good as all of it is covered", () => {
		const all: Rect = { left: 0, top: 0, right: 360, bottom: 330 };
		expect(roomFor(PHONE, [all], 0.8)).toEqual(roomFor(PHONE, [], 0.8));
	});
});

describe("the shape of bounds", () => {
	it("is narrower than their degrees, the more so the farther from the equator", () => {
		expect(shapeOf([36, -0.5, 37, 0.5])).toBeCloseTo(1, 5);
		expect(shapeOf([36, 59.5, 37, 60.5])).toBeCloseTo(0.5, 5);
	});

	it("is one that a window can have, also of a line", () => {
		expect(shapeOf([36, 35, 36, 36])).toBeGreaterThan(0);
		expect(shapeOf([36, 35, 37, 35])).toBeLessThan(Number.POSITIVE_INFINITY);
	});
});

describe("a map that cannot look far enough", () => {
	const size = { width: 1056, height: 543 };
	const bar: Rect = { left: 8, top: 8, right: 1048, bottom: 52 };
	const credits: Rect = { left: 0, top: 505, right: 1056, bottom: 543 };

	it("draws bounds no smaller than so that its own fill it", () => {
		expect(
			leastHeight({ width: 1000, height: 100 }, [36, -0.5, 37, 0.5], [35, -2, 40, 2]),
		).toBeCloseTo(200, 0);
		expect(
			leastHeight({ width: 100, height: 1000 }, [36, -0.5, 37, 0.5], [35, -2, 40, 2]),
		).toBeCloseTo(250, 0);
	});

	it("lets what is to be seen reach under the bar rather than under the credits", () => {
		const covers = [[bar], [credits]];
		expect(roomAtLeast(size, covers, 0.8, 400)).toEqual(roomFor(size, [bar, credits], 0.8));
		expect(roomAtLeast(size, covers, 0.8, 470)).toEqual(roomFor(size, [credits], 0.8));
		expect(roomAtLeast(size, covers, 0.8, 900)).toEqual(roomFor(size, [credits], 0.8));
	});
});
