/** How small and how large an area can be: on three cells in a row, of round numbers. */
import { describe, expect, test } from "vitest";
import type { Party } from "../../src/model/types";
import {
	isHeldBy,
	km2RangeOf,
	mayHold,
	NO_KM2,
	sidesOf,
	sum,
	weightsOf,
} from "../../src/world/area-range";
import type { ControlIndex } from "../../src/world/control";
import type { Status } from "../../src/world/world";
import { change, toyDataset } from "./toy";

const { parties } = toyDataset({});
const party = (id: string): Party => parties.get(id) ?? expect.fail(`no party ${id}`);
const [north, south] = [party("north"), party("south")];
const east: Party = { ...north, id: "east" };
const assessment = change("north", "03-01");

const held = (by: Party): Status => ({ kind: "held", party: by, assessment });
const between = (before: Party | null, after: Party | null): Status => ({
	kind: "uncertain",
	before,
	after,
	assessment,
});
const fighting: Status = { kind: "fighting", assessment };
const unknown: Status = { kind: "unknown", assessment: null };

/** Areas of 100, 200 and 300; the first border is 8 km at 4 km from place to place, the second 10 km at 6 km. */
const row: ControlIndex = {
	cells: [
		{ kind: "cell", id: "a", place: "a", areaKm2: 100, buffers: { "5": 50, "9": 100 } },
		{ kind: "cell", id: "b", place: "b", areaKm2: 200, buffers: { "9": 50 } },
		{ kind: "cell", id: "c", place: "c", areaKm2: 300, buffers: {} },
	],
	sides: [
		{ edge: edge("a", "b", 8, 4), left: 0, right: 1 },
		{ edge: edge("b", "c", 10, 6), left: 1, right: 2 },
	],
	rims: [],
};

function edge(left: string, right: string, lengthKm: number, spacingKm: number) {
	return { kind: "edge" as const, id: left + right, left, right, lengthKm, spacingKm };
}

test("cells count for their area, or for the part within a buffer; nothing where they have none of it", () => {
	expect(weightsOf(row, null)).toEqual([100, 200, 300]);
	expect(weightsOf(row, 5)).toEqual([50, 0, 0]);
	expect(weightsOf(row, 9)).toEqual([100, 50, 0]);
});

test("the sides are who holds a cell, and who is named where that is uncertain; each once, in that order", () => {
	expect([...sidesOf([held(south), held(north), held(south)])]).toEqual([south, north]);
	expect([...sidesOf([between(north, south)])]).toEqual([north, south]);
	expect([...sidesOf([between(null, south), between(east, null)])]).toEqual([south, east]);
	expect([...sidesOf([fighting, unknown, between(null, null)])]).toEqual([]);
});

test("a place is a party's beyond doubt where that party holds it", () => {
	expect(isHeldBy(held(north), north)).toBe(true);
	expect(isHeldBy(held(north), south)).toBe(false);
	for (const open of [between(north, north), fighting, unknown]) {
		expect(isHeldBy(open, north)).toBe(false);
	}
});

describe("a place can be a party's", () => {
	const sides = new Set([north, south]);

	test("where it holds it, or is named before or after", () => {
		expect(mayHold(held(north), north, sides)).toBe(true);
		expect(mayHold(held(north), south, sides)).toBe(false);
		expect(mayHold(between(north, east), north, sides)).toBe(true);
		expect(mayHold(between(east, north), north, sides)).toBe(true);
		expect(mayHold(between(east, north), south, sides)).toBe(false);
	});

	test("where one of the two is not named, and it is a side", () => {
		for (const open of [between(null, north), between(north, null), fighting, unknown]) {
			expect(mayHold(open, south, sides)).toBe(true);
			expect(mayHold(open, east, sides)).toBe(false);
		}
	});
});

describe("the range of an area", () => {
	const range = (sure: string, possible = sure, index = row, weights = weightsOf(index, null)) => {
		const among = (places: string) => index.cells.map(({ place }) => places.includes(place));
		return km2RangeOf(index, weights, among(sure), among(possible));
	};

	test("moves each of its borders by a quarter of the places' distance", () => {
		expect(range("a")).toEqual({ shown: 100, least: 92, most: 108 });
		expect(range("b")).toEqual({ shown: 200, least: 177, most: 223 });
		expect(range("ac")).toEqual({ shown: 400, least: 377, most: 423 });
	});

	test("does not move what lies between two cells of its own", () => {
		expect(range("ab")).toEqual({ shown: 300, least: 285, most: 315 });
	});

	test("reaches at most from the borders of what is possible, and not beyond all there is", () => {
		expect(range("a", "ab")).toEqual({ shown: 100, least: 92, most: 315 });
		expect(range("c", "abc")).toEqual({ shown: 300, least: 285, most: 600 });
		const wide = { ...row, sides: [{ edge: edge("a", "b", 80, 60), left: 0, right: 1 }] };
		expect(range("a", "a", wide)).toEqual({ shown: 100, least: 0, most: 600 });
	});

	test("is nothing of no cells", () => {
		expect(range("")).toEqual(NO_KM2);
	});

	test("counts of an edge as much as of the two cells beside it", () => {
		// All of the first cell and a quarter of the second: five eighths of 8.
		expect(range("a", "a", row, weightsOf(row, 9))).toEqual({ shown: 100, least: 95, most: 105 });
	});

	test("takes a cell without area for nothing", () => {
		const [a, b, c] = row.cells;
		const index = a && b && c ? { ...row, cells: [a, { ...b, areaKm2: 0 }, c] } : row;
		expect(range("a", "a", index)).toEqual({ shown: 100, least: 96, most: 104 });
	});
});

test("a sum of nothing is nothing", () => {
	expect(sum([])).toBe(0);
	expect(sum([1, 2, 4])).toBe(7);
	expect(NO_KM2).toEqual({ shown: 0, least: 0, most: 0 });
});
