/** What is an event and what is none, the exact days of each, and the record that tells its days. */
import { describe, expect, test } from "vitest";
import { parseEdtf, type Span } from "../../src/model/day";
import type { Agreement, Claim, ClaimKind, Dataset } from "../../src/model/types";
import { changesBetween, events, eventsOn, neighbourDay, toldSpan } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { change, claim, on, toyDataset } from "./toy";

const span = (text: string): Span => parseEdtf(text) ?? expect.fail(`${text} is no span`);
const ids = (dataset: Dataset) => events(dataset).map(({ id }) => id);
const truce = (more: Partial<Agreement>): Agreement => ({
	id: "T1",
	kind: "truce",
	form: "bilateral",
	name: { en: "Truce" },
	announced: span("2019-08-30"),
	announcedBy: { en: "Both" },
	start: null,
	end: null,
	terms: [],
	claims: [],
	...more,
});

describe("a claim", () => {
	test("is an event of its own where it tells of something that happened, else none", () => {
		const kinds: readonly ClaimKind[] = [
			"capture",
			"control",
			"agreement",
			"ceasefire",
			"calm",
			"strike",
			"casualties",
			"displacement",
			"deployment",
			"statement",
		];
		expect(ids(toyDataset({ claims: kinds.map((kind) => claim(kind, kind, "03-01")) }))).toEqual([
			"calm",
			"capture",
			"casualties",
			"deployment",
			"displacement",
			"strike",
		]);
	});

	test("gives an event its days, its places and its reports", () => {
		const claims = [
			claim("a", "strike", "03-01/03-03", ["mill", "strip"]),
			claim("b", "strike", "03-01/03-03", ["strip", "mill"]),
		];
		expect(events(toyDataset({ claims }))).toEqual([
			{
				id: "a",
				kind: "strike",
				first: on("03-01"),
				last: on("03-03"),
				day: on("03-01"),
				places: ["mill", "strip"],
				claims: ["a", "b"],
			},
		]);
	});

	test("is another event where its first or its last day is another", () => {
		const claims = [
			claim("a", "strike", "03-01/03-03"),
			claim("b", "strike", "03-02/03-03"),
			claim("c", "strike", "03-01/03-02"),
		];
		expect(ids(toyDataset({ claims }))).toEqual(["a", "c", "b"]);
	});

	test("is another event where the ids of its places only run together alike", () => {
		const claims = [
			claim("a", "strike", "03-01", ["mill", "strip"]),
			claim("b", "strike", "03-01", ["mills", "trip"]),
		];
		expect(ids(toyDataset({ claims }))).toEqual(["a", "b"]);
	});
});

test("events of one day come by their ids, whatever order the dataset has", () => {
	const claims = [
		claim("c", "calm", "03-01"),
		claim("a", "strike", "03-01"),
		claim("z", "strike", "02-01"),
		claim("b", "deployment", "03-01"),
	];
	expect(ids(toyDataset({ claims }))).toEqual(["z", "a", "b", "c"]);
});

describe("an assessment", () => {
	test("is an event with its place and its record; without any report it is none", () => {
		const assessment = { ...change("north", "03-01"), claims: ["a"], against: ["b"] };
		expect(events(toyDataset({ assessments: [assessment] }))).toEqual([
			{
				id: "A03-01",
				kind: "change",
				first: on("03-01"),
				last: on("03-01"),
				day: on("03-01"),
				places: ["mill"],
				claims: ["a", "b"],
				assessment,
			},
		]);
		expect(ids(toyDataset({ assessments: [{ ...assessment, claims: [] }] }))).toEqual([]);
	});

	test("carries its reports of any day and kind, so that these are no events beside it", () => {
		const claims = [claim("a", "strike", "03-01"), claim("b", "strike", "06-01")];
		const assessments = [{ ...change("north", "03-01"), claims: ["a"], against: ["b"] }];
		expect(ids(toyDataset({ assessments, claims }))).toEqual(["A03-01"]);
	});

	test("is a change where the holder is another than the last one before any fighting", () => {
		const kinds = (...holders: string[]) =>
			events(
				toyDataset({
					assessments: holders.map((holder, index) => change(holder, `03-0${index + 1}`)),
				}),
			).map(({ kind }) => kind);
		expect(kinds("north", "fighting", "south")).toEqual(["change", "fighting", "change"]);
		expect(kinds("north", "north")).toEqual(["change", "control"]);
		expect(kinds("fighting", "fighting", "north")).toEqual(["fighting", "fighting", "change"]);
		expect(kinds("north", "south", "fighting", "north")).toEqual([
			"change",
			"change",
			"fighting",
			"change",
		]);
	});
});

describe("a step of an agreement", () => {
	test("has its days, its name and no place", () => {
		const agreement = truce({ announced: span("2019-08-30/2019-08-31"), claims: ["a"] });
		expect(events(toyDataset({ agreements: [agreement] }))).toEqual([
			{
				id: "T1-announced",
				kind: "truce",
				first: on("08-30"),
				last: on("08-31"),
				day: on("08-30"),
				places: [],
				claims: ["a"],
				agreement,
				step: "announced",
			},
		]);
	});

	test("that ends on the day of its announcement is told all the same", () => {
		const agreement = truce({ start: span("2019-08-29"), end: span("2019-08-30") });
		expect(ids(toyDataset({ agreements: [agreement] })).toSorted()).toEqual([
			"T1-announced",
			"T1-end",
			"T1-start",
		]);
	});

	test("carries the reports whose days touch its own, at either end, and no others", () => {
		const agreements = [
			truce({
				announced: span("2019-08-10/2019-08-12"),
				claims: ["before", "into", "outof", "after"],
			}),
		];
		const claims = [
			claim("before", "strike", "08-09"),
			claim("into", "strike", "08-08/08-10"),
			claim("outof", "strike", "08-12/08-13"),
			claim("after", "strike", "08-13"),
		];
		const [before, step, after] = events(toyDataset({ agreements, claims }));
		expect(step?.claims).toEqual(["into", "outof"]);
		expect([before?.id, after?.id]).toEqual(["before", "after"]);
	});

	test("carries all reports where none is about its days, also one that the dataset lacks", () => {
		const agreements = [truce({ claims: ["early", "gone"] })];
		const claims = [claim("early", "ceasefire", "03-01")];
		expect(events(toyDataset({ agreements, claims }))[0]?.claims).toEqual(["early", "gone"]);
	});
});

test("a milestone is an event of its first day, and leaves the strike that it cites one", () => {
	const when = span("2019-03-01/2019-03-02");
	const milestone = { when, name: { en: "A turn" }, claims: ["a"] };
	const dataset = {
		...toyDataset({ claims: [claim("a", "strike", "03-01")] }),
		milestones: [milestone],
	};
	expect(ids(dataset)).toEqual(["a", "milestone-0"]);
	expect(events(dataset)[1]).toEqual({
		id: "milestone-0",
		kind: "milestone",
		first: on("03-01"),
		last: on("03-02"),
		day: on("03-01"),
		places: [],
		claims: ["a"],
		milestone,
	});
});

describe("the record that tells the days of an event", () => {
	const toldOf = (dataset: Dataset) =>
		events(dataset).map((event) => toldSpan(event, dataset)?.text);

	test("is the claim, the milestone, or the step of the agreement", () => {
		expect(toldOf(toyDataset({ claims: [claim("a", "strike", "03-01/03-02")] }))).toEqual([
			"2019-03-01/2019-03-02",
		]);
		const milestone = { when: span("2019-03"), name: { en: "A turn" }, claims: ["a"] };
		expect(toldOf({ ...toyDataset({}), milestones: [milestone] })).toEqual(["2019-03"]);
		const agreement = truce({ start: span("2019-09"), end: span("2019-10-04") });
		expect(toldOf(toyDataset({ agreements: [agreement] }))).toEqual([
			"2019-08-30",
			"2019-09",
			"2019-10-04",
		]);
	});

	test("is none for a change, though a claim has its id, nor for a claim that is not there", () => {
		const assessments = [{ ...change("north", "03-01"), claims: ["A03-01"] }];
		const claims: Claim[] = [claim("A03-01", "capture", "03-01")];
		expect(toldOf(toyDataset({ assessments, claims }))).toEqual([undefined]);
		const dataset = toyDataset({ claims: [claim("a", "strike", "03-01")] });
		const [event] = events(dataset);
		expect(event && toldSpan(event, { claims: new Map() })).toBeNull();
	});
});

describe("stepping", () => {
	const dataset = toyDataset({
		claims: [
			claim("first", "strike", "01-01"),
			claim("same", "calm", "03-01"),
			claim("day", "strike", "03-01"),
			claim("last", "strike", "12-31"),
		],
		assessments: [change("north", "05-01"), change("south", "06-01")],
	});
	const next = (day: string, filters = NO_FILTERS) => neighbourDay(dataset, on(day), 1, filters);
	const previous = (day: string, filters = NO_FILTERS) =>
		neighbourDay(dataset, on(day), -1, filters);

	test("reaches the first and the last day of the span", () => {
		expect(previous("02-01")).toBe(on("01-01"));
		expect(next("07-01")).toBe(on("12-31"));
		expect([previous("01-01"), next("12-31")]).toEqual([null, null]);
	});

	test("leaves a day of two events in one step, and comes to it from the day beside it", () => {
		expect([next("03-01"), previous("03-01")]).toEqual([on("05-01"), on("01-01")]);
		expect([next("02-28"), previous("03-02")]).toEqual([on("03-01"), on("03-01")]);
	});

	test("goes by what filters let through, and so do the lists of a day and of changes", () => {
		const calm = { ...NO_FILTERS, kinds: ["calm" as const] };
		expect([next("01-01", calm), next("03-01", calm)]).toEqual([on("03-01"), null]);
		expect(previous("12-31", calm)).toBe(on("03-01"));
		expect(eventsOn(dataset, on("03-01"), calm).map(({ id }) => id)).toEqual(["same"]);
		expect(changesBetween(dataset, on("01-01"), on("12-31")).map(({ id }) => id)).toEqual([
			"A05-01",
			"A06-01",
		]);
		expect(changesBetween(dataset, on("01-01"), on("12-31"), calm)).toEqual([]);
	});
});
