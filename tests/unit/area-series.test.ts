/** Areas day by day, for the chart and its table. */
import { describe, expect, test } from "vitest";
import { addDays, civilFromDay, type Day } from "../../src/model/day";
import { areaSteps, areasFor, publishedPoints, tableDays } from "../../src/world/area-series";
import { areasOn } from "../../src/world/areas";
import { publishedAreas } from "../../src/world/published";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { FOUR, history, squareDataset } from "./square";
import { on, toyDataset } from "./toy";

describe("the steps of the areas", () => {
	test("follow each other without gap or overlap, to the last day of the span", () => {
		const steps = areaSteps(idlib);
		expect(steps[0]?.first).toBe(idlib.opens.first);
		expect(steps.at(-1)?.last).toBe(idlib.span.last);
		steps.slice(1).forEach(({ first }, index) => {
			expect(first).toBe((steps[index]?.last ?? 0) + 1);
		});
	});

	test("hold for each day what the areas of that day are", () => {
		for (let at: Day = idlib.opens.first; at <= idlib.span.last; at = addDays(at, 1)) {
			expect(areasFor(idlib, at)).toEqual(areasOn(idlib, worldAt(idlib, at)));
		}
	});

	test("are few: only days on which the status of a place may change begin one", () => {
		expect(areaSteps(idlib).length).toBeLessThan((idlib.span.last - idlib.opens.first) / 2);
		const square = squareDataset(FOUR, history("sw", ["south", "03-01"], ["north", "06-01"]));
		expect(areaSteps(square).map(({ first }) => first)).toContain(on("06-01"));
	});

	test("are none where no land is divided, nor before it is", () => {
		const bare = toyDataset({});
		expect(areaSteps(bare)).toEqual([]);
		expect(areasFor(bare, on("03-01"))).toBeNull();
		expect(tableDays(bare)).toEqual([]);
		expect(areasFor(idlib, addDays(idlib.opens.first, -1))).toBeNull();
		expect(areasFor(idlib, addDays(idlib.span.last, 1))).toBeNull();
	});
});

test("the rows of the table are the first day, the ends of months and the last day, each once", () => {
	const days = tableDays(idlib);
	expect(days[0]).toBe(day("2018-09-17"));
	expect(days[1]).toBe(day("2018-09-30"));
	expect(days.at(-1)).toBe(day("2020-03-31"));
	expect(days.at(-2)).toBe(day("2020-02-29"));
	expect(new Set(days).size).toBe(days.length);
	for (const at of days.slice(1)) expect(civilFromDay(addDays(at, 1)).day).toBe(1);
});

describe("published figures as points", () => {
	test("stand on the last day of their count, on top of ours before it", () => {
		const points = publishedPoints(idlib);
		expect(points.length).toBeGreaterThan(1);
		for (const { claim, party, from, day: at, gainedKm2, km2 } of points) {
			const area = publishedAreas(idlib).find((each) => each.claim === claim);
			expect(area).toMatchObject({ to: at, from });
			const before = area && areasOn(idlib, worldAt(idlib, area.since))?.parties.get(party);
			expect(km2 - gainedKm2).toBeCloseTo(before?.shown ?? Number.NaN, 6);
		}
	});

	test("leave out what has no first day", () => {
		const dated = publishedAreas(idlib).filter(({ from, by }) => from !== null && by !== null);
		expect(publishedPoints(idlib).map(({ claim }) => claim.id)).toEqual(
			dated.map(({ claim }) => claim.id),
		);
	});
});
