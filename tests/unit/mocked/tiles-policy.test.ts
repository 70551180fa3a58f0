/** Where tiles may come from: what a manifest may name, and what the page's policy then says. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, UserConfig } from "vite";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { manifestIn } from "../../../src/model/manifest-schema";
import { policyFor, remoteOrigins } from "../../../src/model/policy";
import { newWorkbench, type Workbench } from "../cli-fixture";

const CREDIT = { text: { en: "Made up" }, licence: "CC0 1.0" };
const archive = (url: string, more: object = {}) => ({
	id: "events",
	name: { en: "Events" },
	url,
	layer: "events",
	first: "first",
	credit: CREDIT,
	...more,
});

let bench: Workbench;
beforeEach(async () => {
	bench = newWorkbench();
	await bench.truceline("dataset", "{dir}");
});
afterEach(() => {
	bench.remove();
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** Puts parts into the manifest. */
function name(parts: object): void {
	const { basemap, archives, ...manifest } = JSON.parse(bench.read("dataset.json"));
	bench.write("dataset.json", JSON.stringify({ ...manifest, ...parts }));
}
const manifestWith = (parts: object) => {
	name(parts);
	return manifestIn(bench.read("dataset.json"));
};

describe("a manifest", () => {
	test.each([
		"tiles/base.pmtiles",
		"base.pmtiles",
		"https://tiles.example.org/a/base.pmtiles",
		"https://tiles.example.org:8443/base?key=1",
	])("may name tiles at %s", (url) => {
		expect(manifestWith({ basemap: { url, credit: CREDIT } })?.basemap?.url).toBe(url);
	});

	test.each([
		"http://tiles.example.org/base.pmtiles",
		"//tiles.example.org/base.pmtiles",
		"../base.pmtiles",
		"tiles/../../base.pmtiles",
		"/base.pmtiles",
		"tiles/base.mbtiles",
		"data:application/json,{}",
		"https://tiles.example.org; script-src *",
		"https://*/base.pmtiles",
		"https://user@tiles.example.org/base.pmtiles",
	])("may not name tiles at %s", (url) => {
		expect(manifestWith({ basemap: { url, credit: CREDIT } })).toBeNull();
	});

	test("names who made the tiles, an archive once, and days in their order", () => {
		const url = "events.pmtiles";
		expect(manifestWith({ archives: [archive(url)] })).not.toBeNull();
		expect(manifestWith({ basemap: { url } })).toBeNull();
		expect(manifestWith({ archives: [archive(url, { credit: undefined })] })).toBeNull();
		expect(manifestWith({ archives: [archive(url), archive("b.pmtiles")] })).toBeNull();
		const days = (first: string, last: string) => archive(url, { days: { first, last } });
		expect(manifestWith({ archives: [days("2019-01-01", "2019-01-01")] })).not.toBeNull();
		expect(manifestWith({ archives: [days("2019-01-02", "2019-01-01")] })).toBeNull();
	});

	test("that is none is null", () => {
		expect(manifestIn("<!doctype html>")).toBeNull();
		expect(manifestIn("[]")).toBeNull();
	});
});

const REMOTE = {
	basemap: { url: "https://tiles.example.org/base.pmtiles", credit: CREDIT },
	archives: [
		archive("https://cdn.example.net:8443/events.pmtiles"),
		archive("own.pmtiles", { id: "own" }),
		archive("https://tiles.example.org/more.pmtiles", { id: "more" }),
	],
};
const WIDER = "connect-src 'self' https://cdn.example.net:8443 https://tiles.example.org";

describe("the page's policy", () => {
	test("lets it ask its own site alone, and each host that has tiles of the dataset", () => {
		expect(policyFor([])).toMatch(/; connect-src 'self'$/);
		const manifest = manifestWith(REMOTE);
		if (!manifest) throw new Error("the manifest is not sound");
		expect(policyFor(remoteOrigins(manifest))).toContain(WIDER);
		expect(policyFor(remoteOrigins(manifest)).replace(WIDER, "connect-src 'self'")).toBe(
			policyFor([]),
		);
	});

	/** What the build writes into the page. */
	const built = async () => {
		const config = (await import("../../../vite.config")).default as UserConfig;
		const [plugin] = config.plugins as Plugin[];
		const transform = plugin?.transformIndexHtml as unknown as () => {
			attrs: { content: string };
		}[];
		return transform()[0]?.attrs.content;
	};

	test("is built for the dataset that is shown: the shipped one names no host", async () => {
		expect(await built()).toBe(policyFor([]));
	});

	test("is built for the dataset of npm start -- --dataset DIR, and stays tight without one", async () => {
		name(REMOTE);
		vi.stubEnv("TRUCELINE_DATASET", bench.dir);
		expect(await built()).toContain(WIDER);
		name({ basemap: { ...REMOTE.basemap, url: "https://a.example; script-src */x.pmtiles" } });
		vi.resetModules();
		expect(await built()).toBe(policyFor([]));
		bench.write("dataset.json", "[null");
		vi.resetModules();
		expect(await built()).toBe(policyFor([]));
		vi.stubEnv("TRUCELINE_DATASET", join(bench.dir, "nowhere"));
		vi.resetModules();
		expect(await built()).toBe(policyFor([]));
	});
});

describe("truceline check", () => {
	test("prints the rule that the policy must have for tiles of other hosts", async () => {
		name({ basemap: REMOTE.basemap, archives: [REMOTE.archives[0]] });
		const { code, said } = await bench.truceline("check", "{dir}");
		expect(said.split("\n")).toEqual([
			"tiles come from https://cdn.example.net:8443 and https://tiles.example.org; the page's policy must say:",
			`\t${WIDER}`,
			`${bench.dir}: no problems`,
		]);
		expect(code).toBe(0);
		expect(JSON.parse((await bench.truceline("check", "{dir}", "--json")).said)).toMatchObject({
			origins: ["https://cdn.example.net:8443", "https://tiles.example.org"],
		});
	});

	test("says when tiles of the folder are not there, or are none", async () => {
		name({
			basemap: { url: "tiles/base.pmtiles", credit: CREDIT },
			archives: [archive("tiles/events.pmtiles"), archive("tiles/good.pmtiles", { id: "good" })],
		});
		mkdirSync(join(bench.dir, "tiles"));
		writeFileSync(join(bench.dir, "tiles/events.pmtiles"), "<!doctype html>");
		writeFileSync(join(bench.dir, "tiles/good.pmtiles"), "PMTiles\u0003");
		const { code, said } = await bench.truceline("check", "{dir}");
		expect(said.split("\n")).toEqual([
			"dropped: dataset.json, basemap.url: tiles/base.pmtiles is not in the folder",
			"dropped: dataset.json, archives.0.url: tiles/events.pmtiles is not a PMTiles file of version 3",
			`${bench.dir}: 2 problems`,
		]);
		expect(code).toBe(1);
	});
});
