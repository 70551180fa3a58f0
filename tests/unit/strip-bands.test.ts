/** The bands of agreements and truces on the strip. */
import { describe, expect, test } from "vitest";
import { parseEdtf, type Span } from "../../src/model/day";
import type { Agreement } from "../../src/model/types";
import { bandsOf } from "../../src/world/strip";
import { isInForce } from "../../src/world/world";
import { idlib } from "./idlib";
import { on, toyDataset } from "./toy";

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

	test("end with the dataset, though a later end is reported, and one that begins after it has none", () => {
		const { last } = toyDataset({}).span;
		expect(
			of(truce("a", "2019-12-30", "2020-01-09"), truce("b", "2020-01-01", null)),
		).toMatchObject([{ id: "a", last }]);
		expect(of(truce("a", "2019-12-31", null))).toMatchObject([{ first: last, last }]);
	});

	test("are none where what takes their place begins with them, and go on where that is unknown or never began", () => {
		const replaced = (next: string) => truce("a", "2019-03-01", "2019-03-09", { replacedBy: next });
		expect(of(replaced("b"), truce("b", "2019-03-01", "2019-03-04"))).toMatchObject([{ id: "b" }]);
		expect(of(replaced("b"), truce("b", "2019-03-02", "2019-03-04"))).toMatchObject([
			{ id: "a", last: on("03-01") },
			{ id: "b" },
		]);
		expect(of(replaced("b"), truce("b", null, null))).toMatchObject([{ last: on("03-09") }]);
		expect(of(replaced("nobody"))).toMatchObject([{ last: on("03-09") }]);
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
		for (const [when, from] of [
			["2019-03-09", on("03-09")],
			["2019-03-10", null],
		] as const) {
			const [band] = of(truce("a", "2019-03-01", "2019-03-09", breach(when)));
			expect(band?.breachFrom).toBe(from);
		}
		const undated = { breach: { when: null, text: { en: "Shots." }, claims: ["a"] } };
		expect(of(truce("a", "2019-03-01", null, undated))).toMatchObject([{ breachFrom: null }]);
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

	const rowsOf = (...agreements: Agreement[]) =>
		of(...agreements).map(({ id, row }) => `${id} ${row}`);
	const agreement = (id: string, start: string, end: string) =>
		truce(id, start, end, { kind: "agreement" });

	test("are ordered by their first day, the longer of two first", () => {
		expect(
			rowsOf(
				truce("late", "2019-03-05", "2019-03-20"),
				truce("short", "2019-03-01", "2019-03-02"),
				truce("long", "2019-03-01", "2019-03-04"),
			),
		).toEqual(["long 0", "short 1", "late 0"]);
	});

	test("lie beside an agreement before or after which they end or begin, and not on a day that both have", () => {
		const spring = agreement("spring", "2019-03-10", "2019-03-20");
		const beside = (start: string, end: string) => rowsOf(truce("a", start, end), spring)[1];
		expect(beside("2019-03-01", "2019-03-09")).toBe("a 0");
		expect(beside("2019-03-01", "2019-03-10")).toBe("a 1");
		expect(beside("2019-03-20", "2019-03-25")).toBe("a 1");
		expect(beside("2019-03-21", "2019-03-25")).toBe("a 0");
	});

	test("keep clear of all that lies in a row, not of the last of it alone", () => {
		const two = [
			agreement("a", "2019-03-01", "2019-03-09"),
			agreement("b", "2019-04-01", "2019-04-09"),
		];
		expect(rowsOf(...two, truce("c", "2019-03-02", "2019-03-03"))).toEqual(["a 0", "b 0", "c 1"]);
	});

	test("of the shipped data are in force on each of their days", () => {
		for (const { agreement, first, last } of bandsOf(idlib)) {
			for (const at of [first, last]) expect(isInForce(agreement, at), agreement.id).toBe(true);
		}
		expect(bandsOf(idlib).length).toBeGreaterThan(8);
	});
});
