/** Which claims speak of a place, a day or people. */
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/model/day";
import type { Claim } from "../../src/model/types";
import { claimsOf } from "../../src/world/claims";
import { aboutPeople, civiliansOn, claimsAbout, reportCount } from "../../src/world/reports";
import { change, claim, on, toyDataset } from "./toy";

describe("reports", () => {
	test("about a place come in the order of their days", () => {
		const dataset = toyDataset({
			claims: [
				claim("late", "strike", "04-01"),
				claim("early", "strike", "03-01"),
				claim("elsewhere", "strike", "02-01", ["strip"]),
			],
		});
		expect(claimsAbout(dataset, "mill").map(({ id }) => id)).toEqual(["early", "late"]);
		expect(claimsAbout(dataset, "nowhere")).toEqual([]);
	});

	test("about people on a day: the dead before the rest, the shorter count before the longer", () => {
		const dataset = toyDataset({
			claims: [
				claim("strike", "strike", "03-01"),
				claim("year", "casualties", "01-01/12-31"),
				claim("week", "casualties", "02-26/03-04"),
				claim("other", "casualties", "05-01"),
				claim("agreement", "agreement", "03-01"),
			],
		});
		expect(civiliansOn(dataset, on("03-01"), 3).map(({ id }) => id)).toEqual([
			"week",
			"year",
			"strike",
		]);
	});
});

describe("the count of reports on a day", () => {
	test("counts every report of one event, and a report that two events share once", () => {
		const dataset = toyDataset({
			assessments: [
				{ ...change("north", "03-01"), claims: ["a", "b"] },
				{ ...change("south", "03-01"), id: "A2", claims: ["b"] },
			],
			claims: [claim("a", "capture", "03-01"), claim("b", "capture", "03-01")],
		});
		expect(reportCount(dataset, on("03-01"))).toBe(2);
		expect(reportCount(dataset, on("03-02"))).toBe(0);
	});
});

test("a report of one day is not counted on the other days on which the change may have been", () => {
	const dataset = toyDataset({
		assessments: [{ ...change("north", "03-01", "03-05"), claims: ["early", "late"] }],
		claims: [claim("early", "capture", "03-01"), claim("late", "capture", "03-05")],
	});
	const days = ["03-01", "03-03", "03-05"];
	expect(days.map((day) => reportCount(dataset, on(day)))).toEqual([1, 0, 1]);
});

describe("reports about people", () => {
	test("are of the dead, the displaced, strikes and calm, and of nothing else", () => {
		const kinds = ["casualties", "capture", "displacement", "strike", "calm", "statement"] as const;
		const claims = kinds.map((kind) => claim(kind, kind, "03-01"));
		expect(aboutPeople(claims).map(({ kind }) => kind)).toEqual([
			"casualties",
			"displacement",
			"strike",
			"calm",
		]);
	});

	test("on a day hold that day, both ends included, and are no more than asked for", () => {
		const dataset = toyDataset({
			claims: [claim("a", "casualties", "03-02/03-04"), claim("b", "strike", "03-02/03-04")],
		});
		const onDay = (day: string, limit = 5) =>
			civiliansOn(dataset, on(day), limit).map(({ id }) => id);
		expect(["03-01", "03-02", "03-04", "03-05"].map((day) => onDay(day).length)).toEqual([
			0, 2, 2, 0,
		]);
		expect(onDay("03-03", 1)).toEqual(["a"]);
	});

	test("put whole areas before single places, and counts that are closed before those that are not", () => {
		const dataset = toyDataset({
			claims: [
				claim("place", "casualties", "03-01"),
				claim("later", "casualties", "02-28/03-02", ["strip"]),
				claim("closed", "casualties", "01-01/03-01", ["strip"]),
			],
		});
		expect(civiliansOn(dataset, on("03-01"), 5).map(({ id }) => id)).toEqual([
			"closed",
			"later",
			"place",
		]);
	});

	test("leave out combatants, and counts over more than two years", () => {
		const combatants: Claim = { ...claim("a", "casualties", "03-01"), counts: "combatants" };
		const day = on("03-01");
		const years = claim("b", "casualties", "01-01/12-31");
		const long = { ...years, when: { ...years.when, last: addDays(years.when.first, 732) } };
		const dataset = toyDataset({ claims: [combatants, long] });
		expect(civiliansOn(dataset, day, 5)).toEqual([]);
		const short = { ...long, when: { ...long.when, last: addDays(long.when.first, 731) } };
		expect(civiliansOn(toyDataset({ claims: [short] }), day, 5)).toEqual([short]);
	});
});

test("claims are found by their ids in the order asked for; unknown ids are passed over", () => {
	const dataset = toyDataset({
		claims: [claim("a", "strike", "03-01"), claim("b", "strike", "03-02")],
	});
	expect(claimsOf(dataset, ["b", "gone", "a"]).map(({ id }) => id)).toEqual(["b", "a"]);
});
