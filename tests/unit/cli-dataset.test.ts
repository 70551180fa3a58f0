import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BUFFER_TEXTS, newWorkbench, soundFiles, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeEach(() => {
	bench = newWorkbench();
	bench.write("buffer-texts.txt", JSON.stringify(BUFFER_TEXTS));
});
afterEach(() => bench.remove());

const TEXTS = ["--buffer-texts", "{dir}/buffer-texts.txt"];

interface Zones {
	features: { geometry: { coordinates: number[][][] }; properties: Record<string, unknown> }[];
}
const zones = (): Zones => JSON.parse(bench.read("zone.geojson")) as Zones;
const buffers = () => zones().features.filter(({ properties }) => properties["kind"] === "buffer");

describe("truceline dataset", () => {
	test("writes hashes and schemas, says so, and has nothing to do the second time", async () => {
		const first = await bench.truceline("dataset", "{dir}");
		expect(first.code).toBe(0);
		expect(first.said).toContain("wrote dataset.json");
		expect(first.said).toContain("wrote schema/claims.schema.json");
		const manifest = JSON.parse(bench.read("dataset.json")) as {
			files: { path: string; bytes: number; sha256: string }[];
		};
		for (const { path, bytes, sha256 } of manifest.files) {
			const content = Buffer.from(bench.read(path));
			expect(bytes).toBe(content.length);
			expect(sha256).toBe(createHash("sha256").update(content).digest("hex"));
		}
		const second = await bench.truceline("dataset", "{dir}");
		expect(second).toEqual({ code: 0, said: `${bench.dir}: up to date`, warned: "" });
	});

	test("keeps everything else that the manifest says, in its order", async () => {
		const before = JSON.parse(bench.read("dataset.json")) as Record<string, unknown>;
		await bench.truceline("dataset", "{dir}");
		const after = JSON.parse(bench.read("dataset.json")) as Record<string, unknown>;
		expect(Object.keys(after)).toEqual(Object.keys(before));
		expect({ ...after, files: null }).toEqual({ ...before, files: null });
	});

	test("builds the six buffers from given texts, and keeps those texts afterwards", async () => {
		expect((await bench.truceline("dataset", "{dir}", ...TEXTS)).code).toBe(0);
		expect(buffers().map(({ properties }) => properties["id"])).toEqual(
			[15, 16, 17, 18, 19, 20].map((km) => `strip-${km}km`),
		);
		const [first] = buffers();
		expect(first?.properties).toEqual({
			id: "strip-15km",
			kind: "buffer",
			place: "strip",
			name: { en: "Strip, 15 km deep" },
			shown: "2019-01-01/2019-12-31",
			depthKm: 15,
			/** 15 km of a strip 91.2 km wide, to within 5 km2. */
			areaKm2: expect.closeTo(1368, -1),
			precision: { en: "rough" },
			origin: { en: "computed" },
			claims: ["S1-1"],
		});
		const text = bench.read("zone.geojson");
		expect((await bench.truceline("dataset", "{dir}")).said).toContain("up to date");
		expect(bench.read("zone.geojson")).toBe(text);
		expect((await bench.truceline("check", "{dir}")).code).toBe(0);
	});

	test("builds the buffers anew when the contact line moves, with the texts they had", async () => {
		await bench.truceline("dataset", "{dir}", ...TEXTS);
		const moved = zones();
		for (const { properties, geometry } of moved.features) {
			if (properties["kind"] !== "contact-line") continue;
			Object.assign(geometry, {
				coordinates: [
					[36, 36],
					[37, 36],
				],
			});
		}
		const edited = JSON.stringify(moved).replace("Strip, 15 km deep", "Edited by hand");
		bench.write("zone.geojson", edited);
		await bench.truceline("dataset", "{dir}");
		expect(buffers()[0]?.properties["name"]).toEqual({ en: "Edited by hand" });
		expect(buffers()[0]?.geometry.coordinates[0]?.every(([, lat = 0]) => lat > 35.8)).toBe(true);
	});

	test("writes one feature a line", async () => {
		await bench.truceline("dataset", "{dir}", ...TEXTS);
		const lines = bench.read("zone.geojson").trimEnd().split("\n");
		expect(lines).toHaveLength(2 + 8);
		for (const line of lines.slice(1, -1)) {
			expect(JSON.parse(line.replace(/,$/, ""))).toMatchObject({ type: "Feature" });
		}
	});

	test("makes no buffer without a contact line, or without texts", async () => {
		await bench.truceline("dataset", "{dir}");
		expect(buffers()).toEqual([]);
		const { features } = zones();
		const only = features.filter(({ properties }) => properties["kind"] === "zone");
		bench.write("zone.geojson", JSON.stringify({ type: "FeatureCollection", features: only }));
		expect((await bench.truceline("dataset", "{dir}", ...TEXTS)).code).toBe(0);
		expect(buffers()).toEqual([]);
	});

	test("works for a dataset without a zone", async () => {
		const files = soundFiles();
		const manifest = JSON.parse(files.get("dataset.json") ?? "") as { files: { path: string }[] };
		manifest.files = manifest.files.filter(({ path }) => path !== "zone.geojson");
		bench.write("dataset.json", JSON.stringify(manifest));
		const { code, warned } = await bench.truceline("dataset", "{dir}");
		expect(code).toBe(0);
		expect(warned).toBe("note: dataset.json does not list zone.geojson");
		expect(() => bench.read("schema/zone.schema.json")).toThrow();
	});

	test("--check only compares: it changes nothing and exits with 1", async () => {
		const before = bench.read("dataset.json");
		const { code, said } = await bench.truceline("dataset", "{dir}", "--check");
		expect(code).toBe(1);
		expect(said).toContain("out of date: dataset.json");
		expect(bench.read("dataset.json")).toBe(before);
		expect(() => bench.read("schema/dataset.schema.json")).toThrow();
		await bench.truceline("dataset", "{dir}");
		expect((await bench.truceline("dataset", "{dir}", "--check")).code).toBe(0);
		bench.write("claims.json", "[]");
		expect((await bench.truceline("dataset", "{dir}", "--check")).code).toBe(1);
	});

	test.each(["dataset.json", "sources.json", "zone.geojson", "places.geojson"])(
		"reads %s also with a byte-order mark, as the page does",
		async (path) => {
			bench.write(path, `\uFEFF${bench.read(path)}`);
			const texts = `\uFEFF${bench.read("buffer-texts.txt")}`;
			bench.write("buffer-texts.txt", texts);
			expect((await bench.truceline("dataset", "{dir}", ...TEXTS)).code).toBe(0);
			const { said } = await bench.truceline("check", "{dir}");
			expect(said).toBe(`${bench.dir}: no problems`);
			expect((await bench.truceline("dataset", "{dir}", "--check")).code).toBe(0);
		},
	);

	test("writes a file of its own anew where only a byte-order mark is too much", async () => {
		await bench.truceline("dataset", "{dir}", ...TEXTS);
		bench.write("zone.geojson", `\uFEFF${bench.read("zone.geojson")}`);
		expect((await bench.truceline("dataset", "{dir}")).said).toContain("wrote zone.geojson");
		const { said } = await bench.truceline("check", "{dir}");
		expect(said).toBe(`${bench.dir}: no problems`);
	});

	test("removes schemas of files that are no longer there", async () => {
		bench.write("schema/old.schema.json", "{}");
		const { said } = await bench.truceline("dataset", "{dir}");
		expect(said).toContain("removed schema/old.schema.json");
		expect(() => bench.read("schema/old.schema.json")).toThrow();
	});

	test.each([
		[
			"a file that is listed but missing",
			"dataset.json",
			'{"files":[{"path":"x.json"}]}',
			"x.json",
		],
		["a manifest that is not JSON", "dataset.json", "{", "is not JSON"],
		["a manifest without files", "dataset.json", "{}", "no list"],
		["a zone that is not sound", "zone.geojson", '{"features":1}', "FeatureCollection"],
	])("says plainly what is wrong with %s, and writes nothing", async (_, path, text, words) => {
		bench.write(path, text);
		const { code, warned } = await bench.truceline("dataset", "{dir}");
		expect(code).toBe(2);
		expect(warned).toContain(words);
		expect(() => bench.read("schema/dataset.schema.json")).toThrow();
	});

	test("says which text of the buffers is wrong", async () => {
		bench.write("buffer-texts.txt", '{"place":"strip"}');
		const { code, warned } = await bench.truceline("dataset", "{dir}", ...TEXTS);
		expect(code).toBe(2);
		expect(warned).toContain("name");
	});
});
