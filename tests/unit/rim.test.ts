/** The rim of the cells along a contact line. */
import { describe, expect, test } from "vitest";
import { rimsOf } from "../../src/model/rim";
import { frontOn } from "../../src/world/front";
import { worldAt } from "../../src/world/world";
import { idlib } from "./idlib";
import { FOUR, history, squareDataset } from "./square";
import { on } from "./toy";

const SOUTH_EDGE = {
	line: [
		[36, 35],
		[37, 35],
	],
	party: "north",
	errorKm: 2,
};

function rimmed(...histories: Parameters<typeof squareDataset>[1][]) {
	const dataset = squareDataset(FOUR, ...histories);
	const { cells, edges } = dataset.control;
	return { ...dataset, control: { cells, edges, rims: rimsOf(cells, [SOUTH_EDGE]) } };
}

describe("the rim along a contact line", () => {
	test("is that of the cells beside it, and no other side of the zone", () => {
		const { rims } = rimmed().control;
		expect(rims.map(({ properties: { cell, beyond } }) => [cell, beyond])).toEqual([
			["sw", "north"],
			["se", "north"],
		]);
		for (const { geometry } of rims) {
			expect(geometry.coordinates.flat().every(([, lat]) => lat === 35)).toBe(true);
		}
	});

	test("is found though the line lies a little off, as cut and rounded lines do, and no farther", () => {
		// 0.001 degrees of latitude are 111 m.
		const shifted = (degrees: number) => ({
			...SOUTH_EDGE,
			line: SOUTH_EDGE.line.map(([lng = 0, lat = 0]) => [lng, lat - degrees]),
		});
		const { cells } = squareDataset(FOUR).control;
		expect(rimsOf(cells, [shifted(0.002)])).toHaveLength(2);
		expect(rimsOf(cells, [shifted(0.0025)])).toEqual([]);
	});

	test("is none without a line", () => {
		expect(rimsOf(squareDataset(FOUR).control.cells, [])).toEqual([]);
	});

	test("is the front where another party holds the cell, and may be where it is not known who does", () => {
		const dataset = rimmed(
			history("sw", ["south", "01-01"]),
			history("se", ["north", "01-01"]),
			history("nw", ["south", "01-01"]),
			history("ne", ["north", "01-01"]),
		);
		const front = frontOn(dataset, worldAt(dataset, on("06-01")));
		expect(front.get("rim-1-sw")).toMatchObject({ kind: "front", right: { id: "north" } });
		expect(front.has("rim-1-se")).toBe(false);
		const unknown = rimmed(history("sw", ["fighting", "01-01"]));
		expect(frontOn(unknown, worldAt(unknown, on("06-01"))).get("rim-1-sw")).toEqual({
			kind: "fighting",
		});
	});

	test("follows the whole contact line of the dataset, and nothing of the border", () => {
		const length = (lines: readonly (readonly number[])[][]) =>
			lines.reduce(
				(sum, line) =>
					sum +
					line
						.slice(1)
						.reduce(
							(part, [x = 0, y = 0], index) =>
								part +
								Math.hypot((x - (line[index]?.[0] ?? 0)) * 0.81, y - (line[index]?.[1] ?? 0)),
							0,
						),
				0,
			) * 111;
		const line = idlib.zones.find(({ properties }) => properties.kind === "contact-line");
		if (line?.geometry.type !== "LineString") throw new Error("no contact line");
		const rims = idlib.control.rims.flatMap(({ geometry }) => geometry.coordinates);
		const [along, whole] = [length(rims), length([line.geometry.coordinates])];
		expect(along / whole).toBeGreaterThan(0.97);
		expect(along / whole).toBeLessThan(1.03);
	});
});
