import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/types";
import { type Areas, areasOn, change } from "../../src/world/areas";
import { worldAt } from "../../src/world/world";
import { FOUR, history, QUIET, quietSquare as square, squareDataset } from "./square";
import { on } from "./toy";

function areas(dataset: Dataset, day = "06-01", depthKm: number | null = null): Areas {
	const found = areasOn(dataset, worldAt(dataset, on(day)), depthKm);
	return found ?? expect.fail("no areas were derived");
}
const rangeOf = ({ parties }: Areas, id: string) =>
	[...parties].find(([party]) => party.id === id)?.[1] ?? expect.fail(`no area of ${id}`);
const km2Of = (dataset: Dataset, ...places: string[]) =>
	dataset.control.cells
		.filter(({ properties }) => places.includes(properties.place))
		.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
/** A quarter of length times spacing, of the edges between two groups of cells. */
const playOf = (dataset: Dataset, ...pairs: string[]) =>
	dataset.control.edges
		.filter(({ properties: { left, right } }) => pairs.includes(`${left} ${right}`))
		.reduce((sum, { properties: { lengthKm, spacingKm } }) => sum + (lengthKm * spacingKm) / 4, 0);

describe("the areas of a day", () => {
	test("are sums of cells; their range moves each border by a quarter of the places' distance", () => {
		const dataset = square();
		const found = areas(dataset);
		const play = playOf(dataset, "sw nw", "se ne");
		expect(play).toBeCloseTo((55.5 * 90.7) / 4, -2);
		const shown = km2Of(dataset, "sw", "se");
		const south = rangeOf(found, "south");
		expect(south.shown).toBe(shown);
		expect(south.least).toBeCloseTo(shown - play, 6);
		expect(south.most).toBeCloseTo(shown + play, 6);
		expect(rangeOf(found, "north").shown + shown).toBeCloseTo(found.allKm2, 6);
		expect(found).toMatchObject({ fightingKm2: 0, uncertainKm2: 0, unknownKm2: 0 });
		expect([...found.parties.keys()].map(({ id }) => id)).toEqual(["north", "south"]);
	});

	test("count a cell of uncertain date for neither side, and for either in the range", () => {
		const dataset = square({ sw: history("sw", ["south", "01-01"], ["north", "05-01", "07-01"]) });
		const found = areas(dataset);
		expect(found.uncertainKm2).toBe(km2Of(dataset, "sw"));
		const south = rangeOf(found, "south");
		expect(south.shown).toBe(km2Of(dataset, "se"));
		expect(south.least).toBeCloseTo(south.shown - playOf(dataset, "sw se", "se ne"), 6);
		const most = km2Of(dataset, "sw", "se") + playOf(dataset, "sw nw", "se ne");
		expect(south.most).toBeCloseTo(most, 6);
		expect(rangeOf(areas(dataset, "08-01"), "south").shown).toBe(km2Of(dataset, "se"));
		expect(areas(dataset, "08-01").uncertainKm2).toBe(0);
	});

	test.each([
		["fighting", "fightingKm2"],
		["unknown", "unknownKm2"],
	] as const)("count a cell of %s for any side that holds ground", (holder, member) => {
		const dataset = square({ sw: history("sw", [holder, "01-01"]) });
		const found = areas(dataset);
		expect(found[member]).toBe(km2Of(dataset, "sw"));
		for (const id of ["north", "south"]) {
			const { shown, most } = rangeOf(found, id);
			expect(most).toBeGreaterThan(shown + km2Of(dataset, "sw"));
		}
	});

	test("of a place that nobody assesses are unknown", () => {
		const dataset = squareDataset(FOUR, QUIET.nw);
		expect(areas(dataset).unknownKm2).toBeCloseTo(km2Of(dataset, "sw", "se", "ne"), 6);
		const { shown, least, most } = rangeOf(areas(dataset), "north");
		expect(shown).toBe(km2Of(dataset, "nw"));
		expect(least).toBeGreaterThanOrEqual(0);
		expect(most).toBe(areas(dataset).allKm2);
	});

	test("are those of the whole zone, without a range, where one party holds it all", () => {
		const all = Object.keys(FOUR).map((place) => history(place, ["north", "01-01"]));
		const found = areas(squareDataset(FOUR, ...all));
		const { allKm2 } = found;
		expect([...found.parties.values()]).toEqual([{ shown: allKm2, least: allKm2, most: allKm2 }]);
	});

	test("can be those within a buffer", () => {
		const dataset = square();
		const whole = areas(dataset);
		const found = areas(dataset, "06-01", 33);
		expect(found.allKm2 / whole.allKm2).toBeCloseTo(0.3, 2);
		// The buffer reaches no northern place, and its cells' borders count by as much as lies in it.
		expect(rangeOf(found, "south").shown).toBeCloseTo(found.allKm2, 6);
		expect(rangeOf(found, "north").shown).toBe(0);
		expect(rangeOf(found, "south").most).toBe(found.allKm2);
		const play = playOf(dataset, "sw nw", "se ne");
		expect(rangeOf(found, "south").least).toBeGreaterThan(found.allKm2 - play / 2);
		expect(rangeOf(found, "south").least).toBeLessThan(found.allKm2 - play / 5);
	});

	test("are not derived for a depth without a buffer, without cells, or before the zone", () => {
		const dataset = square();
		expect(areasOn(dataset, worldAt(dataset, on("06-01")), 12)).toBeNull();
		expect(areasOn(dataset, worldAt(dataset, on("01-31")))).toBeNull();
		expect(areasOn(dataset, worldAt(dataset, on("02-01")))).not.toBeNull();
		const bare = { ...dataset, control: { cells: [], edges: [], rims: [] } };
		expect(areasOn(bare, worldAt(bare, on("06-01")))).toBeNull();
		expect(change(bare, on("03-01"), on("06-01"))).toBeNull();
		expect(change(dataset, on("01-31"), on("06-01"))).toBeNull();
	});
});

describe("what changed between two days", () => {
	test("is nothing where nothing did", () => {
		expect(change(square(), on("03-01"), on("06-01"))).toEqual([]);
	});

	test("says which places passed from whom to whom, and how much land with them", () => {
		const dataset = square({ sw: history("sw", ["south", "01-01"], ["north", "05-01"]) });
		const [passage, ...others] = change(dataset, on("04-30"), on("05-01")) ?? [];
		expect(others).toEqual([]);
		expect(passage).toMatchObject({
			from: { kind: "held", party: { id: "south" } },
			to: { kind: "held", party: { id: "north" } },
			places: ["sw"],
			elsewhere: [],
		});
		const shown = km2Of(dataset, "sw");
		const play = playOf(dataset, "sw se", "sw nw");
		expect(passage?.km2.shown).toBe(shown);
		expect(passage?.km2.least).toBeCloseTo(shown - play, 6);
		expect(passage?.km2.most).toBeCloseTo(shown + play, 6);
	});

	test("puts the largest first, and goes the other way from the later day to the earlier", () => {
		const dataset = square({
			sw: history("sw", ["south", "01-01"], ["north", "05-01"]),
			se: history("se", ["south", "01-01"], ["north", "05-02"]),
			nw: history("nw", ["north", "01-01"], ["south", "05-03"]),
		});
		const words = (from: string, to: string) =>
			change(dataset, on(from), on(to))?.map(({ from: a, to: b, places }) =>
				[a, b].map((each) => (each.kind === "held" ? each.party.id : each.kind)).concat(places),
			);
		expect(words("04-30", "05-03")).toEqual([
			["south", "north", "sw", "se"],
			["north", "south", "nw"],
		]);
		expect(words("05-03", "04-30")).toEqual([
			["north", "south", "sw", "se"],
			["south", "north", "nw"],
		]);
		expect(words("05-01", "05-02")).toEqual([["south", "north", "se"]]);
	});

	test("does not count what was lost and retaken in between", () => {
		const sw = history("sw", ["south", "01-01"], ["north", "05-01"], ["south", "05-09"]);
		expect(change(square({ sw }), on("04-30"), on("05-09"))).toEqual([]);
	});

	test("keeps apart what became uncertain; it may have passed all the same", () => {
		const dataset = square({
			sw: history("sw", ["south", "01-01"], ["north", "05-01", "07-01"]),
			se: history("se", ["south", "01-01"], ["north", "06-01"]),
		});
		const found = change(dataset, on("04-30"), on("06-01")) ?? [];
		const [passed, maybe] = ["held", "uncertain"].map((kind) =>
			found.find(({ to }) => to.kind === kind),
		);
		expect([found.length, passed?.places, maybe?.places]).toEqual([2, ["se"], ["sw"]]);
		expect(passed?.km2.most).toBeGreaterThan(km2Of(dataset, "sw", "se"));
		const km2 = km2Of(dataset, "sw");
		expect(maybe?.km2).toEqual({ shown: km2, least: km2, most: km2 });
	});

	test("names places that passed but have no land here", () => {
		const dataset = square({ sw: history("sw", ["south", "01-01"], ["north", "05-01"]) });
		const far = history("far", ["south", "01-01"], ["north", "05-01"]);
		const more = { ...dataset, assessments: new Map([...dataset.assessments, ["far", far]]) };
		const [passage] = change(more, on("04-30"), on("05-01")) ?? [];
		expect(passage).toMatchObject({ places: ["sw"], elsewhere: ["far"] });
	});
});
