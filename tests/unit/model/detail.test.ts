/** What may come late, file by file: what is kept of each, what is told, and what stays as it was. */
import { describe, expect, test } from "vitest";
import { addDetail, detailPaths } from "../../../src/model/detail";
import { parseCore } from "../../../src/model/parse-core";
import type { Dataset } from "../../../src/model/types";
import { Json, smallDataset, withChange } from "../small-dataset";
import { read } from "./told";

const TEXTS = "claim-texts.json";
const PLACE_TEXTS = "place-texts.json";
const NOTES = "assessment-notes.json";
const DISAGREEMENTS = "disagreements.json";
const ABOUT = "about.json";
const LATE = [TEXTS, PLACE_TEXTS, NOTES, DISAGREEMENTS, ABOUT];

const core = (files = smallDataset()): Dataset => parseCore(files).dataset ?? expect.fail();

/** The dataset with one of its late files alone. */
function addOne(path: string, change: (json: Json) => void = () => undefined, dataset = core()) {
	const json = new Json(JSON.parse(smallDataset().get(path) ?? "null"));
	change(json);
	const files = new Map([[path, JSON.stringify(json.root)]]);
	const { result, told } = read((report) => addDetail(dataset, files, report));
	return { before: dataset, after: result, told };
}

test("late is what the manifest marks as detail, and what is detail by its name", () => {
	const files = withChange("dataset.json", (json) => {
		const listed = json.get("files") as { path: string; load: string }[];
		json.set(
			["files"],
			listed.map((file) => ({
				...file,
				load: file.path === "base/land.geojson" ? "detail" : "core",
			})),
		);
	});
	expect(detailPaths(core(files))).toEqual(["base/land.geojson", ...LATE]);
});

describe("one late file alone changes what it tells of, and nothing else", () => {
	const parts = {
		[TEXTS]: "claims",
		[PLACE_TEXTS]: "placeTexts",
		[NOTES]: "assessmentNotes",
		[DISAGREEMENTS]: "disagreements",
		[ABOUT]: "about",
	} as const;
	test.each(Object.entries(parts))("%s: %s", (path, part) => {
		const { before, after, told } = addOne(path);
		expect(told).toEqual([]);
		expect(Object.isFrozen(after)).toBe(true);
		for (const name of Object.values(parts)) {
			if (name === part) expect(after[name]).not.toEqual(before[name]);
			else expect(after[name], name).toBe(before[name]);
		}
		expect(after.base).toEqual(before.base);
	});

	test.each(LATE)("%s is not read where the manifest does not list it", (path) => {
		const dataset = core(
			withChange("dataset.json", (json) =>
				json.set(
					["files"],
					(json.get("files") as { path: string }[]).filter((file) => file.path !== path),
				),
			),
		);
		const { after, told } = addOne(path, undefined, dataset);
		expect(after).toBe(dataset);
		expect(told).toEqual([]);
	});

	test.each(LATE)("%s is read where the manifest calls it core, too", (path) => {
		const dataset = core(
			withChange("dataset.json", (json) => {
				const listed = json.get("files") as { path: string }[];
				json.set(["files", listed.findIndex((file) => file.path === path), "load"], "core");
			}),
		);
		expect(addOne(path, undefined, dataset).after).not.toBe(dataset);
	});

	test("settlements are added to the base map that is there", () => {
		const { before, after, told } = addOne("base/settlements.geojson");
		expect(told).toEqual([]);
		expect(Object.keys(after.base)).toEqual([
			...Object.keys(before.base),
			"base/settlements.geojson",
		]);
		expect(after.base["base/settlements.geojson"]?.features).toHaveLength(1);
		expect(after.claims).toBe(before.claims);
	});

	test("a core file that comes again changes nothing", () => {
		const { before, after } = addOne("base/land.geojson");
		expect(after).toBe(before);
	});
});

describe("the texts of claims", () => {
	test("stand with their claims, in the claims' order, whatever theirs is", () => {
		const { after, told } = addOne(TEXTS, (json) => (json.root as unknown[]).reverse());
		expect(told).toEqual([]);
		expect([...after.claims].map(([id, { text }]) => [id, text?.summary.en])).toEqual([
			["C1", "What C1 says."],
			["C2", "What C2 says."],
			["C3", "What C3 says."],
		]);
	});

	test("that are missing are told, each by its claim", () => {
		const { after, told } = addOne(TEXTS, (json) => (json.root as unknown[]).splice(0, 2));
		expect(told).toEqual([
			`dropped | ${TEXTS} | no-text | C1 | at C1 | `,
			`dropped | ${TEXTS} | no-text | C2 | at C2 | `,
		]);
		expect(after.claims.get("C1")?.text).toBeNull();
		expect(after.claims.get("C3")?.text?.summary.en).toBe("What C3 says.");
	});

	test("are none in an empty list, and each is missing then", () => {
		const { before, after, told } = addOne(TEXTS, (json) => (json.root as unknown[]).splice(0));
		expect(after.claims).not.toBe(before.claims);
		expect(told).toHaveLength(3);
	});

	test("that cannot be read leave the claims as they are, also where others were wrong before", () => {
		const dataset = core();
		const { result, told } = read((report) => {
			report.add("dropped", "zone.geojson", "bad-value", "is empty");
			return addDetail(dataset, new Map([[TEXTS, "{}"]]), report);
		});
		expect(result.claims).toBe(dataset.claims);
		expect(told.slice(1)).toEqual([
			`dropped | ${TEXTS} | wrong-shape | is not a list of records | at whole | `,
		]);
	});

	test("of a claim that is not known are told", () => {
		const { told } = addOne(TEXTS, (json) => json.add([], { id: "C9", summary: { en: "Lost." } }));
		expect(told).toEqual([`dropped | ${TEXTS} | unknown-reference | C9 | at C9 | id`]);
	});

	test("count people in a place that is known, or in one that is told in words", () => {
		const counted = (where: unknown) => {
			const { after, told } = addOne(TEXTS, (json) =>
				json.set([0, "counted"], {
					who: null,
					unit: { en: "people" },
					when: null,
					by: null,
					where,
				}),
			);
			return { where: after.claims.get("C1")?.text?.counted?.where, told };
		};
		expect(counted("mill")).toEqual({ where: "mill", told: [] });
		expect(counted(null)).toEqual({ where: null, told: [] });
		expect(counted({ en: "By the ford" })).toEqual({ where: { en: "By the ford" }, told: [] });
		expect(counted("gone")).toEqual({
			where: null,
			told: [`dropped | ${TEXTS} | unknown-reference | gone | at C1 | counted.where`],
		});
	});

	test("keep a reply that a known claim carries; that there is none is kept as well", () => {
		const replied = (reply: unknown) => {
			const { after, told } = addOne(TEXTS, (json) => json.set([0, "reply"], reply));
			return { text: after.claims.get("C1")?.text, told };
		};
		const text = { en: "It was not us." };
		expect(replied({ text, claims: ["C9", "C2"] })).toMatchObject({
			text: { reply: { text, claims: ["C2"] } },
			told: [`dropped | ${TEXTS} | unknown-reference | C9 | at C1 | reply`],
		});
		const none = replied(null);
		expect(none.text?.reply).toBeNull();
		expect(none.told).toEqual([]);
		const lost = replied({ text, claims: [] });
		expect(lost.text).not.toHaveProperty("reply");
		expect(lost.told).toEqual([`dropped | ${TEXTS} | no-source | C1 | at C1 | reply`]);
	});
});

describe.each([
	[PLACE_TEXTS, "placeTexts", "mill"],
	[NOTES, "assessmentNotes", "A001"],
] as const)("%s", (file, part, known) => {
	test("is known by the ids of what it tells of", () => {
		expect([...(addOne(file).after[part]?.keys() ?? [])]).toEqual([known]);
	});

	test("is empty where it tells of nothing, or of nothing that is known", () => {
		const { after, told } = addOne(file, (json) => (json.root as unknown[]).splice(0));
		expect(after[part]?.size).toBe(0);
		expect(told).toEqual([]);
		const lost = addOne(file, (json) => json.set([0, "id"], "gone"));
		expect(lost.after[part]?.size).toBe(0);
		expect(lost.told).toEqual([`dropped | ${file} | unknown-reference | gone | at gone | id`]);
	});

	test("that is no list leaves what was there", () => {
		const dataset = addOne(file).after;
		const { result, told } = read((report) => {
			report.add("dropped", "zone.geojson", "bad-value", "is empty");
			return addDetail(dataset, new Map([[file, "{}"]]), report);
		});
		expect(result[part]).toBe(dataset[part]);
		expect(told).toHaveLength(2);
	});
});

test("a disagreement may be about an agreement that the dataset has", () => {
	const { after, told } = addOne(DISAGREEMENTS, (json) =>
		json.set([0, "agreements"], ["T1", "T9"]),
	);
	expect(after.disagreements[0]?.agreements).toEqual(["T1"]);
	expect(told).toEqual([
		`dropped | ${DISAGREEMENTS} | unknown-reference | T9 | at D1 | agreements`,
	]);
});
