/** Which drawn areas hold a spot on a day. */
import { describe, expect, test } from "vitest";
import type { ZoneFeature } from "../../src/model/types";
import { zonesAt } from "../../src/world/zones-at";
import { quietSquare } from "./square";
import { on } from "./toy";

const square = quietSquare();
const MIDDLE = [36.5, 35.5] as const;
const SOUTH = [36.5, 35.1] as const;
/** A zone from February on, and in its south a buffer of 33 km. */
const idsAt = (spot: readonly [number, number], depthKm = 33, day = "06-01", dataset = square) =>
	zonesAt(dataset, on(day), depthKm, spot).map(({ properties }) => properties.id);

describe("the areas at a spot", () => {
	test("are those that it lies in, in the order of the dataset, and none beside them", () => {
		expect(idsAt(SOUTH)).toEqual(["zone", "strip"]);
		expect(idsAt(MIDDLE)).toEqual(["zone"]);
		expect(idsAt([35.9, 35.5])).toEqual([]);
	});

	test("are of buffers only the one that is drawn", () => {
		expect(idsAt(SOUTH, 15)).toEqual(["zone"]);
	});

	test("are those of the day, its first and last days among them", () => {
		expect(idsAt(MIDDLE, 33, "01-31")).toEqual([]);
		expect(idsAt(MIDDLE, 33, "02-01")).toEqual(["zone"]);
		expect(idsAt(MIDDLE, 33, "12-31")).toEqual(["zone"]);
	});

	test("have several parts or one, and no line among them, though it goes round the spot", () => {
		const [zone] = square.zones;
		if (zone?.geometry.type !== "Polygon") throw new Error("the zone is no polygon");
		const rings = zone.geometry.coordinates;
		const other = (id: string, geometry: ZoneFeature["geometry"]): ZoneFeature => ({
			...zone,
			properties: { ...zone.properties, id },
			geometry,
		});
		const zones = [
			other("line", { type: "LineString", coordinates: rings[0] ?? [] }),
			other("lines", { type: "MultiLineString", coordinates: rings }),
			other("parts", { type: "MultiPolygon", coordinates: [rings] }),
		];
		expect(idsAt(MIDDLE, 33, "06-01", { ...square, zones })).toEqual(["parts"]);
	});
});
