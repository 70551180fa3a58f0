/** The datasets in examples/ are sound, up to date, and credited like the main one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findProblems } from "../../src/cli/check";
import { planDataset } from "../../src/cli/dataset";
import { readFolder, textOf } from "../../src/cli/folder";
import { parse } from "../../src/model/parse";
import type { Dataset } from "../../src/model/types";

const root = fileURLToPath(new URL("../../", import.meta.url));
const names = readdirSync(join(root, "examples"));

test("there is one of another region", () => expect(names).toContain("hudaydah"));

describe.each(names)("examples/%s", async (name) => {
	const folder = await readFolder(join(root, "examples", name));
	const texts = new Map([...folder].map(([path, bytes]) => [path, textOf(bytes)]));
	const dataset = datasetOf(name, texts);

	test("has no problem, and nothing in it is out of date", () => {
		expect(findProblems(folder)).toEqual([]);
		const { write, remove, unlisted } = planDataset(folder, null);
		expect([[...write.keys()], remove, unlisted]).toEqual([[], [], []]);
	});

	test("has every file credited, and its licence in LICENSE-DATA", () => {
		const licences = readFileSync(join(root, "LICENSE-DATA"), "utf8").split("EXAMPLES:")[1];
		const credited = new Set(dataset.manifest.credits.flatMap(({ files }) => files));
		expect(licences).toContain(`examples/${name}/`);
		for (const { path } of dataset.manifest.files) {
			expect(credited, path).toContain(path);
			expect(licences, path).toContain(path);
		}
	});

	test("says of each source when it was looked at, and rests no place on a page without address", () => {
		for (const { id, accessed, url } of dataset.sources.values()) {
			expect(accessed, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(url, id).not.toBeNull();
		}
	});

	test("has every text of its own in both languages", () => {
		const lacking: string[] = [];
		for (const [path, text] of texts) {
			if (!path.startsWith("schema/")) collectLacking(JSON.parse(text), path, lacking);
		}
		expect(lacking).toEqual([]);
	});
});

test("the one of Hudaydah counts in its method what it has", async () => {
	const folder = await readFolder(join(root, "examples/hudaydah"));
	const texts = new Map([...folder].map(([path, bytes]) => [path, textOf(bytes)]));
	const { manifest, places, sources, agreements } = datasetOf("hudaydah", texts);
	const method = manifest.method.map(({ en }) => en).join(" ");
	const single = [...places.values()].filter(({ kind }) => kind !== "area");
	expect([single.length, agreements.length]).toEqual([12, 3]);
	expect(method).toContain("twelve places, three agreements");
	expect(method).toContain(`${sources.size} pages`);
	expect(manifest.caveat.en).toContain(`${sources.size} pages`);
});

function datasetOf(name: string, texts: ReadonlyMap<string, string>): Dataset {
	const { dataset } = parse(texts);
	if (!dataset) throw new Error(`examples/${name} is no dataset`);
	return dataset;
}

/** Adds where a text in English has no Arabic beside it. */
function collectLacking(value: unknown, path: string, lacking: string[]): void {
	if (typeof value !== "object" || value === null) return;
	if ("en" in value && !("ar" in value)) lacking.push(`${path}: ${value.en}`);
	for (const member of Object.values(value)) collectLacking(member, path, lacking);
}
