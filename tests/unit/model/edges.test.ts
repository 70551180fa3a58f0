/** The borders of cells, read off their rings; squares side by side, so that each is plain to see. */

import geographic from "geographiclib-geodesic";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { edgesOf, joined, stepsOf } from "../../../src/model/edges";
import { cellOf, ringAt, squareAt } from "./cells";

const ellipsoid = geographic.Geodesic.WGS84;

/** How far two spots are apart, told by geographiclib. */
function kmBetween([lng = 0, lat = 0]: Position, [toLng = 0, toLat = 0]: Position): number {
	return (ellipsoid.Inverse(lat, lng, toLat, toLng).s12 ?? Number.NaN) / 1000;
}

const namesOf = (cells: Parameters<typeof edgesOf>[0]) =>
	edgesOf(cells).map(({ properties: { id, left, right } }) => `${id} ${left} ${right}`);

describe("an edge", () => {
	test("is what two cells have in common, with its length and how far their places are apart", () => {
		const [edge, ...more] = edgesOf([squareAt("a", 0, 0), squareAt("b", 1, 0)]);
		expect(more).toEqual([]);
		expect(edge).toEqual({
			type: "Feature",
			properties: {
				kind: "edge",
				id: "edge-1",
				left: "a",
				right: "b",
				lengthKm: expect.closeTo(kmBetween([1, 0], [1, 1]), 2),
				spacingKm: expect.closeTo(kmBetween([0.5, 0.5], [1.5, 0.5]), 2),
			},
			geometry: {
				type: "LineString",
				coordinates: [
					[1, 0],
					[1, 1],
				],
			},
		});
	});

	test("comes in the order of the left cells, then of the right ones, each once", () => {
		const four = [
			squareAt("sw", 0, 0),
			squareAt("ne", 1, 1),
			squareAt("nw", 0, 1),
			squareAt("se", 1, 0),
		];
		expect(namesOf(four)).toEqual(["edge-1 sw nw", "edge-2 sw se", "edge-3 ne nw", "edge-4 ne se"]);
	});

	test("is none between cells that meet at a corner, or not at all", () => {
		expect(namesOf([squareAt("a", 0, 0), squareAt("b", 1, 1), squareAt("c", 5, 5)])).toEqual([]);
		expect(edgesOf([])).toEqual([]);
	});

	test("is none between two parts of one cell", () => {
		const whole = cellOf("whole", [ringAt(0, 0)], [ringAt(1, 0)]);
		expect(edgesOf([{ cell: whole, at: [0.5, 0.5] }])).toEqual([]);
	});

	test("follows a border around its corners as one line", () => {
		const around = squareAt("around", 0, 0);
		const notched = cellOf("notched", [
			[
				[1, 0],
				[2, 0],
				[2, 2],
				[0, 2],
				[0, 1],
				[1, 1],
				[1, 0],
			],
		]);
		const [edge, ...more] = edgesOf([around, { cell: notched, at: [1.5, 1.5] }]);
		expect(more).toEqual([]);
		expect(edge?.geometry.coordinates).toEqual([
			[1, 0],
			[1, 1],
			[0, 1],
		]);
		expect(edge?.properties.lengthKm).toBeCloseTo(
			kmBetween([1, 0], [1, 1]) + kmBetween([1, 1], [0, 1]),
			2,
		);
	});

	test("is in parts where two cells meet in several places, and as long as these together", () => {
		const two = cellOf("two", [ringAt(0, 0)], [ringAt(2, 0)]);
		const [edge] = edgesOf([squareAt("mid", 1, 0), { cell: two, at: [0.5, 0.5] }]);
		expect(edge?.geometry).toEqual({
			type: "MultiLineString",
			coordinates: [
				[
					[2, 0],
					[2, 1],
				],
				[
					[1, 1],
					[1, 0],
				],
			],
		});
		expect(edge?.properties.lengthKm).toBeCloseTo(2 * kmBetween([1, 0], [1, 1]), 2);
	});

	test("runs around a cell that lies within another's hole", () => {
		const hole = ringAt(1, 1).toReversed();
		const outer = { cell: cellOf("outer", [ringAt(0, 0, 3), hole]), at: [0.5, 0.5] as const };
		const [edge] = edgesOf([squareAt("inner", 1, 1), outer]);
		expect(edge?.properties).toMatchObject({ left: "inner", right: "outer" });
		expect(edge?.geometry.coordinates).toEqual(ringAt(1, 1));
	});
});

test("the steps around a cell are those of all its rings, holes too", () => {
	const steps = stepsOf(cellOf("a", [ringAt(0, 0, 3), ringAt(1, 1)], [ringAt(5, 5)]));
	expect(steps).toHaveLength(12);
	expect(steps[0]).toEqual([
		[0, 0],
		[3, 0],
	]);
	expect(steps.at(-1)).toEqual([
		[5, 6],
		[5, 5],
	]);
});

describe("steps", () => {
	const [a, b, c, d, e]: Position[] = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
		[5, 5],
	];
	const step = (from: Position | undefined, to: Position | undefined) => [from ?? [], to ?? []];

	test("that follow each other are one line", () => {
		expect(joined([step(a, b), step(b, c)])).toEqual([[a, b, c]]);
		expect(joined([])).toEqual([]);
		expect(joined([step(a, b)])).toEqual([[a, b]]);
	});

	test("that do not are lines of their own", () => {
		expect(joined([step(a, b), step(c, d)])).toEqual([
			[a, b],
			[c, d],
		]);
	});

	test("of a ring that begins in the middle of a line are put together at its begin", () => {
		expect(joined([step(b, c), step(d, e), step(a, b)])).toEqual([
			[a, b, c],
			[d, e],
		]);
		expect(joined([step(b, c), step(a, b)])).toEqual([[a, b, c]]);
	});

	test("around a whole ring stay one closed line", () => {
		expect(joined([step(a, b), step(b, c), step(c, a)])).toEqual([[a, b, c, a]]);
	});

	test("are left as they were", () => {
		const steps = [step(a, b), step(b, c)];
		joined(steps);
		expect(steps).toEqual([step(a, b), step(b, c)]);
	});
});
