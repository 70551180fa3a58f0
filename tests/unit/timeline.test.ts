/** The arithmetic of the time line. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilFromDay, type Day } from "../../src/model/day";
import { events } from "../../src/world/events";
import {
	bins,
	dayAt,
	firstAfter,
	fractionOf,
	holds,
	sideOf,
	ticks,
	withoutOverlap,
} from "../../src/world/timeline";
import { idlib } from "./idlib";
import { on } from "./toy";

const range = fc
	.tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.integer({ min: 0, max: 3000 }))
	.map(([first, length]) => ({ first: first as Day, last: (first + length) as Day }));

describe("ticks", () => {
	test("lie within the range, in order, and are no more than there is room for", () => {
		fc.assert(
			fc.property(range, fc.float({ min: 0, max: 40, noNaN: true }), (span, room) => {
				const found = ticks(span, room);
				expect(found.length).toBeLessThanOrEqual(room);
				const days = found.map(({ day }) => day);
				expect(days.toSorted((a, b) => a - b)).toEqual(days);
				for (const { day, level } of found) {
					const { day: date, month } = civilFromDay(day);
					expect(level).toBe(date > 1 ? "day" : month === 1 ? "year" : "month");
					expect(day >= span.first && day <= span.last).toBe(true);
				}
			}),
		);
	});

	test("thin out to every third month, and to years, as room gets short", () => {
		const months = (room: number) =>
			ticks(idlib.span, room).map(({ day }) => civilFromDay(day).month);
		expect(new Set(months(40)).size).toBe(12);
		expect(new Set(months(12))).toEqual(new Set([1, 4, 7, 10]));
		expect(new Set(months(6))).toEqual(new Set([1, 7]));
		expect(new Set(months(3))).toEqual(new Set([1]));
		expect(months(2)).toEqual([1, 1]);
		expect(months(0.9)).toEqual([]);
	});

	test("are days within the months where there is room: the middle, tens, fives, each", () => {
		const april = { first: on("04-01"), last: on("05-10") };
		const dates = (room: number) => ticks(april, room).map(({ day }) => civilFromDay(day).day);
		expect(dates(2)).toEqual([1, 1]);
		expect(dates(3)).toEqual([1, 15, 1]);
		expect(dates(5)).toEqual([1, 10, 20, 1, 10]);
		expect(dates(9)).toEqual([1, 5, 10, 15, 20, 25, 1, 5, 10]);
		expect(dates(40)).toHaveLength(40);
	});
});

describe("labels that would overlap", () => {
	const label = (x: number, width = 10) => ({ x, width });

	test("are left out, those of the ends stay", () => {
		const ends = [label(0), label(90)];
		const shown = withoutOverlap(ends, [label(5), label(12), label(40), label(45), label(85)], 2);
		expect(shown).toEqual([label(12), label(40)]);
	});

	test("never do, whatever they are", () => {
		const labels = fc
			.array(fc.record({ x: fc.nat(500), width: fc.integer({ min: 1, max: 60 }) }))
			.map((all) => all.toSorted((a, b) => a.x - b.x));
		fc.assert(
			fc.property(labels, fc.nat(10), (all, gap) => {
				const shown = withoutOverlap([], all, gap);
				shown.slice(1).forEach(({ x }, index) => {
					const before = shown[index];
					expect(x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) + gap);
				});
				if (all.length > 0) expect(shown.length).toBeGreaterThan(0);
			}),
		);
	});
});

test("the first day after another is the one that a look at every day finds", () => {
	const days = fc
		.array(fc.integer({ min: 0, max: 60 }))
		.map((numbers) => numbers.toSorted((a, b) => a - b) as Day[]);
	fc.assert(
		fc.property(days, fc.integer({ min: -1, max: 61 }), (ordered, day) => {
			const found = ordered.findIndex((candidate) => candidate > day);
			expect(firstAfter(ordered, day as Day)).toBe(found === -1 ? ordered.length : found);
		}),
	);
});

describe("bins", () => {
	test("hold every day of the range once", () => {
		const steps = fc.array(fc.integer({ min: -100, max: 3_100 }));
		fc.assert(
			fc.property(range, steps, fc.integer({ min: 1, max: 60 }), (span, offsets, length) => {
				const numbers = offsets.map((offset) => span.first + offset);
				const found = bins(numbers as Day[], span, length);
				const inside = numbers.filter((day) => day >= span.first && day <= span.last);
				expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(inside.length);
				expect(found[0]?.first).toBe(span.first);
				expect(found.at(-1)?.last).toBe(span.last);
				found.slice(1).forEach((bin, index) => {
					expect(bin.first).toBe((found[index]?.last ?? 0) + 1);
				});
			}),
		);
	});
});

describe("a bin", () => {
	test("counts the days from its first to its last, and the last one none after the range", () => {
		const range = { first: on("03-01"), last: on("03-10") };
		const days = ["02-28", "03-01", "03-07", "03-08", "03-10", "03-11", "03-14"].map(on);
		expect(bins(days, range, 7)).toEqual([
			{ first: on("03-01"), last: on("03-07"), count: 2 },
			{ first: on("03-08"), last: on("03-10"), count: 2 },
		]);
	});

	test("of a week over the shipped data adds up to its events within the range", () => {
		const days = events(idlib).map(({ day }) => day);
		const inside = days.filter((day) => day >= idlib.opens.first && day <= idlib.opens.last);
		const found = bins(days, idlib.opens, 7);
		expect(inside.length).toBeGreaterThan(100);
		expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(inside.length);
	});
});

test("a day lies on the strip between its ends", () => {
	const year = { first: on("01-01"), last: on("12-31") };
	expect(fractionOf(year.first, year)).toBe(0);
	expect(fractionOf(year.last, year)).toBe(1);
	expect(fractionOf(on("07-02"), year)).toBeCloseTo(0.5, 2);
	expect(fractionOf(year.first, { first: year.first, last: year.first })).toBe(0);
});

test("the day at a part of the strip is the one that lies there, and the nearer end beyond it", () => {
	fc.assert(
		fc.property(range, fc.double({ min: 0, max: 1, noNaN: true }), (span, share) => {
			const day = (span.first + Math.round(share * (span.last - span.first))) as Day;
			expect(dayAt(fractionOf(day, span), span)).toBe(day);
		}),
	);
	const year = { first: on("01-01"), last: on("12-31") };
	expect([dayAt(-0.2, year), dayAt(1.2, year)]).toEqual([year.first, year.last]);
});

test("a day is on the strip, its ends included, or lies to one side of it", () => {
	const spring = { first: on("03-01"), last: on("05-30") };
	for (const day of [spring.first, on("04-01"), spring.last]) {
		expect(holds(spring, day)).toBe(true);
		expect(sideOf(day, spring)).toBeNull();
	}
	expect(sideOf(on("02-28"), spring)).toBe("before");
	expect(sideOf(on("05-31"), spring)).toBe("after");
});
