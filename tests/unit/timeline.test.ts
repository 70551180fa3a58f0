/** The arithmetic of the time line. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilFromDay, type Day } from "../../src/model/day";
import { bins, fractionOf, ticks } from "../../src/world/timeline";
import { idlib } from "./idlib";
import { on } from "./toy";

const range = fc
	.tuple(fc.integer({ min: 10_000, max: 20_000 }), fc.integer({ min: 0, max: 3000 }))
	.map(([first, length]) => ({ first: first as Day, last: (first + length) as Day }));

describe("ticks", () => {
	test("are firsts of months within the range, and no more than there is room for", () => {
		fc.assert(
			fc.property(range, fc.integer({ min: 12, max: 40 }), (span, room) => {
				const found = ticks(span, room);
				expect(found.length).toBeLessThanOrEqual(room);
				for (const { day, level } of found) {
					const { day: date, month } = civilFromDay(day);
					expect(date).toBe(1);
					expect(level).toBe(month === 1 ? "year" : "month");
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
		expect(new Set(months(3))).toEqual(new Set([1]));
	});
});

describe("bins", () => {
	test("hold every day of the range once", () => {
		const days = fc.array(fc.integer({ min: 9_000, max: 24_000 }));
		fc.assert(
			fc.property(range, days, fc.integer({ min: 1, max: 60 }), (span, numbers, length) => {
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

test("a day lies on the strip between its ends", () => {
	const year = { first: on("01-01"), last: on("12-31") };
	expect(fractionOf(year.first, year)).toBe(0);
	expect(fractionOf(year.last, year)).toBe(1);
	expect(fractionOf(on("07-02"), year)).toBeCloseTo(0.5, 2);
	expect(fractionOf(year.first, { first: year.first, last: year.first })).toBe(0);
});
