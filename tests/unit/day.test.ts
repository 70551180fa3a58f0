/** Days and EDTF dates; run again under clocks on both sides of UTC. */
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	addDays,
	addMonths,
	civilFromDay,
	clampDay,
	type Day,
	dayFromCivil,
	formatDay,
	OPEN_END,
	OPEN_START,
	parseDay,
	parseEdtf,
	spanBetween,
	spanOfDay,
	today,
	utcDate,
} from "../../src/model/day";

const day = (text: string): Day => {
	const parsed = parseDay(text);
	if (parsed === null) throw new Error(`${text} is no day`);
	return parsed;
};

describe("a day", () => {
	test("every day of 2017 to 2020 comes once, one after the other", () => {
		const first = day("2017-01-01");
		const all = Array.from({ length: 1461 }, (_, index) => formatDay(addDays(first, index)));
		expect(new Set(all).size).toBe(1461);
		expect(all.at(-1)).toBe("2020-12-31");
		expect(all.toSorted()).toEqual(all);
		all.forEach((text, index) => {
			expect(day(text)).toBe(first + index);
		});
	});

	test("1 January 1970 is day 0, and 21 August 2019 is day 18129", () => {
		expect(day("1970-01-01")).toBe(0);
		expect(day("2019-08-21")).toBe(18_129);
	});

	test.each([
		"2019-02-30",
		"2019-13-01",
		"2019-00-10",
		"2019-8-1",
		"21 August 2019",
		"",
		"2019-02-29",
	])("“%s” is not a day", (text) => {
		expect(parseDay(text)).toBeNull();
	});

	test("29 February exists in leap years only", () => {
		expect(dayFromCivil(2020, 2, 29)).not.toBeNull();
		expect(dayFromCivil(2000, 2, 29)).not.toBeNull();
		expect(dayFromCivil(1900, 2, 29)).toBeNull();
	});

	test("written and read again, any day is the same", () => {
		fc.assert(
			fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
				const { year, month, day: date } = civilFromDay(number as Day);
				expect(dayFromCivil(year, month, date)).toBe(number);
			}),
		);
	});

	test("a month later is the same date, or the month's last day", () => {
		expect(formatDay(addMonths(day("2019-08-31"), -1))).toBe("2019-07-31");
		expect(formatDay(addMonths(day("2019-07-31"), -1))).toBe("2019-06-30");
		expect(formatDay(addMonths(day("2020-01-31"), 1))).toBe("2020-02-29");
		expect(formatDay(addMonths(day("2019-12-15"), 1))).toBe("2020-01-15");
		expect(formatDay(addMonths(day("2019-01-15"), -13))).toBe("2017-12-15");
	});

	test("months later and back is the same day, or the last day of its month where that was cut", () => {
		const days = fc.integer({ min: day("2016-01-01"), max: day("2021-12-31") });
		fc.assert(
			fc.property(days, fc.integer({ min: -60, max: 60 }), (start, months) => {
				const from = civilFromDay(start as Day);
				const to = civilFromDay(addMonths(start as Day, months));
				expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
				expect(to.day).toBeLessThanOrEqual(from.day);
				const isCut = to.day < from.day;
				const next = civilFromDay(addDays(addMonths(start as Day, months), 1));
				expect(isCut ? next.day : to.day).toBe(isCut ? 1 : from.day);
			}),
		);
	});

	test("of the first years is written with four figures, and read as those years", () => {
		expect(formatDay(day("0044-03-15"))).toBe("0044-03-15");
		expect(civilFromDay(day("0044-03-15"))).toEqual({ year: 44, month: 3, day: 15 });
	});

	test("starts at 00:00 UTC for whoever formats it", () => {
		expect(utcDate(day("2019-08-21")).toISOString()).toBe("2019-08-21T00:00:00.000Z");
	});

	test("is held within a span", () => {
		const [first, last] = [day("2019-01-01"), day("2019-12-31")];
		expect(clampDay(day("2018-05-05"), first, last)).toBe(first);
		expect(clampDay(day("2020-05-05"), first, last)).toBe(last);
		expect(clampDay(day("2019-05-05"), first, last)).toBe(day("2019-05-05"));
	});
});

describe("an EDTF text", () => {
	test.each([
		["2019-08-21", "2019-08-21", "2019-08-21", "day"],
		["2019-08", "2019-08-01", "2019-08-31", "month"],
		["2020-02", "2020-02-01", "2020-02-29", "month"],
		["2019", "2019-01-01", "2019-12-31", "year"],
		["2019-08-19/2019-08-22", "2019-08-19", "2019-08-22", "interval"],
		["2019-04/2019-08-01", "2019-04-01", "2019-08-01", "interval"],
		["2011/2019-08", "2011-01-01", "2019-08-31", "interval"],
	])("%s runs from %s to %s", (text, first, last, precision) => {
		const span = parseEdtf(text);
		expect(span && [formatDay(span.first), formatDay(span.last), span.precision]).toEqual([
			first,
			last,
			precision,
		]);
	});

	test("may say that it is approximate, uncertain or both", () => {
		expect(parseEdtf("2019-08-30~")).toMatchObject({ approximate: true, uncertain: false });
		expect(parseEdtf("2019-08?")).toMatchObject({ approximate: false, uncertain: true });
		expect(parseEdtf("2019%")).toMatchObject({ approximate: true, uncertain: true });
		expect(parseEdtf("2020-10~/2020-11")).toMatchObject({ approximate: true });
	});

	test("qualifies an interval by either end", () => {
		expect(parseEdtf("2019-08-01/2019-08-03?")).toMatchObject({
			approximate: false,
			uncertain: true,
		});
		expect(parseEdtf("2019-08-01%/2019-08-03")).toMatchObject({
			approximate: true,
			uncertain: true,
		});
		expect(parseEdtf("2019-08-01/2019-08-03")).toMatchObject({
			approximate: false,
			uncertain: false,
		});
	});

	test("of one day is the span of that day, and keeps its own text", () => {
		expect(parseEdtf("2019-08-21")).toEqual(spanOfDay(day("2019-08-21")));
		expect(parseEdtf("2019-08?")?.text).toBe("2019-08?");
		expect(parseEdtf("2019/2019-08")?.text).toBe("2019/2019-08");
	});

	test("between two days is the one that its text is read as", () => {
		const [first, last] = [day("2019-08-21"), day("2019-09-02")];
		expect(spanBetween(first, last)).toEqual(parseEdtf("2019-08-21/2019-09-02"));
		expect(spanBetween(first, first)).toEqual(parseEdtf("2019-08-21"));
	});

	test("may run from a day to the same day", () => {
		const span = parseEdtf("2019-08-21/2019-08-21");
		expect(span && [span.first, span.last]).toEqual([day("2019-08-21"), day("2019-08-21")]);
	});

	test("may be open at an end", () => {
		expect(parseEdtf("/2019-08-01")?.first).toBe(OPEN_START);
		expect(parseEdtf("2019-01-01/")?.last).toBe(OPEN_END);
		expect(parseEdtf("2019-01/..")?.first).toBe(day("2019-01-01"));
		expect(parseEdtf("../2019-08-01")?.first).toBe(OPEN_START);
		expect(parseEdtf("2019-01-01/..")?.last).toBe(OPEN_END);
	});

	test.each([
		"2019-02-30",
		"2019-13",
		"/",
		"../..",
		"/..",
		"2019-08-22/2019-08-19",
		"August 2019",
		"21 August 2019",
		"2019-00",
		"2019-13-01",
		"2019-08-00",
		"2019-08-32",
		"2019-08-21/2019-02-30",
		"2019-08-21T12:00",
		"~2019",
		"2019-08-21 ",
		"19-08-21",
		"2019-08-19/2019-08-20/2019-08-21",
		"2019-8-1",
		"",
		"2019-08-1~9",
	])("“%s” is none", (text) => {
		expect(parseEdtf(text)).toBeNull();
	});
});

describe("today", () => {
	afterEach(() => void vi.useRealTimers());

	test.each([
		[0, 5],
		[12, 0],
		[23, 55],
	])("is the day of the reader's own calendar at %i:%i", (hours, minutes) => {
		vi.useFakeTimers();
		vi.setSystemTime(new Date(2026, 10, 28, hours, minutes));
		expect(formatDay(today())).toBe("2026-11-28");
	});
});
