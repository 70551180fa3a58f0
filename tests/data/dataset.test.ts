/** The shipped dataset is complete, sound and small enough. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { booleanClockwise, kinks } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { drawnTowns } from "../../src/scene/layers/towns";
import { idlib, idlibFiles } from "../unit/idlib";

const textOf = (path: string) =>
	readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const assessments = [...idlib.assessments.values()].flat();

describe("claims", () => {
	const ids = [...idlib.claims.keys()];

	test("of the five articles and the outside records are all there, under their ids", () => {
		const article = (number: number) => ids.filter((id) => id.startsWith(`S00${number}-`)).length;
		expect([0, 1, 2, 3, 4].map(article)).toEqual([23, 31, 16, 21, 16]);
		const outside = ids.filter((id) => /^X\d{3}$/.test(id));
		expect(outside.length).toBe(411);
		expect(outside.toSorted().at(-1)).toBe("X411");
		expect(idlib.sources.size).toBe(260);
		expect(idlib.places.size).toBe(435);
	});

	test("all have a text; those of the articles say in which paragraph and quote at most twelve words", () => {
		for (const { id, text } of idlib.claims.values()) {
			expect(text?.summary.en, id).toBeTruthy();
			if (!id.startsWith("S00")) continue;
			expect(text?.paragraph, id).toBeGreaterThan(0);
			expect((text?.words ?? "").split(/\s+/).length, id).toBeLessThanOrEqual(12);
		}
	});

	test("share no run of ten words with the phrase they quote: summaries are in our own words", () => {
		for (const { id, text } of idlib.claims.values()) {
			const quoted = (text?.words ?? "").toLowerCase();
			if (quoted.split(/\s+/).length < 10) continue;
			expect(text?.summary.en.toLowerCase().includes(quoted), id).toBe(false);
		}
	});
});

describe("places", () => {
	const [west, south, east, north] = idlib.manifest.bounds;

	test("on the map lie within its bounds and say where their position comes from", () => {
		for (const { id, at, position } of idlib.places.values()) {
			expect(at === null, id).toBe(position === undefined);
			if (!at) continue;
			expect(position?.origin, id).toBeTruthy();
			expect(position?.origin, id).not.toMatch(/wikipedia/i);
		}
		for (const { id, at } of drawnTowns(idlib)) {
			expect(at[0] > west && at[0] < east && at[1] > south && at[1] < north, id).toBe(true);
		}
	});

	test("that are drawn cite a claim whenever they are said to be held", () => {
		for (const { id, claims, holder } of assessments) {
			if (holder !== "unknown") expect(claims.length, id).toBeGreaterThan(0);
		}
	});

	test("have an Arabic name wherever one is known", () => {
		const named = [...idlib.places.values()].filter(({ name }) => name.ar !== undefined);
		expect(named.length).toBeGreaterThanOrEqual(420);
	});
});

describe("geometry", () => {
	const areas = [
		...idlib.zones.map(({ properties, geometry }) => ({ id: properties.id, geometry })),
		...(["base/land.geojson", "base/governorates.geojson"] as const).flatMap((file) =>
			(idlib.base[file]?.features ?? []).map(({ geometry }, index) => ({
				id: `${file} ${index}`,
				geometry,
			})),
		),
	].filter(({ geometry }) => /Polygon$/.test(geometry.type));

	test("rings follow the right-hand rule", () => {
		for (const { id, geometry } of areas) {
			for (const rings of polygonsOf(geometry as Polygon | MultiPolygon)) {
				rings.forEach((ring, index) => {
					expect(booleanClockwise(ring), `${id}, ring ${index}`).toBe(index > 0);
				});
			}
		}
	});

	test("no area crosses itself", () => {
		for (const { id, geometry } of areas) {
			expect(kinks(geometry as Polygon | MultiPolygon).features, id).toEqual([]);
		}
	});
});

describe("files", () => {
	test("of the first load take at most 150 kB by gzip", () => {
		const core = idlib.manifest.files.filter(({ load }) => load === "core").map(({ path }) => path);
		const bytes = [...core, "dataset.json"].map(
			(path) => gzipSync(idlibFiles.get(path) ?? "", { level: 9 }).byteLength,
		);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
	});

	test("are each credited, and each has its licence in LICENSE-DATA", () => {
		const credited = new Set(idlib.manifest.credits.flatMap(({ files }) => files));
		const licences = textOf("LICENSE-DATA");
		for (const { path } of idlib.manifest.files) {
			expect(credited.has(path), `${path} is credited`).toBe(true);
			expect(licences.includes(path), `${path} is in LICENSE-DATA`).toBe(true);
		}
	});
});

describe("docs/method.md", () => {
	const method = textOf("docs/method.md");

	test("gives the numbers of the dataset", () => {
		const count = (test: (assessment: (typeof assessments)[number]) => boolean) =>
			assessments.filter(test).length;
		for (const rule of [
			"one-day",
			"admission",
			"most-origins",
			"span",
			"later-loss",
			"in-zone",
			"editor",
		]) {
			expect(method).toContain(`\`${rule}\` (${count((each) => each.rule === rule)})`);
		}
		for (const [confidence, words] of [
			["both-sides", "both sides"],
			["one-side", "one side"],
			["encyclopedia", "encyclopedia"],
			["inferred", "inferred"],
		] as const) {
			expect(method).toContain(`**${words}** (${count((each) => each.confidence === confidence)})`);
		}
		expect(method).toContain(`${idlib.claims.size} claims, ${idlib.sources.size} sources`);
		expect(method).toContain(`${idlib.origins.size} origins`);
	});
});

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
