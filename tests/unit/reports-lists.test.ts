/** Lists of reports: what else is said of a day, what an event rests on, and what filters hold back. */
import { describe, expect, test } from "vitest";
import type { Claim, ClaimKind } from "../../src/model/types";
import { events } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import {
	civiliansOn,
	claimsAbout,
	otherReportsOn,
	reportCount,
	reportsIn,
	reportsOf,
} from "../../src/world/reports";
import { change, claim, on, toyDataset } from "./toy";

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);
const CALM = { ...NO_FILTERS, kinds: ["calm"] as const };

describe("the claims about a place", () => {
	test("come by their first day, and of one first day the one that ends sooner before", () => {
		const dataset = toyDataset({
			claims: [
				claim("long", "strike", "03-01/03-09"),
				claim("short", "strike", "03-01/03-02"),
				claim("before", "strike", "02-01/04-30"),
			],
		});
		expect(ids(claimsAbout(dataset, "mill"))).toEqual(["before", "short", "long"]);
	});

	test("are each there once, also where a claim names the place twice", () => {
		const dataset = toyDataset({
			claims: [claim("twice", "strike", "03-01", ["mill", "strip", "mill"])],
		});
		expect(ids(claimsAbout(dataset, "mill"))).toEqual(["twice"]);
		expect(ids(claimsAbout(dataset, "strip"))).toEqual(["twice"]);
	});
});

describe("the count of reports on a day", () => {
	test("has no report that filters hold back, though another lets its event through", () => {
		const dataset = toyDataset({
			assessments: [{ ...change("north", "03-01"), claims: ["a", "b"] }],
			claims: [claim("a", "calm", "03-01"), claim("b", "capture", "03-01")],
		});
		expect(reportCount(dataset, on("03-01"))).toBe(2);
		expect(reportCount(dataset, on("03-01"), CALM)).toBe(1);
		const [event] = events(dataset);
		expect(event && ids(reportsIn(dataset, event))).toEqual(["a", "b"]);
		expect(event && ids(reportsIn(dataset, event, CALM))).toEqual(["a"]);
	});
});

describe("what is reported about civilians", () => {
	const order = (...claims: Claim[]) => ids(civiliansOn(toyDataset({ claims }), on("03-05"), 9));

	test("about an area comes first, though a place has the dead", () => {
		expect(
			order(claim("dead", "casualties", "03-05"), claim("area", "strike", "03-05", ["strip"])),
		).toEqual(["area", "dead"]);
	});

	test("about an area among places is about an area; of a place unknown to the dataset it is not", () => {
		expect(
			order(
				claim("gone", "casualties", "03-05", ["gone"]),
				claim("both", "strike", "03-05", ["mill", "strip"]),
			),
		).toEqual(["both", "gone"]);
	});

	test("puts the dead and the displaced before the rest, also where they are counted later", () => {
		expect(
			order(
				claim("strike", "strike", "03-05"),
				claim("dead", "casualties", "03-05/03-06"),
				claim("displaced", "displacement", "03-05/03-06"),
			),
		).toEqual(["dead", "displaced", "strike"]);
	});

	test("puts what is counted by the end of the day before what is counted later, though longer", () => {
		expect(
			order(
				claim("later", "casualties", "03-05/03-06"),
				claim("closed", "casualties", "02-01/03-05"),
			),
		).toEqual(["closed", "later"]);
	});

	test("puts the shorter span before the longer", () => {
		expect(
			order(claim("month", "casualties", "02-05/03-05"), claim("day", "casualties", "03-05")),
		).toEqual(["day", "month"]);
	});

	test("is held to the filters, and keeps what does not say who was counted", () => {
		const claims = [
			claim("calm", "calm", "03-05"),
			claim("dead", "casualties", "03-05"),
			{ ...claim("civilians", "casualties", "03-05"), counts: "civilians" as const },
		];
		const dataset = toyDataset({ claims });
		expect(ids(civiliansOn(dataset, on("03-05"), 9, CALM))).toEqual(["calm"]);
		expect(ids(civiliansOn(dataset, on("03-05"), 9))).toEqual(["dead", "civilians", "calm"]);
	});
});

describe("what else is reported for a day", () => {
	test("is of the kinds that have no list of their own", () => {
		const kinds: readonly ClaimKind[] = [
			"strike",
			"casualties",
			"displacement",
			"deployment",
			"calm",
			"capture",
		];
		const dataset = toyDataset({ claims: kinds.map((kind) => claim(kind, kind, "03-01")) });
		expect(ids(otherReportsOn(dataset, on("03-01"), []))).toEqual([
			"calm",
			"casualties",
			"deployment",
			"displacement",
			"strike",
		]);
	});

	test("has statements that an event of the day cites, and none that nobody cites", () => {
		const claims = [claim("cited", "statement", "03-01"), claim("alone", "statement", "03-01")];
		const assessments = [{ ...change("north", "03-01"), claims: ["cited"] }];
		expect(ids(otherReportsOn(toyDataset({ claims, assessments }), on("03-01"), []))).toEqual([
			"cited",
		]);
	});

	test("leaves out what is listed elsewhere, other days, and what filters hold back", () => {
		const listed = claim("listed", "strike", "03-01");
		const dataset = toyDataset({
			assessments: [{ ...change("north", "03-01"), claims: ["listed", "late", "early", "calm"] }],
			claims: [
				listed,
				claim("late", "strike", "03-02"),
				claim("early", "strike", "02-27/03-01"),
				claim("calm", "calm", "03-01"),
			],
		});
		expect(ids(otherReportsOn(dataset, on("03-01"), [listed]))).toEqual(["early", "calm"]);
		expect(ids(otherReportsOn(dataset, on("03-01"), []))).toEqual(["listed", "early", "calm"]);
		expect(ids(otherReportsOn(dataset, on("03-01"), [listed], CALM))).toEqual(["calm"]);
	});

	test("tells a report that two events share once", () => {
		const dataset = toyDataset({
			assessments: [
				{ ...change("north", "03-01"), claims: ["a"] },
				{ ...change("south", "03-01"), id: "A2", claims: ["a"] },
			],
			claims: [claim("a", "strike", "03-01")],
		});
		expect(ids(otherReportsOn(dataset, on("03-01"), []))).toEqual(["a"]);
	});
});

test("the reports of a change are its own, then those set aside that give it another day", () => {
	const dataset = toyDataset({
		claims: [
			claim("own", "capture", "03-01"),
			{ ...claim("day", "capture", "03-02"), to: "north" },
			{ ...claim("other", "capture", "03-02"), to: "south" },
		],
	});
	const assessment = { ...change("north", "03-01"), claims: ["own"], against: ["other", "day"] };
	expect(ids(reportsOf(dataset, assessment))).toEqual(["own", "day"]);
});
