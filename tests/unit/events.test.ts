/** Events, and what is reported on a day. */
import { describe, expect, test } from "vitest";
import { cite } from "../../src/world/citations";
import { changesBetween, events, eventsOn, neighbourDay } from "../../src/world/events";
import { claimsAbout, peopleOn, reportCount } from "../../src/world/reports";
import { idlib } from "./idlib";
import { change, claim, on, toyDataset } from "./toy";

describe("events", () => {
	test("three outlets on one capture are one event, and so are two on one strike", () => {
		const capture = { ...change("north", "03-01"), claims: ["a", "b", "c"] };
		const dataset = toyDataset({
			assessments: [capture],
			claims: [
				claim("a", "capture", "03-01"),
				claim("b", "capture", "03-01"),
				claim("c", "capture", "02-28"),
				claim("d", "strike", "03-05"),
				claim("e", "strike", "03-05"),
				claim("f", "strike", "03-06"),
			],
		});
		expect(events(dataset).map(({ kind, claims }) => [kind, claims])).toEqual([
			["change", ["a", "b", "c"]],
			["strike", ["d", "e"]],
			["strike", ["f"]],
		]);
	});

	test("an inferred holder is no event, and a statement is none", () => {
		const inferred = { ...change("north", "03-01"), basis: "inferred" as const };
		const dataset = toyDataset({
			assessments: [inferred],
			claims: [claim("a", "statement", "03-01")],
		});
		expect(events(dataset)).toEqual([]);
	});

	test("a state of affairs of many days is not something that happened on each of them", () => {
		const dataset = toyDataset({
			claims: [
				claim("long", "displacement", "01-01/06-30"),
				claim("short", "strike", "03-01/03-03"),
			],
		});
		expect(eventsOn(dataset, on("03-02")).map(({ id }) => id)).toEqual(["short"]);
		expect(reportCount(dataset, on("03-02"))).toBe(1);
		expect(reportCount(dataset, on("03-04"))).toBe(0);
	});

	test("the next and the previous day with an event are found, and none beyond the ends", () => {
		const dataset = toyDataset({
			claims: [claim("a", "strike", "03-01"), claim("b", "strike", "03-05")],
		});
		expect(neighbourDay(dataset, on("03-01"), 1)).toBe(on("03-05"));
		expect(neighbourDay(dataset, on("03-05"), -1)).toBe(on("03-01"));
		expect(neighbourDay(dataset, on("03-05"), 1)).toBeNull();
		expect(neighbourDay(dataset, on("03-01"), -1)).toBeNull();
	});

	test("changes are counted after the first day and up to the last", () => {
		const dataset = toyDataset({
			assessments: [change("north", "03-01"), change("south", "03-05"), change("north", "03-09")],
		});
		const days = changesBetween(dataset, on("03-01"), on("03-09")).map(({ day }) => day);
		expect(days).toEqual([on("03-05"), on("03-09")]);
	});

	test("of the shipped data come in order, and no claim is in two of them by itself", () => {
		const days = events(idlib).map(({ day }) => day);
		expect(days.toSorted((a, b) => a - b)).toEqual(days);
		expect(events(idlib).filter(({ kind }) => kind === "change").length).toBeGreaterThan(300);
		const alone = events(idlib).filter(({ assessment, agreement }) => !assessment && !agreement);
		const claims = alone.flatMap((event) => event.claims);
		expect(new Set(claims).size).toBe(claims.length);
	});
});

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
		expect(peopleOn(dataset, on("03-01"), ["mill"], 3).map(({ id }) => id)).toEqual([
			"week",
			"year",
			"strike",
		]);
		expect(peopleOn(dataset, on("03-01"), ["strip"], 3)).toEqual([]);
	});
});

test("sources are numbered as they first appear, each once", () => {
	const dataset = toyDataset({ claims: [claim("a", "strike", "03-01")] });
	const claims = [...dataset.claims.values()];
	const { sources, number } = cite(dataset, [...claims, ...claims]);
	expect(sources.map(({ id }) => id)).toEqual(["S1"]);
	expect(number("S1")).toBe(1);
	expect(number("S9")).toBe(0);
});
