import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, OPEN_END, OPEN_START } from "../../src/model/day";
import {
	apartCount,
	countBetween,
	countDrawn,
	dayCounts,
	daysIn,
	indexOfRow,
	isOfDay,
	isOn,
	neighbourOf,
	newestOn,
	rangeOf,
	shapesOn,
	undatedCount,
} from "../../src/world/imported";
import { asDay, kindsBut, type SmallEvent, tableOf } from "./event-table";

const dated = fc.record({
	first: fc.integer({ min: 0, max: 60 }),
	span: fc.integer({ min: 0, max: 12 }),
	kind: fc.integer({ min: 0, max: 3 }),
});
/** Far longer than the others: some weeks, or without an end. */
const lasting = fc.record({
	first: fc.integer({ min: 0, max: 60 }),
	span: fc.constantFrom(40, 41, OPEN_END - 60),
	kind: fc.integer({ min: 0, max: 3 }),
});
const undated = fc.record({ kind: fc.integer({ min: 0, max: 3 }) });
const anyEvents = fc
	.tuple(
		fc.array(fc.oneof({ weight: 8, arbitrary: dated }, { weight: 1, arbitrary: lasting }), {
			maxLength: 40,
		}),
		fc.array(undated, { maxLength: 4 }),
	)
	.map(([some, others]): SmallEvent[] => [
		...some.map(({ first, span, kind }) => ({ first, last: first + span, kind })),
		...others,
	]);
/** Days beyond which an event is kept apart: none is, those of weeks and more, those of more than a day. */
const anyUsual = fc.constantFrom(undefined, 12, 40, 1);
const anyWindow = fc
	.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: 0, max: 30 }))
	.map(([from, span]) => ({ from: asDay(from), to: asDay(from + span) }));

describe("the part of a table that some days need", () => {
	it("holds every event that touches them, whatever the table is", () => {
		fc.assert(
			fc.property(anyEvents, anyWindow, anyUsual, (events, { from, to }, usual) => {
				const table = tableOf(events, usual);
				const [start, end] = rangeOf(table, from, to);
				const touching = [...table.first.keys()].filter((index) => {
					const [first = 0, last = 0] = [table.first[index], table.last[index]];
					return first !== OPEN_START && first <= to && last >= from;
				});
				const apart = apartCount(table);
				expect(start).toBeGreaterThanOrEqual(apart);
				for (const index of touching) {
					expect((index >= start && index < end) || index < apart).toBe(true);
				}
			}),
		);
	});

	it("is no larger than it must be where every event has one day", () => {
		const table = tableOf([1, 2, 2, 3, 5].map((first) => ({ first })));
		expect(rangeOf(table, asDay(2), asDay(3))).toEqual([1, 4]);
		expect(rangeOf(table, asDay(4), asDay(4))).toEqual([4, 4]);
		expect(rangeOf(table, asDay(9), asDay(12))).toEqual([5, 5]);
		expect(rangeOf(tableOf([]), asDay(0), asDay(9))).toEqual([0, 0]);
	});

	it("is no larger for one that has no end: that one is kept apart", () => {
		const days = Array.from({ length: 30 }, (_, first) => ({ first }));
		const table = tableOf([{}, ...days, { first: 3, last: OPEN_END }], 0);
		expect([undatedCount(table), apartCount(table)]).toEqual([1, 2]);
		const [start, end] = rangeOf(table, asDay(20), asDay(21));
		expect([...table.first.subarray(start, end)]).toEqual([20, 21]);
		expect(newestOn(table, asDay(20), asDay(21), kindsBut(1), 9).indices).toEqual([
			end - 1,
			start,
			1,
		]);
	});

	it("counts those without a date, which come first", () => {
		expect(undatedCount(tableOf([{ first: 3 }, {}, { first: 1 }, {}]))).toBe(2);
		expect(undatedCount(tableOf([{ first: 3 }]))).toBe(0);
		expect(undatedCount(tableOf([{}, {}, {}]))).toBe(3);
	});
});

describe("an event", () => {
	const table = tableOf([{}, { first: 10, last: 14, kind: 1 }]);
	const all = kindsBut(2);
	const on = (index: number, from: number, to: number, kinds = all) =>
		isOn(table, index, asDay(from), asDay(to), kinds);

	it("is on wherever its days touch those of the window, without a date always", () => {
		expect([on(1, 8, 9), on(1, 8, 10), on(1, 12, 12), on(1, 14, 20), on(1, 15, 20)]).toEqual([
			false,
			true,
			true,
			true,
			false,
		]);
		expect(on(0, -500, -400)).toBe(true);
	});

	it("is off where its kind is", () => {
		expect(on(1, 10, 14, kindsBut(2, 1))).toBe(false);
		expect(on(0, 10, 14, kindsBut(2, 1))).toBe(true);
		expect(on(0, 10, 14, kindsBut(2, 0))).toBe(false);
	});

	it("is one of the day itself on each of its days; without a date it is of none", () => {
		const days = [10, 12, 14, 15].map((day) => isOfDay(table, 1, asDay(day)));
		expect(days).toEqual([true, true, true, false]);
		expect(isOfDay(table, 0, asDay(12))).toBe(false);
	});

	it("is looked for in a window of so many days, or in one without a beginning", () => {
		const window = (from: number, day: number) => ({ from: asDay(from), day: asDay(day) });
		expect([window(5, 5), window(-3, 4), window(OPEN_START, 4)].map(daysIn)).toEqual([1, 8, null]);
	});

	it("is found by its row in the file", () => {
		expect(indexOfRow(tableOf([{ first: 9 }, { first: 1 }]), 2)).toBe(1);
		expect(indexOfRow(table, 77)).toBeNull();
	});
});

describe("the events of some days", () => {
	it("of lines and areas are those that touch them, of the kinds that are shown", () => {
		const shape = (first: number, last: number, kind = 0) => ({
			...{ first: first as Day, last: last as Day, kind, source: 0, row: 0, offset: 0, bytes: 0 },
			geometry: { type: "LineString" as const, coordinates: [] },
		});
		const shapes = [
			shape(1, 4),
			shape(5, 9),
			shape(OPEN_START, OPEN_END),
			shape(4, 5, 2),
			shape(6, 6),
		];
		expect(shapesOn(shapes, 4 as Day, 5 as Day, kindsBut(4, 2))).toEqual([0, 1]);
	});

	it("are those that touch them and are of a kind that is shown, none without a date", () => {
		fc.assert(
			fc.property(anyEvents, anyWindow, anyUsual, (events, { from, to }, usual) => {
				const table = tableOf(events, usual);
				const kinds = kindsBut(4, 2);
				const expected = [...table.first.keys()].filter(
					(index) =>
						table.first[index] !== OPEN_START &&
						(table.first[index] ?? 0) <= to &&
						(table.last[index] ?? 0) >= from &&
						table.kind[index] !== 2,
				);
				const undated = [...table.first.keys()].filter(
					(index) => table.first[index] === OPEN_START && table.kind[index] !== 2,
				);
				expect(countDrawn(table, from, to, kinds)).toBe(expected.length + undated.length);
				// The latest first; of those that begin on one day the last in the table.
				const newest = expected.toSorted(
					(a, b) => (table.first[b] ?? 0) - (table.first[a] ?? 0) || b - a,
				);
				const total = newest.length;
				expect(newestOn(table, from, to, kinds, 99)).toEqual({ total, indices: newest });
				expect(newestOn(table, from, to, kinds, 2)).toEqual({ total, indices: newest.slice(0, 2) });
			}),
		);
	});

	it("are counted by the day on which they begin, as if each had been looked at", () => {
		fc.assert(
			fc.property(anyEvents, anyWindow, anyUsual, (events, { from, to }, usual) => {
				const table = tableOf(events, usual);
				const counts = dayCounts(table, kindsBut(4, 1));
				const counted = events.filter(({ first, kind }) => first !== undefined && kind !== 1);
				expect(counts.total).toBe(counted.length);
				const within = counted.filter(({ first = 0 }) => first >= from && first <= to);
				expect(countBetween(counts, from, to)).toBe(within.length);
			}),
		);
	});

	it("are counted once for a table and a choice of kinds", () => {
		const [table, kinds] = [tableOf([{ first: 1 }]), kindsBut(1)];
		expect(dayCounts(table, kinds)).toBe(dayCounts(table, kinds));
	});

	it("have neighbours in time, of kinds that are shown", () => {
		const table = tableOf([{}, { first: 3 }, { first: 5, kind: 1 }, { first: 9 }]);
		const counts = dayCounts(table, kindsBut(2, 1));
		const next = (day: number) => neighbourOf(counts, asDay(day), 1);
		const previous = (day: number) => neighbourOf(counts, asDay(day), -1);
		expect([next(-4), next(3), next(8), next(9), next(50)]).toEqual([3, 9, 9, null, null]);
		expect([previous(50), previous(9), previous(4), previous(3), previous(-9)]).toEqual([
			9,
			3,
			3,
			null,
			null,
		]);
		const none = dayCounts(tableOf([{}]), kindsBut(1));
		expect([neighbourOf(none, asDay(0), 1), neighbourOf(none, asDay(0), -1)]).toEqual([null, null]);
	});
});
