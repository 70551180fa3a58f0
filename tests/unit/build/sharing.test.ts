/** The plugin that makes the built site ready to be found and shared. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { START_MODE, sharing } from "../../../build/sharing";
import { HUDAYDAH } from "./datasets";
import { PAGE, runSharing } from "./run-sharing";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "truceline-sharing-"));
	mkdirSync(join(folder, "dist/geo"), { recursive: true });
	writeFileSync(join(folder, "dist/geo/of-another.json"), "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Stands for the tool: draws nothing, and fails where a legend is asked for. */
const TOOL = `const { argv } = process;
if (argv.includes("legend,scale")) process.exit(2);
require("node:fs").writeFileSync(argv.at(-1), argv.slice(2, -1).join(" "));`;

/** A build of a dataset in the folder of the test. */
const build = (dataset: string, tool = join(folder, "none.js")) =>
	runSharing({ root: folder, dataset, tool });
const geo = (path: string) => join(folder, "dist/geo", path);

test("a dataset of one's own is published in place of the shipped one, with its own package and head", async () => {
	const { html } = await build(HUDAYDAH);
	expect(existsSync(geo("of-another.json"))).toBe(false);
	const { title } = JSON.parse(readFileSync(geo("dataset.json"), "utf8"));
	expect(html).toContain(title.en);
	const { resources } = JSON.parse(readFileSync(geo("datapackage.json"), "utf8"));
	for (const { path } of resources) expect(existsSync(geo(path)), path).toBe(true);
});

test("what its owner hides stays at home", async () => {
	const own = join(folder, ".own");
	mkdirSync(join(own, ".git"), { recursive: true });
	writeFileSync(join(own, ".git/config"), "");
	writeFileSync(join(own, "dataset.json"), "{}");
	const { html, said } = await build(own);
	expect(existsSync(geo("dataset.json"))).toBe(true);
	expect(existsSync(geo(".git"))).toBe(false);
	// And a manifest that cannot be read is told of once, and breaks no build.
	expect(html).toBe(PAGE);
	expect(said).toEqual([expect.stringContaining("no manifest that can be read")]);
	expect(existsSync(geo("datapackage.json"))).toBe(false);
});

test("the picture is drawn of the first day, without its legend where that leaves no room", async () => {
	const tool = join(folder, "tool.cjs");
	writeFileSync(tool, TOOL);
	const { emitted, html } = await build(HUDAYDAH, tool);
	const { day } = JSON.parse(readFileSync(geo("dataset.json"), "utf8"));
	expect(emitted["social.png"]).toBe(
		`snapshot --dataset ${HUDAYDAH} --date ${day} --size 1200x630 --parts scale -o`,
	);
	expect(html).toContain("social.png");
});

test.each([
	["there is none", null, "build:cli"],
	["it cannot draw", "process.exit(2)", "no picture"],
])("where the tool cannot be used the page promises no picture (%s)", async (_, script, words) => {
	const tool = join(folder, "tool.cjs");
	if (script !== null) writeFileSync(tool, script);
	const { emitted, html, said } = await build(HUDAYDAH, tool);
	expect(emitted).toEqual({});
	expect(html).not.toContain("social.png");
	expect(said.join()).toContain(words);
});

test("nothing of it is done for the page that npm start shows, nor while one works on it", () => {
	const { apply } = sharing({ dataset: HUDAYDAH, shipped: "public/geo", tool: "" });
	const applies = apply as unknown as (config: object, env: object) => boolean;
	expect(applies({}, { command: "build", mode: "production" })).toBe(true);
	expect(applies({}, { command: "build", mode: START_MODE })).toBe(false);
	expect(applies({}, { command: "serve", mode: "development" })).toBe(false);
	const start = readFileSync(new URL("../../../scripts/start.mjs", import.meta.url), "utf8");
	expect(start).toContain(`mode: "${START_MODE}"`);
});
