/** The steps of the areas, the rows of their table and published figures as points: on a small square. */
import { describe, expect, test } from "vitest";
import { formatDay } from "../../src/model/day";
import type { Claim, Dataset } from "../../src/model/types";
import { areaSteps, areasFor, publishedPoints, tableDays } from "../../src/world/area-series";
import { areasOn } from "../../src/world/areas";
import { worldAt } from "../../src/world/world";
import { text } from "./marked";
import { history, quietSquare } from "./square";
import { claim, on, toyDataset } from "./toy";

/** It opens on 1 February 2019, and ends with that year. */
const square = quietSquare({ sw: history("sw", ["south", "01-01"], ["north", "04-01"]) });
const { span } = square;
const texts = (days: readonly Parameters<typeof formatDay>[0][]) =>
	days.map((day) => formatDay(day).replace("2019-", ""));
const zonesFrom = (shown: string) =>
	square.zones.map((zone) => ({ ...zone, properties: { ...zone.properties, shown } }));

describe("the steps of the areas", () => {
	test("go from each day of change to the eve of the next, the last to the end of the dataset", () => {
		const steps = areaSteps(square);
		expect(steps.map(({ first, last }) => [first, last])).toEqual([
			[on("02-01"), on("03-31")],
			[on("04-01"), on("12-31")],
		]);
		expect(steps.map(({ areas }) => areas)).toEqual(
			["02-01", "04-01"].map((day) => areasOn(square, worldAt(square, on(day)))),
		);
	});

	test("are found by each of their days, and not before or after them", () => {
		const [before, after] = areaSteps(square).map(({ areas }) => areas);
		for (const day of ["02-01", "03-31"]) expect(areasFor(square, on(day))).toBe(before);
		for (const day of ["04-01", "12-31"]) expect(areasFor(square, on(day))).toBe(after);
		expect(areasFor(square, on("01-31"))).toBeNull();
		expect(areasFor(square, (on("12-31") + 1) as typeof span.last)).toBeNull();
	});

	test("leave out the days on which no land is told apart", () => {
		const late = { ...square, zones: zonesFrom("2019-04-01/2019-12-31") };
		expect(areaSteps(late).map(({ first }) => first)).toEqual([on("04-01")]);
		const early = { ...square, zones: zonesFrom("2019-02-01/2019-03-31") };
		expect(areaSteps(early).map(({ last }) => last)).toEqual([on("03-31")]);
		expect(areasFor(early, on("03-31"))).not.toBeNull();
		expect(areasFor(early, on("04-01"))).toBeNull();
	});
});

describe("the rows of the table", () => {
	const rows = (first: string, last: string) =>
		texts(
			tableDays({
				...square,
				opens: { ...span, first: on(first), last: on(last) },
				span: { ...span, last: on(last) },
			}),
		);

	test("are the first day, the ends of months after it and the last day", () => {
		expect(rows("02-01", "04-15")).toEqual(["02-01", "02-28", "03-31", "04-15"]);
	});

	test("have each day once, where the first or the last is the end of a month", () => {
		expect(rows("02-28", "04-30")).toEqual(["02-28", "03-31", "04-30"]);
		expect(rows("03-30", "04-01")).toEqual(["03-30", "03-31", "04-01"]);
	});

	test("are one for a single day, and none where no land is divided", () => {
		expect(rows("03-30", "03-30")).toEqual(["03-30"]);
		expect(tableDays(toyDataset({}))).toEqual([]);
	});
});

describe("published figures as points", () => {
	/** Ground that the north is said to have taken from 1 to 9 April. */
	const counted = (
		id: string,
		when: string | null,
		values: readonly number[],
		to = "north",
	): Claim => ({
		...claim(id, "control", "04-01/04-09"),
		to,
		text: text(id, {
			figures: values.map((value, at) => ({ measure: `area-km2-part${at}`, value })),
			counted: { who: null, unit: { en: "km²" }, when, by: null, where: null },
		}),
	});
	const points = (...claims: Claim[]) => {
		const dataset: Dataset = { ...square, claims: new Map(claims.map((each) => [each.id, each])) };
		return publishedPoints(dataset);
	};
	const heldOnEve = (id: string) =>
		[...(areasFor(square, on("03-31"))?.parties ?? [])].find(([party]) => party.id === id)?.[1]
			.shown ?? Number.NaN;

	test("stand on the last day of the count, all parts together, on top of what was held on its eve", () => {
		const [point, ...more] = points(counted("a", "2019-04-01/2019-04-09", [100, 20]));
		expect(more).toEqual([]);
		expect(point).toMatchObject({
			claim: { id: "a" },
			party: { id: "north" },
			from: on("04-01"),
			day: on("04-09"),
			gainedKm2: 120,
		});
		expect(point?.km2).toBeCloseTo(heldOnEve("north") + 120, 6);
		expect(heldOnEve("north")).toBeGreaterThan(4000);
		expect(point?.area.claim).toBe(point?.claim);
	});

	test("come in the order of their last days", () => {
		const late = counted("a", "2019-04-01/2019-04-09", [1]);
		const early = counted("b", "2019-04-01/2019-04-02", [1]);
		expect(points(late, early).map((point) => point.claim.id)).toEqual(["b", "a"]);
	});

	test("are none where the source names no first day or no party, or where no area is derived before", () => {
		const open = counted("a", "../2019-04-09", [100]);
		expect(points({ ...open, dating: "throughout" })).toHaveLength(1);
		expect(points({ ...open, dating: "within" })).toEqual([]);
		expect(points(counted("a", "2019-04-01/2019-04-09", [100], "nobody"))).toEqual([]);
		expect(points(counted("a", "2019-04-01/2019-04-09", []))).toEqual([]);
		const bare = { ...square, control: { cells: [], edges: [], rims: [] } };
		const own = counted("a", "2019-04-01/2019-04-09", [100]);
		expect(publishedPoints({ ...bare, claims: new Map([["a", own]]) })).toEqual([]);
	});
});
