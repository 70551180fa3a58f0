/** Which days the strip shows when it has to hold one, how much room there is, and what fits on its axis. */
import { describe, expect, test } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../src/model/day";
import {
	bins,
	dayAt,
	firstAfter,
	fractionOf,
	type Range,
	rangeHolding,
	roomAfter,
	ticks,
	withoutOverlap,
} from "../../src/world/timeline";
import { on } from "./toy";

const date = (text: string) => parseDay(text) ?? expect.fail(text);
const range = (first: string, last: string): Range => ({ first: on(first), last: on(last) });

describe("the strip that has to hold a day", () => {
	const ends = { span: range("01-01", "12-31"), opens: range("03-01", "06-30") };
	const holding = (day: string, shown: Range) => rangeHolding(on(day), shown, ends);

	test("stays where the day is on it", () => {
		const shown = range("03-01", "03-31");
		for (const day of ["03-01", "03-15", "03-31"]) expect(holding(day, shown)).toBe(shown);
	});

	test("shows the whole span where it showed all that the dataset opens on", () => {
		for (const shown of [ends.opens, range("02-20", "07-10")]) {
			expect(holding("12-01", shown)).toEqual(ends.span);
			expect(holding("01-05", shown)).toEqual(ends.span);
		}
	});

	test("moves as little as can be, by as many days as it had, where it showed less", () => {
		expect(holding("04-10", range("03-01", "03-31"))).toEqual(range("03-11", "04-10"));
		expect(holding("02-10", range("03-01", "03-31"))).toEqual(range("02-10", "03-12"));
		// Less by a day at one end is less.
		expect(holding("07-01", range("03-02", "06-30"))).toEqual(range("03-03", "07-01"));
		expect(holding("02-28", range("03-01", "06-29"))).toEqual(range("02-28", "06-28"));
	});
});

describe("the room after a day", () => {
	const strip = { first: on("03-01"), last: on("03-11") };

	test("goes to the next of some days, else to the strip's end", () => {
		const days = ["03-02", "03-09", "03-06"].map(on);
		expect(roomAfter(on("03-03"), days, strip)).toBeCloseTo(0.3, 9);
		expect(roomAfter(on("03-06"), days, strip)).toBeCloseTo(0.3, 9);
		expect(roomAfter(on("03-09"), days, strip)).toBeCloseTo(0.2, 9);
		expect(roomAfter(on("03-03"), [], strip)).toBeCloseTo(0.8, 9);
	});

	test("ends with the strip where the next day lies beyond it", () => {
		expect(roomAfter(on("03-03"), [on("04-01")], strip)).toBeCloseTo(0.8, 9);
	});
});

test("a part of the strip is the nearest whole day", () => {
	const strip = { first: on("03-01"), last: on("03-11") };
	expect(dayAt(0.24, strip)).toBe(on("03-03"));
	expect(dayAt(0.26, strip)).toBe(on("03-04"));
	expect(fractionOf(on("03-04"), strip)).toBeCloseTo(0.3, 9);
});

test("the first day after another is none of several that are the same", () => {
	const days = ["03-01", "03-02", "03-02", "03-02", "03-05"].map(on);
	expect(
		["02-01", "03-01", "03-02", "03-04", "03-05"].map((day) => firstAfter(days, on(day))),
	).toEqual([0, 1, 4, 4, 5]);
	expect(firstAfter([], on("03-01"))).toBe(0);
});

describe("names on the axis", () => {
	const named = (first: string, last: string, room: number) =>
		ticks({ first: date(first), last: date(last) }, room).map(
			({ day, level }) => `${level} ${formatDay(day)}`,
		);
	const two = ["2019-01-01", "2020-12-31"] as const;

	test("are as many as there is room for, to the last", () => {
		expect(named(...two, 24)).toHaveLength(24);
		expect(named(...two, 23)).toHaveLength(8);
		expect(named(...two, 8)).toHaveLength(8);
		expect(named(...two, 7)).toEqual([
			"year 2019-01-01",
			"month 2019-07-01",
			"year 2020-01-01",
			"month 2020-07-01",
		]);
		expect(named(...two, 4)).toHaveLength(4);
		expect(named(...two, 3.9)).toEqual(["year 2019-01-01", "year 2020-01-01"]);
		expect(named(...two, 1)).toEqual(["year 2019-01-01"]);
		expect(named(...two, 0.99)).toEqual([]);
	});

	test("are years apart where not every year has room", () => {
		const years = (room: number) => named("2001-01-01", "2010-12-31", room);
		expect(years(10)).toHaveLength(10);
		expect(years(9)).toEqual([2001, 2003, 2005, 2007, 2009].map((year) => `year ${year}-01-01`));
		expect(years(4)).toEqual([2001, 2004, 2007, 2010].map((year) => `year ${year}-01-01`));
	});

	test("begin with the first that lies on the strip, and end with its last day", () => {
		expect(named("2019-01-02", "2019-04-01", 3)).toEqual([
			"month 2019-02-01",
			"month 2019-03-01",
			"month 2019-04-01",
		]);
		expect(named("2019-01-01", "2019-03-31", 3)).toEqual([
			"year 2019-01-01",
			"month 2019-02-01",
			"month 2019-03-01",
		]);
	});

	test("are the closest that fit, days before months, and none where none of them lies there", () => {
		const week = (room: number) => named("2019-03-02", "2019-03-09", room);
		expect(week(8)).toHaveLength(8);
		expect(week(7)).toEqual(["day 2019-03-05"]);
		expect(week(1)).toEqual(["day 2019-03-05"]);
		expect(week(0)).toEqual([]);
		expect(named("2019-03-26", "2019-03-31", 1)).toEqual([]);
	});

	test("are every day of the longest month", () => {
		const all = named("2018-12-31", "2019-01-31", 32);
		expect(all).toHaveLength(32);
		expect(all.slice(0, 3)).toEqual(["day 2018-12-31", "year 2019-01-01", "day 2019-01-02"]);
		expect(all.at(-1)).toBe("day 2019-01-31");
	});

	test("within months leave out the last days, which stand too near the next first", () => {
		const winter = (room: number) => named("2019-01-15", "2019-02-15", room);
		expect(winter(31)).toEqual([
			"day 2019-01-15",
			"day 2019-01-20",
			"day 2019-01-25",
			"month 2019-02-01",
			"day 2019-02-05",
			"day 2019-02-10",
			"day 2019-02-15",
		]);
		expect(winter(7)).toEqual(winter(31));
		expect(winter(6)).toEqual(["day 2019-01-20", "month 2019-02-01", "day 2019-02-10"]);
		expect(winter(3)).toEqual(winter(6));
		expect(winter(2)).toEqual(["month 2019-02-01"]);
	});
});

describe("labels", () => {
	const label = (x: number, width = 10) => ({ x, width });

	test("stand beside each other with just the gap between, and not with less", () => {
		expect(withoutOverlap([label(20)], [label(32)], 2)).toEqual([label(32)]);
		expect(withoutOverlap([label(20)], [label(31.9)], 2)).toEqual([]);
		expect(withoutOverlap([label(20)], [label(8)], 2)).toEqual([label(8)]);
		expect(withoutOverlap([label(20)], [label(8.1)], 2)).toEqual([]);
	});

	test("are held to every one that is shown, and to none that is not", () => {
		const labels = [label(0), label(5), label(12), label(18), label(24)];
		expect(withoutOverlap([], labels, 2)).toEqual([label(0), label(12), label(24)]);
		expect(withoutOverlap([label(0), label(100)], [label(95), label(50)], 2)).toEqual([label(50)]);
	});

	test("that are kept are not changed", () => {
		const kept = [label(0)];
		withoutOverlap(kept, [label(40)], 2);
		expect(kept).toEqual([label(0)]);
	});
});

describe("bins", () => {
	test("of a range that they fill have no shorter one at the end", () => {
		const days = [on("03-01"), on("03-14"), on("03-14"), on("03-15")];
		expect(bins(days, range("03-01", "03-14"), 7)).toEqual([
			{ ...range("03-01", "03-07"), count: 1 },
			{ ...range("03-08", "03-14"), count: 2 },
		]);
	});

	test("are one of a day where the range is one, and empty without days", () => {
		const day: Day = on("03-01");
		expect(bins([], { first: day, last: day }, 7)).toEqual([{ first: day, last: day, count: 0 }]);
		expect(bins([addDays(day, -1)], { first: day, last: day }, 1)).toEqual([
			{ first: day, last: day, count: 0 },
		]);
	});
});
