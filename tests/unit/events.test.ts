/** What happened, and when. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, parseEdtf, type Span } from "../../src/model/day";
import type { Agreement } from "../../src/model/types";
import { changesBetween, events, eventsOn, isDated, neighbourDay } from "../../src/world/events";
import { reportCount } from "../../src/world/reports";
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
		const alone = events(idlib).filter(
			({ assessment, agreement, milestone }) => !assessment && !agreement && !milestone,
		);
		const claims = alone.flatMap((event) => event.claims);
		expect(new Set(claims).size).toBe(claims.length);
	});
});

describe("an event", () => {
	const truce = (more: Partial<Agreement>): Agreement => ({
		id: "T1",
		kind: "truce",
		form: "bilateral",
		name: { en: "Truce" },
		announced: span("2019-08-30"),
		announcedBy: { en: "Both" },
		start: span("2019-08-31"),
		end: span("2019-09-03"),
		terms: [],
		claims: ["a"],
		...more,
	});
	const stepsOf = (agreement: Agreement) =>
		events(toyDataset({ agreements: [agreement] })).map(({ kind, step, day }) => [kind, step, day]);

	test("is each step of a truce: announced, start, end", () => {
		expect(stepsOf(truce({}))).toEqual([
			["truce", "announced", on("08-30")],
			["truce", "start", on("08-31")],
			["truce", "end", on("09-03")],
		]);
	});

	test("is one when a truce starts as it is announced, and none for a step that never came", () => {
		expect(stepsOf(truce({ start: span("2019-08-30"), end: null }))).toEqual([
			["truce", "announced", on("08-30")],
		]);
		expect(stepsOf(truce({ kind: "agreement", start: null, end: null }))).toEqual([
			["agreement", "announced", on("08-30")],
		]);
	});

	test("of a truce carries the reports about its own days; a strike on another day is its own event", () => {
		const dataset = toyDataset({
			agreements: [truce({ claims: ["announced", "strike", "ended"] })],
			claims: [
				claim("announced", "ceasefire", "08-30"),
				claim("strike", "strike", "09-02"),
				claim("ended", "ceasefire", "09-03"),
			],
		});
		expect(events(dataset).map(({ kind, step, claims }) => [step ?? kind, claims])).toEqual([
			["announced", ["announced"]],
			["start", ["announced", "strike", "ended"]],
			["strike", ["strike"]],
			["end", ["ended"]],
		]);
	});

	test("carries the reports that cite another day too", () => {
		const reported = { ...change("north", "03-01"), claims: ["a"], against: ["b"] };
		const dataset = toyDataset({
			assessments: [reported],
			claims: [claim("a", "capture", "03-01"), claim("b", "capture", "03-02")],
		});
		expect(events(dataset).map(({ claims }) => claims)).toEqual([["a", "b"]]);
	});

	test("is of its own for another place or another kind, and the same for places in another order", () => {
		const dataset = toyDataset({
			claims: [
				claim("a", "strike", "03-01", ["mill", "strip"]),
				claim("b", "strike", "03-01", ["strip", "mill"]),
				claim("c", "strike", "03-01", ["mill"]),
				claim("d", "casualties", "03-01", ["mill"]),
			],
		});
		expect(events(dataset).map(({ claims }) => claims)).toEqual([["a", "b"], ["c"], ["d"]]);
	});

	test("of fighting is told from a change of holder", () => {
		const dataset = toyDataset({ assessments: [change("fighting", "03-01")] });
		expect(events(dataset).map(({ kind }) => kind)).toEqual(["fighting"]);
		expect(changesBetween(dataset, on("02-01"), on("04-01"))).toEqual([]);
	});

	test("stands on the day that the map shows, and may have happened on each of its days", () => {
		const dataset = toyDataset({ assessments: [change("north", "03-01", "03-05", "03-04")] });
		expect(events(dataset)[0]).toMatchObject({
			first: on("03-01"),
			last: on("03-05"),
			day: on("03-04"),
		});
		const days = ["02-28", "03-01", "03-05", "03-06"];
		expect(days.map((day) => eventsOn(dataset, on(day)).length)).toEqual([0, 1, 1, 0]);
	});

	test("of fourteen days speaks of each of them, of fifteen it is a state of affairs", () => {
		const dataset = toyDataset({
			claims: [claim("a", "strike", "03-01/03-14"), claim("b", "strike", "03-01/03-15")],
		});
		expect(events(dataset).map((event) => [event.id, isDated(event)])).toEqual([
			["a", true],
			["b", false],
		]);
		expect(neighbourDay(dataset, on("03-01"), -1)).toBeNull();
		expect(neighbourDay(dataset, on("02-01"), 1)).toBe(on("03-01"));
	});

	test("outside the span of the dataset is no next and no previous one", () => {
		const { span: all, ...dataset } = toyDataset({
			claims: [claim("a", "strike", "02-01"), claim("b", "strike", "06-01")],
		});
		const short = { ...dataset, span: { ...all, first: on("02-02"), last: on("05-31") } };
		expect(neighbourDay(short, on("04-01"), -1)).toBeNull();
		expect(neighbourDay(short, on("04-01"), 1)).toBeNull();
	});

	test("the lists are made once for each dataset", () => {
		const dataset = toyDataset({ claims: [claim("a", "strike", "03-01")] });
		expect(events(dataset)).toBe(events(dataset));
		expect(events({ ...dataset, claims: new Map() })).toEqual([]);
	});
});

describe("stepping through the shipped data", () => {
	const { first, last } = idlib.span;

	test("forward and back goes over the same days, each once, from end to end", () => {
		const forward: Day[] = [];
		for (let at = neighbourDay(idlib, addDays(first, -1), 1); at !== null; ) {
			forward.push(at);
			at = neighbourDay(idlib, at, 1);
		}
		const back: Day[] = [];
		for (let at = neighbourDay(idlib, addDays(last, 1), -1); at !== null; ) {
			back.push(at);
			at = neighbourDay(idlib, at, -1);
		}
		expect(forward.length).toBeGreaterThan(100);
		expect(back.toReversed()).toEqual(forward);
		expect(new Set(forward).size).toBe(forward.length);
	});

	test("gives on each day what a look at all events finds", () => {
		const days = fc.integer({ min: first - 20, max: last + 20 });
		fc.assert(
			fc.property(days, (day) => {
				const found = events(idlib).filter(
					(event) => event.first <= day && day <= event.last && isDated(event),
				);
				expect(eventsOn(idlib, day as Day)).toEqual(found);
			}),
		);
	});

	test("counts every change once when the span is cut anywhere", () => {
		const all = changesBetween(idlib, addDays(first, -1), last).length;
		fc.assert(
			fc.property(fc.integer({ min: first, max: last }), (cut) => {
				const before = changesBetween(idlib, addDays(first, -1), cut as Day).length;
				expect(before + changesBetween(idlib, cut as Day, last).length).toBe(all);
			}),
		);
	});
});

function span(text: string): Span {
	return parseEdtf(text) ?? expect.fail(`${text} is no span`);
}

test("a claim of an agreement about another day is counted on its own day, not on the agreement's", () => {
	const spanOf = (text: string) => parseEdtf(text) ?? expect.fail();
	const dataset = toyDataset({
		claims: [claim("deal", "agreement", "03-01"), claim("later", "strike", "03-28")],
		agreements: [
			{
				id: "T1",
				kind: "truce",
				form: "agreement",
				name: { en: "Truce" },
				announced: spanOf("2019-03-01"),
				announcedBy: { en: "Someone" },
				start: null,
				end: null,
				terms: [],
				claims: ["deal", "later"],
			},
		],
	});
	expect(reportCount(dataset, on("03-01"))).toBe(1);
	expect(reportCount(dataset, on("03-28"))).toBe(1);
});

test("a place that the same party holds after fighting as before it has not changed hands", () => {
	const dataset = toyDataset({
		assessments: [change("north", "03-01"), change("fighting", "03-05"), change("north", "03-07")],
		claims: [claim("S1-1", "capture", "03-01")],
	});
	const kinds = events(dataset).flatMap(({ kind, assessment }) => (assessment ? [kind] : []));
	expect(kinds).toEqual(["change", "fighting", "control"]);
	expect(changesBetween(dataset, on("03-02"), on("03-08"))).toEqual([]);
});
