/** Holds the source tree to its rules (docs/architecture.md), and each rule to being able to fail. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as rules from "./architecture/rules";
import { readSources, toSourceFile } from "./architecture/source-file";

const source = readSources(["src"], [".ts", ".tsx"]);
const styles = readSources(["src"], [".css"]);
const around = readSources(["tests"], [".ts", ".tsx"]);
const scripts = readSources(["scripts"], [".mjs", ".mts"]);

function breaches(rule: rules.Rule, files: typeof source): string[] {
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
		expect(breaches(rules.fileLength, [...source, ...styles, ...around, ...scripts])).toEqual([]);
	});
	test("has no default exports", () => {
		expect(breaches(rules.noDefaultExport, source)).toEqual([]);
	});
	test("makes days only in day.ts", () => {
		expect(breaches(rules.noDates, source)).toEqual([]);
	});
	test("writes no HTML", () => {
		expect(breaches(rules.noHtml, source)).toEqual([]);
	});
	test("takes what a reader reads from the dictionary", () => {
		expect(breaches(rules.textsFromDictionary, source)).toEqual([]);
	});
	test("mirrors for Arabic: logical properties only", () => {
		expect(breaches(rules.logicalCss, styles)).toEqual([]);
	});
	test("knows no page and no map in model, world and scene", () => {
		const config = fileURLToPath(new URL("architecture/pure.tsconfig.json", import.meta.url));
		expect(typeErrors(config)).toBe("");
	});
});

describe("each rule can fail", () => {
	test.each<[rule: rules.Rule, path: string, text: string]>([
		[rules.arrows, "src/model/a.ts", 'import { b } from "../world/b";'],
		[rules.arrows, "src/world/a.ts", 'import type { B } from "../scene/scene";'],
		[rules.arrows, "src/map/a.ts", 'import { b } from "../ui/b";'],
		[rules.arrows, "src/svg/a.ts", 'export * from "../map/b";'],
		[rules.arrows, "src/ui/a.tsx", 'const b = import("../map/map-view");'],
		[rules.arrows, "src/ui/parts/a.tsx", 'type B = import("../../map/map-view").B;'],
		[rules.arrows, "src/ui/a.tsx", 'new Worker(new URL("../import/b.ts", import.meta.url));'],
		[rules.arrows, "src/app/a.ts", 'import { b } from "../scene/scene";'],
		[rules.arrows, "src/app/a.ts", 'import { type B } from "../main";'],
		[rules.arrows, "src/model/a.ts", 'import b from "../../tests/b";'],
		[rules.arrows, "src/helper.ts", ""],
		[rules.arrows, "src/new-folder/a.ts", ""],
		[rules.packages, "src/map/style.ts", 'import { Map } from "maplibre-gl";'],
		[rules.packages, "src/map/style.ts", 'import "maplibre-gl/dist/maplibre-gl.css";'],
		[rules.packages, "src/scene/a.ts", 'import type { Map } from "maplibre-gl";'],
		[rules.packages, "src/app/a.ts", 'import { create } from "zustand";'],
		[rules.packages, "src/ui/a.tsx", 'import { memo } from "preact/compat";'],
		[rules.packages, "src/model/a.ts", 'import { readFile } from "node:fs";'],
		[rules.packages, "src/ui/a.tsx", 'import { buildBuffer } from "../world/buffer";'],
		[rules.fileLength, "src/model/a.ts", "a();\n".repeat(301)],
		[rules.noDefaultExport, "src/model/a.ts", "export default 1;"],
		[rules.noDates, "src/world/a.ts", 'new Date("2019-08-21");'],
		[rules.noDates, "src/world/a.ts", 'Date.parse("2019-08-21");'],
		[rules.noHtml, "src/ui/a.ts", "a.innerHTML = b;"],
		[rules.noHtml, "src/ui/a.ts", 'a["outerHTML"] = b;'],
		[rules.noHtml, "src/ui/a.ts", 'a.insertAdjacentHTML("x", b);'],
		[rules.noHtml, "src/ui/a.tsx", "<p dangerouslySetInnerHTML={a} />;"],
		[rules.noHtml, "src/ui/a.ts", "document.write(a);"],
		[rules.noHtml, "src/ui/a.ts", "eval(a);"],
		[rules.noHtml, "src/ui/a.ts", "new Function(a);"],
		[rules.textsFromDictionary, "src/ui/a.tsx", "<p>Hello</p>;"],
		[rules.textsFromDictionary, "src/ui/a.tsx", "<p>مرحبا</p>;"],
		[rules.textsFromDictionary, "src/ui/a.tsx", '<p>{"Hello"}</p>;'],
		[rules.textsFromDictionary, "src/ui/a.tsx", "<p>{a ? `Hello` : c}</p>;"],
		[rules.textsFromDictionary, "src/ui/a.tsx", '<><b>{a && "Hello"}</b></>;'],
		[rules.textsFromDictionary, "src/ui/a.tsx", '<p aria-label="Hello" />;'],
		[rules.textsFromDictionary, "src/ui/a.tsx", '<p title={a ?? "Hello"} />;'],
		[rules.logicalCss, "src/ui/a.css", "p { margin-left: 1px }"],
		[rules.logicalCss, "src/ui/a.css", "p {\n\tright: 0;\n}"],
		[rules.logicalCss, "src/ui/a.css", "p { text-align: left }"],
	])("%o: %s: %s", (rule, path, text) => {
		expect(rule(toSourceFile(path, text))).not.toEqual([]);
	});

	test.each<[rule: rules.Rule, path: string, text: string]>([
		[rules.arrows, "src/main.tsx", 'import { a } from "./map/map-view";'],
		[rules.arrows, "src/ui/a.tsx", 'import { light } from "../scene/palette";'],
		[rules.arrows, "src/app/a.ts", 'import type { Camera } from "../scene/scene";'],
		[rules.packages, "src/map/style.ts", 'import type { Map } from "maplibre-gl";'],
		[rules.packages, "src/map/map-view.ts", 'import { Map } from "maplibre-gl";'],
		[rules.packages, "src/cli/a.ts", 'import { readFile } from "node:fs";'],
		[rules.noDates, "src/app/a.ts", "const started = Date.now();"],
		[rules.noHtml, "src/ui/a.ts", "a.textContent = b;"],
		[rules.textsFromDictionary, "src/ui/a.tsx", '<p class="Hello" aria-label={t.a}>{t.b} · 1</p>;'],
		[rules.logicalCss, "src/ui/a.css", "p { margin-inline-start: 1px; text-align: start }"],
	])("but not without cause: %o: %s: %s", (rule, path, text) => {
		expect(rule(toSourceFile(path, text))).toEqual([]);
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
