/** Holds the source tree to its rules (CONTRIBUTING.md tells them), and each rule to being able to fail. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readTooEarly } from "./architecture/reading";
import { type Rule, rules } from "./architecture/rules";
import { readSources, toSourceFile } from "./architecture/source-file";

const source = readSources(["src"], [".ts", ".tsx"]);
const styles = readSources(["src"], [".css"]);
const around = readSources(["tests"], [".ts", ".tsx"]);
const building = readSources(["build"], [".ts"]);
const scripts = readSources(["scripts"], [".mjs", ".mts"]);

type RuleName = keyof typeof rules;

function breaches(rule: Rule, files: typeof source): string[] {
	return files.flatMap((file) => rule(file).map((words) => `${file.path} ${words}`));
}

describe("the source tree", () => {
	test("is there to be looked at", () => {
		expect(source.length).toBeGreaterThan(20);
		expect(styles.length).toBeGreaterThan(0);
		expect(around.length).toBeGreaterThan(5);
		expect(scripts.length).toBeGreaterThan(3);
	});
	test("imports along the arrows", () => {
		expect(breaches(rules.arrows, source)).toEqual([]);
	});
	test("imports packages only where they belong", () => {
		expect(breaches(rules.packages, source)).toEqual([]);
	});
	test("has no file too long to read at a sitting", () => {
		expect(
			breaches(rules.fileLength, [...source, ...styles, ...around, ...building, ...scripts]),
		).toEqual([]);
	});
	test("has no default exports", () => {
		expect(breaches(rules.noDefaultExport, [...source, ...building])).toEqual([]);
	});
	test("makes days only in day.ts", () => {
		expect(breaches(rules.noDates, source)).toEqual([]);
	});
	test("writes no HTML", () => {
		expect(breaches(rules.noHtml, [...source, ...building])).toEqual([]);
	});
	test("takes what a reader reads from the dictionary", () => {
		expect(breaches(rules.textsFromDictionary, source)).toEqual([]);
	});
	test("mirrors for Arabic: logical properties only", () => {
		expect(breaches(rules.logicalCss, styles)).toEqual([]);
	});
	test("keeps nothing in hooks that would keep the page as it was", () => {
		expect(breaches(rules.noDrawnKept, source)).toEqual([]);
	});
	test("asks for texts of reading only where they have come", () => {
		expect(readTooEarly(source)).toEqual([]);
	});
	test("knows no page and no map in model, world, scene, style and export", () => {
		const config = fileURLToPath(new URL("architecture/pure.tsconfig.json", import.meta.url));
		expect(typeErrors(config)).toBe("");
	});
});

describe("each rule can fail", () => {
	test.each<[rule: RuleName, path: string, text: string]>([
		["arrows", "src/model/a.ts", 'import { b } from "../world/b";'],
		["arrows", "src/world/a.ts", 'import type { B } from "../scene/scene";'],
		["arrows", "src/map/a.ts", 'import { b } from "../ui/b";'],
		["arrows", "src/svg/a.ts", 'export * from "../map/b";'],
		["arrows", "src/export/a.ts", 'import { wordsIn } from "../app/i18n/dictionary";'],
		["arrows", "src/ui/a.tsx", 'const b = import("../map/map-view");'],
		["arrows", "src/ui/parts/a.tsx", 'type B = import("../../map/map-view").B;'],
		["arrows", "src/ui/a.tsx", 'new Worker(new URL("../import/b.ts", import.meta.url));'],
		["arrows", "src/app/a.ts", 'import { b } from "../scene/scene";'],
		["arrows", "src/app/a.ts", 'import { type B } from "../main";'],
		["arrows", "src/model/a.ts", 'import b from "../../tests/b";'],
		["arrows", "src/ui/a.tsx", 'import { b } from "../join/map";'],
		["arrows", "src/helper.ts", ""],
		["arrows", "src/new-folder/a.ts", ""],
		["packages", "src/map/draw.ts", 'import { Map } from "maplibre-gl";'],
		["packages", "src/map/draw.ts", 'import "maplibre-gl/dist/maplibre-gl.css";'],
		["packages", "src/scene/a.ts", 'import type { Map } from "maplibre-gl";'],
		["packages", "src/style/a.ts", 'import { latest } from "@maplibre/maplibre-gl-style-spec";'],
		["packages", "src/app/a.ts", 'import { create } from "zustand";'],
		["packages", "src/svg/a.ts", 'import { create } from "fontkit";'],
		["packages", "src/ui/a.tsx", 'import bidiFactory from "bidi-js";'],
		["arrows", "src/svg/a.ts", 'import { typesetter } from "../type/typeset";'],
		["arrows", "src/pdf/a.ts", 'import { wordsIn } from "../app/i18n/dictionary";'],
		["packages", "src/ui/a.tsx", 'import { memo } from "preact/compat";'],
		["packages", "src/model/a.ts", 'import { readFile } from "node:fs";'],
		["packages", "src/ui/a.tsx", 'import { buildBuffer } from "../world/buffer";'],
		["packages", "src/join/a.ts", 'import { Output } from "mediabunny";'],
		["packages", "src/export/a.ts", 'import { GIFEncoder } from "gifenc";'],
		["packages", "src/scene/a.ts", 'import { buildCells } from "../world/cells";'],
		["packages", "src/world/a.ts", 'import { area } from "@turf/turf";'],
		["noDefaultExport", "src/model/a.ts", "export default 1;"],
		["noDates", "src/world/a.ts", 'new Date("2019-08-21");'],
		["noDates", "src/world/a.ts", 'Date.parse("2019-08-21");'],
		["noHtml", "src/ui/a.ts", "a.innerHTML = b;"],
		["noHtml", "src/ui/a.ts", 'a["outerHTML"] = b;'],
		["noHtml", "src/ui/a.ts", 'a.insertAdjacentHTML("x", b);'],
		["noHtml", "src/ui/a.tsx", "<p dangerouslySetInnerHTML={a} />;"],
		["noHtml", "src/ui/a.ts", "document.write(a);"],
		["noHtml", "src/ui/a.ts", "eval(a);"],
		["noHtml", "src/ui/a.ts", "new Function(a);"],
		["noHtml", "src/ui/a.ts", "globalThis.eval(a);"],
		["noHtml", "src/ui/a.tsx", "<iframe srcdoc={a} />;"],
		["noHtml", "src/ui/a.tsx", "<object data={a} />;"],
		["noHtml", "src/ui/a.tsx", '<a href="javascript:b()" />;'],
		["noHtml", "src/ui/a.ts", 'new DOMParser().parseFromString(a, "text/html");'],
		["noHtml", "src/ui/a.ts", "a.setHTMLUnsafe(b);"],
		["noHtml", "src/ui/a.ts", "document.createRange().createContextualFragment(a);"],
		["noHtml", "src/ui/a.ts", 'document.createElement("script");'],
		["noHtml", "src/ui/a.ts", 'setTimeout("a()", 1);'],
		["textsFromDictionary", "src/ui/a.tsx", "<p>Hello</p>;"],
		["textsFromDictionary", "src/ui/a.tsx", "<p>مرحبا</p>;"],
		["textsFromDictionary", "src/ui/a.tsx", '<p>{"Hello"}</p>;'],
		["textsFromDictionary", "src/ui/a.tsx", "<p>{a ? `Hello` : c}</p>;"],
		["textsFromDictionary", "src/ui/a.tsx", '<><b>{a && "Hello"}</b></>;'],
		["textsFromDictionary", "src/ui/a.tsx", '<p aria-label="Hello" />;'],
		["textsFromDictionary", "src/ui/a.tsx", '<p title={a ?? "Hello"} />;'],
		["logicalCss", "src/ui/a.css", "p { margin-left: 1px }"],
		["logicalCss", "src/ui/a.css", "p {\n\tright: 0;\n}"],
		["logicalCss", "src/ui/a.css", "p { text-align: left }"],
		["noDrawnKept", "src/ui/a.tsx", "useMemo(() => <A of={b} />, [b]);"],
		["noDrawnKept", "src/ui/a.tsx", "useMemo(() => (<><A /></>), []);"],
		["noDrawnKept", "src/ui/a.tsx", "useMemo(() => { return <A />; }, []);"],
		["noDrawnKept", "src/ui/a.tsx", "const [a] = useState(<A />);"],
	])("%s, %s: %s", (rule, path, text) => {
		expect(rules[rule](toSourceFile(path, text))).not.toEqual([]);
	});

	test.each<[rule: RuleName, path: string, text: string]>([
		["arrows", "src/main.tsx", 'import { a } from "./map/map-view";'],
		["arrows", "src/ui/a.tsx", 'import { light } from "../scene/palette";'],
		["arrows", "src/app/a.ts", 'import type { Camera } from "../scene/scene";'],
		["packages", "src/map/draw.ts", 'import type { Map } from "maplibre-gl";'],
		["packages", "src/map/map-view.ts", 'import { Map } from "maplibre-gl";'],
		["packages", "src/svg/a.ts", 'import { latest } from "@maplibre/maplibre-gl-style-spec";'],
		["packages", "src/film/a.ts", 'import { GIFEncoder } from "gifenc";'],
		["packages", "src/cli/a.ts", 'import { readFile } from "node:fs";'],
		["packages", "src/world/cells.ts", 'import { Delaunay } from "d3-delaunay";'],
		["textsFromDictionary", "src/ui/a.tsx", '<p>{a === "Hello" ? t.b : t.c}</p>;'],
		["noDates", "src/app/a.ts", "const started = Date.now();"],
		["noHtml", "src/ui/a.ts", "a.textContent = b;"],
		["noHtml", "src/ui/a.ts", 'setTimeout(a, 1); document.createElement("a");'],
		["textsFromDictionary", "src/ui/a.tsx", '<p class="Hello" aria-label={t.a}>{t.b} · 1</p>;'],
		["logicalCss", "src/ui/a.css", "p { margin-inline-start: 1px; text-align: start }"],
		["noDrawnKept", "src/ui/a.tsx", "const a = useMemo(() => b(c), [c]); d(<A of={a} />);"],
	])("but not without cause: %s, %s: %s", (rule, path, text) => {
		expect(rules[rule](toSourceFile(path, text))).toEqual([]);
	});

	test.each([
		['import { useReadingWords } from "./reading-words";', ["src/ui/A.tsx"]],
		['import { readingIn } from "../app/i18n/reading";', ["src/ui/A.tsx"]],
		['import { hasReading } from "../app/i18n/reading";', []],
		['import { B } from "./B";', ["src/ui/B.tsx"]],
		['import type { B } from "./B";', []],
		['import("./B");', ["src/ui/B.tsx"]],
		['import { get } from "../join/programs";', []],
	])("a first script with %s asks too early in %j", (text, early) => {
		const asking = 'import { useReadingWords } from "./reading-words";';
		const files = [
			toSourceFile("src/main.tsx", 'import { A } from "./ui/A";'),
			toSourceFile("src/ui/A.tsx", text),
			toSourceFile("src/ui/B.tsx", asking),
			toSourceFile("src/join/programs.ts", 'export const get = () => import("../ui/B");'),
		];
		expect(readTooEarly(files)).toEqual(early);
	});

	test("a file of 301 lines is too long, one of 300 is not", () => {
		const lines = (count: number) => toSourceFile("src/model/a.ts", "a();\n".repeat(count));
		expect(rules.fileLength(lines(301))).not.toEqual([]);
		expect(rules.fileLength(lines(300))).toEqual([]);
	});

	test("a page in a pure folder is a type error", () => {
		const folder = mkdtempSync(join(tmpdir(), "truceline-pure-"));
		const config = fileURLToPath(new URL("architecture/pure.tsconfig.json", import.meta.url));
		const own = { extends: config, compilerOptions: { types: [] }, include: ["a.ts"] };
		writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(own));
		writeFileSync(join(folder, "a.ts"), "export const title = document.title;");
		expect(typeErrors(join(folder, "tsconfig.json"))).toContain("'document'");
		rmSync(folder, { recursive: true });
	});
});

/** What the type checker says about a configuration; nothing when all is well. */
function typeErrors(config: string): string {
	const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
	const { stdout, stderr } = spawnSync(process.execPath, [tsc, "--noEmit", "-p", config], {
		encoding: "utf8",
	});
	return stdout + stderr;
}
