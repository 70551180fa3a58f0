/** docs/dataset.md is true: its steps, done one after another, lead to a sound dataset, and check says what it says. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { load } from "../../src/model/load";
import { type Step, steps } from "../dataset-docs";
import { runSharing } from "./build/run-sharing";
import { newWorkbench, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeAll(() => {
	bench = newWorkbench(new Map());
	// Where the site is built; the dataset lies beside the repository.
	mkdirSync(join(bench.dir, "repository/dist/geo"), { recursive: true });
});
afterAll(() => bench.remove());

const MINE = "my-conflict";
const NAME = `../${MINE}`;
const dir = () => join(bench.dir, MINE);

/** Runs a line of a block of commands; the folder's name stands for the temporary one. */
async function command(line: string): Promise<void> {
	const [, ...args]: string[] = words(line).map((word) =>
		word.replace(NAME, dir()).replace(/^map\.svg$/, join(bench.dir, "map.svg")),
	);
	if (line.startsWith("npm run -s truceline -- ")) {
		const { code, warned } = await bench.truceline(...args.slice(args.indexOf("--") + 1));
		expect(warned, line).toBe("");
		expect(code, line).toBe(0);
	} else if (line.startsWith("npm start -- --dataset")) {
		await isServed();
	} else if (line === `TRUCELINE_DATASET=${NAME} npm run build`) {
		await runSharing({ root: join(bench.dir, "repository"), dataset: dir(), tool: "" });
	} else {
		// What builds is run by the build itself; that the scripts are there, docs.test.ts holds.
		expect(["npm ci", "npm run -s build:cli"]).toContain(line);
	}
}

/** The words of a command, those in quotes whole. */
const words = (line: string) =>
	[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);

/** The dataset that the page gets when the folder is served in place of its own. */
async function isServed(): Promise<void> {
	const served = await serve({ root: join(bench.dir, "repository"), datasetDir: dir() });
	const { dataset, problems } = await load(`${served.address}geo/`, fetch);
	await served.close();
	expect(problems).toEqual([]);
	expect(dataset).not.toBeNull();
}

/** Writes what a block says; the file as it was comes back. */
function edit({ kind, file, body }: Extract<Step, { file: string }>): string {
	const path = `${MINE}/${file}`;
	const before = bench.read(path);
	const content = JSON.parse(before);
	const value = JSON.parse(body);
	if (kind === "set") Object.assign(content, value);
	if (kind === "add" || kind === "break") (content.features ?? content).push(value);
	bench.write(path, JSON.stringify(kind === "file" ? value : content, null, "\t"));
	return before;
}

const check = async () => (await bench.truceline("check", dir())).said.replaceAll(dir(), NAME);

describe.sequential("docs/dataset.md, step by step", () => {
	test.each(steps.map((step, index) => [index, step.kind, step] as const))(
		"block %i (%s)",
		async (index, _, step) => {
			if (step.kind === "sh") {
				for (const line of step.body.split("\n")) await command(line);
				return;
			}
			// What check prints is held where the record is broken.
			if (step.kind === "says") return expect(steps[index - 1]?.kind).toBe("break");
			if (!("file" in step)) return expect.fail("a block for no file");
			if (step.kind === "break") {
				await bench.truceline("dataset", dir());
				const before = edit(step);
				const said = await check();
				bench.write(`${MINE}/${step.file}`, before);
				expect(steps[index + 1]).toEqual({ kind: "says", body: said });
				return;
			}
			edit(step);
			// A claim waits for its text, its agreement, its file: the next block of its section brings it.
			if (isWaiting(index)) return;
			await bench.truceline("dataset", dir());
			expect(await check()).toBe(`${NAME}: no problems`);
		},
	);

	test("what is published is the dataset, with the ground of its region and its places on it", async () => {
		const read = (path: string) => bench.read(`repository/dist/geo/${path}`);
		const { title, view } = JSON.parse(read("dataset.json"));
		expect(title.en).toBe("My conflict, 2024");
		expect(view).toEqual([8.8, 47.2, 10, 47.9]);
		expect(JSON.parse(read("datapackage.json")).title).toBe("My conflict, 2024");
		expect(read("base/land.geojson")).toContain('"country":"Austria","kind":"home"');
		const picture = bench.read("map.svg");
		for (const words of ["My conflict, 2024", "Example town A", "Example town B", "Example ford"]) {
			expect(picture).toContain(words);
		}
	});

	test("without zone and control it shows places only, and is sound", async () => {
		await bench.truceline("new", "{dir}/bare");
		const manifest = JSON.parse(bench.read("bare/dataset.json"));
		const gone = ["zone.geojson", "control.geojson"];
		manifest.files = manifest.files.filter(({ path }: { path: string }) => !gone.includes(path));
		bench.write("bare/dataset.json", JSON.stringify(manifest));
		for (const path of gone) rmSync(join(bench.dir, "bare", path));
		await bench.truceline("dataset", "{dir}/bare");
		const { said } = await bench.truceline("check", "{dir}/bare");
		expect(said).toBe(`${bench.dir}/bare: no problems`);
	});

	test("it has a block for each thing that a newcomer adds", () => {
		const files = steps.flatMap((step) => ("file" in step ? [step.file] : []));
		for (const file of ["sources", "claims", "assessments", "agreements"]) {
			expect(files).toContain(`${file}.json`);
		}
		expect(files).toContain("places.geojson");
		expect(files).toContain("zone.geojson");
	});
});

/** Whether the record of a block refers to one that the next block brings, or its file to a region yet to be cut. */
function isWaiting(index: number): boolean {
	const [step, next] = [steps[index], steps[index + 1]];
	if (step?.kind === "file" && (next?.kind === "file" || next?.kind === "sh")) return true;
	if (step?.kind !== "add" || next?.kind !== "add") return false;
	return step.file === "claims.json" || next.file === "agreements.json";
}
