/** A reference that leads nowhere is listed, and nothing in the dataset keeps it. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import { newReport } from "../../src/model/read";
import { byId, isKnown, knownIds } from "../../src/model/references";
import type { Dataset } from "../../src/model/types";
import { smallDataset, withChange } from "./small-dataset";

type Path = readonly (string | number)[];

const GONE = "gone";
const first = (...rest: string[]): Path => ["features", 0, "properties", ...rest];

/** Parses the small dataset with one value changed; expects exactly one problem. */
function parseWith(file: string, path: Path, value: unknown) {
	const { dataset, problems } = parse(withChange(file, (json) => json.set(path, value)));
	if (!dataset) throw new Error(JSON.stringify(problems));
	expect(problems).toHaveLength(1);
	return { dataset, problem: problems[0] };
}

test("the small dataset has no problem", () => {
	expect(parse(smallDataset()).problems).toEqual([]);
});

describe("one id in a list is taken out, the others and the record stay", () => {
	test.each<
		[file: string, field: string, path: Path, known: string, left: (d: Dataset) => unknown]
	>([
		["dataset.json", "parties.north", ["parties", 0, "claims"], "C1", partyClaims],
		["dataset.json", "lead", ["lead", 0, "claims"], "C3", (d) => d.manifest.lead[0]?.claims],
		["claims.json", "origins", [0, "origins"], "wire", (d) => d.claims.get("C1")?.origins],
		["claims.json", "places", [0, "places"], "mill", (d) => d.claims.get("C1")?.places],
		["assessments.json", "claims", [0, "claims"], "C1", (d) => assessed(d)?.claims],
		["assessments.json", "against", [0, "against"], "C2", (d) => assessed(d)?.against],
		["agreements.json", "claims", [0, "claims"], "C3", (d) => d.agreements[0]?.claims],
		["agreements.json", "terms", [0, "terms", 0, "claims"], "C3", termClaims],
		["agreements.json", "breach", [0, "breach", "claims"], "C2", breachClaims],
		["agreements.json", "voices", [0, "voices", 0, "claims"], "C3", voiceClaims],
		["disagreements.json", "sides", [0, "sides", 1, "claims"], "C2", sideClaims],
		["disagreements.json", "places", [0, "places"], "mill", (d) => d.disagreements[0]?.places],
		[
			"disagreements.json",
			"agreements",
			[0, "agreements"],
			"T1",
			(d) => d.disagreements[0]?.agreements,
		],
		["zone.geojson", "claims", first("claims"), "C3", (d) => d.zones[0]?.properties.claims],
		["zone.geojson", "aspects.definition", first("aspects", "definition"), "C3", definition],
		["posts.geojson", "claims", first("claims"), "C2", (d) => d.posts[0]?.properties.claims],
		["base/labels.geojson", "claims", first("claims"), "C2", labelClaims],
	])("%s, %s", (file, field, path, known, left) => {
		const { dataset, problem } = parseWith(file, path, [known, GONE]);
		expect(problem).toMatchObject({ severity: "dropped", code: "unknown-reference", file, field });
		expect(problem?.detail).toBe(GONE);
		expect(left(dataset)).toEqual([known]);
	});
});

describe("a field that may be missing is taken out, the record stays", () => {
	test.each<[file: string, field: string, path: Path, left: (d: Dataset) => unknown]>([
		["claims.json", "from", [1, "from"], (d) => d.claims.get("C2")],
		["claims.json", "to", [1, "to"], (d) => d.claims.get("C2")],
		["claims.json", "agreement", [2, "agreement"], (d) => d.claims.get("C3")],
		["agreements.json", "replacedBy", [0, "replacedBy"], (d) => d.agreements[0]],
	])("%s, %s", (file, field, path, left) => {
		const { dataset, problem } = parseWith(file, path, GONE);
		expect(problem).toMatchObject({ code: "unknown-reference", file, field, detail: GONE });
		expect(left(dataset)).toBeDefined();
		expect(left(dataset)).not.toHaveProperty(field);
	});

	test("a claim may be about fighting, which is no party", () => {
		const { dataset, problems } = parse(
			withChange("claims.json", (json) => json.set([0, "to"], "fighting")),
		);
		expect(problems).toEqual([]);
		expect(dataset?.claims.get("C1")?.to).toBe("fighting");
	});

	test("the place in which people were counted is unknown then", () => {
		const counted = { who: null, unit: { en: "people" }, when: null, by: null, where: GONE };
		const path = [0, "counted"];
		const { dataset, problem } = parseWith("claim-texts.json", path, counted);
		expect(problem).toMatchObject({ code: "unknown-reference", field: "counted.where" });
		expect(dataset.claims.get("C1")?.text?.counted?.where).toBeNull();
	});
});

describe("a record that is nothing without the reference is left out", () => {
	test.each<[file: string, field: string, path: Path, left: (d: Dataset) => unknown]>([
		["assessments.json", "place", [1, "place"], (d) => d.assessments.get("mill")?.length === 2],
		[
			"assessments.json",
			"holder",
			[1, "holder"],
			(d) => d.assessments.get("mill")?.[1]?.holder !== "unknown",
		],
		["zone.geojson", "place", first("place"), (d) => d.zones.length === 2],
		["roads.geojson", "place", first("place"), (d) => d.roads.length === 1],
		["posts.geojson", "at", first("at"), (d) => d.posts.length === 1],
		["posts.geojson", "party", first("party"), (d) => d.posts.length === 1],
		["base/settlements.geojson", "place", first("place"), hasSettlement],
	])("%s, %s", (file, field, path, isThere) => {
		expect(isThere(parse(smallDataset()).dataset ?? expect.fail())).toBe(true);
		const { dataset, problem } = parseWith(file, path, GONE);
		expect(problem).toMatchObject({ severity: "dropped", code: "unknown-reference", file, field });
		expect(isThere(dataset)).toBe(false);
	});

	test("a claim without its source, and then an agreement that only it carries", () => {
		const files = withChange("claims.json", (json) => json.set([2, "source"], GONE));
		const { dataset, problems } = parse(files);
		expect(dataset?.claims.has("C3")).toBe(false);
		expect(dataset?.agreements).toEqual([]);
		expect(dataset?.manifest.lead).toEqual([]);
		expect(problems).toContainEqual(
			expect.objectContaining({ file: "agreements.json", code: "no-source", at: { id: "T1" } }),
		);
		expect(problems.every(({ severity }) => severity === "dropped")).toBe(true);
	});

	test("a claim none of whose origins is known", () => {
		const { dataset } = parse(
			withChange("claims.json", (json) => json.set([0, "origins"], [GONE])),
		);
		expect([...(dataset?.claims.keys() ?? [])]).toEqual(["C2", "C3"]);
	});

	test("a post none of whose claims is known", () => {
		const { dataset, problems } = parse(
			withChange("posts.geojson", (json) => json.set(first("claims"), [GONE])),
		);
		expect(dataset?.posts).toEqual([]);
		expect(problems.map(({ code }) => code)).toEqual(["unknown-reference", "no-source"]);
	});
});

test("an agreement that was itself left out replaces none", () => {
	const { dataset } = parse(
		withChange("agreements.json", (json) => {
			json.add([], { ...(json.get(0) as object), id: "T2", claims: [GONE] });
			json.set([0, "replacedBy"], "T2");
		}),
	);
	expect(dataset?.agreements.map(({ id }) => id)).toEqual(["T1"]);
	expect(dataset?.agreements[0]).not.toHaveProperty("replacedBy");
});

test("known ids come through in their order, and each unknown one is a problem with its place", () => {
	const report = newReport();
	const site = { file: "a.json", at: { id: "r" } };
	const known = byId([{ id: "a" }, { id: "b" }]);
	expect(knownIds(["b", "x", "a"], known, "of", site, report)).toEqual(["b", "a"]);
	expect(isKnown("toString", known, "of", site, report)).toBe(false);
	expect(report.problems.map(({ detail, at, field }) => [detail, at.id, field])).toEqual([
		["x", "r", "of"],
		["toString", "r", "of"],
	]);
});

function partyClaims(dataset: Dataset) {
	return dataset.parties.get("north")?.claims;
}
function assessed(dataset: Dataset) {
	return dataset.assessments.get("mill")?.[0];
}
function voiceClaims(dataset: Dataset) {
	return dataset.agreements[0]?.voices?.[0]?.claims;
}
function sideClaims(dataset: Dataset) {
	return dataset.disagreements[0]?.sides[1]?.claims;
}
function termClaims(dataset: Dataset) {
	return dataset.agreements[0]?.terms[0]?.claims;
}
function breachClaims(dataset: Dataset) {
	return dataset.agreements[0]?.breach?.claims;
}
function definition(dataset: Dataset) {
	return dataset.zones[0]?.properties.aspects?.definition;
}
function labelClaims(dataset: Dataset) {
	return dataset.base["base/labels.geojson"]?.features[0]?.properties.claims;
}
function hasSettlement(dataset: Dataset) {
	return dataset.base["base/settlements.geojson"]?.features.length === 1;
}
