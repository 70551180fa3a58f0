/** What comes after the first drawing is added to a dataset, and what was there stays the same object. */
import { describe, expect, test } from "vitest";
import { addDetail, detailPaths } from "../../src/model/detail";
import { parse } from "../../src/model/parse";
import { newReport } from "../../src/model/read";
import type { Dataset } from "../../src/model/types";
import { Json, smallDataset, withChange } from "./small-dataset";

const TEXTS = "claim-texts.json";
const PLACE_TEXTS = "place-texts.json";
const NOTES = "assessment-notes.json";
const SETTLEMENTS = "base/settlements.geojson";
const DISAGREEMENTS = "disagreements.json";
const ABOUT = "about.json";
const LATE = [SETTLEMENTS, TEXTS, PLACE_TEXTS, NOTES, DISAGREEMENTS, ABOUT];

/** The small dataset before its detail. */
function core(): Dataset {
	const files = smallDataset();
	for (const path of LATE) files.delete(path);
	const { dataset, problems } = parse(files);
	expect(problems).toEqual([]);
	return dataset ?? expect.fail();
}

function add(dataset: Dataset, files: readonly (readonly [path: string, text: string])[]) {
	const report = newReport();
	return { after: addDetail(dataset, new Map(files), report), problems: report.problems };
}

function textOf(path: string, change: (json: Json) => void = () => undefined): string {
	const json = new Json(JSON.parse(smallDataset().get(path) ?? "null"));
	change(json);
	return JSON.stringify(json.root);
}

test("the files that may come late are those that the manifest marks so", () => {
	expect(detailPaths(core())).toEqual(LATE);
});

describe("before the detail", () => {
	test("a dataset is whole but for texts and settlements, and nothing is a problem", () => {
		const dataset = core();
		expect([...dataset.claims.values()].map(({ text }) => text)).toEqual([null, null, null]);
		expect(dataset.base[SETTLEMENTS]).toBeUndefined();
		expect(dataset.placeTexts).toBeNull();
		expect(dataset.assessmentNotes).toBeNull();
		expect(dataset.disagreements).toEqual([]);
		expect(dataset.about).toBeNull();
	});

	test("without any of it the dataset stays the same object", () => {
		const dataset = core();
		const { after, problems } = add(dataset, []);
		expect(after).toBe(dataset);
		expect(problems).toEqual([]);
	});
});

describe("with the detail", () => {
	test("claims have their texts, settlements and disagreements are there, as if all had come at once", () => {
		const { after, problems } = add(
			core(),
			LATE.map((path) => [path, textOf(path)] as const),
		);
		expect(problems).toEqual([]);
		expect(after).toEqual(parse(smallDataset()).dataset);
		expect(Object.isFrozen(after)).toBe(true);
	});

	test("all that was drawn from keeps its identity", () => {
		const dataset = core();
		const { after } = add(
			dataset,
			LATE.map((path) => [path, textOf(path)] as const),
		);
		const late = ["claims", "placeTexts", "assessmentNotes", "base", "disagreements", "about"];
		const kept = Object.keys(dataset).filter((key) => !late.includes(key));
		expect(kept).toContain("assessments");
		for (const key of kept) expect(Reflect.get(after, key), key).toBe(Reflect.get(dataset, key));
		expect(after.base["base/land.geojson"]).toBe(dataset.base["base/land.geojson"]);
	});

	test("settlements alone leave the claims as they are, texts alone the settlements", () => {
		const dataset = core();
		expect(add(dataset, [[SETTLEMENTS, textOf(SETTLEMENTS)]]).after.claims).toBe(dataset.claims);
		const { after } = add(dataset, [[TEXTS, textOf(TEXTS)]]);
		expect(after.base[SETTLEMENTS]).toBeUndefined();
		expect(after.claims.get("C1")?.text?.summary.en).toBe("What C1 says.");
		expect(after.disagreements).toBe(dataset.disagreements);
	});

	test("texts of places alone leave the places and the claims as they are", () => {
		const dataset = core();
		const { after, problems } = add(dataset, [[PLACE_TEXTS, textOf(PLACE_TEXTS)]]);
		expect(problems).toEqual([]);
		expect(after.placeTexts?.get("mill")?.note?.en).toBe("It stands by the ford.");
		expect(after.places).toBe(dataset.places);
		expect(after.claims).toBe(dataset.claims);
	});

	test("notes to assessments alone leave the assessments as they are", () => {
		const dataset = core();
		const { after, problems } = add(dataset, [[NOTES, textOf(NOTES)]]);
		expect(problems).toEqual([]);
		expect(after.assessmentNotes?.get("A001")?.note.en).toBe("The later day was taken.");
		expect(after.assessments).toBe(dataset.assessments);
		expect(after.placeTexts).toBeNull();
	});

	test("disagreements alone leave claims and settlements as they are", () => {
		const dataset = core();
		const { after, problems } = add(dataset, [[DISAGREEMENTS, textOf(DISAGREEMENTS)]]);
		expect(problems).toEqual([]);
		expect(after.disagreements.map(({ id }) => id)).toEqual(["D1"]);
		expect(after.claims).toBe(dataset.claims);
		expect(after.base[SETTLEMENTS]).toBeUndefined();
	});

	test("disagreements that the manifest does not list are not read", () => {
		const files = withChange("dataset.json", (json) => {
			const listed = json.get("files") as { path: string }[];
			json.set(
				["files"],
				listed.filter(({ path }) => path !== DISAGREEMENTS),
			);
		});
		expect(parse(files).dataset?.disagreements).toEqual([]);
	});

	test("the dataset before it is not changed", () => {
		const dataset = core();
		add(dataset, [[TEXTS, textOf(TEXTS)]]);
		expect(dataset.claims.get("C1")?.text).toBeNull();
	});
});

describe("a defect in the detail is listed, and everything else is shown", () => {
	test("a claim that has no text is kept without one", () => {
		const [first, , third] = JSON.parse(textOf(TEXTS)) as unknown[];
		const { after, problems } = add(core(), [[TEXTS, JSON.stringify([first, third])]]);
		expect(problems).toMatchObject([{ severity: "dropped", code: "no-text", at: { id: "C2" } }]);
		expect([...after.claims.keys()]).toEqual(["C1", "C2", "C3"]);
		expect(after.claims.get("C2")?.text).toBeNull();
	});

	test("a text of no known claim is left out", () => {
		const text = textOf(TEXTS, (json) => json.add([], { id: "C9", summary: { en: "Lost." } }));
		const { after, problems } = add(core(), [[TEXTS, text]]);
		expect(problems).toMatchObject([{ code: "unknown-reference", at: { id: "C9" }, field: "id" }]);
		expect(after.claims.size).toBe(3);
	});

	test.each([
		[PLACE_TEXTS, "mull", (after: Dataset) => after.placeTexts, "mill"],
		[NOTES, "A009", (after: Dataset) => after.assessmentNotes, "A001"],
	] as const)(
		"one of %s that is of no known record is left out, the others stay",
		(file, id, read, kept) => {
			const text = textOf(file, (json) => json.add([], { id, note: { en: "Lost." } }));
			const { after, problems } = add(core(), [[file, text]]);
			expect(problems).toMatchObject([
				{ file, code: "unknown-reference", at: { id }, field: "id" },
			]);
			expect([...(read(after)?.keys() ?? [])]).toEqual([kept]);
		},
	);

	test.each([PLACE_TEXTS, NOTES])("a web page in place of %s is one problem", (file) => {
		const { after, problems } = add(core(), [[file, "<!doctype html>"]]);
		expect(problems).toMatchObject([{ severity: "dropped", file, code: "html-not-json" }]);
		expect(after.placeTexts).toBeNull();
		expect(after.assessmentNotes).toBeNull();
	});

	test("thirteen words are too many to quote", () => {
		const words = "one two three four five six seven eight nine ten eleven twelve thirteen";
		const text = textOf(TEXTS, (json) => json.set([0, "words"], words));
		const { after, problems } = add(core(), [[TEXTS, text]]);
		expect(problems.map(({ code, field }) => [code, field])).toEqual([
			["bad-value", "words"],
			["no-text", ""],
		]);
		expect(after.claims.get("C1")?.text).toBeNull();
	});

	test.each([
		["a web page", "<!doctype html>", "html-not-json"],
		["broken JSON", "[{", "not-json"],
		["no list", "{}", "wrong-shape"],
	])("%s in place of the texts is one problem, not one for each claim", (_, text, code) => {
		const dataset = core();
		const { after, problems } = add(dataset, [[TEXTS, text]]);
		expect(problems).toMatchObject([{ severity: "dropped", file: TEXTS, code }]);
		expect(after.claims).toBe(dataset.claims);
	});

	test("a statement about the dataset that is not sound is left out, the others stay", () => {
		const text = textOf(ABOUT, (json) => {
			json.add(["changes"], { version: "2024.2", date: "2024-13-01", text: { en: "More." } });
			json.add(["notKnown"], "Who owned it.");
		});
		const { after, problems } = add(core(), [[ABOUT, text]]);
		expect(problems).toMatchObject([
			{ severity: "dropped", file: ABOUT, code: "bad-value", at: { record: 1 } },
			{ severity: "dropped", file: ABOUT, code: "bad-value", at: { record: 1 }, field: "date" },
		]);
		expect(after.about?.changes.map(({ version }) => version)).toEqual(["2024.1"]);
		expect(after.about?.notKnown).toEqual([{ en: "Who built the mill." }]);
	});

	test.each([
		["a list", "[]"],
		["a misspelt list", '{"notknown":[],"changes":[]}'],
		["a web page", "<html>"],
	])("%s in place of what the dataset says of itself is told, and nothing is said", (_, text) => {
		const { after, problems } = add(core(), [[ABOUT, text]]);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.every(({ file, severity }) => file === ABOUT && severity === "dropped")).toBe(
			true,
		);
		expect(after.about).toBeNull();
	});

	test("a settlement at a wrong position is left out", () => {
		const text = textOf(SETTLEMENTS, (json) =>
			json.set(["features", 0, "geometry", "coordinates", 0], 361),
		);
		const { after, problems } = add(core(), [[SETTLEMENTS, text]]);
		expect(problems).toMatchObject([{ code: "bad-geometry", file: SETTLEMENTS }]);
		expect(after.base[SETTLEMENTS]?.features).toEqual([]);
	});
});
