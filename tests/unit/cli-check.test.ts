import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newWorkbench, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeEach(async () => {
	bench = newWorkbench();
	await bench.truceline("dataset", "{dir}");
});
afterEach(() => bench.remove());

describe("truceline check", () => {
	test("finds nothing wrong with a sound dataset", async () => {
		const result = await bench.truceline("check", "{dir}");
		expect(result).toEqual({ code: 0, said: `${bench.dir}: no problems`, warned: "" });
	});

	test("names file, place and field of a record that refers to nothing", async () => {
		const claims = bench.read("claims.json").replace('"source":"S1"', '"source":"S9"');
		bench.write("claims.json", claims);
		const { code, said } = await bench.truceline("check", "{dir}");
		expect(code).toBe(1);
		expect(said).toContain("dropped: claims.json, S1-1, source: there is no S9 in this dataset");
	});

	test("names the record and field of a bad value", async () => {
		bench.write("claims.json", bench.read("claims.json").replace("2019-03-01", "2019-02-30"));
		const { said } = await bench.truceline("check", "{dir}");
		expect(said).toContain('claims.json, record 0 (S1-1), when: "2019-02-30" is no day');
	});

	test("says of an interval that ends before it starts that it does", async () => {
		const claims = bench.read("claims.json");
		bench.write("claims.json", claims.replace("2019-03-01", "2019-03-09/2019-03-01"));
		const { said } = await bench.truceline("check", "{dir}");
		expect(said).toContain(
			'claims.json, record 0 (S1-1), when: "2019-03-09/2019-03-01" ends before it starts',
		);
	});

	test("tells the cause where a file cannot be read, and only counts what follows from it", async () => {
		bench.write("sources.json", "[");
		const { code, said } = await bench.truceline("check", "{dir}");
		expect(code).toBe(1);
		const lines = said.split("\n");
		expect(lines[0]).toMatch(/^fatal: sources.json, line 1: is not JSON/);
		expect(lines.filter((line) => line.startsWith("dropped"))).toEqual([]);
		expect(said).toMatch(/problems? more, which may follow from this/);
		const all = JSON.parse((await bench.truceline("check", "{dir}", "--json")).said);
		expect(all.problems.length).toBeGreaterThan(1);
	});

	test("says when a file has changed since the manifest was written", async () => {
		bench.write("sources.json", `${bench.read("sources.json")}\n`);
		const { code, said } = await bench.truceline("check", "{dir}");
		expect(code).toBe(1);
		expect(said).toContain("stale: sources.json: has changed since dataset.json was written");
		expect(said).toContain("1 problem");
	});

	test("says when an assessment's reason does not follow from its claims", async () => {
		const text = bench.read("assessments.json");
		bench.write(
			"assessments.json",
			text
				.replace("third-party", "both-sides")
				.replace('"shown":"2019-03-01"', '"shown":"2019-02-25"'),
		);
		const { code, said } = await bench.truceline("check", "{dir}");
		expect(code).toBe(1);
		expect(said).toContain(
			'doubtful: assessments.json, A001, from: its claims do not give these days by the rule "one-day"',
		);
		expect(said).toContain(
			'doubtful: assessments.json, A001, confidence: says "both-sides"; who reports it gives "third-party"',
		);
	});

	test("prints the same as JSON", async () => {
		bench.write("origins.json", "<!doctype html>");
		const { code, said } = await bench.truceline("check", "{dir}", "--json");
		expect(code).toBe(1);
		const { dataset, problems } = JSON.parse(said) as { dataset: string; problems: unknown[] };
		expect(dataset).toBe(bench.dir);
		expect(problems).toContainEqual({
			severity: "fatal",
			code: "html-not-json",
			file: "origins.json",
			place: "",
			field: "",
			words: "is a web page, not JSON; put the file itself in its place",
		});
	});
});

describe("the command line", () => {
	test.each([["--help"], ["help"], ["check", "--help"], ["dataset", "-h"]])(
		"%s %s prints the help",
		async (...args) => {
			const { code, said } = await bench.truceline(...args);
			expect(code).toBe(0);
			expect(said).toContain("truceline check DIR [--json]");
		},
	);

	test.each([
		[[], "no command given"],
		[["fly"], 'no command "fly"'],
		[["check"], "name one folder"],
		[["check", "a", "b"], "name one folder"],
		[["check", "{dir}", "--fast"], "--fast"],
		[["check", "{dir}/nowhere"], "no such folder"],
		[["check", "{dir}/schema"], "has no dataset.json"],
	])("%j is refused with a reason and the exit code 2", async (args, words) => {
		const { code, said, warned } = await bench.truceline(...args);
		expect(code).toBe(2);
		expect(said).toBe("");
		expect(warned).toContain(words);
	});
});
