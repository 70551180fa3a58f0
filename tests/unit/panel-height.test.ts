/** The heights of the panel's sheet: which follows which, and where it comes to rest when a finger lets it go. */
import { describe, expect, it } from "vitest";
import { raised, stepped } from "../../src/app/panel-height";
import { heightAfter, speedOf } from "../../src/ui/sheet-drag";

const stops = { line: 45, half: 230, full: 340 };

describe("the panel's height", () => {
	it("goes up and down by one, and stays at either end", () => {
		expect(stepped("line", 1)).toBe("half");
		expect(stepped("half", 1)).toBe("full");
		expect(stepped("full", 1)).toBe("full");
		expect(stepped("full", -1)).toBe("half");
		expect(stepped("line", -1)).toBe("line");
	});

	it("is half where there is something to read and it was folded, else as it was", () => {
		expect(raised("line")).toBe("half");
		expect(raised("half")).toBe("half");
		expect(raised("full")).toBe("full");
	});
});

describe("a sheet that is let go", () => {
	it("comes to rest at the nearest height where the finger has rested", () => {
		expect(heightAfter(100, 0, stops)).toBe("line");
		expect(heightAfter(150, 0, stops)).toBe("half");
		expect(heightAfter(280, 0, stops)).toBe("half");
		expect(heightAfter(300, 0, stops)).toBe("full");
	});

	it("goes on to the next height with a flick, however far that is", () => {
		expect(heightAfter(60, 0.5, stops)).toBe("half");
		expect(heightAfter(240, 0.45, stops)).toBe("full");
		expect(heightAfter(330, -0.45, stops)).toBe("half");
		expect(heightAfter(220, -0.45, stops)).toBe("line");
	});

	it("goes all the way with a strong flick", () => {
		expect(heightAfter(60, 2, stops)).toBe("full");
		expect(heightAfter(320, -2, stops)).toBe("line");
	});

	it("stays at the last height where there is none beyond", () => {
		expect(heightAfter(340, 3, stops)).toBe("full");
		expect(heightAfter(45, -3, stops)).toBe("line");
	});

	it("comes to rest in a window so low that two heights are the same", () => {
		expect(["half", "full"]).toContain(heightAfter(120, 0.5, { line: 45, half: 150, full: 150 }));
	});
});

describe("the speed of a finger", () => {
	it("is that of its last moves, upwards", () => {
		const moments = [
			{ y: 500, at: 0 },
			{ y: 490, at: 400 },
			{ y: 470, at: 440 },
			{ y: 450, at: 480 },
		];
		expect(speedOf(moments)).toBeCloseTo(0.5);
		expect(speedOf(moments.map(({ y, at }) => ({ y: -y, at })))).toBeCloseTo(-0.5);
	});

	it("is none where it has rested, and where it has not moved", () => {
		expect(
			speedOf([
				{ y: 500, at: 0 },
				{ y: 300, at: 100 },
				{ y: 300, at: 400 },
			]),
		).toBe(0);
		expect(speedOf([{ y: 500, at: 10 }])).toBe(0);
		expect(speedOf([])).toBe(0);
	});
});
