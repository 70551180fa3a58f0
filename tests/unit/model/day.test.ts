/** What a text must be to be a day, a date or an interval; and the days at their ends. */
import { describe, expect, test } from "vitest";
import {
	addDays,
	addMonths,
	clampDay,
	type Day,
	dayFromCivil,
	endsBeforeItStarts,
	formatDay,
	OPEN_END,
	OPEN_START,
	parseDay,
	parseEdtf,
	spanBetween,
	spanOfDay,
} from "../../../src/model/day";

const day = (text: string): Day => parseDay(text) ?? expect.fail(`${text} is no day`);

describe("a day", () => {
	test.each([
		"x2019-08-21",
		"2019-08-21x",
		"12019-08-21",
		"2019-08-211",
		"2019-08-21\n",
		"201-08-21",
	])("is the whole text: %j is none", (text) => {
		expect(parseDay(text)).toBeNull();
	});

	test("must be a date that there is, of the year, month and day that were asked for", () => {
		expect(dayFromCivil(1970, 1, 2)).toBe(1);
		expect(dayFromCivil(1969, 12, 31)).toBe(-1);
		for (const [year, month, date] of [
			[2019, 2, 29],
			[2019, 4, 31],
			[2019, 13, 1],
			[2019, 0, 1],
			[2019, 1, 0],
			[2019.5, 1, 1],
			[2019, 1.5, 1],
			[2019, 1, 1.5],
		] as const) {
			expect(dayFromCivil(year, month, date), `${year}-${month}-${date}`).toBeNull();
		}
	});

	test("is written with leading noughts", () => {
		expect(formatDay(day("0007-01-02"))).toBe("0007-01-02");
		expect(formatDay(day("2019-11-12"))).toBe("2019-11-12");
	});

	test("some days and months on is another, before or after", () => {
		expect(formatDay(addDays(day("2019-02-28"), 1))).toBe("2019-03-01");
		expect(formatDay(addDays(day("2019-03-01"), -1))).toBe("2019-02-28");
		expect(formatDay(addMonths(day("2019-12-31"), 0))).toBe("2019-12-31");
		expect(formatDay(addMonths(day("2019-12-31"), 1))).toBe("2020-01-31");
		expect(formatDay(addMonths(day("2020-01-01"), -1))).toBe("2019-12-01");
		expect(formatDay(addMonths(day("2020-02-29"), 12))).toBe("2021-02-28");
		expect(formatDay(addMonths(day("2019-04-30"), 11))).toBe("2020-03-30");
		expect(formatDay(addMonths(day("0001-01-31"), 1))).toBe("0001-02-28");
	});

	test("at an end of a span is held there", () => {
		const [first, last] = [day("2019-01-01"), day("2019-01-03")];
		const held = [-1, 0, 1, 2, 3].map((count) => clampDay(addDays(first, count), first, last));
		expect(held.map((each) => each - first)).toEqual([0, 0, 1, 2, 2]);
	});
});

describe("a span", () => {
	test("of one day is that day, known to the day and sure", () => {
		expect(spanOfDay(day("2019-08-21"))).toEqual({
			text: "2019-08-21",
			first: 18_129,
			last: 18_129,
			precision: "day",
			approximate: false,
			uncertain: false,
		});
	});

	test("between two days is an interval, between a day and itself is that day", () => {
		expect(spanBetween(day("2019-08-21"), day("2019-08-22"))).toEqual({
			text: "2019-08-21/2019-08-22",
			first: 18_129,
			last: 18_130,
			precision: "interval",
			approximate: false,
			uncertain: false,
		});
		expect(spanBetween(day("2019-08-21"), day("2019-08-21")).precision).toBe("day");
	});
});

describe("a date", () => {
	test.each<[text: string, first: string, last: string]>([
		["2019-01", "2019-01-01", "2019-01-31"],
		["2019-12", "2019-12-01", "2019-12-31"],
		["2019-04?", "2019-04-01", "2019-04-30"],
		["2000-02", "2000-02-01", "2000-02-29"],
		["1900-02", "1900-02-01", "1900-02-28"],
		["0044", "0044-01-01", "0044-12-31"],
		["2019-01-31~", "2019-01-31", "2019-01-31"],
	])("%s has its first and its last day", (text, first, last) => {
		expect(parseEdtf(text)).toMatchObject({ first: day(first), last: day(last) });
	});

	test.each([
		["2019", false, false],
		["2019~", true, false],
		["2019?", false, true],
		["2019%", true, true],
	])("%s says how sure it is", (text, approximate, uncertain) => {
		expect(parseEdtf(text)).toMatchObject({ text, precision: "year", approximate, uncertain });
	});

	test.each([
		"x2019",
		"2019x",
		"2019-01x",
		"2019-01-01x",
		"2019~?",
		"2019-",
		"2019-01-",
		"2019-00",
		"2019-13",
	])("is the whole text: %j is none", (text) => {
		expect(parseEdtf(text)).toBeNull();
	});
});

describe("an interval", () => {
	test("is as sure as the less sure of its ends", () => {
		expect(parseEdtf("2019~/2020")).toMatchObject({ approximate: true, uncertain: false });
		expect(parseEdtf("2019/2020~")).toMatchObject({ approximate: true, uncertain: false });
		expect(parseEdtf("2019?/2020")).toMatchObject({ approximate: false, uncertain: true });
		expect(parseEdtf("2019/2020?")).toMatchObject({ approximate: false, uncertain: true });
	});

	test("open at one end is sure, keeps its text, and has the other end", () => {
		expect(parseEdtf("../2019-02")).toEqual({
			text: "../2019-02",
			first: OPEN_START,
			last: day("2019-02-28"),
			precision: "interval",
			approximate: false,
			uncertain: false,
		});
		expect(parseEdtf("2019-02/")).toMatchObject({ first: day("2019-02-01"), last: OPEN_END });
	});

	test("may end in the month in which it starts, however that is written", () => {
		expect(parseEdtf("2019-03-31/2019-03")).toMatchObject({ first: day("2019-03-31") });
		expect(parseEdtf("2019-04-01/2019-03")).toBeNull();
	});

	test.each(["x/2019", "2019/x", "../x", "x/..", "2019/2020/", "/2019/2020", "//", "../", "/"])(
		"%s is none",
		(text) => {
			expect(parseEdtf(text)).toBeNull();
		},
	);

	test.each([
		["2019-03-02/2019-03-01", true],
		["2020/2019", true],
		["2019-03-01/2019-03-01", false],
		["2019-03-31/2019-03", false],
		["2019-04-01/2019-03", true],
		["2019", false],
		["2019-03-02/", false],
		["/2019-03-01", false],
		["x/2019-03-01", false],
		["2020/x", false],
		["2020/2019/2018", false],
	])("%s ends before it starts: %s", (text, isSo) => {
		expect(endsBeforeItStarts(text)).toBe(isSo);
	});
});
