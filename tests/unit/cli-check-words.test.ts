/** What `truceline check` says to somebody whose first dataset is not yet sound: what, where, what to do. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newWorkbench, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeAll(async () => {
	bench = newWorkbench(new Map());
	await bench.truceline("new", "{dir}/map");
});
afterAll(() => bench.remove());

/** What check says after one change of a fresh dataset, without what it says of the hash. */
async function said(path: string, from: string, to: string): Promise<readonly string[]> {
	const before = bench.read(`map/${path}`);
	expect(before).toContain(from);
	bench.write(
		`map/${path}`,
		before.replace(from, () => to),
	);
	const { code, said: all } = await bench.truceline("check", "{dir}/map");
	bench.write(`map/${path}`, before);
	expect(code).toBe(1);
	return all.split("\n").filter((line) => !line.startsWith("stale"));
}

const FOLLOWS = /^\d+ problems more, which may follow from this; --json lists all$/;

describe("a value that cannot be", () => {
	test.each<readonly [path: string, from: string, to: string, words: string]>([
		[
			"claims.json",
			'"dating": "throughout"',
			'"dating": "trouhgout"',
			'record 0 (C1), dating: is "trouhgout", and must be one of: throughout, within; did you mean "throughout"?',
		],
		["claims.json", '"source": "S1",', "", "record 0 (C1), source: is missing"],
		[
			"claims.json",
			'"source": "S1",',
			'"source": 5,',
			"record 0 (C1), source: is 5, and must be a text, in double quotes",
		],
		[
			"claims.json",
			'["example-town-a"]',
			'"example-town-a"',
			'record 0 (C1), places: is "example-town-a", and must be a list, in square brackets',
		],
		[
			"claims.json",
			'"2024-02-10"',
			'"2024-02-30"',
			'record 1 (C2), when: "2024-02-30" is no day: that month has no such day',
		],
		[
			"claims.json",
			'"2024-02-10"',
			'"2024-13"',
			'record 1 (C2), when: "2024-13" is no date: months go from 01 to 12',
		],
		[
			"claims.json",
			'"2024-02-10"',
			'"10.2.2024"',
			'record 1 (C2), when: "10.2.2024" is no date: the year comes first, then month and day: 2024-02-29',
		],
		[
			"claims.json",
			'"2024-02-10"',
			'"10 Feb 2024"',
			'record 1 (C2), when: "10 Feb 2024" is not an EDTF level 1 date or interval: write a day as 2024-02-10, a month as 2024-02',
		],
		[
			"claims.json",
			'"2024-02-10"',
			'"2024-02-10/2024-02-01"',
			'record 1 (C2), when: "2024-02-10/2024-02-01" ends before it starts',
		],
		[
			"sources.json",
			'"https://example.org/document-one"',
			'"example.org"',
			'record 0 (S1), url: "example.org" is not a web address: it begins with https:// or http://',
		],
		["sources.json", '"Title of the example document one"', '""', "record 0 (S1), title: is empty"],
		[
			"places.geojson",
			"[-0.12, 0.08]",
			"[0.08, -120]",
			"record 0 (example-town-a), geometry.coordinates: lies outside the range of degrees (longitude first, then latitude)",
		],
		[
			"places.geojson",
			'"Point", "coordinates": [-0.12, 0.08]',
			'"Dot", "coordinates": [1, 1]',
			'record 0 (example-town-a), geometry.type: is "Dot", and must be "Point"',
		],
	])("%s with %s as %s", async (path, from, to, words) => {
		const lines = await said(path, from, to);
		expect(lines[0]).toBe(`dropped: ${path}, ${words}`);
		// What refers to the record is counted, not listed: it is mended with it.
		expect(lines[1]).toMatch(FOLLOWS);
		expect(lines).toHaveLength(3);
	});

	test("a ring of a zone that is not closed", async () => {
		const [line] = await said("zone.geojson", "[0.32, -0.22]", "[0.32, -0.22]], [[0, 0], [0, 1]");
		expect(line).toMatch(
			/^dropped: zone.geojson, record 0 \(example-zone\), geometry\.coordinates/,
		);
	});
});

test("a field that is spelt wrong is named with the one that was meant", async () => {
	const lines = await said("claims.json", '"source": "S1"', '"sorce": "S1"');
	expect(lines.slice(0, 2)).toEqual([
		"dropped: claims.json, record 0 (C1), source: is missing",
		'dropped: claims.json, record 0 (C1), sorce: there is no such field; did you mean "source"?',
	]);
});

describe("a reference that leads nowhere", () => {
	test.each([
		["claims.json", '"source": "S1"', '"source": "S9"', "S9", "sources.json", "S1"],
		[
			"claims.json",
			'["example-town-a"]',
			'["exampel-town-a"]',
			"exampel-town-a",
			"places.geojson",
			"example-town-a",
		],
		["claims.json", '"to": "party-a"', '"to": "party-x"', "party-x", "dataset.json", "party-a"],
		["claims.json", '"agreement": "T1"', '"agreement": "T2"', "T2", "agreements.json", "T1"],
		["assessments.json", '"claims": ["C1"]', '"claims": ["C1", "C4"]', "C4", "claims.json", "C1"],
	])("%s with %s as %s: the nearest id is named", async (path, from, to, id, home, near) => {
		const lines = await said(path, from, to);
		const words = `there is no ${id} in this dataset: ${home} has no such id; did you mean ${near}?`;
		expect(lines.filter((line) => line.endsWith(words))).toHaveLength(1);
	});

	test.each([
		[
			"claims.json",
			'["example-town-a"]',
			'["paris"]',
			"places.geojson has no such id; it has example-town-a, example-town-b, example-zone",
		],
		[
			"claims.json",
			'"source": "S1"',
			'"source": "Reuters"',
			"sources.json has no such id; it has S1, S2",
		],
		[
			"claims.json",
			'"to": "party-a"',
			'"to": "army"',
			"dataset.json has no such id; it has party-a, party-b, fighting",
		],
		[
			"assessments.json",
			'"holder": "party-a"',
			'"holder": "army"',
			"dataset.json has no such id; it has party-a, party-b, fighting, unknown",
		],
		[
			"assessments.json",
			'"holder": "party-a"',
			'"holder": "unkown"',
			"dataset.json has no such id; did you mean unknown?",
		],
	])(
		"%s with %s as %s: where nothing is near, those that there are",
		async (path, from, to, words) => {
			const [line] = await said(path, from, to);
			expect(line?.endsWith(words), line).toBe(true);
		},
	);
});

describe("a file that is not JSON: the line, and what is missing or too much", () => {
	test.each([
		[
			'"source": "S1",',
			'"source": "S1"',
			5,
			'a comma is missing before "kind", at the end of the line or entry before it',
		],
		['"source": "S1",', '"source" "S1",', 4, 'a colon is missing before "S1"'],
		['"source": "S1",', "source: 1,", 4, "a name in double quotes belongs where source stands"],
		['"source": "S1",', '"source": S1,', 4, "S1 is no value: a text needs double quotes"],
		['"to": "party-a"\n', '"to": "party-a",\n', 11, "there is a comma too many before }"],
		['["agency"]', '["agency",]', 9, "there is a comma too many before ]"],
		['["agency"]', '["agency"}', 9, "} stands where a ] belongs"],
	])("%s as %s", async (from, to, line, words) => {
		const [first] = await said("claims.json", from, to);
		expect(first).toBe(`fatal: claims.json, line ${line}: is not JSON: ${words}`);
	});

	test("a file that ends too early", async () => {
		const before = bench.read("map/origins.json");
		const [first] = await said("origins.json", before, before.trimEnd().slice(0, -1));
		expect(first).toMatch(/is not JSON: the file ends too early: a \] is missing$/);
	});
});

test("other faults say what to do", async () => {
	expect((await said("claims.json", '"id": "C2"', '"id": "C1"'))[0]).toBe(
		"dropped: claims.json, record 1 (C1), id: the id C1 is already taken; give this record another",
	);
	expect((await said("dataset.json", '"day": "2024-02-01"', '"day": "2025-02-01"'))[0]).toContain(
		'the span 2024-01-01/2024-03-31 needs both ends, with "opens" and "day" in it',
	);
	expect((await said("dataset.json", '"timeZone": "UTC",', ""))[0]).toBe(
		"fatal: dataset.json, timeZone: is missing",
	);
	const agreements = bench.read("map/agreements.json");
	expect((await said("agreements.json", agreements, "{}"))[0]).toBe(
		"dropped: agreements.json: is not a list of records: it begins with [ and ends with ]",
	);
});

test("what follows from a fault is in the list as JSON, with the record it waits for", async () => {
	const before = bench.read("map/claims.json");
	bench.write("map/claims.json", before.replace('"source": "S1",', ""));
	const { said: text } = await bench.truceline("check", "{dir}/map", "--json");
	bench.write("map/claims.json", before);
	const { problems } = JSON.parse(text) as { problems: { file: string; words: string }[] };
	expect(problems).toContainEqual(
		expect.objectContaining({
			file: "dataset.json",
			words: "C1 stands in claims.json but was left out; mend it there",
		}),
	);
});
