/** The rim along a contact line, of squares side by side. */
import { describe, expect, test } from "vitest";
import { type Beyond, rimsOf } from "../../../src/model/rim";
import { cellOf, squareAt } from "./cells";

describe("a rim", () => {
	const south: Beyond = {
		line: [
			[0, 0],
			[2, 0],
		],
		party: "north",
		errorKm: 3,
	};
	const cells = [squareAt("a", 0, 0), squareAt("b", 1, 0)].map(({ cell }) => cell);

	test("is the part of a cell's outline along the line, and says who stands beyond", () => {
		expect(rimsOf(cells, [south])[1]).toEqual({
			type: "Feature",
			properties: { kind: "rim", id: "rim-1-b", cell: "b", beyond: "north", errorKm: 3 },
			geometry: {
				type: "MultiLineString",
				coordinates: [
					[
						[1, 0],
						[2, 0],
					],
				],
			},
		});
	});

	test("comes in the order of the cells, and counts the lines from one", () => {
		const west: Beyond = {
			line: [
				[0, 0],
				[0, 1],
			],
			party: "south",
			errorKm: 1,
		};
		const rims = rimsOf(cells, [west, south]);
		expect(rims.map(({ properties: { id, beyond } }) => [id, beyond])).toEqual([
			["rim-1-a", "south"],
			["rim-2-a", "north"],
			["rim-2-b", "north"],
		]);
	});

	test("is never what two cells have in common, though the line runs along it", () => {
		const between = {
			...south,
			line: [
				[1, 0],
				[1, 1],
			],
		};
		expect(rimsOf(cells, [between])).toEqual([]);
	});

	test("ends where the line ends: beyond it, and before it, is none", () => {
		const along = (from: number, to: number) =>
			rimsOf(cells, [
				{
					...south,
					line: [
						[from, 0],
						[to, 0],
					],
				},
			]).map(({ properties }) => properties.cell);
		expect(along(0.4, 0.6)).toEqual(["a"]);
		expect(along(0.6, 1.4)).toEqual([]);
		expect(along(-2, 0.49)).toEqual([]);
		expect(along(-2, 0.499)).toEqual(["a"]);
		expect(along(1.501, 4)).toEqual(["b"]);
		expect(along(1.51, 4)).toEqual([]);
	});

	test("is found along a slanting line, and along any piece of it", () => {
		const slanting = cellOf("s", [
			[
				[10, 50],
				[12, 51],
				[10, 51],
				[10, 50],
			],
		]);
		const line = [
			[0, 0],
			[8, 49],
			[14, 52],
		];
		const [rim, ...more] = rimsOf([slanting], [{ ...south, line }]);
		expect(more).toEqual([]);
		expect(rim?.geometry.coordinates).toEqual([
			[
				[10, 50],
				[12, 51],
			],
		]);
	});

	test("is as far from a slanting line as the ground is, where a degree to the east is half of one to the north", () => {
		const side = cellOf("s", [
			[
				[10, 60],
				[12, 61],
				[10, 61],
				[10, 60],
			],
		]);
		/** The line along that side, moved square to it on the ground by so many kilometres. */
		const rimsAt = (km: number) => {
			const shrink = Math.cos((60.5 * Math.PI) / 180);
			const [north, east] = [2 * shrink, 1];
			const part = km / 111.4 / Math.hypot(north, east);
			const line = [
				[9, 59.5],
				[13, 61.5],
			].map(([lng = 0, lat = 0]) => [lng + (part * east) / shrink, lat - part * north]);
			return rimsOf([side], [{ ...south, line }]).length;
		};
		expect(rimsAt(0.24)).toBe(1);
		expect(rimsAt(-0.24)).toBe(1);
		expect(rimsAt(0.26)).toBe(0);
		expect(rimsAt(-0.26)).toBe(0);
	});

	test("may lie along a line that stands still for a moment", () => {
		const line = [
			[0, 0],
			[0, 0],
			[1, 0],
		];
		expect(rimsOf(cells, [{ ...south, line }])).toHaveLength(1);
		const point = [
			[0.5, 0],
			[0.5, 0],
		];
		expect(rimsOf(cells, [{ ...south, line: point }])).toHaveLength(1);
		expect(rimsOf(cells, [{ ...south, line: [] }])).toEqual([]);
	});
});
