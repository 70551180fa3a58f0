/** `truceline new`: a small dataset that is sound, an example throughout, and written over nothing. */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import type { Dataset } from "../../src/model/types";
import { areasOn } from "../../src/world/areas";
import { worldAt } from "../../src/world/world";
import { filesIn, newWorkbench, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeEach(() => {
	bench = newWorkbench(new Map());
});
afterEach(() => bench.remove());

const readAll = (dir: string): Dataset => {
	const paths = filesIn(join(bench.dir, dir)).filter((path) => /json$/.test(path));
	const { dataset, problems } = parse(
		new Map(paths.map((path) => [path, bench.read(`${dir}/${path}`)])),
	);
	expect(problems).toEqual([]);
	if (dataset === null) throw new Error("no dataset");
	return dataset;
};

describe("truceline new", () => {
	test("writes a dataset that check finds nothing wrong with, and that is up to date", async () => {
		const { code, said } = await bench.truceline("new", "{dir}/my-conflict");
		expect(code).toBe(0);
		expect(said).toContain("-- check");
		expect(said).toContain("npm start -- --dataset");
		const check = await bench.truceline("check", "{dir}/my-conflict");
		expect(check.said).toBe(`${bench.dir}/my-conflict: no problems`);
		const dataset = await bench.truceline("dataset", "{dir}/my-conflict");
		expect(dataset.said).toBe(`${bench.dir}/my-conflict: up to date`);
		expect(dataset.warned).toBe("");
	});

	test("has two towns, a zone, three claims by two sources, two parties and a truce", async () => {
		await bench.truceline("new", "{dir}/my-conflict");
		const dataset = readAll("my-conflict");
		const kinds = [...dataset.places.values()].map(({ kind }) => kind);
		expect(kinds).toEqual(["town", "town", "area"]);
		expect(dataset.zones.map(({ properties }) => properties.kind)).toEqual(["zone"]);
		expect(dataset.claims.size).toBe(3);
		expect(dataset.sources.size).toBe(2);
		expect(dataset.parties.size).toBe(2);
		expect(dataset.agreements.map(({ kind }) => kind)).toEqual(["truce"]);
	});

	test("has a front between the parties on its first day, and each of them land", async () => {
		await bench.truceline("new", "{dir}/my-conflict");
		const dataset = readAll("my-conflict");
		const day = dataset.span.first;
		const areas = areasOn(dataset, worldAt(dataset, day));
		expect([...(areas?.parties.values() ?? [])].map(({ shown }) => shown > 100)).toEqual([
			true,
			true,
		]);
	});

	test("says of each text that a reader sees that it is an example, in both languages", async () => {
		await bench.truceline("new", "{dir}/my-conflict");
		for (const path of filesIn(join(bench.dir, "my-conflict"))) {
			if (!/json$/.test(path) || path.startsWith("schema/")) continue;
			for (const { en, ar } of textsIn(JSON.parse(bench.read(`my-conflict/${path}`)))) {
				if (/^Party [AB]$/.test(en)) continue;
				expect(en, path).toMatch(/\bexample\b/i);
				expect(ar, path).toMatch(/مثال|المثال/);
			}
		}
	});

	test("takes the title and the id that are asked for", async () => {
		await bench.truceline("new", "{dir}/x", "--title", "Red and Blue", "--id", "red-blue");
		const { manifest } = readAll("x");
		expect(manifest.title).toEqual({ en: "Red and Blue" });
		expect(manifest.id).toBe("red-blue");
	});

	test("makes the id from the folder's name", async () => {
		await bench.truceline("new", "{dir}/My Conflict (2)");
		expect(readAll("My Conflict (2)").manifest.id).toBe("my-conflict-2");
	});

	test("fills an empty folder", async () => {
		mkdirSync(join(bench.dir, "empty"));
		expect((await bench.truceline("new", "{dir}/empty")).code).toBe(0);
	});

	test("writes over nothing", async () => {
		bench.write("full/.hidden", "mine");
		const { code, warned } = await bench.truceline("new", "{dir}/full");
		expect(code).toBe(2);
		expect(warned).toContain("is not empty, and nothing is written over");
		expect(filesIn(join(bench.dir, "full"))).toEqual([".hidden"]);
	});

	test("a file is no folder", async () => {
		bench.write("file", "mine");
		const { code, warned } = await bench.truceline("new", "{dir}/file");
		expect(code).toBe(2);
		expect(warned).toContain("is a file, not a folder");
		expect(bench.read("file")).toBe("mine");
	});

	test.each([
		[["{dir}/مثال"], "give one with --id"],
		[["{dir}/x", "--id", "Big Letters"], "--id Big Letters"],
		[["{dir}/x", "--id", ""], "an id has small letters"],
		[[], "name one folder"],
	])("new %j is refused with a reason, and leaves nothing", async (args, words) => {
		const { code, warned } = await bench.truceline("new", ...args);
		expect(code).toBe(2);
		expect(warned).toContain(words);
		expect(readdirSync(bench.dir)).toEqual([]);
	});
});

interface Words {
	readonly en: string;
	readonly ar: string;
}

/** Every text in two languages within a value. */
function textsIn(value: unknown): Words[] {
	if (typeof value !== "object" || value === null) return [];
	if ("en" in value) return [value as Words];
	return Object.values(value).flatMap(textsIn);
}
