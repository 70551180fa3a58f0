/** No built file has a way by which a text becomes markup or a program, but those of dependencies that are told here. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Allowed, doorsIn } from "../architecture/html-doors";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const ALLOWED: readonly Allowed[] = [
	{
		file: /^assets\/index-/,
		code: /(\w+)\.__html==(\w+)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\)/,
		reason:
			"Preact, for dangerouslySetInnerHTML, which the linter and the rules of the tree forbid",
	},
	{
		file: /^assets\/index-/,
		code: /\w+==[`"']dangerouslySetInnerHTML[`"']\?\w+=\w+/g,
		reason: "Preact's name of it, which it keeps out of attributes",
	},
	{
		file: /^assets\/maplibre-gl-/,
		code: /static sanitize\((\w+)\)\{let \w+=new DOMParser\(\)\.parseFromString\(\1,/,
		reason:
			"MapLibre, for its list of credits and its popups; the map has neither, and trusted types refuse it",
	},
	{
		file: /^assets\/maplibre-gl-worker-/,
		code: /else globalThis\.eval\(\w+\)(?=\}var)/,
		reason:
			"MapLibre's worker, for scripts and the plugin for writing from right to left that a page hands to it; this page hands it none",
	},
];

const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => /\.(js|mjs|css|html|svg|webmanifest)$/.test(path));
const textOf = (path: string) => readFileSync(join(dist, path), "utf8");

test("no script, style or page of the built site has one that is not told here", () => {
	const scripts = files.filter((path) => path.endsWith(".js"));
	expect(scripts.length).toBeGreaterThan(30);
	const found = files.flatMap((path) =>
		doorsIn(path, textOf(path), ALLOWED).map((code) => `${path}: ${code}`),
	);
	expect(found).toEqual([]);
});

test("each that is told is there: what a dependency no longer has is not allowed any more", () => {
	const unused = ALLOWED.filter(
		({ file, code }) => !files.some((path) => file.test(path) && textOf(path).search(code) >= 0),
	);
	expect(unused.map(({ reason }) => reason)).toEqual([]);
});

test.each([
	"a.innerHTML=b",
	"document.write(a)",
	"eval(a)",
	"new Function(a)",
	"Function(`return this`)()",
	"a.href=`javascript:b()`",
	"setTimeout(`a()`,1)",
	"document.createElement(`script`)",
	"new DOMParser",
])("the search finds %s", (code) => {
	expect(doorsIn("assets/a.js", `x();${code};y()`, ALLOWED)).toHaveLength(1);
});
