import { describe, expect, test } from "vitest";
import { nearestPlace } from "../../src/world/nearest";
import { FOUR, squareDataset } from "./square";

const dataset = squareDataset(FOUR);

describe("the nearest place", () => {
	test("is the one whose cell holds the spot, with its distance on the ground", () => {
		const found = nearestPlace(dataset, [36.25, 35.35]);
		expect(found?.place.id).toBe("sw");
		// A tenth of a degree of latitude at 35.3 degrees.
		expect(found?.km).toBeCloseTo(11.095, 2);
		expect(nearestPlace(dataset, [36.9, 35.9])?.place.id).toBe("ne");
		expect(nearestPlace(dataset, FOUR["nw"] ?? [0, 0])).toMatchObject({
			place: { id: "nw" },
			km: 0,
		});
	});

	test("is none outside the zone, even next to it", () => {
		expect(nearestPlace(dataset, [35.999, 35.5])).toBeNull();
		expect(nearestPlace(dataset, [36.5, 36.001])).toBeNull();
		expect(nearestPlace(dataset, [-120, -35])).toBeNull();
	});

	test("is one of the two on the border between cells", () => {
		expect(["sw", "se"]).toContain(nearestPlace(dataset, [36.5, 35.2])?.place.id);
	});

	test("is none in a hole of a cell, and in a part of it that lies apart the same", () => {
		const [cell] = dataset.control.cells;
		if (!cell) throw new Error("the square has no cells");
		const ring = (west: number, south: number, size: number) => [
			[west, south],
			[west + size, south],
			[west + size, south + size],
			[west, south + size],
			[west, south],
		];
		const geometry = {
			type: "MultiPolygon" as const,
			coordinates: [[ring(10, 10, 1), ring(10.4, 10.4, 0.2)], [ring(20, 20, 1)]],
		};
		const apart = { ...dataset, control: { cells: [{ ...cell, geometry }], edges: [], rims: [] } };
		expect(nearestPlace(apart, [10.1, 10.1])?.place.id).toBe("sw");
		expect(nearestPlace(apart, [20.5, 20.5])?.place.id).toBe("sw");
		expect(nearestPlace(apart, [10.5, 10.5])).toBeNull();
	});

	test("is none in a dataset without cells", () => {
		const bare = { ...dataset, control: { cells: [], edges: [], rims: [] } };
		expect(nearestPlace(bare, [36.25, 35.35])).toBeNull();
	});

	test("is none where the place of the cell has no position, or the dataset lacks it", () => {
		const { sw } = Object.fromEntries(dataset.places);
		const places = (...changed: (readonly [string, NonNullable<typeof sw>])[]) => ({
			...dataset,
			places: new Map(changed),
		});
		if (!sw) throw new Error("the square has no such place");
		expect(nearestPlace(places(["sw", { ...sw, at: null }]), [36.25, 35.35])).toBeNull();
		expect(nearestPlace(places(), [36.25, 35.35])).toBeNull();
		expect(nearestPlace(places(["sw", sw]), [36.25, 35.35])?.place).toBe(sw);
	});
});
