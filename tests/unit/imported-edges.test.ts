/** Small tables with one event at each edge that a lookup could miss. */
import { describe, expect, it } from "vitest";
import { OPEN_END, OPEN_START } from "../../src/model/day";
import {
	apartCount,
	countBetween,
	countDrawn,
	dayCounts,
	daysIn,
	eventAt,
	indexOfRow,
	neighbourOf,
	newestOn,
	rangeOf,
	shapesOn,
} from "../../src/world/imported";
import { asDay, kindsBut, tableOf } from "./event-table";

const all = kindsBut(3);

describe("what a table has of one event", () => {
	it("is each of its columns", () => {
		const table = {
			...tableOf([{ first: 3, last: 5, kind: 2, row: 7 }]),
			source: Uint16Array.of(4),
			offset: Float64Array.of(120),
			bytes: Uint32Array.of(33),
		};
		expect(eventAt(table, 0)).toEqual({
			first: 3,
			last: 5,
			kind: 2,
			source: 4,
			row: 7,
			offset: 120,
			bytes: 33,
		});
	});

	it("is open at both ends and nothing else where there is no such event", () => {
		expect(eventAt(tableOf([]), 0)).toEqual({
			first: OPEN_START,
			last: OPEN_END,
			kind: 0,
			source: 0,
			row: 0,
			offset: 0,
			bytes: 0,
		});
	});

	it("is found at the table's beginning too", () => {
		expect(indexOfRow(tableOf([{ first: 1, row: 9 }, { first: 2 }]), 9)).toBe(0);
	});
});

describe("the part of a table that some days need", () => {
	it("reaches back by the longest of those that are not kept apart", () => {
		const table = tableOf([{ first: 1 }, { first: 2, last: 5 }, { first: 8 }]);
		expect(table.longest).toBe(3);
		expect(rangeOf(table, asDay(5), asDay(5))).toEqual([1, 2]);
		expect(rangeOf(table, asDay(6), asDay(8))).toEqual([2, 3]);
	});

	it("leaves out those kept apart, whatever their days, and though they are the most", () => {
		const most = tableOf([{ first: 20, last: 90 }, { first: 21, last: 91 }, { first: 4 }], 0);
		expect(rangeOf(most, asDay(4), asDay(4))).toEqual([2, 3]);
		const table = tableOf([{}, { first: 4, last: 90 }, { first: 4 }, { first: 5 }], 1);
		expect(apartCount(table)).toBe(2);
		expect(rangeOf(table, asDay(5), asDay(5))).toEqual([2, 4]);
	});
});

describe("the newest events", () => {
	it("are told with those that last long between them, by their first days", () => {
		const table = tableOf(
			[{}, { first: 2, last: 50 }, { first: 6, last: 60 }, { first: 5 }, { first: 7 }],
			0,
		);
		expect([...table.first]).toEqual([OPEN_START, 2, 6, 5, 7]);
		expect(newestOn(table, asDay(5), asDay(7), all, 9)).toEqual({
			total: 4,
			indices: [4, 2, 3, 1],
		});
	});

	it("of one first day are those of few days before one that lasts long", () => {
		const table = tableOf([{ first: 5, last: 50 }, { first: 5 }], 0);
		expect(newestOn(table, asDay(5), asDay(5), all, 9).indices).toEqual([1, 0]);
	});

	it("are counted though none is asked for, those without a date left out", () => {
		const table = tableOf([{}, { first: 5, last: 50 }, { first: 9 }], 0);
		expect(newestOn(table, asDay(9), asDay(9), all, 0)).toEqual({ total: 2, indices: [] });
		expect(countDrawn(table, asDay(9), asDay(9), all)).toBe(3);
		expect(newestOn(table, asDay(60), asDay(70), all, 9)).toEqual({ total: 0, indices: [] });
	});
});

it("a line is on from its first day to its last, and without a date on none", () => {
	const line = (first: number, last: number) => ({
		...{ first: asDay(first), last: asDay(last), kind: 0, source: 0, row: 0, offset: 0, bytes: 0 },
		geometry: { type: "LineString" as const, coordinates: [] },
	});
	const shapes = [line(5, 6), line(OPEN_START, OPEN_END)];
	const on = (from: number, to: number) => shapesOn(shapes, asDay(from), asDay(to), all);
	expect([on(3, 4), on(4, 5), on(6, 7), on(7, 8)]).toEqual([[], [0], [0], []]);
});

it("a window from the first day that can be read on has days, one from before it has none", () => {
	const window = (from: number) => ({ from: asDay(from), day: asDay(OPEN_START + 3) });
	expect([OPEN_START - 1, OPEN_START, OPEN_START + 1].map((from) => daysIn(window(from)))).toEqual([
		null,
		null,
		3,
	]);
});

describe("the counts by days", () => {
	it("reach from the first to the last day on which an event begins, whatever lasts long", () => {
		const table = tableOf([{}, { first: 2, last: 90 }, { first: 9, last: 99 }, { first: 4 }], 0);
		const counts = dayCounts(table, all);
		expect(counts).toEqual({
			first: 2,
			counts: Uint32Array.of(1, 0, 1, 0, 0, 0, 0, 1),
			total: 3,
		});
	});

	it("are of the kinds that are shown, but begin with the table", () => {
		const table = tableOf([{ first: 2, kind: 1 }, { first: 3 }, { first: 3 }]);
		expect(dayCounts(table, kindsBut(2, 1))).toEqual({
			first: 2,
			counts: Uint32Array.of(0, 2),
			total: 2,
		});
	});

	it("of a table without dates are none", () => {
		for (const table of [tableOf([]), tableOf([{}, {}])]) {
			expect(dayCounts(table, all)).toEqual({ first: 0, counts: new Uint32Array(0), total: 0 });
		}
	});

	it("are added up from the one day to the other, both counted, and not beyond the ends", () => {
		const counts = dayCounts(
			tableOf([{ first: 2 }, { first: 4 }, { first: 4 }, { first: 5 }]),
			all,
		);
		const between = (from: number, to: number) => countBetween(counts, asDay(from), asDay(to));
		expect([between(2, 4), between(3, 4), between(3, 3), between(-9, 99)]).toEqual([3, 2, 0, 4]);
		expect([between(5, 5), between(6, 9), between(-9, 1), between(-9, 2)]).toEqual([1, 0, 0, 1]);
	});

	it("tell the days beside, at the ends and beyond them", () => {
		const counts = dayCounts(tableOf([{ first: 2 }, { first: 4 }]), all);
		const next = [0, 1, 2, 3, 4, 5].map((day) => neighbourOf(counts, asDay(day), 1));
		expect(next).toEqual([2, 2, 4, 4, null, null]);
		const previous = [1, 2, 3, 4, 5, 6].map((day) => neighbourOf(counts, asDay(day), -1));
		expect(previous).toEqual([null, null, 2, 2, 4, 4]);
	});
});
