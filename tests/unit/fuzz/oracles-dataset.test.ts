/** The oracles of the fuzz can fail: each is shown a result that is wrong on purpose, and one that is right. */
import { expect, test } from "vitest";
import type { Day } from "../../../src/model/day";
import { parse } from "../../../src/model/parse";
import type { Dataset, Problem } from "../../../src/model/types";
import { lostLetters, lostRecords } from "../../fuzz/dataset-records";
import { danglingIds, oddDays, oddPositions } from "../../fuzz/dataset-references";
import { datasetFaults } from "../../fuzz/judge-dataset";
import { oddProblems } from "../../fuzz/problems-oracle";
import { ancestors, oddValues, pollution } from "../../fuzz/walk";
import { smallDataset, withChange } from "../small-dataset";

const files = smallDataset();
const { dataset } = parse(files);
if (dataset === null) throw new Error("the small dataset cannot be read");
const sound: Dataset = dataset;
const all = new Set(files.keys());

const without = <V>(map: ReadonlyMap<string, V>, key: string) =>
	new Map([...map].filter(([each]) => each !== key));

test("a sound dataset has no fault", () => {
	expect(parse(files).problems).toEqual([]);
	for (const path of files.keys()) {
		expect(datasetFaults({ dataset: sound, problems: [] }, files, path), path).toEqual([]);
	}
});

test.each<[what: string, wrong: Partial<Dataset>]>([
	["a claim", { claims: without(sound.claims, "C3") }],
	["a source", { sources: without(sound.sources, "S2") }],
	["an origin", { origins: without(sound.origins, "army") }],
	["a place", { places: without(sound.places, "ford") }],
	["a party", { parties: without(sound.parties, "south") }],
	["an agreement", { agreements: [] }],
	["the cells", { control: { ...sound.control, cells: [] } }],
	["the assessments", { assessments: new Map() }],
])("%s that is gone is missed where it is named", (what, wrong) => {
	const edges = what === "the cells" ? { edges: [edgeOf("mill", "gone")] } : {};
	const control = { ...(wrong.control ?? sound.control), ...edges };
	expect(danglingIds({ ...sound, ...wrong, control })).not.toEqual([]);
});

function edgeOf(left: string, right: string): Dataset["control"]["edges"][number] {
	return {
		type: "Feature",
		properties: { kind: "edge", id: "edge-1", left, right, lengthKm: 1, spacingKm: 1 },
		geometry: { type: "LineString", coordinates: [] },
	};
}

test("days that are none, out of order or out of the span are found", () => {
	const { span } = sound;
	const turned = { ...span, first: span.last, last: span.first };
	expect(oddDays({ ...sound, span: turned })).not.toEqual([]);
	const [id = "", claim] = [...sound.claims][0] ?? [];
	if (!claim) throw new Error("no claim");
	for (const first of [Number.NaN, 1.5, 1e9] as Day[]) {
		const claims = new Map(sound.claims).set(id, { ...claim, when: { ...claim.when, first } });
		expect(oddDays({ ...sound, claims })).toHaveLength(1);
	}
	const lists = new Map([...sound.assessments].map(([place, list]) => [place, list.toReversed()]));
	expect(oddDays({ ...sound, assessments: lists })).toHaveLength(1);
	expect(oddDays({ ...sound, manifest: { ...sound.manifest, day: "1999-01-01" } })).toHaveLength(1);
});

test("positions that are not on Earth are found, wherever they stand", () => {
	const mill = sound.places.get("mill");
	if (!mill) throw new Error("no mill");
	for (const at of [
		[181, 0],
		[0, 91],
		[Number.NaN, 0],
	] as [number, number][]) {
		const places = new Map(sound.places).set("mill", { ...mill, at });
		expect(oddPositions({ ...sound, places })).toHaveLength(1);
	}
	const roads = sound.roads.map((road) => ({
		...road,
		geometry: {
			...road.geometry,
			coordinates: [
				[36, 35],
				[36, 1e9],
			],
		},
	}));
	expect(oddPositions({ ...sound, roads })).toEqual(["position 36,1000000000"]);
});

test("a record that is gone without a word is missed, and not where it is told of", () => {
	const wrong = { ...sound, claims: without(sound.claims, "C2"), zones: [] };
	const lost = lostRecords(wrong, files, [], new Set());
	expect(lost).toEqual(expect.arrayContaining(["claims.json record 1 (C2) is lost"]));
	expect(lost.filter((each) => each.startsWith("zone.geojson"))).toHaveLength(2);
	const told: Problem = {
		...{ severity: "dropped", file: "claims.json", at: { record: 1, id: "C2" } },
		...{ field: "", code: "bad-value", detail: "x" },
	};
	const rest = lostRecords(wrong, files, [told], new Set());
	expect(rest.filter((each) => each.startsWith("claims.json"))).toEqual([]);
});

test("a record that says something else than its file is found, and one that the file does not have", () => {
	const other = withChange("sources.json", (json) => json.set([0, "title"], "Another title"));
	expect(lostRecords(sound, other, [], all)).toEqual([
		"sources.json record 0 (S1) is not what the file says",
	]);
	// Only what was changed is compared field by field.
	expect(lostRecords(sound, other, [], new Set(["claims.json"]))).toEqual([]);
	const fewer = new Map(files).set("origins.json", "[]");
	expect(lostRecords(sound, fewer, [], all)).toEqual([
		"origins.json has no wire",
		"origins.json has no army",
	]);
});

test("features of the base map are counted", () => {
	const base = { ...sound.base, "base/land.geojson": { type: "FeatureCollection", features: [] } };
	expect(lostRecords({ ...sound, base } as Dataset, files, [], all)).toEqual([
		"base/land.geojson: 0 loaded, 1 in the file",
	]);
});

test("letters that were lost are missed", () => {
	const odd = new Map([["claims.json", '["\uFFFD"]']]);
	expect(lostLetters(odd, [], "claims.json")).toEqual(["claims.json lost letters"]);
	expect(lostLetters(odd, [], "other.json")).toEqual([]);
});

test("numbers that are none and strange ancestors are found at any depth", () => {
	class Odd {}
	expect(oddValues({ a: [{ b: Number.NaN }] })).toEqual(["a.0.b is NaN"]);
	expect(oddValues(new Map([["a", { b: Number.POSITIVE_INFINITY }]]))).toEqual(["a.b is Infinity"]);
	expect(oddValues({ a: new Odd() })).toEqual(["a has an ancestor of its own"]);
	expect(oddValues({ a: Object.setPrototypeOf({}, { polluted: 1 }) })).toHaveLength(1);
	expect(oddValues({ a: [1, "x", null, { b: true }] })).toEqual([]);
});

test("an ancestor of all objects that was changed is found", () => {
	const before = ancestors();
	expect(pollution(before)).toEqual([]);
	Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true });
	expect(pollution(before)).toEqual(["polluted of an ancestor was changed"]);
	Reflect.deleteProperty(Object.prototype, "polluted");
	const { flat } = Array.prototype;
	Object.defineProperty(Array.prototype, "flat", {
		value: () => [],
		configurable: true,
		writable: true,
	});
	expect(pollution(before)).toEqual(["flat of an ancestor was changed"]);
	Object.defineProperty(Array.prototype, "flat", {
		value: flat,
		configurable: true,
		writable: true,
	});
	expect(pollution(before)).toEqual([]);
});

test("problems that say too little or too much are found", () => {
	const good: Problem = {
		...{ severity: "dropped", file: "a.json", at: { record: 0 } },
		...{ field: "", code: "bad-value", detail: "x" },
	};
	expect(oddProblems([good], true)).toEqual([]);
	for (const wrong of [
		{ file: "" },
		{ detail: "" },
		{ code: "toString" },
		{ severity: "told" },
		{ at: { record: -1 } },
		{ at: { line: 0 } },
		{ field: undefined },
	]) {
		expect(oddProblems([{ ...good, ...wrong } as Problem], true)).toHaveLength(1);
	}
	expect(oddProblems([{ ...good, severity: "fatal" }], true)).toHaveLength(1);
	expect(oddProblems([good], false)).toHaveLength(1);
});
