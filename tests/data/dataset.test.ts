/** The shipped dataset is complete, sound and small enough. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { booleanClockwise, kinks, pointToLineDistance } from "@turf/turf";
import type { LineString, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import { drawnTowns } from "../../src/scene/layers/towns";
import { idlib, idlibFiles } from "../unit/idlib";

const textOf = (path: string) =>
	readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const ARTICLES = [23, 31, 16, 21, 16];
const assessments = [...idlib.assessments.values()].flat();

test("the dataset is read without a problem, its detail included", () => {
	expect(parse(idlibFiles).problems).toEqual([]);
});

describe("claims", () => {
	const ids = [...idlib.claims.keys()];

	test("of the five articles and the outside records are all there, under their ids", () => {
		const numbered = (prefix: string, count: number, digits: number) =>
			Array.from({ length: count }, (_, index) => prefix + `${index + 1}`.padStart(digits, "0"));
		const articles = ARTICLES.flatMap((count, article) => numbered(`S00${article}-`, count, 2));
		expect(ids.toSorted()).toEqual([...articles, ...numbered("X", 411, 3)].toSorted());
		expect(ids.length).toBe(518);
		expect(idlib.sources.size).toBe(260);
		expect(idlib.places.size).toBe(435);
	});

	test("all have a text; those of the articles say in which paragraph", () => {
		for (const { id, text } of idlib.claims.values()) {
			expect(text?.summary.en, id).toBeTruthy();
			if (!id.startsWith("S00")) continue;
			expect(text?.paragraph, id).toBeGreaterThan(0);
		}
	});

	test("quote at most twelve words, whichever source they are from", () => {
		const quotes = [...idlib.claims.values()].flatMap(({ id, text }) =>
			text?.words === undefined ? [] : [{ id, words: text.words }],
		);
		expect(quotes.length).toBeGreaterThan(50);
		for (const { id, words } of quotes) {
			expect(words.trim().split(/\s+/).length, id).toBeLessThanOrEqual(12);
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

	test("that are drawn are held on the word of a claim, or unknown, on every day", () => {
		for (const { id } of drawnTowns(idlib)) {
			const history = idlib.assessments.get(id) ?? [];
			expect(history.length, id).toBeGreaterThan(0);
			for (const { id: assessment, claims, holder } of history) {
				if (holder !== "unknown") expect(claims.length, assessment).toBeGreaterThan(0);
			}
		}
	});

	test("are as far from the contact line as they say", () => {
		const contactLine = idlib.zones.find(({ properties }) => properties.kind === "contact-line");
		const line = contactLine?.geometry as LineString;
		const measured = [...idlib.places.values()].filter(
			({ at, contactLineKm }) => at !== null && contactLineKm !== undefined,
		);
		expect(measured.length).toBeGreaterThan(100);
		for (const { id, at, contactLineKm = -1 } of measured) {
			const km = pointToLineDistance([...(at ?? [])], line);
			expect(Math.abs(km - contactLineKm), `${id}: ${km}`).toBeLessThan(0.3);
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

	test("rings are closed and within the range of degrees", () => {
		for (const { id, geometry } of areas) {
			for (const ring of polygonsOf(geometry as Polygon | MultiPolygon).flat()) {
				expect(ring.at(-1), id).toEqual(ring[0]);
				expect(ring.length, id).toBeGreaterThanOrEqual(4);
				expect(
					ring.every(([lng = 999, lat = 999]) => lng > 25 && lng < 50 && lat > 25 && lat < 45),
					id,
				).toBe(true);
			}
		}
	});

	test("there are zone, buffers of 15 to 20 km, land and governorates to look at", () => {
		const ids = areas.map(({ id }) => id);
		expect(ids).toContain("zone-2018-09-17");
		for (const km of [15, 16, 17, 18, 19, 20]) expect(ids).toContain(`sochi-buffer-${km}km`);
		expect(ids.filter((id) => id.startsWith("base/land")).length).toBeGreaterThan(0);
		expect(ids.filter((id) => id.startsWith("base/governorates")).length).toBeGreaterThan(1);
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

	test("name no folder of the machine that they were made on", () => {
		const folder = /(?<![\w./-])(?:file:|[A-Z]:\\|\/(?:home|Users|root|tmp|work|mnt|var)\/)/;
		expect(folder.test('"from /home/someone/geo"') && folder.test("file:///x")).toBe(true);
		for (const [path, text] of idlibFiles) expect(folder.exec(text)?.[0], path).toBeUndefined();
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

test("what the dataset says of itself is there in English and Arabic, and names this version", () => {
	const { notKnown = [], changes = [] } = idlib.about ?? {};
	expect(notKnown.length).toBeGreaterThan(5);
	for (const text of [...notKnown, ...changes.map((change) => change.text)]) {
		expect(text.ar, text.en).toMatch(/[\u0600-\u06FF]/);
	}
	expect(changes.map(({ version }) => version)).toContain(idlib.manifest.version);
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
			["with-third-party", "with-third-party"],
			["losing-side", "losing-side"],
			["one-side", "one-side"],
			["third-party", "third-party"],
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
