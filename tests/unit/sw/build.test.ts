import { describe, expect, test } from "vitest";
import { type Asked, cacheOf, fileFor, keyOf, prefixOf } from "../../../src/sw/build";
import { SCOPE } from "./fake-worker";

const FILES = new Set(["index.html", "assets/a-1.js", "geo/dataset.json"]);
const ask = (path: string, more: Partial<Asked> = {}) =>
	fileFor(
		{ method: "GET", url: new URL(path, SCOPE).href, mode: "cors", isRange: false, ...more },
		SCOPE,
		FILES,
	);

describe("which file a request is for", () => {
	test.each([
		["", { mode: "navigate" }, "index.html"],
		["?from=elsewhere&file=geo%2Fdataset.json", { mode: "navigate" }, "index.html"],
		["index.html?a=1", { mode: "navigate" }, "index.html"],
		["geo/dataset.json", { mode: "navigate" }, "geo/dataset.json"],
		["geo/dataset.json", {}, "geo/dataset.json"],
		["assets/a-1.js", {}, "assets/a-1.js"],
		["assets/of-an-older-build.js", {}, "assets/of-an-older-build.js"],
		["geo/of-a-newer-build.json", {}, "geo/of-a-newer-build.json"],
	] as const)("%s %o: %s", (path, more, file) => {
		expect(ask(path, more)).toBe(file);
	});

	test.each([
		["data/own.csv", {}],
		["geo/dataset.json?new", {}],
		["geo/tiles/ground.pmtiles", {}],
		["geo/dataset.json", { isRange: true }],
		["geo/dataset.json", { method: "HEAD" }],
		["sw.js", {}],
		["v/2026.1/", { mode: "navigate" }],
		["v/2026.1/assets/a-1.js", {}],
		["../other/", { mode: "navigate" }],
		["https://tiles.example/geo/dataset.json", {}],
	] as const)("%s %o is none of ours", (path, more) => {
		expect(ask(path, more)).toBeNull();
	});
});

test("the same content has the same key in every build, the page that of its folder", () => {
	expect(keyOf(SCOPE, ["geo/a.json", "12"])).toBe(`${SCOPE}geo/a.json?v=12`);
	expect(keyOf(SCOPE, ["index.html", "34"])).toBe(`${SCOPE}?v=34`);
});

test("the caches of a site are not those of a version in a folder of it", () => {
	expect(cacheOf(SCOPE, "1").startsWith(prefixOf(SCOPE))).toBe(true);
	expect(cacheOf(`${SCOPE}v/2026.1/`, "1").startsWith(prefixOf(SCOPE))).toBe(false);
});
