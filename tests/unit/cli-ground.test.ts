/** `truceline ground`: real land and borders for the region of a dataset. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { featureSchemas } from "../../src/model/geo-schema";
import { type Area, isInside } from "../../src/model/polygons";
import { newReport, readFeatures } from "../../src/model/read";
import { newWorkbench, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeEach(async () => {
	bench = newWorkbench(new Map());
	await bench.truceline("new", "{dir}/map");
	move([0, 0], [9.4, 47.55]);
});
afterEach(() => bench.remove());

/** Lake Constance and around: three states meet, and there is no sea. */
const CONSTANCE = "8.8,47.2,10,47.9";

/** Moves the example's places and its zone from one spot to another. */
function move([fromLng, fromLat]: readonly number[], [lng, lat]: readonly number[]): void {
	const moved = (value: unknown): unknown =>
		Array.isArray(value) && typeof value[0] === "number"
			? [value[0] + (lng ?? 0) - (fromLng ?? 0), value[1] + (lat ?? 0) - (fromLat ?? 0)]
			: Array.isArray(value)
				? value.map(moved)
				: value;
	for (const path of ["map/places.geojson", "map/zone.geojson"]) {
		const collection = JSON.parse(bench.read(path)) as {
			features: { geometry: { coordinates: unknown } | null }[];
		};
		for (const { geometry } of collection.features) {
			if (geometry) geometry.coordinates = moved(geometry.coordinates);
		}
		bench.write(path, JSON.stringify(collection));
	}
}

const ground = (...args: string[]) => bench.truceline("ground", "{dir}/map", ...args);

function features<P extends "base/land.geojson" | "base/borders.geojson">(path: P) {
	const report = newReport();
	const files = new Map([[path, bench.read(`map/${path}`)]]);
	const found = readFeatures(files, path, featureSchemas[path], "fatal", report);
	expect(report.problems).toEqual([]);
	return found;
}

describe("truceline ground", () => {
	test("cuts the land of each state, and leaves a dataset that is sound and up to date", async () => {
		const { code, said } = await ground("--bounds", CONSTANCE);
		expect(code).toBe(0);
		expect(said).toContain("land of: Germany, Switzerland, Austria, Italy, France, Liechtenstein");
		const land = features("base/land.geojson");
		const stateAt = (lng: number, lat: number) =>
			land.find(({ geometry }) => isInside([lng, lat], geometry as Area))?.properties.country;
		expect(stateAt(9.48, 47.78)).toBe("Germany");
		expect(stateAt(9.37, 47.42)).toBe("Switzerland");
		expect(stateAt(9.74, 47.41)).toBe("Austria");
		const check = await bench.truceline("check", "{dir}/map");
		expect(check.said).toBe(`${bench.dir}/map: no problems`);
		expect((await bench.truceline("dataset", "{dir}/map", "--check")).code).toBe(0);
	});

	test("draws no coast where there is no sea, and borders within the bounds", async () => {
		await ground("--bounds", CONSTANCE);
		const borders = features("base/borders.geojson");
		expect(borders.map(({ properties }) => properties.kind)).toEqual(["border"]);
		const positions = borders.flatMap(({ geometry }) =>
			(geometry as { coordinates: number[][][] }).coordinates.flat(),
		);
		expect(positions.length).toBeGreaterThan(20);
		for (const [lng = 0, lat = 0] of positions) {
			expect(lng >= 7.58 && lng <= 11.22 && lat >= 46.48 && lat <= 48.62).toBe(true);
		}
	});

	test("draws the coast of an island, and no border", async () => {
		await ground("--bounds", "14.1,35.7,14.7,36.1");
		expect(features("base/borders.geojson").map(({ properties }) => properties.kind)).toEqual([
			"coast",
		]);
	});

	test("the state with the most land is the one that the map is about, or the one named", async () => {
		const home = () =>
			features("base/land.geojson")
				.filter(({ properties }) => properties.kind === "home")
				.map(({ properties }) => properties.country);
		await ground("--bounds", CONSTANCE);
		expect(home()).toEqual(["Germany"]);
		await ground("--home", "liechtenstein");
		expect(home()).toEqual(["Liechtenstein"]);
	});

	test("the map opens on the region, and may be moved as far again on each side", async () => {
		await ground("--bounds", CONSTANCE);
		const { bounds, view } = JSON.parse(bench.read("map/dataset.json"));
		expect([bounds, view]).toEqual([
			[7.6, 46.5, 11.2, 48.6],
			[8.8, 47.2, 10, 47.9],
		]);
	});

	test("credits Natural Earth once, says that its borders imply no position, and nobody else for its files", async () => {
		await ground("--bounds", CONSTANCE);
		await ground();
		const { credits } = JSON.parse(bench.read("map/dataset.json")) as {
			credits: { id: string; covers: { en: string }; files: string[] }[];
		};
		const mine = credits.filter(({ files }) => files.includes("base/land.geojson"));
		expect(mine.map(({ id }) => id)).toEqual(["natural-earth"]);
		expect(credits.filter(({ id }) => id === "natural-earth")).toHaveLength(1);
		expect(mine[0]?.covers.en).toMatch(/de facto.*imply no position/);
	});

	test("keeps the rest of the manifest in its order", async () => {
		const names = () => Object.keys(JSON.parse(bench.read("map/dataset.json")));
		const before = names();
		await ground("--bounds", CONSTANCE);
		expect(names()).toEqual(before);
	});

	test("says which places the region does not hold, and where they are", async () => {
		expect((await ground("--bounds", CONSTANCE)).warned).toBe("");
		const { code, warned } = await ground("--bounds", "9.4,47.2,10,47.9");
		expect(code).toBe(0);
		expect(warned).toBe(
			"note: outside 9.4, 47.2, 10, 47.9 (west, south, east, north): example-town-a; the places lie within 9.28, 47.48, 9.54, 47.63: choose a region around them, or mend their positions",
		);
	});

	test("says when the region is empty, and so does check", async () => {
		const { code, warned } = await ground("--bounds", "14.1,35.7,14.7,36.1");
		expect(code).toBe(0);
		expect(warned).toBe(
			"note: no place lies within 14.1, 35.7, 14.7, 36.1 (west, south, east, north), and the map is empty there; the places lie within 9.28, 47.48, 9.54, 47.63: choose a region around them, or mend their positions",
		);
		const { said } = await bench.truceline("check", "{dir}/map");
		expect(said).toContain(
			"doubtful: dataset.json, bounds: no place lies within 13.5, 35.3, 15.3, 36.5",
		);
		expect(said).toContain("1 problem");
	});

	test.each([
		[["--bounds", "1,2,3"], "is not west,south,east,north"],
		[["--bounds", "10,47,9,48"], "is not west,south,east,north"],
		[["--bounds", "8,,9,48"], "is not west,south,east,north"],
		[["--bounds", CONSTANCE, "--home", "Lichtenstein"], "it has Laos, Latvia"],
		[[], "there is no land between -0.9, -0.65, 0.9, 0.65"],
	])("ground %j is refused with a reason, and changes nothing", async (args, words) => {
		const before = bench.read("map/dataset.json");
		const { code, warned } = await ground(...args);
		expect(code).toBe(2);
		expect(warned).toContain(words);
		expect(bench.read("map/dataset.json")).toBe(before);
	});
});
