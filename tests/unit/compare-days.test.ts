/** Two days compared: who gained what, which places changed hands, and on what evidence. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/model/day";
import type { Dataset } from "../../src/model/types";
import { change, type Holding, holdingOf, keyOf } from "../../src/world/areas";
import {
	balanceBetween,
	type Comparison,
	claimsBehind,
	compareDays,
	type PlaceChange,
	placesOf,
	sourcesBetween,
} from "../../src/world/compare-days";
import { changesBetween } from "../../src/world/events";
import { type Filters, NO_FILTERS } from "../../src/world/filters";
import { secondDay } from "../../src/world/second-day";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { history, quietSquare as square } from "./square";
import { on } from "./toy";

const nameOf = (holding: Holding) => (holding.kind === "held" ? holding.party.id : holding.kind);
const stepsOf = ({ place, steps }: PlaceChange) =>
	[place, ...steps.map(({ holder, from }) => `${holder} ${from.shown - on("01-01")}`)].join(": ");

/** A comparison in words: "south > north: sw, se". */
function told(dataset: Dataset, from: string, to: string, filters: Filters = NO_FILTERS) {
	const { passed, back, open } = compareDays(dataset, on(from), on(to), filters);
	const ways = (passings: Comparison["passed"]) =>
		passings.map(
			({ from: a, to: b, places }) =>
				`${nameOf(a)} > ${nameOf(b)}: ${places.map(({ place }) => place).join(", ")}`,
		);
	return { passed: ways(passed), back: back.map(stepsOf), open: ways(open) };
}

describe("two days compared", () => {
	const busy = square({
		sw: history("sw", ["south", "01-01"], ["north", "05-01"]),
		se: history("se", ["south", "01-01"], ["north", "04-01"], ["south", "04-05"]),
		nw: history("nw", ["north", "01-01"], ["south", "05-03", "05-20"]),
		ne: history("ne", ["north", "01-01"], ["fighting", "05-09"]),
	});

	test("tell apart what passed, what changed hands and back, and what is open on one of them", () => {
		expect(told(busy, "03-01", "05-10")).toEqual({
			passed: ["south > north: sw"],
			back: ["se: north 90: south 94"],
			open: ["north > fighting: ne", "north > uncertain: nw"],
		});
		expect(told(busy, "03-01", "05-20").passed).toEqual(["south > north: sw", "north > south: nw"]);
	});

	test("are one comparison in either order", () => {
		for (const [a, b] of [
			["03-01", "05-10"],
			["05-10", "03-01"],
		] as const) {
			expect(compareDays(busy, on(a), on(b))).toMatchObject({ from: on("03-01"), to: on("05-10") });
		}
		expect(told(busy, "05-10", "03-01")).toEqual(told(busy, "03-01", "05-10"));
	});

	test("do not count what changed on the first day, and count what changed on the last", () => {
		expect(told(busy, "05-01", "05-02")).toEqual({ passed: [], back: [], open: [] });
		expect(told(busy, "04-30", "05-01").passed).toEqual(["south > north: sw"]);
		expect(told(busy, "04-01", "04-05").passed).toEqual(["north > south: se"]);
	});

	test("that are one day have no differences", () => {
		expect(told(busy, "05-10", "05-10")).toEqual({ passed: [], back: [], open: [] });
	});

	test("count fighting, and a first holder that is only inferred, for no change of hands", () => {
		const inferred = history("sw", ["north", "04-01"]).map((each) => ({
			...each,
			basis: "inferred" as const,
		}));
		const dataset = square({
			sw: inferred,
			ne: history("ne", ["north", "01-01"], ["fighting", "04-02"], ["north", "04-03"]),
		});
		expect(told(dataset, "03-01", "05-01")).toEqual({
			passed: [],
			back: [],
			open: ["unknown > north: sw"],
		});
		const [first] = compareDays(dataset, on("03-01"), on("05-01")).open;
		expect(first?.places.map(stepsOf)).toEqual(["sw"]);
	});

	test("name for a place that is open what is known of it", () => {
		const { open } = compareDays(busy, on("03-01"), on("05-10"));
		expect(open.flatMap(({ places }) => places).map((each) => each.open?.holder)).toEqual([
			"fighting",
			"south",
		]);
	});

	test("list places in the order of their last change, what is not dated first", () => {
		const dataset = square({
			sw: history("sw", ["south", "01-01"], ["north", "05-09"]),
			se: history("se", ["south", "01-01"], ["north", "05-02"]),
		});
		expect(told(dataset, "03-01", "06-01").passed).toEqual(["south > north: se, sw"]);
	});

	test("have the land of places that passed, and none where no area is derived", () => {
		const { balance, passed, withoutAreas } = compareDays(busy, on("03-01"), on("05-01"));
		const [way] = passed;
		expect(way?.km2?.shown).toBeGreaterThan(2000);
		const [north, south] = balance;
		expect([north?.party.id, south?.party.id]).toEqual(["north", "south"]);
		expect(north?.gained).toEqual(south?.lost);
		expect(north?.net.shown).toBe(way?.km2?.shown);
		expect(withoutAreas).toEqual([]);
		const early = compareDays(busy, on("01-31"), on("05-01"));
		expect(early).toMatchObject({ balance: [], withoutAreas: [on("01-31")] });
		expect(early.passed.map(({ km2, places }) => [km2, places.length])).toEqual([[null, 1]]);
	});

	test("are narrowed by filters, areas are not", () => {
		const only = (part: Partial<Filters>) => ({ ...NO_FILTERS, ...part });
		const none = compareDays(busy, on("03-01"), on("05-10"), only({ parties: [] }));
		expect(placesOf(none)).toEqual([]);
		expect(none.balance).toEqual(compareDays(busy, on("03-01"), on("05-10")).balance);
		// What a party lost is its own as much as what it gained: it had it on one of the days.
		const { passed } = told(busy, "03-01", "05-20", only({ parties: ["north"] }));
		expect(passed).toEqual(told(busy, "03-01", "05-20").passed);
	});
});

describe("the first second day", () => {
	test("is that on which the dataset opens, and never the day itself while there is another", () => {
		expect(secondDay(idlib, day("2020-02-10"))).toBe(idlib.opens.first);
		expect(secondDay(idlib, day("2017-06-01"))).toBe(idlib.opens.first);
		expect(secondDay(idlib, idlib.opens.first)).toBe(idlib.opens.last);
	});

	test("is the day itself in a dataset of one day", () => {
		const one = { ...idlib.span, first: on("01-01"), last: on("01-01") };
		expect(secondDay({ opens: one, span: one }, on("01-01"))).toBe(on("01-01"));
	});
});

describe("any two days of the shipped data", () => {
	const aDay = fc
		.integer({ min: idlib.span.first, max: idlib.span.last })
		.map((number) => number as Day);
	const holds = (check: (from: Day, to: Day, comparison: Comparison) => void) =>
		fc.assert(
			fc.property(aDay, aDay, (a, b) => {
				const comparison = compareDays(idlib, a, b);
				expect(compareDays(idlib, b, a)).toEqual(comparison);
				check(comparison.from, comparison.to, comparison);
			}),
			{ numRuns: 30 },
		);

	test("list each place whose holder is another, once, with the holders it has in the worlds of the days", () => {
		holds((from, to, comparison) => {
			const [before, after] = [worldAt(idlib, from), worldAt(idlib, to)];
			const listed = placesOf(comparison);
			for (const each of listed) {
				expect(each.from).toEqual(holdingOf(before.statuses.get(each.place)));
				expect(each.to).toEqual(holdingOf(after.statuses.get(each.place)));
			}
			const names = listed.map(({ place }) => place);
			expect(new Set(names).size).toBe(names.length);
			const differing = [...after.statuses.keys()].filter((place) => {
				const [then, now] = [before, after].map(({ statuses }) => statuses.get(place));
				return keyOf(holdingOf(then)) !== keyOf(holdingOf(now));
			});
			const back = new Set(comparison.back.map(({ place }) => place));
			expect(names).toEqual(expect.arrayContaining(differing));
			for (const { places } of comparison.passed) {
				for (const { place } of places) expect(differing).toContain(place);
			}
			for (const place of back) expect(differing).not.toContain(place);
		});
	});

	test("list each reported change between them, at its place", () => {
		holds((from, to, comparison) => {
			const reported = placesOf(comparison)
				.flatMap(({ steps }) => steps)
				.filter(({ basis, claims }) => basis === "reported" && claims.length > 0)
				.map(({ id }) => id);
			const wanted = changesBetween(idlib, from, to).map(({ id }) => id);
			expect(reported.toSorted()).toEqual(wanted.toSorted());
			for (const { place, steps } of placesOf(comparison)) {
				for (const step of steps) expect(step.place).toBe(place);
			}
		});
	});

	test("give each party what the others lost: gains and losses add up to nothing, the other way round turned about", () => {
		holds((from, to, { balance }) => {
			const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
			expect(sum(balance.map(({ gained }) => gained.shown))).toBeCloseTo(
				sum(balance.map(({ lost }) => lost.shown)),
				6,
			);
			expect(sum(balance.map(({ net }) => net.shown))).toBeCloseTo(0, 6);
			const turned = balanceBetween(idlib, to, from);
			expect(turned.map(({ party, gained, lost }) => [party, gained, lost])).toEqual(
				balance.map(({ party, gained, lost }) => [party, lost, gained]),
			);
			for (const [index, { net }] of balance.entries()) {
				expect(net.least).toBeLessThanOrEqual(net.shown);
				expect(net.shown).toBeLessThanOrEqual(net.most);
				expect(turned[index]?.net.shown).toBeCloseTo(-net.shown, 6);
			}
		});
	});

	test("give a party as much as passed to it from each of the others", () => {
		holds((from, to, { balance, passed }) => {
			for (const { party, gained, lost } of balance) {
				const km2 = (end: "from" | "to") =>
					passed
						.filter((way) => way[end].kind === "held" && nameOf(way[end]) === party.id)
						.reduce((total, way) => total + (way.km2?.shown ?? 0), 0);
				expect(gained.shown).toBeCloseTo(km2("to"), 6);
				expect(lost.shown).toBeCloseTo(km2("from"), 6);
			}
			const counts = (change(idlib, from, to) ?? []).map(
				({ places, elsewhere }) => places.length + elsewhere.length,
			);
			const own = [...passed].filter(({ places }) => places.length > 0);
			if (counts.length > 0) expect(counts).toEqual(expect.arrayContaining(own.map(countOf)));
		});
	});

	test("rest on sources of the dataset, those of the listed changes and no others", () => {
		holds((from, to, comparison) => {
			const found = sourcesBetween(idlib, from, to).map(({ id }) => id);
			const wanted = placesOf(comparison)
				.flatMap(claimsBehind)
				.map((id) => idlib.claims.get(id)?.source ?? id);
			expect(found.toSorted()).toEqual([...new Set(wanted)].toSorted());
		});
	});
});

const countOf = ({ places }: Comparison["passed"][number]) => places.length;

describe("known comparisons", () => {
	test("summer 2019: Khan Sheikhoun passed to the government, on its day", () => {
		const { passed } = compareDays(idlib, day("2019-08-01"), day("2019-08-31"));
		const [way] = passed;
		expect(way && [nameOf(way.from), nameOf(way.to)]).toEqual(["opposition", "government"]);
		const town = way?.places.find(({ place }) => place === "khan-sheikhoun");
		expect(town?.steps.map(({ from }) => from.shown)).toEqual([day("2019-08-21")]);
	});

	test("winter 2020: Saraqib was taken, lost and taken again; in between it had changed hands and back", () => {
		const whole = compareDays(idlib, day("2020-02-01"), day("2020-03-05"));
		const saraqib = whole.passed
			.flatMap(({ places }) => places)
			.find(({ place }) => place === "saraqib");
		expect(saraqib?.steps.map(({ holder }) => holder)).toEqual([
			"government",
			"opposition",
			"government",
		]);
		const part = compareDays(idlib, day("2020-02-10"), day("2020-03-05"));
		expect(part.back.map(({ place }) => place)).toContain("saraqib");
	});
});
