/** What the assessments say of their own reasons follows from their claims. */
import { expect, test } from "vitest";
import { parseDay } from "../../src/model/day";
import type { Assessment } from "../../src/model/types";
import { reportsOf } from "../../src/world/reports";
import { isAsJudged, judgeDay } from "../../src/world/rules";
import { idlib } from "../unit/idlib";

const all = [...idlib.assessments.values()].flat();
const byRule = (...rules: Assessment["rule"][]) =>
	all.filter(({ rule, basis }) => rules.includes(rule) && basis === "reported");

function judged(assessment: Assessment) {
	const reports = reportsOf(idlib, assessment);
	return judgeDay(idlib, reports, reports.find(({ from }) => from)?.from ?? null);
}

test("the day of a change is the one that its rule gives", () => {
	const rules = byRule("one-day", "admission", "most-origins", "span");
	expect(rules.length).toBeGreaterThan(280);
	for (const assessment of rules) expect(isAsJudged(idlib, assessment), assessment.id).toBe(true);
});

test("the counts that a reason names are those of its origins", () => {
	for (const assessment of byRule("one-day", "most-origins")) {
		const { id, params } = assessment;
		const judgement = judged(assessment);
		if (judgement?.rule !== "one-day" && judgement?.rule !== "most-origins") expect.fail(id);
		expect(params["origins"], id).toBe(judgement.origins);
		expect(parseDay(String(params["day"])), id).toBe(judgement.day);
		if (judgement.rule === "most-origins") expect(params["of"], id).toBe(judgement.of);
	}
});

test("a later loss is the first change that follows, and is cited", () => {
	for (const assessment of all.filter(({ rule }) => rule === "later-loss")) {
		const { id, place, params, claims } = assessment;
		const history = idlib.assessments.get(place) ?? [];
		const next = history.find(
			(each) => each.from.shown > assessment.from.shown && each.holder === params["to"],
		);
		expect(next?.from.shown, id).toBe(parseDay(String(params["day"])));
		expect(
			claims.some((claim) => next?.claims.includes(claim)),
			id,
		).toBe(true);
	}
});

test("what is assumed because it lies in the zone lies in it, and has no change reported", () => {
	for (const { id, place, params, from } of all.filter(({ rule }) => rule === "in-zone")) {
		expect(idlib.places.get(place)?.zone, id).toBe("inside");
		expect(parseDay(String(params["day"])), id).toBe(from.shown);
		const reported = idlib.assessments.get(place)?.filter(({ basis }) => basis === "reported");
		expect(reported, id).toEqual([]);
	}
});
