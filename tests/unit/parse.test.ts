/** A dataset is read whole, or told what is wrong with it: file, place, field. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import type { ParseResult } from "../../src/model/parse-core";
import type { Problem } from "../../src/model/types";
import { soundFiles } from "./cli-fixture";
import { smallDataset, withChange } from "./small-dataset";

type Json = { [key: string]: Json } & Json[] & string;

/** The sound dataset with one file's value changed by `edit`. */
function withEdit(path: string, edit: (value: Json) => void): Map<string, string> {
	const files = soundFiles();
	const value = JSON.parse(files.get(path) ?? "null") as Json;
	edit(value);
	return files.set(path, JSON.stringify(value));
}

function problemOf({ problems }: ParseResult): Problem | undefined {
	expect(problems.length, JSON.stringify(problems)).toBe(1);
	return problems[0];
}

const set = (target: Json | undefined, key: string, value: unknown): void => {
	if (target) Reflect.set(target, key, value);
};

describe("a sound dataset", () => {
	const { dataset, problems } = parse(soundFiles());

	test("is read without a problem, its dates read and its references resolved", () => {
		expect(problems).toEqual([]);
		expect(dataset?.claims.get("S1-1")?.when.text).toBe("2019-03-01");
		expect(dataset?.claims.get("S1-1")?.text?.summary.en).toBe("North held the mill.");
		expect(dataset?.assessments.get("mill")?.[0]?.from.shown).toBe(17_956);
		expect(dataset?.places.get("mill")?.at).toEqual([36.5, 35.5]);
		expect(dataset?.places.get("strip")?.at).toBeNull();
	});

	test("cannot be changed afterwards", () => {
		expect(Object.isFrozen(dataset)).toBe(true);
	});
});

describe("no dataset can be made", () => {
	test.each(["dataset.json", "sources.json", "claims.json", "assessments.json", "places.geojson"])(
		"without %s",
		(path) => {
			const files = soundFiles();
			files.delete(path);
			const { dataset, problems } = parse(files);
			expect(dataset).toBeNull();
			expect(problems).toContainEqual(
				expect.objectContaining({ severity: "fatal", file: path, code: "missing-file" }),
			);
		},
	);

	test("with a web page in place of a file", () => {
		const { dataset, problems } = parse(soundFiles().set("sources.json", "<!DOCTYPE html><p>404"));
		expect(dataset).toBeNull();
		expect(problems[0]).toMatchObject({ file: "sources.json", code: "html-not-json" });
	});

	test("with a file that is not JSON, and the line is named", () => {
		const { problems } = parse(soundFiles().set("claims.json", '[\n{"id":"a"},\n{"id" "b"}\n]'));
		expect(problems[0]).toMatchObject({ file: "claims.json", code: "not-json", at: { line: 3 } });
	});

	test("with a file of another form", () => {
		expect(parse(soundFiles().set("claims.json", "{}")).problems[0]).toMatchObject({
			severity: "fatal",
			code: "wrong-shape",
		});
	});

	test.each([
		["span", "2019-01-01/.."],
		["span", "../2019-12-31"],
		["opens", "2018-12-31/2019-12-31"],
		["opens", "2019-02-01/2020-01-01"],
		["day", "2018-12-31"],
		["day", "2020-01-01"],
	])("when its %s is %s, for which no strip of days can be drawn", (field, value) => {
		const { dataset, problems } = parse(
			withEdit("dataset.json", (manifest) => set(manifest, field, value)),
		);
		expect(dataset).toBeNull();
		expect(problems).toMatchObject([{ severity: "fatal", code: "bad-dates", field: "span" }]);
	});
});

describe("a record is left out and named", () => {
	test("when a value is not as it must be", () => {
		const result = parse(withEdit("claims.json", ([claim]) => set(claim, "when", "2019-02-30")));
		expect(result.dataset?.claims.has("S1-1")).toBe(false);
		expect(result.problems[0]).toMatchObject({
			severity: "dropped",
			file: "claims.json",
			at: { record: 0, id: "S1-1" },
			field: "when",
			code: "bad-value",
		});
	});

	test("and so is what then has nothing to stand on", () => {
		const { dataset, problems } = parse(
			withEdit("claims.json", ([claim]) => set(claim, "source", "S9")),
		);
		expect(dataset?.assessments.get("mill")).toMatchObject([{ holder: "unknown", claims: [] }]);
		expect(problems).toContainEqual(
			expect.objectContaining({ file: "claims.json", code: "unknown-reference", detail: "S9" }),
		);
		expect(problems).toContainEqual(
			expect.objectContaining({ file: "assessments.json", code: "no-source" }),
		);
	});

	test("when an id comes twice; the first stays", () => {
		const [source] = JSON.parse(soundFiles().get("sources.json") ?? "[]") as object[];
		const twice = JSON.stringify([source, { ...source, publisher: "Other" }]);
		const result = parse(soundFiles().set("sources.json", twice));
		expect(problemOf(result)).toMatchObject({ code: "duplicate-id", at: { record: 1, id: "S1" } });
		expect(result.dataset?.sources.get("S1")?.publisher).toBe("Wire");
	});

	test("when the days of an assessment are not in order", () => {
		const result = parse(
			withEdit("assessments.json", ([first]) =>
				set(first, "from", { earliest: "2019-03-05", latest: "2019-03-01", shown: "2019-03-01" }),
			),
		);
		expect(problemOf(result)).toMatchObject({
			code: "bad-dates",
			at: { id: "A001" },
			field: "from",
		});
	});

	test("when a ring is not closed", () => {
		const result = parse(
			withEdit("zone.geojson", ({ features }) => {
				const polygon = features?.[0]?.["geometry"]?.["coordinates"];
				polygon?.[0]?.pop();
			}),
		);
		expect(problemOf(result)).toMatchObject({ code: "bad-geometry", detail: "is not closed" });
	});

	test("but not when the text of a claim is missing: it is shown without one", () => {
		const result = parse(withEdit("claim-texts.json", (list) => void list.pop()));
		expect(problemOf(result)).toMatchObject({ code: "no-text", at: { id: "S1-1" } });
		expect(result.dataset?.claims.get("S1-1")?.text).toBeNull();
	});
});

describe("days and claims that do not fit together", () => {
	test("a holder without a claim is left out; that nobody knows needs none", () => {
		const without = (holder: string) =>
			parse(
				withChange("assessments.json", (json) => {
					json.set([1, "claims"], []);
					json.set([1, "holder"], holder);
				}),
			);
		expect(without("fighting").problems).toMatchObject([{ code: "no-source", at: { id: "A002" } }]);
		expect(without("unknown").problems).toEqual([]);
		expect(without("unknown").dataset?.assessments.get("mill")).toHaveLength(2);
	});

	test("assessments of a place come in the order of their days, whatever their order in the file", () => {
		const { dataset } = parse(
			withChange("assessments.json", (json) => {
				const [earlier, later] = [json.get(0), json.get(1)];
				json.set([0], later);
				json.set([1], earlier);
			}),
		);
		expect(dataset?.assessments.get("mill")?.map(({ id }) => id)).toEqual(["A001", "A002"]);
	});
});

describe("a file that may be missing", () => {
	test.each(["agreements.json", "zone.geojson", "roads.geojson", "posts.geojson"])(
		"%s is a problem when the manifest lists it, and the rest is shown",
		(path) => {
			const files = smallDataset();
			files.delete(path);
			const { dataset, problems } = parse(files);
			expect(problems[0]).toMatchObject({ severity: "dropped", file: path, code: "missing-file" });
			expect(dataset?.places.size).toBe(2);
		},
	);

	test("zone, roads, posts, agreements and disagreements are none when the manifest does not list them", () => {
		const { dataset, problems } = parse(
			withChange("dataset.json", (json) => {
				const files = json.get("files") as { path: string }[];
				const isOptional = /^(agreements|disagreements|zone|roads|posts)\./;
				json.set(
					["files"],
					files.filter(({ path }) => !isOptional.test(path)),
				);
			}),
		);
		expect(dataset).toMatchObject({
			agreements: [],
			disagreements: [],
			zones: [],
			roads: [],
			posts: [],
		});
		expect(problems).toMatchObject([{ file: "claims.json", field: "agreement", detail: "T1" }]);
	});
});

describe("whatever the files hold", () => {
	const paths = [...smallDataset().keys()];

	test("parse answers, with a dataset or with problems, when a text is cut and patched", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...paths),
				fc.nat(),
				fc.string({ maxLength: 12 }),
				fc.nat(40),
				(path, at, insert, cut) => {
					const text = sound(path);
					const place = at % (text.length + 1);
					const mutated = text.slice(0, place) + insert + text.slice(place + cut);
					const { dataset, problems } = parse(smallDataset().set(path, mutated));
					expect(dataset !== null || problems.length > 0).toBe(true);
				},
			),
			{ numRuns: 400 },
		);
	});

	test("parse answers when any value is another, and keeps no record but sound ones", () => {
		const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("2019-02-30", "C9", null));
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.nat(), odd, (path, which, value) => {
				let count = 0;
				const total = sound(path).match(/[{[,:]/g)?.length ?? 1;
				const mutated = JSON.stringify(JSON.parse(sound(path)), (_, old: unknown) =>
					count++ === which % total ? value : old,
				);
				const { dataset, problems } = parse(smallDataset().set(path, mutated ?? ""));
				expect(dataset !== null || problems.some(({ severity }) => severity === "fatal")).toBe(
					true,
				);
				for (const { source, origins } of dataset?.claims.values() ?? []) {
					expect(dataset?.sources.has(source)).toBe(true);
					expect(origins.every((origin) => dataset?.origins.has(origin))).toBe(true);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test("keys named __proto__ change nothing but their own record", () => {
		const text = sound("claims.json").replace('"id"', '"__proto__":{"polluted":1},"id"');
		const { dataset } = parse(smallDataset().set("claims.json", text));
		expect(Reflect.get({}, "polluted")).toBeUndefined();
		expect([...(dataset?.claims.keys() ?? [])]).toEqual(["C2", "C3"]);
	});
});

function sound(path: string): string {
	return smallDataset().get(path) ?? expect.fail(`no file ${path}`);
}
