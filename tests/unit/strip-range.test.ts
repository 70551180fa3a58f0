/** Which days the strip shows, and what a drag means. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../src/model/day";
import {
	FARTHER,
	FEWEST_DAYS,
	NEARER,
	nearest,
	panned,
	pivot,
	zoomed,
} from "../../src/world/strip-range";
import type { Range } from "../../src/world/timeline";
import { on } from "./toy";

const SPAN: Range = { first: on("01-01"), last: on("12-31") };
const day = fc.integer({ min: SPAN.first, max: SPAN.last }).map((number) => number as Day);
const ranges = fc
	.tuple(
		fc.integer({ min: FEWEST_DAYS - 1, max: SPAN.last - SPAN.first }),
		fc.double({ min: 0, max: 1, noNaN: true }),
	)
	.map(([length, share]): Range => {
		const first = addDays(SPAN.first, Math.floor(share * (SPAN.last - SPAN.first - length)));
		return { first, last: addDays(first, length) };
	});
const lengthOf = ({ first, last }: Range) => last - first;
const isWithin = ({ first, last }: Range) =>
	first >= SPAN.first && last <= SPAN.last && first <= last;

describe("looking nearer or farther", () => {
	test("stays within the span, and between a month and the whole of it", () => {
		fc.assert(
			fc.property(
				ranges,
				fc.double({ min: 0.01, max: 100, noNaN: true }),
				day,
				(range, factor, around) => {
					const to = zoomed(range, factor, around, SPAN);
					expect(isWithin(to)).toBe(true);
					expect(lengthOf(to)).toBeGreaterThanOrEqual(FEWEST_DAYS - 1);
					expect(Number.isInteger(to.first)).toBe(true);
				},
			),
		);
	});

	test("is about the day shown, or about the middle where that is not on the strip", () => {
		const spring: Range = { first: on("03-01"), last: on("05-30") };
		for (const shown of [spring.first, on("04-02"), spring.last]) {
			expect(pivot(shown, spring)).toBe(shown);
		}
		for (const shown of [on("02-28"), on("05-31")]) {
			expect(pivot(shown, spring)).toBe(on("04-15"));
		}
	});

	test("keeps the day that it is about on the strip", () => {
		fc.assert(
			fc.property(ranges, fc.double({ min: 0.1, max: 10, noNaN: true }), (range, factor) => {
				for (const around of [range.first, addDays(range.first, 7), range.last]) {
					const to = zoomed(range, factor, around, SPAN);
					expect(to.first <= around && around <= to.last).toBe(true);
				}
			}),
		);
	});

	test("halves the days, with the day where it was", () => {
		const range = { first: on("03-01"), last: on("07-09") };
		expect(zoomed(range, 0.5, on("03-01"), SPAN)).toEqual({
			first: on("03-01"),
			last: on("05-05"),
		});
		expect(zoomed(range, 0.5, on("07-09"), SPAN)).toEqual({
			first: on("05-05"),
			last: on("07-09"),
		});
	});

	test("is about the nearer end where the day lies beside the strip, which then begins or ends with that day", () => {
		const range = { first: on("03-01"), last: on("07-09") };
		expect(zoomed(range, 0.5, on("02-01"), SPAN)).toEqual({
			first: on("02-01"),
			last: on("04-07"),
		});
		expect(zoomed(range, 0.5, on("08-01"), SPAN)).toEqual({
			first: on("05-28"),
			last: on("08-01"),
		});
	});

	test("keeps a third of the days before a day that a third of them lay before, in whole days", () => {
		const range = { first: on("03-01"), last: on("05-30") };
		const to = zoomed(range, 0.5, on("03-31"), SPAN);
		expect(to).toEqual({ first: on("03-16"), last: on("04-30") });
		const odd = zoomed({ ...range, last: on("05-31") }, 0.5, on("03-31"), SPAN);
		expect(odd).toEqual({ first: on("03-16"), last: on("05-01") });
		expect(zoomed(to, 2, on("03-31"), SPAN)).toEqual(range);
	});

	test("goes half or twice as far at a press", () => {
		expect([NEARER, FARTHER]).toEqual([0.5, 2]);
	});

	test("ends at the whole span, and at a month", () => {
		const range = { first: on("03-01"), last: on("04-30") };
		expect(zoomed(range, 100, on("04-01"), SPAN)).toEqual(SPAN);
		expect(lengthOf(zoomed(range, 0.01, on("04-01"), SPAN))).toBe(FEWEST_DAYS - 1);
	});

	test("of a span shorter than a month shows all of it, and of one day that day", () => {
		const short = { first: on("03-01"), last: on("03-05") };
		expect(zoomed(short, 0.5, on("03-03"), short)).toEqual(short);
		const single = { first: on("03-01"), last: on("03-01") };
		expect(zoomed(single, 2, on("03-01"), single)).toEqual(single);
	});
});

test("moving aside keeps the length and stays within the span", () => {
	fc.assert(
		fc.property(ranges, fc.integer({ min: -800, max: 800 }), (range, days) => {
			const to = panned(range, days, SPAN);
			expect(lengthOf(to)).toBe(lengthOf(range));
			expect(isWithin(to)).toBe(true);
			const free = { first: addDays(range.first, days), last: addDays(range.last, days) };
			if (isWithin(free)) expect(to).toEqual(free);
		}),
	);
});

test("moving aside goes whole days, and stops at the ends of the span", () => {
	const range = { first: on("03-01"), last: on("03-31") };
	expect(panned(range, 1.4, SPAN).first).toBe(on("03-02"));
	expect(panned(range, -1.6, SPAN).first).toBe(on("02-27"));
	expect(panned(range, 999, SPAN)).toEqual({ first: on("12-01"), last: on("12-31") });
	expect(panned(range, -999, SPAN)).toEqual({ first: on("01-01"), last: on("01-31") });
});

test("the nearest of some days is the earlier of two as near, and none beyond the distance", () => {
	const days = [on("04-05"), on("04-09")];
	expect(nearest(on("04-07"), days, 2)).toBe(on("04-05"));
	expect(nearest(on("04-08"), days, 2)).toBe(on("04-09"));
	expect(nearest(on("04-06"), days, 9)).toBe(on("04-05"));
	expect(nearest(on("04-09"), days, 0)).toBe(on("04-09"));
	expect(nearest(on("04-07"), days, 1.5)).toBeNull();
	expect(nearest(on("04-07"), [], 99)).toBeNull();
});
