/** Cells, and what is read off them: the edges between two, the rims along a contact line. */
import { describe, expect, test } from "vitest";
import { readControl, readPlaces, readZones } from "../../../src/model/parse-geo";
import type { Json } from "../small-dataset";
import { withChange } from "../small-dataset";
import { ids, read } from "./told";

const EVERYTHING = {
	places: ids("mill", "ford"),
	claims: ids("C1", "C2", "C3"),
	parties: ids("north", "south"),
};

interface Changes {
	readonly control?: (json: Json) => void;
	readonly zones?: (json: Json) => void;
	readonly places?: (json: Json) => void;
}

function controlWith({ control = nothing, zones = nothing, places = nothing }: Changes) {
	return read((report) =>
		readControl(
			withChange("control.geojson", control),
			readPlaces(withChange("places.geojson", places), report),
			readZones(withChange("zone.geojson", zones), EVERYTHING, report),
			report,
		),
	);
}

function nothing(): void {}

/** Makes the feature with that index the contact line of which it is known who stands beyond. */
const faced = (json: Json, index = 1) => {
	json.set(["features", index, "properties", "beyond"], "north");
	json.set(["features", index, "properties", "errorKm"], 2);
};

describe("a cell", () => {
	test("of a place with a position is kept", () => {
		const { result, told } = controlWith({});
		expect(told).toEqual([]);
		expect(result.cells.map(({ properties }) => properties.id)).toEqual(["mill"]);
		expect(result.edges).toEqual([]);
		expect(result.rims).toEqual([]);
	});

	test("of an unknown place is left out", () => {
		const { result, told } = controlWith({
			control: (json) => json.set(["features", 0, "properties", "place"], "gone"),
		});
		expect(result).toEqual({ cells: [], edges: [], rims: [] });
		expect(told).toEqual([
			"dropped | control.geojson | unknown-reference | gone | at mill | place",
		]);
	});

	test("of a place that lies nowhere is left out", () => {
		const { result, told } = controlWith({
			control: (json) => json.set(["features", 0, "properties", "place"], "ford"),
		});
		expect(result.cells).toEqual([]);
		expect(told).toEqual([
			"dropped | control.geojson | bad-value | ford has no position | at mill | place",
		]);
	});

	test("has an edge with the cell beside it", () => {
		const { result, told } = controlWith({
			places: (json) =>
				json.set(["features", 1, "geometry"], { type: "Point", coordinates: [37.5, 35.5] }),
			control: (json) => {
				json.add(["features"], structuredClone(json.get("features", 0)));
				json.set(["features", 1, "properties", "id"], "ford");
				json.set(["features", 1, "properties", "place"], "ford");
				json.set(
					["features", 1, "geometry", "coordinates", 0],
					[
						[37, 35],
						[38, 35],
						[38, 36],
						[37, 36],
						[37, 35],
					],
				);
			},
		});
		expect(told).toEqual([]);
		expect(result.edges).toMatchObject([
			{ properties: { id: "edge-1", left: "mill", right: "ford" } },
		]);
	});

	test("is not read where its file is missing, and the dataset stands", () => {
		const { told } = read((report) => readControl(new Map(), new Map(), [], report));
		expect(told).toEqual([
			"dropped | control.geojson | missing-file | the file could not be read | at whole | ",
		]);
	});
});

describe("a contact line", () => {
	test("gives the cell along it a rim, which says who stands beyond and how far off it may be", () => {
		const { result, told } = controlWith({ zones: faced });
		expect(told).toEqual([]);
		expect(result.rims).toMatchObject([
			{ properties: { id: "rim-1-mill", cell: "mill", beyond: "north", errorKm: 2 } },
		]);
	});

	test("may be in several parts", () => {
		const { result } = controlWith({
			zones: (json) => {
				faced(json);
				const south = json.get("features", 1, "geometry", "coordinates");
				const north = [
					[36, 36],
					[37, 36],
				];
				json.set(["features", 1, "geometry"], {
					type: "MultiLineString",
					coordinates: [south, north],
				});
			},
		});
		expect(result.rims.map(({ properties }) => properties.id)).toEqual([
			"rim-1-mill",
			"rim-2-mill",
		]);
	});

	test.each([
		["it is not known who stands beyond", "beyond"],
		["it is not known how far off it may be", "errorKm"],
	])("gives none where %s", (_, field) => {
		const { result } = controlWith({
			zones: (json) => {
				faced(json);
				json.remove("features", 1, "properties", field);
			},
		});
		expect(result.rims).toEqual([]);
	});

	test("gives none where it is an area, and another line gives none either", () => {
		const area = controlWith({
			zones: (json) => {
				faced(json, 0);
				json.set(["features", 0, "properties", "kind"], "contact-line");
			},
		});
		expect(area.result.rims).toEqual([]);
		const edge = controlWith({
			zones: (json) => {
				faced(json);
				json.set(["features", 1, "properties", "kind"], "edge");
			},
		});
		expect(edge.result.rims).toEqual([]);
	});
});
