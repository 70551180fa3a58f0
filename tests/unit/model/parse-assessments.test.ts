/** Assessments, read by their own: who held a place from when on, and what of it cannot stand. */
import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/model/day";
import { readAssessments } from "../../../src/model/parse-assessments";
import type { Json } from "../small-dataset";
import { withChange } from "../small-dataset";
import { ids, read } from "./told";

const FILE = "assessments.json";
const KNOWN = {
	places: ids("mill", "ford"),
	claims: ids("C1", "C2", "C3"),
	parties: ids("north", "south"),
	misplaced: ids(),
};

function historyWith(change: (json: Json) => void, known = KNOWN) {
	return read((report) => readAssessments(withChange(FILE, change), known, report));
}

const days = (earliest: string, shown: string, latest: string) => ({ earliest, shown, latest });

/** The small dataset's second assessment, from other days. */
function secondFrom(from: ReturnType<typeof days>) {
	const { result, told } = historyWith((json) => json.set([1, "from"], from));
	const second = result.get("mill")?.find(({ id }) => id === "A002") ?? expect.fail();
	const { earliest, shown, latest } = second.from;
	return { holder: second.holder, from: [earliest, shown, latest].map(formatDay), told };
}

describe("an assessment", () => {
	test("is read with its days, and what it rests on", () => {
		const { result, told } = historyWith(() => undefined);
		expect(told).toEqual([]);
		expect([...result.keys()]).toEqual(["mill"]);
		expect(result.get("mill")).toMatchObject([
			{ id: "A001", holder: "north", claims: ["C1"], against: ["C2"], basis: "reported" },
			{ id: "A002", holder: "south", claims: ["C2"], against: [], confidence: "one-side" },
		]);
		expect(secondFrom(days("2019-03-01", "2019-03-02", "2019-03-03")).from).toEqual([
			"2019-03-01",
			"2019-03-02",
			"2019-03-03",
		]);
	});

	test("keeps the claims that are known, for it and against it", () => {
		const { result, told } = historyWith((json) => {
			json.set([0, "claims"], ["C9", "C1"]);
			json.set([0, "against"], ["C2", "C8"]);
		});
		expect(result.get("mill")?.[0]).toMatchObject({ claims: ["C1"], against: ["C2"] });
		expect(told).toEqual([
			`dropped | ${FILE} | unknown-reference | C9 | at A001 | claims`,
			`dropped | ${FILE} | unknown-reference | C8 | at A001 | against`,
		]);
	});

	test("may show its earliest day, or its latest", () => {
		for (const shown of ["2019-03-01", "2019-03-03"]) {
			expect(secondFrom(days("2019-03-01", shown, "2019-03-03"))).toMatchObject({
				holder: "south",
				told: [],
			});
		}
	});

	test.each([
		[
			"shows a day before its earliest",
			days("2019-03-05", "2019-03-04", "2019-03-06"),
			"2019-03-04",
		],
		["shows a day after its latest", days("2019-03-05", "2019-03-07", "2019-03-06"), "2019-03-05"],
		["has its latest day first", days("2019-03-05", "2019-03-05", "2019-03-03"), "2019-03-03"],
	])("that %s lets nobody hold the place from the first of its days", (_, from, first) => {
		const second = secondFrom(from);
		expect(second.holder).toBe("unknown");
		expect(second.from).toEqual([first, first, first]);
		expect(second.told).toEqual([
			`dropped | ${FILE} | bad-dates | ${from.earliest} / ${from.shown} / ${from.latest} | at A002 | from`,
		]);
	});

	test("that cannot stand rests on nothing, and says so", () => {
		const { result } = historyWith((json) => {
			json.set([0, "claims"], []);
			json.set([0, "confidence"], "both-sides");
		});
		expect(result.get("mill")?.[0]).toMatchObject({
			id: "A001",
			place: "mill",
			holder: "unknown",
			basis: "inferred",
			confidence: "inferred",
			claims: [],
			against: [],
		});
	});

	test("by an unknown party is that nobody is known to hold the place", () => {
		const { result, told } = historyWith((json) => json.set([1, "holder"], "west"));
		expect(result.get("mill")?.[1]).toMatchObject({ holder: "unknown", claims: [] });
		expect(told).toEqual([`dropped | ${FILE} | unknown-reference | west | at A002 | holder`]);
	});

	test("of fighting needs a claim, that nobody knows needs none", () => {
		const without = (holder: string) =>
			historyWith((json) => {
				json.set([1, "holder"], holder);
				json.set([1, "claims"], []);
			});
		expect(without("fighting").result.get("mill")?.[1]?.holder).toBe("unknown");
		expect(without("fighting").told).toEqual([
			`dropped | ${FILE} | no-source | mill | at A002 | claims`,
		]);
		expect(without("unknown").told).toEqual([]);
		expect(without("unknown").result.get("mill")?.[1]).toMatchObject({
			holder: "unknown",
			basis: "reported",
		});
		const { result } = historyWith((json) => json.set([1, "holder"], "fighting"));
		expect(result.get("mill")?.[1]).toMatchObject({ holder: "fighting", claims: ["C2"] });
	});

	test("by the rule in-zone stands only where the place lies as it is marked", () => {
		const byZone = (json: Json) => json.set([1, "rule"], "in-zone");
		expect(historyWith(byZone).told).toEqual([]);
		const misplaced = historyWith(byZone, { ...KNOWN, misplaced: ids("mill") });
		expect(misplaced.result.get("mill")?.map(({ holder }) => holder)).toEqual(["north", "unknown"]);
		expect(misplaced.told).toEqual([
			`dropped | ${FILE} | bad-value | mill does not lie where the rule in-zone has it | at A002 | rule`,
		]);
	});

	test("of an unknown place is left out", () => {
		const { result, told } = historyWith((json) => json.set([0, "place"], "gone"));
		expect(result.get("mill")?.map(({ id }) => id)).toEqual(["A002"]);
		expect([...result.keys()]).toEqual(["mill"]);
		expect(told).toEqual([`dropped | ${FILE} | unknown-reference | gone | at A001 | place`]);
	});
});

describe("the history of a place", () => {
	test("is in order of the days shown; of one day, in the file's order", () => {
		const { result } = historyWith((json) => {
			const at = (id: string, day: string) => ({
				...(json.get(1) as object),
				id,
				from: days(day, day, day),
			});
			json.add([], at("A005", "2019-03-09"));
			json.add([], at("A004", "2019-03-01"));
			json.add([], at("A003", "2019-02-01"));
		});
		expect(result.get("mill")?.map(({ id }) => id)).toEqual([
			"A003",
			"A001",
			"A004",
			"A002",
			"A005",
		]);
	});

	test("is that of this place alone", () => {
		const { result } = historyWith((json) => json.set([1, "place"], "ford"));
		expect([...result].map(([place, all]) => [place, all.map(({ id }) => id)])).toEqual([
			["mill", ["A001"]],
			["ford", ["A002"]],
		]);
	});

	test("is not told at all where one of its records cannot be read; other places keep theirs", () => {
		const { result, told } = historyWith((json) => {
			json.add([], { ...(json.get(1) as object), id: "A003", place: "ford" });
			json.set([1, "rule"], "guess");
		});
		expect([...result.keys()]).toEqual(["ford"]);
		expect(told.slice(1)).toEqual([
			`dropped | ${FILE} | bad-value | another assessment of mill stands in this file but was left out; mend it there | at A001 | place`,
		]);
	});

	test("stays where a record is there twice, for that one can be read", () => {
		const { result, told } = historyWith((json) => json.set([1, "id"], "A001"));
		expect(result.get("mill")?.map(({ holder }) => holder)).toEqual(["north"]);
		expect(told).toEqual([`dropped | ${FILE} | duplicate-id | A001 | at A001 | id`]);
	});

	test.each([
		["is nothing", null],
		["is a text", "A003"],
		["names its place by a number", { id: "A003", place: 7 }],
		["names no place", { id: "A003" }],
	])("stays where a record that cannot be read %s", (_, record) => {
		const { result } = historyWith((json) => json.add([], record));
		expect([...result.keys()]).toEqual(["mill"]);
		expect(result.get("mill")).toHaveLength(2);
	});

	test("is none where what cannot be read is its only record, and nothing more is told", () => {
		const { result, told } = historyWith((json) =>
			json.add([], { ...(json.get(1) as object), id: "A3", place: "ford" }),
		);
		expect([...result.keys()]).toEqual(["mill"]);
		expect(told).toEqual([
			`dropped | ${FILE} | bad-value | is not an assessment id (A001) | at A3 | id`,
		]);
	});

	test("has nothing to do with what is wrong in other files", () => {
		const { result } = read((report) => {
			report.add("dropped", "claims.json", "bad-value", "is empty", { record: 0 }, "when");
			return readAssessments(
				withChange(FILE, () => undefined),
				KNOWN,
				report,
			);
		});
		expect(result.get("mill")).toHaveLength(2);
	});

	test.each([
		["{}", "wrong-shape"],
		["[", "not-json"],
	])("is of no place where the file holds %s", (text, code) => {
		const { result, told } = read((report) =>
			readAssessments(new Map([[FILE, text]]), KNOWN, report),
		);
		expect(result.size).toBe(0);
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(new RegExp(`^fatal \\| ${FILE} \\| ${code}`));
	});

	test("is of no place without the file", () => {
		const { result, told } = read((report) => readAssessments(new Map(), KNOWN, report));
		expect(result.size).toBe(0);
		expect(told).toEqual([
			`fatal | ${FILE} | missing-file | the file could not be read | at whole | `,
		]);
	});
});
