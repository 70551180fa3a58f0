/** What lies on the strip besides bars and bands: marks and silences. */
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/model/day";
import { eventsOn } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { daysAbout, OPEN_ROWS, stripMarks } from "../../src/world/strip";
import { day, idlib } from "./idlib";
import { change, claim, on, toyDataset } from "./toy";

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

	test("of changes are those of hands and of fighting, the return of a holder among them, each day once", () => {
		const dataset = toyDataset({
			assessments: [
				change("north", "03-01"),
				change("fighting", "03-03"),
				change("north", "03-05"),
				{ ...change("fighting", "03-05"), id: "A2" },
			],
			claims: [claim("a", "strike", "03-07"), claim("b", "calm", "03-08")],
		});
		const { changes, calm } = stripMarks(dataset, NO_FILTERS);
		expect(changes).toEqual(["03-01", "03-03", "03-05"].map(on));
		expect(calm).toEqual([on("03-08")]);
	});

	test("of spans come by their first day, then by their last, each once; the fourth at a time lies in the last row", () => {
		const spansOf = (...assessments: Parameters<typeof change>[]) => {
			const dataset = toyDataset({
				assessments: assessments.map((each, at) => ({ ...change(...each), id: `A${at}` })),
			});
			return stripMarks(dataset, NO_FILTERS).openSpans.map(
				({ first, last, row }) => `${first - on("03-01")}-${last - on("03-01")} ${row}`,
			);
		};
		expect(
			spansOf(
				["north", "03-05", "03-08"],
				["south", "03-01", "03-09"],
				["north", "03-01", "03-09"],
				["south", "03-10", "03-11"],
			),
		).toEqual(["0-8 0", "4-7 1", "9-10 0"]);
		expect(
			spansOf(
				["north", "03-01", "03-09", "03-02"],
				["south", "03-01", "03-05"],
				["north", "03-03", "03-09"],
				["south", "03-04", "03-10"],
			),
		).toEqual(["0-4 0", "0-8 1", "2-8 2", "3-9 2"]);
	});

	test("are none of what lasts longer than a fortnight: it is no event of a day", () => {
		const dataset = toyDataset({
			claims: [claim("a", "strike", "03-01/03-14"), claim("b", "strike", "04-01/04-15")],
		});
		const { days, each, silences } = stripMarks(dataset, NO_FILTERS);
		expect([days, each]).toEqual([[on("03-01")], [on("03-01")]]);
		expect(silences.at(-1)).toEqual({ first: on("03-15"), last: dataset.span.last });
		expect(daysAbout(dataset, NO_FILTERS, "mill")).toEqual([on("03-01")]);
	});

	test("count each of several events of a day, which is one day", () => {
		const dataset = toyDataset({
			claims: [
				claim("a", "strike", "03-02"),
				claim("b", "calm", "03-02/03-03"),
				claim("c", "calm", "03-01/03-02"),
			],
		});
		const { days, each, calm } = stripMarks(dataset, NO_FILTERS);
		expect(each).toEqual(["03-01", "03-02", "03-02"].map(on));
		expect(days).toEqual(["03-01", "03-02"].map(on));
		expect(calm).toEqual(["03-01", "03-02", "03-03"].map(on));
		expect(daysAbout(dataset, NO_FILTERS, "mill")).toEqual(days);
		expect(daysAbout(dataset, NO_FILTERS, "ford")).toEqual([]);
	});

	test("count three outlets on one capture once, and milestones not at all", () => {
		const dataset = toyDataset({
			assessments: [{ ...change("north", "03-01"), claims: ["a", "b", "c"] }],
			claims: ["a", "b", "c"].map((id) => claim(id, "capture", "03-01")),
		});
		const marked = {
			...dataset,
			milestones: [
				{ name: { en: "A turn" }, when: claim("", "strike", "03-20").when, claims: ["a"] },
			],
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

	test("end before all days on which an event may have been, and begin after the last of them", () => {
		expect(of("03-20/03-30", "03-22", "04-02")).toEqual([
			{ first: on("03-01"), last: on("03-19") },
			{ first: on("04-03"), last: on("04-30") },
		]);
		const dataset = toyDataset({
			assessments: [change("north", "03-20", "03-26")],
			claims: [claim("a", "strike", "03-24"), claim("b", "strike", "01-01")],
		});
		expect(stripMarks(dataset, NO_FILTERS).silences).toMatchObject([
			{ first: on("01-02"), last: on("03-19") },
			{ first: on("03-27") },
		]);
	});

	test("lie within the span, though events lie beyond it", () => {
		const whole = { first: on("03-01"), last: on("04-30") };
		expect(of("01-01", "05-09", "05-30")).toEqual([whole]);
		expect(of("02-28")).toEqual([whole]);
		expect(of("05-01")).toEqual([whole]);
		expect(of("03-01", "04-30")).toEqual([{ first: on("03-02"), last: on("04-29") }]);
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
