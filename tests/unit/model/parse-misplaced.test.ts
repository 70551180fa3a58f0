/** Places that are marked as inside of the zone or outside, held to the zone as drawn. */
import { describe, expect, test } from "vitest";
import { holdPlaces, readPlaces, readZones } from "../../../src/model/parse-geo";
import type { Json } from "../small-dataset";
import { withChange } from "../small-dataset";
import { ids, read } from "./told";

const KNOWN = {
	places: ids("mill", "ford"),
	claims: ids("C1", "C2", "C3"),
	parties: ids("north", "south"),
};

const property = (name: string, index = 0) => ["features", index, "properties", name];

describe("what places say of themselves", () => {
	/** The mill, which lies within the square, and the ford, which lies nowhere, held to the zone. */
	function heldPlaces(marks: { mill?: string; ford?: string }, changeZone = (_: Json): void => {}) {
		const files = withChange("places.geojson", (json) => {
			if (marks.mill) json.set(property("zone", 0), marks.mill);
			if (marks.ford) json.set(property("zone", 1), marks.ford);
		});
		const zones = withChange("zone.geojson", changeZone);
		return read((report) => {
			const places = readPlaces(files, report);
			const misplaced = holdPlaces(places, readZones(zones, KNOWN, report), report);
			return {
				misplaced: [...misplaced],
				marks: [...places.values()].map(({ id, zone }) => [id, zone]),
				order: [...places.keys()],
			};
		});
	}
	const far = (json: Json) =>
		json.set(
			["features", 0, "geometry", "coordinates"],
			[
				[
					[10, 10],
					[11, 10],
					[11, 11],
					[10, 10],
				],
			],
		);

	test("holds where the zone as drawn has it so", () => {
		const { result, told } = heldPlaces({ mill: "inside" });
		expect(told).toEqual([]);
		expect(result.misplaced).toEqual([]);
		expect(result.marks[0]).toEqual(["mill", "inside"]);
		expect(heldPlaces({ mill: "outside" }, far).told).toEqual([]);
	});

	test("is taken back, and listed, where it lies on the other side", () => {
		const inside = heldPlaces({ mill: "outside" });
		expect(inside.told).toEqual([
			"dropped | places.geojson | bad-value | is marked as outside, and lies inside of the zone as drawn | at mill | zone",
		]);
		expect(inside.result.misplaced).toEqual(["mill"]);
		expect(inside.result.marks[0]).toEqual(["mill", undefined]);
		expect(inside.result.order).toEqual(["mill", "ford"]);
		const outside = heldPlaces({ mill: "inside" }, far);
		expect(outside.told).toEqual([
			"dropped | places.geojson | bad-value | is marked as inside, and lies outside of the zone as drawn | at mill | zone",
		]);
	});

	test("is not asked of a place without a mark, nor of one without a position", () => {
		const { result, told } = heldPlaces({ ford: "inside" });
		expect(told).toEqual([]);
		expect(result.misplaced).toEqual([]);
		expect(result.marks).toEqual([
			["mill", undefined],
			["ford", "inside"],
		]);
	});

	test.each([
		["no zone but a buffer", (json: Json) => json.set(property("kind"), "buffer")],
		[
			"a zone that is a line",
			(json: Json) => json.set(["features", 0, "geometry"], json.get("features", 1, "geometry")),
		],
	])("stands where there is %s to hold it to", (_, changeZone) => {
		const { result, told } = heldPlaces({ mill: "outside" }, changeZone);
		expect(told).toEqual([]);
		expect(result.marks[0]).toEqual(["mill", "outside"]);
	});

	test("is held to all parts of a zone, also of one that is in several pieces", () => {
		const pieces = (json: Json) => {
			const square = json.get("features", 0, "geometry", "coordinates");
			far(json);
			const other = json.get("features", 0, "geometry", "coordinates");
			json.set(["features", 0, "geometry"], {
				type: "MultiPolygon",
				coordinates: [other, square],
			});
		};
		expect(heldPlaces({ mill: "inside" }, pieces).told).toEqual([]);
		const twoZones = (json: Json) => {
			const zone = structuredClone(json.get("features", 0));
			far(json);
			json.add(["features"], zone);
			json.set(property("id", 2), "zone-2");
		};
		expect(heldPlaces({ mill: "inside" }, twoZones).told).toEqual([]);
	});
});
