/** What lies on the strip: bands, marks, silences. */
import { describe, expect, test } from "vitest";
import { addDays, parseEdtf, type Span } from "../../src/model/day";
import type { Agreement } from "../../src/model/types";
import { eventsOn } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { bandsOf, daysAbout, OPEN_ROWS, stripMarks } from "../../src/world/strip";
import { isInForce } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { change, claim, on, toyDataset } from "./toy";

function span(text: string): Span {
	const parsed = parseEdtf(text);
	if (!parsed) throw new Error(text);
	return parsed;
}

const truce = (
	id: string,
	start: string | null,
	end: string | null,
	more: Partial<Agreement> = {},
): Agreement => ({
	id,
	kind: "truce",
	form: "bilateral",
	name: { en: id },
	announced: span(start ?? "2019-03-01"),
	announcedBy: { en: "Both" },
	start: start === null ? null : span(start),
	end: end === null ? null : span(end),
	terms: [],
	claims: ["a"],
	...more,
});

describe("bands", () => {
	const of = (...agreements: Agreement[]) =>
		bandsOf(toyDataset({ agreements })).map(({ agreement, first, last, breachFrom, row }) => ({
			id: agreement.id,
			first,
			last,
			breachFrom,
			row,
		}));

	test("run from the start to the end, or to the dataset's last day; what never began has none", () => {
		const dataset = toyDataset({});
		expect(
			of(
				truce("a", "2019-03-01", "2019-03-09"),
				truce("b", "2019-04-01", null),
				truce("c", null, null),
			),
		).toEqual([
			{ id: "a", first: on("03-01"), last: on("03-09"), breachFrom: null, row: 0 },
			{ id: "b", first: on("04-01"), last: dataset.span.last, breachFrom: null, row: 0 },
		]);
	});

	test("end on the eve of what takes their place", () => {
		const [old] = of(
			truce("a", "2019-03-01", null, { replacedBy: "b" }),
			truce("b", "2019-04-01", "2019-04-09"),
		);
		expect(old).toMatchObject({ id: "a", last: on("03-31") });
	});

	test("are broken from the first day on which a breach may have been, if it lies in them", () => {
		const breach = (when: string) => ({
			breach: { when: span(when), text: { en: "Shots." }, claims: ["a"] },
		});
		const [a, b] = of(
			truce("a", "2019-03-01", "2019-03-09", breach("2019-03-03/2019-03-05")),
			truce("b", "2019-04-01", "2019-04-09", breach("2019-04-20")),
		);
		expect([a?.breachFrom, b?.breachFrom]).toEqual([on("03-03"), null]);
	});

	test("lie in rows in which none overlaps another, agreements first", () => {
		const bands = of(
			truce("a", "2019-03-01", "2019-03-09"),
			truce("b", "2019-03-09", "2019-03-20"),
			truce("c", "2019-03-10", "2019-03-12"),
			truce("d", "2019-01-01", null, { kind: "agreement" }),
		);
		expect(bands.map(({ id, row }) => [id, row])).toEqual([
			["d", 0],
			["a", 1],
			["b", 2],
			["c", 1],
		]);
	});

	test("of the shipped data are in force on each of their days", () => {
		for (const { agreement, first, last } of bandsOf(idlib)) {
			for (const at of [first, last]) expect(isInForce(agreement, at), agreement.id).toBe(true);
		}
		expect(bandsOf(idlib).length).toBeGreaterThan(8);
	});
});

describe("marks", () => {
	test("of changes stand on their day where it is known; else they are spans, each once", () => {
		const dataset = toyDataset({
			assessments: [
				change("north", "03-01"),
				change("fighting", "03-03"),
				change("south", "03-05", "03-09"),
			],
		});
		const { changes, openSpans, days } = stripMarks(dataset, NO_FILTERS);
		expect(changes).toEqual([on("03-01"), on("03-03")]);
		expect(openSpans).toEqual([{ first: on("03-05"), last: on("03-09"), row: 0 }]);
		expect(days).toEqual([on("03-01"), on("03-03"), on("03-09")]);
	});

	test("count three outlets on one capture once, and milestones not at all", () => {
		const dataset = toyDataset({
			assessments: [{ ...change("north", "03-01"), claims: ["a", "b", "c"] }],
			claims: ["a", "b", "c"].map((id) => claim(id, "capture", "03-01")),
		});
		const marked = {
			...dataset,
			milestones: [{ name: { en: "A turn" }, when: span("2019-03-20"), claims: ["a"] }],
		};
		expect(stripMarks(marked, NO_FILTERS).each).toEqual([on("03-01")]);
	});

	test("of calm stand on each of its days", () => {
		const dataset = toyDataset({ claims: [claim("a", "calm", "03-01/03-03")] });
		expect(stripMarks(dataset, NO_FILTERS).calm).toEqual(["03-01", "03-02", "03-03"].map(on));
	});

	test("obey the filters", () => {
		const dataset = toyDataset({
			claims: [claim("a", "strike", "03-01"), claim("b", "calm", "03-05")],
		});
		const strikes = { ...NO_FILTERS, kinds: ["strike"] as const };
		expect(stripMarks(dataset, strikes)).toMatchObject({ days: [on("03-01")], calm: [] });
		expect(stripMarks(dataset, { ...NO_FILTERS, kinds: [] })).toMatchObject({ days: [], each: [] });
	});

	test("never lie in more rows than there are", () => {
		for (const { row } of stripMarks(idlib, NO_FILTERS).openSpans) {
			expect(row).toBeLessThan(OPEN_ROWS);
		}
	});
});

describe("silences", () => {
	const of = (...spans: string[]) => {
		const dataset = toyDataset({
			claims: spans.map((text, at) => claim(`c${at}`, "strike", text)),
		});
		const year = { ...dataset.span, first: on("03-01"), last: on("04-30") };
		return stripMarks({ ...dataset, span: year }, NO_FILTERS).silences;
	};

	test("are the fortnights and longer that no event touches, to both ends of the span", () => {
		expect(of("03-15", "03-28", "04-11/04-12")).toEqual([
			{ first: on("03-01"), last: on("03-14") },
			{ first: on("04-13"), last: on("04-30") },
		]);
		expect(of("03-14", "03-29", "04-17")).toEqual([
			{ first: on("03-15"), last: on("03-28") },
			{ first: on("03-30"), last: on("04-16") },
		]);
	});

	test("are the whole span where nothing happened, and none where each day has something", () => {
		expect(of()).toEqual([{ first: on("03-01"), last: on("04-30") }]);
		expect(of("02-20/03-05", "03-10", "03-20", "04-01", "04-10", "04-20")).toEqual([]);
	});

	test("of the shipped data hold no dated event, and begin and end beside one", () => {
		const hasEvent = (at: number) =>
			eventsOn(idlib, at as never).some(({ kind }) => kind !== "milestone");
		const { silences } = stripMarks(idlib, NO_FILTERS);
		expect(silences.length).toBeGreaterThan(3);
		for (const { first, last } of silences) {
			for (let at = first; at <= last; at = addDays(at, 1)) expect(hasEvent(at)).toBe(false);
			if (first > idlib.span.first) expect(hasEvent(first - 1)).toBe(true);
			if (last < idlib.span.last) expect(hasEvent(last + 1)).toBe(true);
		}
	});
});

test("the days of a place are those of its own events", () => {
	const days = daysAbout(idlib, NO_FILTERS, "khan-sheikhoun");
	expect(days).toContain(day("2019-08-21"));
	expect(days.toSorted((a, b) => a - b)).toEqual(days);
	expect(daysAbout(idlib, { ...NO_FILTERS, kinds: [] }, "khan-sheikhoun")).toEqual([]);
});
