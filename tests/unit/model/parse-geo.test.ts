/** The GeoJSON files, each read by its own: what is kept, what is left out, and how that is told. */
import { describe, expect, test } from "vitest";
import {
	readBaseFiles,
	readPlaces,
	readPosts,
	readRoads,
	readZones,
} from "../../../src/model/parse-geo";
import type { Json } from "../small-dataset";
import { smallDataset, withChange } from "../small-dataset";
import { ids, read } from "./told";

const KNOWN = {
	places: ids("mill", "ford"),
	claims: ids("C1", "C2", "C3"),
	parties: ids("north", "south"),
};
const NONE = ids();
const NOBODY = { places: NONE, claims: NONE, parties: NONE };

const property = (name: string, index = 0) => ["features", index, "properties", name];

describe("places", () => {
	const placesWith = (change: (json: Json) => void) =>
		read((report) => readPlaces(withChange("places.geojson", change), report));

	test("are known by their ids, in their order, at a position or at none", () => {
		const { result, told } = placesWith(() => undefined);
		expect(told).toEqual([]);
		expect([...result].map(([id, { at }]) => [id, at])).toEqual([
			["mill", [36.5, 35.5]],
			["ford", null],
		]);
		expect(result.get("mill")).toMatchObject({ id: "mill", kind: "site", cell: true });
	});

	test("lie at two degrees, whatever height a file adds", () => {
		const { result } = placesWith((json) =>
			json.set(["features", 0, "geometry", "coordinates"], [0, 0, 120]),
		);
		expect(result.get("mill")?.at).toEqual([0, 0]);
	});

	test("are needed: without their file there is no dataset", () => {
		expect(read((report) => readPlaces(new Map(), report)).told).toEqual([
			"fatal | places.geojson | missing-file | the file could not be read | at whole | ",
		]);
	});
});

describe("a zone", () => {
	const zonesWith = (change: (json: Json) => void, known = KNOWN) =>
		read((report) => readZones(withChange("zone.geojson", change), known, report));

	test("keeps what it refers to where that is known", () => {
		const { result, told } = zonesWith((json) => json.set(property("beyond", 1), "north"));
		expect(told).toEqual([]);
		expect(result.map(({ properties }) => properties.id)).toEqual(["zone", "line"]);
		expect(result[0]?.properties).toMatchObject({
			claims: ["C3"],
			aspects: { definition: ["C3"], requirement: ["C3"], fulfilment: ["C1"] },
		});
		expect(result[1]?.properties.beyond).toBe("north");
	});

	test("stays without claims, and each is listed where it stood", () => {
		const { result, told } = zonesWith(
			(json) => (json.root as { features: unknown[] }).features.pop(),
			{
				...NOBODY,
				places: KNOWN.places,
			},
		);
		expect(result[0]?.properties.claims).toEqual([]);
		expect(result[0]?.properties.aspects).toEqual({
			definition: [],
			requirement: [],
			fulfilment: [],
		});
		const lost = "dropped | zone.geojson | unknown-reference";
		expect(told).toEqual([
			`${lost} | C3 | at zone | claims`,
			`${lost} | C3 | at zone | aspects.definition`,
			`${lost} | C3 | at zone | aspects.requirement`,
			`${lost} | C1 | at zone | aspects.fulfilment`,
		]);
	});

	test("need not tell of aspects, a place or who stands beyond", () => {
		const { result, told } = zonesWith((json) => {
			json.remove(...property("aspects"));
			json.remove(...property("place"));
		});
		expect(told).toEqual([]);
		expect(result).toHaveLength(2);
		expect(result[0]?.properties).not.toHaveProperty("aspects");
		expect(result[0]?.properties).not.toHaveProperty("beyond");
	});

	test("loses an unknown party beyond, and stays", () => {
		const { result, told } = zonesWith((json) => json.set(property("beyond", 1), "west"));
		expect(told).toEqual(["dropped | zone.geojson | unknown-reference | west | at line | beyond"]);
		expect(result).toHaveLength(2);
		expect(result[1]?.properties).not.toHaveProperty("beyond");
	});

	test("of an unknown place is left out", () => {
		const { result, told } = zonesWith((json) => json.set(property("place"), "gone"));
		expect(told).toEqual(["dropped | zone.geojson | unknown-reference | gone | at zone | place"]);
		expect(result.map(({ properties }) => properties.id)).toEqual(["line"]);
	});

	test("is no ground to give up the dataset for", () => {
		expect(read((report) => readZones(new Map(), KNOWN, report)).told[0]).toMatch(
			/^dropped \| zone.geojson \| missing-file/,
		);
	});
});

describe("a road", () => {
	const roadsWith = (change: (json: Json) => void) =>
		read((report) => readRoads(withChange("roads.geojson", change), KNOWN, report));

	test("may be of a place, or of none", () => {
		expect(roadsWith(() => undefined)).toMatchObject({
			result: [{ properties: { id: "road" } }],
			told: [],
		});
		const free = roadsWith((json) => json.remove(...property("place")));
		expect(free.told).toEqual([]);
		expect(free.result).toHaveLength(1);
	});

	test("of an unknown place is left out", () => {
		const { result, told } = roadsWith((json) => json.set(property("place"), "gone"));
		expect(result).toEqual([]);
		expect(told).toEqual(["dropped | roads.geojson | unknown-reference | gone | at road | place"]);
	});

	test("whose file is missing is one problem, and none that is fatal", () => {
		expect(read((report) => readRoads(new Map(), KNOWN, report)).told).toEqual([
			"dropped | roads.geojson | missing-file | the file could not be read | at whole | ",
		]);
	});
});

describe("a post", () => {
	const postsWith = (change: (json: Json) => void, known = KNOWN) =>
		read((report) => readPosts(withChange("posts.geojson", change), known, report));

	test("keeps the claims that are known", () => {
		const { result, told } = postsWith((json) => json.set(property("claims"), ["C9", "C2"]));
		expect(result[0]?.properties.claims).toEqual(["C2"]);
		expect(told).toEqual(["dropped | posts.geojson | unknown-reference | C9 | at post | claims"]);
	});

	test("without a known claim is left out", () => {
		const { result, told } = postsWith((json) => json.set(property("claims"), ["C9"]));
		expect(result).toEqual([]);
		expect(told).toEqual([
			"dropped | posts.geojson | unknown-reference | C9 | at post | claims",
			"dropped | posts.geojson | no-source | post | at post | claims",
		]);
	});

	test("may be enclosed on the day that it was established, and not before", () => {
		const on = (day: string) => postsWith((json) => json.set(property("enclosed"), day));
		expect(on("2019-03-09")).toMatchObject({ result: [{}], told: [] });
		expect(on("2019-03-08")).toEqual({
			result: [],
			told: [
				"dropped | posts.geojson | bad-dates | enclosed 2019-03-08, established 2019-03-09 | at post | enclosed",
			],
		});
	});

	test.each([
		["at", "at"],
		["party", "party"],
	])("whose %s is not known is left out", (_, field) => {
		const { result, told } = postsWith((json) => json.set(property(field), "gone"));
		expect(result).toEqual([]);
		expect(told).toEqual([
			`dropped | posts.geojson | unknown-reference | gone | at post | ${field}`,
		]);
	});

	test("whose file is missing is one problem, and none that is fatal", () => {
		expect(read((report) => readPosts(new Map(), KNOWN, report)).told).toEqual([
			"dropped | posts.geojson | missing-file | the file could not be read | at whole | ",
		]);
	});
});

describe("the base map", () => {
	const LABELS = "base/labels.geojson";
	const SETTLEMENTS = "base/settlements.geojson";
	const baseWith = (paths: readonly string[], files = smallDataset(), known = KNOWN) =>
		read((report) => readBaseFiles(files, paths, known, report));

	test("has the files that are asked for, as collections, and no others", () => {
		const { result, told } = baseWith([LABELS, "claims.json", "toString"]);
		expect(told).toEqual([]);
		expect(Object.keys(result)).toEqual([LABELS]);
		expect(result[LABELS]).toMatchObject({
			type: "FeatureCollection",
			features: [{ type: "Feature", properties: { kind: "control", claims: ["C2"] } }],
		});
	});

	test("keeps a label whose claims are not known, without them", () => {
		const { result, told } = baseWith([LABELS], smallDataset(), NOBODY);
		expect(result[LABELS]?.features[0]?.properties.claims).toEqual([]);
		expect(told).toEqual([`dropped | ${LABELS} | unknown-reference | C2 | at whole | claims`]);
	});

	test("leaves out a settlement of an unknown place; one of none stays", () => {
		const gone = baseWith([SETTLEMENTS], smallDataset(), NOBODY);
		expect(gone.result[SETTLEMENTS]?.features).toEqual([]);
		expect(gone.told).toEqual([
			`dropped | ${SETTLEMENTS} | unknown-reference | mill | at whole | place`,
		]);
		const free = baseWith(
			[SETTLEMENTS],
			withChange(SETTLEMENTS, (json) => json.remove(...property("place"))),
			NOBODY,
		);
		expect(free.told).toEqual([]);
		expect(free.result[SETTLEMENTS]?.features).toHaveLength(1);
		const known = baseWith([SETTLEMENTS]);
		expect(known.told).toEqual([]);
		expect(known.result[SETTLEMENTS]?.features).toHaveLength(1);
	});

	test("is none where no file of it is asked for", () => {
		expect(baseWith([]).result).toEqual({});
	});

	test("has a file that is missing with nothing in it", () => {
		const { result, told } = baseWith([LABELS], new Map());
		expect(result[LABELS]?.features).toEqual([]);
		expect(told[0]).toMatch(/^dropped \| base\/labels.geojson \| missing-file/);
	});
});
