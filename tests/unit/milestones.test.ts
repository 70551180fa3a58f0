/** Milestones: read with their claims, events of their days, marks with room for their names. */
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/model/day";
import { parse } from "../../src/model/parse";
import type { Dataset } from "../../src/model/types";
import { events, eventsOn, neighbourDay } from "../../src/world/events";
import { reportCount } from "../../src/world/reports";
import { roomAfter } from "../../src/world/timeline";
import { idlib } from "./idlib";
import { withChange } from "./small-dataset";
import { claim, on, toyDataset } from "./toy";

function read(...milestones: { when: string; claims: string[] }[]) {
	const values = milestones.map((each, index) => ({ ...each, name: { en: `Turn ${index}` } }));
	return parse(withChange("dataset.json", (json) => json.set(["milestones"], values)));
}

function withMilestone(first: string, last: string): Dataset {
	const dataset = toyDataset({
		claims: [claim("before", "strike", "02-01"), claim("a", "strike", "03-01")],
	});
	const when = parseEdtf(`2019-${first}/2019-${last}`) ?? expect.fail();
	return { ...dataset, milestones: [{ when, name: { en: "A turn" }, claims: ["a"] }] };
}

describe("reading milestones", () => {
	test("a dataset may have none", () => {
		expect(parse(withChange("dataset.json", () => undefined)).dataset?.milestones).toEqual([]);
	});

	test("their days are read, an interval where sources differ", () => {
		const { dataset, problems } = read({ when: "2019-03-01/2019-03-03", claims: ["C1", "C2"] });
		expect(problems).toEqual([]);
		expect(dataset?.milestones).toMatchObject([
			{ when: { first: on("03-01"), last: on("03-03") }, claims: ["C1", "C2"] },
		]);
	});

	test("an unknown claim is listed and left out, and the milestone with the last of them", () => {
		const { dataset, problems } = read(
			{ when: "2019-03-01", claims: ["C1", "gone"] },
			{ when: "2019-03-02", claims: ["gone"] },
		);
		expect(dataset?.milestones.map(({ claims }) => claims)).toEqual([["C1"]]);
		expect(problems.map(({ code, field, severity }) => [code, field, severity])).toEqual([
			["unknown-reference", "milestones.0", "dropped"],
			["unknown-reference", "milestones.1", "dropped"],
			["no-source", "milestones.1", "dropped"],
		]);
	});

	test("a day that is none is a fault of the manifest", () => {
		expect(read({ when: "spring", claims: ["C1"] }).dataset).toBeNull();
	});
});

describe("milestones as events", () => {
	test("are found on each of their days, and stepped to on the first", () => {
		const dataset = withMilestone("03-10", "03-12");
		expect(eventsOn(dataset, on("03-12")).map(({ kind }) => kind)).toEqual(["milestone"]);
		expect(eventsOn(dataset, on("03-13"))).toEqual([]);
		expect(neighbourDay(dataset, on("03-01"), 1)).toBe(on("03-10"));
		expect(neighbourDay(dataset, on("03-12"), -1)).toBe(on("03-10"));
	});

	test("take no claim away from its own event, and count no report twice", () => {
		const dataset = withMilestone("03-01", "03-01");
		expect(
			eventsOn(dataset, on("03-01"))
				.map(({ kind }) => kind)
				.toSorted(),
		).toEqual(["milestone", "strike"]);
		expect(reportCount(dataset, on("03-01"))).toBe(1);
	});
});

describe("room for a name on the strip", () => {
	const range = { first: on("01-01"), last: on("01-11") };
	const days = [on("01-02"), on("01-05")];

	test("is up to the next mark, and after the last one up to the end", () => {
		expect(roomAfter(on("01-02"), days, range)).toBeCloseTo(0.3);
		expect(roomAfter(on("01-05"), days, range)).toBeCloseTo(0.6);
	});

	test("does not go beyond the end for marks that lie there", () => {
		expect(roomAfter(on("01-05"), [...days, on("03-01")], range)).toBeCloseTo(0.6);
	});
});

test("the shipped milestones speak both languages, lie in the opening view and are stepped to", () => {
	expect(idlib.milestones.length).toBe(3);
	const stops = events(idlib).filter(({ kind }) => kind === "milestone");
	expect(stops.length).toBe(3);
	for (const { name, when, claims } of idlib.milestones) {
		expect(name.ar).toBeTruthy();
		expect(claims.length).toBeGreaterThan(1);
		expect(when.first).toBeGreaterThan(idlib.opens.first);
		expect(neighbourDay(idlib, (when.first - 1) as typeof when.first, 1)).toBe(when.first);
	}
});
