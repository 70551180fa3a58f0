import { describe, expect, it } from "vitest";
import { MOST_CORNERS } from "../../src/map/events-shaders";
import {
	DOT_WEIGHTS,
	dotPath,
	dotRadius,
	dotRingRadius,
	EVENT_DASHES,
	EVENT_HATCHES,
	EVENT_SHAPES,
	eventColours,
	FARTHEST_CORNER,
	reachOf,
} from "../../src/scene/event-marks";
import { EVENT_LOOKS } from "../../src/scene/events";
import { SLOTS } from "../../src/scene/marks";
import { dark, light, type Palette, print } from "../../src/scene/palette";
import { apart, contrast, SIGHTS } from "./colours";

const PALETTES: readonly Palette[] = [light, dark, print];
const pairsOf = <T>(all: readonly T[]) =>
	all.flatMap((a, index) => all.slice(index + 1).map((b): readonly [T, T] => [a, b]));

describe.each(PALETTES)("the colours of files in the $name palette", (palette) => {
	const colours = EVENT_LOOKS.map((look) => eventColours(palette)[look]);

	it("stand out from every ground and from their halo", () => {
		const { sea, land, zone, foreign, halo } = palette;
		for (const colour of colours) {
			expect(colour).toMatch(/^#[0-9A-F]{6}$/);
			for (const ground of [sea, land, zone, foreign, halo]) {
				expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it.each(SIGHTS)("are told apart by those with $name sight", (sight) => {
		for (const [a, b] of pairsOf(colours)) {
			expect(apart(a, b, sight), `${a} and ${b}`).toBeGreaterThanOrEqual(0.09);
		}
	});

	it("are no party's, and not the ink of fronts and signs", () => {
		const [normal] = SIGHTS;
		const taken = [palette.ink, ...SLOTS.map((slot) => palette.parties[slot].ink)];
		for (const colour of colours) {
			for (const other of taken) {
				expect(apart(colour, other, normal), `${colour} and ${other}`).toBeGreaterThanOrEqual(0.1);
			}
		}
	});
});

/** Of a polygon, or of a circle of radius 1. */
function areaOf(corners: readonly (readonly [number, number])[]): number {
	if (corners.length === 0) return Math.PI;
	const sum = corners.reduce((total, [x, y], index) => {
		const [beforeX = 0, beforeY = 0] = corners.at(index - 1) ?? [];
		return total + (beforeX * y - x * beforeY);
	}, 0);
	return Math.abs(sum) / 2;
}

describe("the shapes of files", () => {
	it("are six, none like another, of about the same area and no larger than is known", () => {
		const drawn = EVENT_LOOKS.map((look) => dotPath(look, 10));
		expect(new Set(drawn).size).toBe(EVENT_LOOKS.length);
		for (const look of EVENT_LOOKS) {
			const corners = EVENT_SHAPES[look];
			expect(reachOf(look)).toBeGreaterThanOrEqual(1);
			expect(reachOf(look)).toBeLessThanOrEqual(FARTHEST_CORNER);
			expect(corners.length).toBeLessThanOrEqual(MOST_CORNERS);
			expect(areaOf(corners) / Math.PI).toBeGreaterThan(0.9);
			expect(areaOf(corners) / Math.PI).toBeLessThan(1.1);
			for (const [x, y] of corners) {
				expect(Math.hypot(x, y)).toBeLessThanOrEqual(reachOf(look) + 1e-9);
			}
		}
	});

	it("lie around the point that they stand for", () => {
		expect(dotPath(3, 10, 100, 50)).toBe("M100 37.2L112.8 50L100 62.8L87.2 50Z");
		expect(dotPath(1, 2, 5, 5)).toBe("M3 5A2 2 0 1 1 7 5A2 2 0 1 1 3 5Z");
	});

	it("tell their areas by a hatch, their lines by a dash of their own", () => {
		const hatches = EVENT_LOOKS.map((look) => EVENT_HATCHES[look].d);
		expect(new Set(hatches).size).toBe(EVENT_LOOKS.length);
		for (const d of hatches) expect(d).toMatch(/^M[\d. L]+$/);
		expect(new Set(EVENT_LOOKS.map((look) => `${EVENT_DASHES[look]}`)).size).toBe(
			EVENT_LOOKS.length,
		);
	});

	it("are smaller and paler before the day than on it", () => {
		const { earlier, ofDay } = DOT_WEIGHTS;
		expect(earlier.size).toBeLessThan(ofDay.size);
		expect(earlier.ink).toBeLessThan(ofDay.ink);
	});

	it("grow as the map comes nearer, and never jump", () => {
		const radii = Array.from({ length: 161 }, (_, step) => dotRadius(step / 10));
		radii.slice(1).forEach((radius, index) => {
			const step = radius - (radii[index] ?? 0);
			expect(step).toBeGreaterThanOrEqual(0);
			expect(step).toBeLessThan(0.1);
		});
		expect(radii.at(-1)).toBeGreaterThan(radii[0] ?? Number.NaN);
		expect(dotRingRadius(9)).toBeGreaterThan(dotRadius(9) * FARTHEST_CORNER);
	});
});
