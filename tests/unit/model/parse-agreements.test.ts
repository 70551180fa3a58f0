/** Agreements and truces, read by their own: dates in order, and what each rests on. */
import { describe, expect, test } from "vitest";
import { readAgreements } from "../../../src/model/parse-agreements";
import type { Json } from "../small-dataset";
import { withChange } from "../small-dataset";
import { ids, read } from "./told";

const FILE = "agreements.json";
const CLAIMS = ids("C1", "C2", "C3");

function agreementsWith(change: (json: Json) => void) {
	return read((report) => readAgreements(withChange(FILE, change), CLAIMS, report));
}

const second = (json: Json, changes: object) =>
	json.add([], { ...(structuredClone(json.get(0)) as object), id: "T2", ...changes });

describe("a truce", () => {
	test("is read with all of its dates", () => {
		const { result, told } = agreementsWith(() => undefined);
		expect(told).toEqual([]);
		expect(result).toMatchObject([
			{
				id: "T1",
				announced: { text: "2019-03-20" },
				start: { text: "2019-03-21" },
				end: { text: "2019-04-02" },
				terms: [{ text: { en: "No shots." }, claims: ["C3"] }],
				breach: { when: { text: "2019-03-30/2019-04-01" }, claims: ["C2"] },
				voices: [{ who: { en: "South" }, when: { text: "2019-03-21" }, claims: ["C3"] }],
				claims: ["C3"],
			},
		]);
		expect(result[0]).not.toHaveProperty("replacedBy");
	});

	test("may have no start, no end, no breach and no voices", () => {
		const { result, told } = agreementsWith((json) => {
			json.set([0, "start"], null);
			json.set([0, "end"], null);
			json.remove(0, "breach");
			json.remove(0, "voices");
		});
		expect(told).toEqual([]);
		expect(result[0]).toMatchObject({ start: null, end: null });
		expect(result[0]).not.toHaveProperty("breach");
		expect(result[0]).not.toHaveProperty("voices");
	});

	test("may have been broken on a day that nobody names", () => {
		const { result, told } = agreementsWith((json) => json.set([0, "breach", "when"], null));
		expect(told).toEqual([]);
		expect(result[0]?.breach).toEqual({ when: null, text: { en: "Shots." }, claims: ["C2"] });
	});

	test("keeps the claims that are known, and is left out without any", () => {
		expect(agreementsWith((json) => json.set([0, "claims"], ["C9", "C1"]))).toMatchObject({
			result: [{ claims: ["C1"] }],
			told: [`dropped | ${FILE} | unknown-reference | C9 | at T1 | claims`],
		});
		const { result, told } = agreementsWith((json) => {
			json.set([0, "claims"], ["C9"]);
			second(json, { claims: ["C3"] });
		});
		expect(result.map(({ id }) => id)).toEqual(["T2"]);
		expect(told).toEqual([
			`dropped | ${FILE} | unknown-reference | C9 | at T1 | claims`,
			`dropped | ${FILE} | no-source | T1 | at T1 | claims`,
		]);
	});

	test("keeps terms and a breach whose claims are not known, without these", () => {
		const { result, told } = agreementsWith((json) => {
			json.set([0, "terms", 0, "claims"], ["C9"]);
			json.set([0, "breach", "claims"], ["C8"]);
		});
		expect(result[0]?.terms).toEqual([{ text: { en: "No shots." }, claims: [] }]);
		expect(result[0]?.breach?.claims).toEqual([]);
		expect(told).toEqual([
			`dropped | ${FILE} | unknown-reference | C9 | at T1 | terms`,
			`dropped | ${FILE} | unknown-reference | C8 | at T1 | breach`,
		]);
	});

	test("may be replaced by one that is there, be it told before or after", () => {
		const { result, told } = agreementsWith((json) => {
			second(json, { replacedBy: "T1" });
			json.set([0, "replacedBy"], "T2");
		});
		expect(told).toEqual([]);
		expect(result.map(({ replacedBy }) => replacedBy)).toEqual(["T2", "T1"]);
	});

	test("is replaced by none that was left out or never was", () => {
		const { result, told } = agreementsWith((json) => {
			second(json, { end: "2019-03-01" });
			json.set([0, "replacedBy"], "T2");
		});
		expect(result).toHaveLength(1);
		expect(result[0]).not.toHaveProperty("replacedBy");
		expect(told).toEqual([
			`dropped | ${FILE} | bad-dates | ends 2019-03-01, starts 2019-03-21 | at T2 | end`,
			`dropped | ${FILE} | unknown-reference | T2 | at T1 | replacedBy`,
		]);
	});
});

describe("the dates of a truce", () => {
	const datesWith = (dates: { announced?: string; start?: string | null; end?: string | null }) =>
		agreementsWith((json) => {
			for (const [field, value] of Object.entries(dates)) json.set([0, field], value);
		});

	test.each([
		["starts as it is announced, and ends that day", { start: "2019-03-20", end: "2019-03-20" }],
		["starts in the month in which it is announced", { announced: "2019-03", start: "2019-03-01" }],
		["ends as it is announced, without a start", { start: null, end: "2019-03-20" }],
	])("are in order where it %s", (_, dates) => {
		expect(datesWith(dates)).toMatchObject({ result: [{ id: "T1" }], told: [] });
	});

	test.each([
		[
			"it starts the day before it is announced",
			{ start: "2019-03-19" },
			"starts 2019-03-19, announced 2019-03-20",
			"start",
		],
		[
			"it ends the day before it starts",
			{ end: "2019-03-20" },
			"ends 2019-03-20, starts 2019-03-21",
			"end",
		],
		[
			"it ends the day before it is announced, without a start",
			{ start: null, end: "2019-03-19" },
			"ends 2019-03-19, announced 2019-03-20",
			"end",
		],
		[
			"both are wrong, the start being told",
			{ start: "2019-03-10", end: "2019-03-09" },
			"starts 2019-03-10, announced 2019-03-20",
			"start",
		],
	])("are not where %s", (_, dates, detail, field) => {
		expect(datesWith(dates)).toEqual({
			result: [],
			told: [`dropped | ${FILE} | bad-dates | ${detail} | at T1 | ${field}`],
		});
	});
});

describe("a voice", () => {
	test("that no known claim carries is not told, the others are", () => {
		const { result, told } = agreementsWith((json) => {
			const voice = json.get(0, "voices", 0) as object;
			json.add([0, "voices"], { ...voice, who: { en: "North" } });
			json.set([0, "voices", 0, "claims"], ["C9"]);
		});
		expect(result[0]?.voices?.map(({ who }) => who.en)).toEqual(["North"]);
		expect(told).toEqual([
			`dropped | ${FILE} | unknown-reference | C9 | at T1 | voices`,
			`dropped | ${FILE} | no-source | South | at T1 | voices`,
		]);
	});

	test("keeps the claims that are known; it may have no day", () => {
		const { result } = agreementsWith((json) => {
			json.set([0, "voices", 0, "claims"], ["C9", "C2"]);
			json.remove(0, "voices", 0, "when");
		});
		expect(result[0]?.voices).toEqual([
			{ role: "denied", who: { en: "South" }, text: { en: "There is none." }, claims: ["C2"] },
		]);
	});
});

test("without the file there are no agreements, and the dataset stands", () => {
	expect(read((report) => readAgreements(new Map(), CLAIMS, report))).toEqual({
		result: [],
		told: [`dropped | ${FILE} | missing-file | the file could not be read | at whole | `],
	});
});
