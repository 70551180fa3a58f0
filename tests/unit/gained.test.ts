/** What a party took from all others, and what may have passed, as ranges. */
import { describe, expect, test } from "vitest";
import type { Assessment, Dataset } from "../../src/model/types";
import { NO_KM2 } from "../../src/world/area-range";
import { areasOn, change, gainedBy, holdingOf, keyOf, zoneAreasOn } from "../../src/world/areas";
import { worldOn } from "../../src/world/world";
import { history, quietSquare as square } from "./square";
import { on } from "./toy";

const km2Of = (dataset: Dataset, ...places: string[]) =>
	dataset.control.cells
		.filter(({ properties }) => places.includes(properties.place))
		.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
/** A quarter of length times spacing, of the edges between two groups of cells. */
const playOf = (dataset: Dataset, ...pairs: string[]) =>
	dataset.control.edges
		.filter(({ properties: { left, right } }) => pairs.includes(`${left} ${right}`))
		.reduce((sum, { properties: { lengthKm, spacingKm } }) => sum + (lengthKm * spacingKm) / 4, 0);
const gained = (dataset: Dataset, id: string, from = "03-01", to = "05-01") => {
	const party = dataset.parties.get(id) ?? expect.fail(`no party ${id}`);
	return gainedBy(dataset, party, on(from), on(to));
};

const taken = square({ sw: history("sw", ["south", "01-01"], ["north", "04-01"]) });

describe("what a party gained", () => {
	test("is what another held and it holds now, each border of that moved", () => {
		const play = playOf(taken, "sw se", "sw nw");
		const north = gained(taken, "north");
		expect(north?.shown).toBe(km2Of(taken, "sw"));
		expect(north?.least).toBeCloseTo(km2Of(taken, "sw") - play, 6);
		expect(north?.most).toBeCloseTo(km2Of(taken, "sw") + play, 6);
		expect(gained(taken, "south")).toEqual(NO_KM2);
		expect(gained(taken, "south", "05-01", "03-01")).toEqual(north);
	});

	test("is nothing of what it held already, or what stays with another", () => {
		expect(gained(square(), "north")).toEqual(NO_KM2);
		expect(gained(taken, "north", "04-01", "05-01")).toEqual(NO_KM2);
	});

	test("is not known on days without areas, whichever of the two it is", () => {
		expect(gained(taken, "north", "01-31", "05-01")).toBeNull();
		expect(gained(taken, "north", "05-01", "01-31")).toBeNull();
		expect(gained(taken, "north", "02-01", "05-01")).not.toBeNull();
	});

	/** Whether the south-western cell surely, perhaps or never passes to the north. */
	const sw = (...changes: Parameters<typeof history>[1][]) => {
		const dataset = square({ sw: history("sw", ...changes) });
		const found = gained(dataset, "north") ?? expect.fail("no range");
		if (found.shown > 0) return "sure";
		return found.most > 0 ? "perhaps" : "never";
	};

	test("is sure of no cell of which it is not known who had it, or who has it", () => {
		expect(sw(["south", "01-01"], ["north", "04-01"])).toBe("sure");
		expect(sw(["fighting", "01-01"], ["north", "04-01"])).toBe("perhaps");
		expect(sw(["south", "01-01"], ["fighting", "04-01"])).toBe("perhaps");
		expect(sw(["unknown", "01-01"], ["north", "04-01"])).toBe("perhaps");
		expect(sw(["south", "01-01"], ["north", "04-01", "06-01"])).toBe("perhaps");
		expect(sw(["north", "01-01"], ["fighting", "04-01"])).toBe("never");
		expect(sw(["fighting", "01-01"], ["south", "04-01"])).toBe("never");
		expect(sw(["fighting", "01-01"])).toBe("perhaps");
	});

	test("is from others: where nobody else holds ground, none that it may have had itself", () => {
		const all = (place: string) => history(place, ["north", "01-01"]);
		const dataset = square({
			sw: history("sw", ["fighting", "01-01"], ["north", "04-01"]),
			se: all("se"),
		});
		expect(gained(dataset, "north")).toEqual(NO_KM2);
	});
});

describe("what passed between two days", () => {
	const passage = (dataset: Dataset, from: string, to: string) =>
		change(dataset, on("03-01"), on("05-01"))?.find(
			(each) => keyOf(each.from) === from && keyOf(each.to) === to,
		);

	test("may be more by a cell that the one may have had, and the other may have", () => {
		const withNe = (...changes: Parameters<typeof history>[1][]) => {
			const dataset = square({
				sw: history("sw", ["south", "01-01"], ["north", "04-01"]),
				se: history("se", ...changes),
			});
			const found = passage(dataset, "held:south", "held:north") ?? expect.fail("nothing passed");
			expect(found.places).toEqual(["sw"]);
			return found.km2.most > km2Of(dataset, "sw", "se");
		};
		expect(withNe(["fighting", "01-01"])).toBe(true);
		expect(withNe(["south", "01-01"], ["fighting", "04-01"])).toBe(true);
		expect(withNe(["fighting", "01-01"], ["north", "04-01"])).toBe(true);
		expect(withNe(["fighting", "01-01"], ["south", "04-01"])).toBe(false);
		expect(withNe(["north", "01-01"], ["fighting", "04-01"])).toBe(false);
		expect(withNe(["south", "01-01"])).toBe(false);
	});

	test("has no range where one end is nobody's", () => {
		const cases: [Parameters<typeof history>[1][], string, string][] = [
			[
				[
					["south", "01-01"],
					["fighting", "04-01"],
				],
				"held:south",
				"fighting",
			],
			[
				[
					["fighting", "01-01"],
					["south", "04-01"],
				],
				"fighting",
				"held:south",
			],
			[
				[
					["unknown", "01-01"],
					["fighting", "04-01"],
				],
				"unknown",
				"fighting",
			],
		];
		for (const [changes, from, to] of cases) {
			const dataset = square({ sw: history("sw", ...changes) });
			const km2 = km2Of(dataset, "sw");
			expect(passage(dataset, from, to)?.km2).toEqual({ shown: km2, least: km2, most: km2 });
		}
	});

	test("names each place once, those with land in the order of their cells, others apart", () => {
		const dataset = square({
			se: history("se", ["south", "01-01"], ["north", "04-09"]),
			sw: history("sw", ["south", "01-01"], ["north", "04-01"]),
		});
		const far = (place: string, id: string): [string, Assessment[]] => [
			place,
			history(place, ["south", "01-01"], [id, "04-01"]),
		];
		const assessments = new Map([
			far("far", "north"),
			...dataset.assessments,
			far("off", "unknown"),
		]);
		const found = change({ ...dataset, assessments }, on("03-01"), on("05-01"));
		expect(
			found?.map(({ from, to, places, elsewhere }) => [keyOf(from), keyOf(to), places, elsewhere]),
		).toEqual([
			["held:south", "held:north", ["sw", "se"], ["far"]],
			["held:south", "unknown", [], ["off"]],
		]);
		expect(found?.[1]?.km2).toEqual(NO_KM2);
	});
});

describe("the areas of a day", () => {
	test("are of the parties that hold a cell or may, in the dataset's order, and worked out once", () => {
		const dataset = square({
			sw: history("sw", ["north", "01-01"]),
			se: history("se", ["north", "01-01"]),
			ne: history("ne", ["north", "01-01"], ["south", "04-01", "04-09"]),
		});
		const at = (day: string) => worldOn(dataset, on(day));
		const ids = (day: string) =>
			[...(areasOn(dataset, at(day))?.parties.keys() ?? [])].map(({ id }) => id);
		expect(ids("03-31")).toEqual(["north"]);
		expect(ids("04-01")).toEqual(["north", "south"]);
		expect(zoneAreasOn(dataset, at("04-01"))).toBe(zoneAreasOn(dataset, at("04-01")));
		expect(zoneAreasOn(dataset, at("04-01"))).toEqual(areasOn(dataset, at("04-01")));
	});

	test("tell each kind of open cell apart", () => {
		const dataset = square({
			sw: history("sw", ["fighting", "01-01"]),
			se: history("se", ["unknown", "01-01"]),
			ne: history("ne", ["north", "01-01"], ["south", "03-01", "04-09"]),
		});
		expect(areasOn(dataset, worldOn(dataset, on("04-01")))).toMatchObject({
			allKm2: expect.closeTo(km2Of(dataset, "sw", "se", "nw", "ne"), 6),
			fightingKm2: km2Of(dataset, "sw"),
			unknownKm2: km2Of(dataset, "se"),
			uncertainKm2: km2Of(dataset, "ne"),
		});
	});
});

test("a holding is a party's or nobody's, and the same text stands for the same holding", () => {
	const { statuses } = worldOn(taken, on("03-01"));
	const [sw, nw] = ["sw", "nw"].map((place) => holdingOf(statuses.get(place)));
	expect([sw, nw].map((each) => each && keyOf(each))).toEqual(["held:south", "held:north"]);
	expect(sw).toEqual({ kind: "held", party: taken.parties.get("south") });
	expect(holdingOf(undefined)).toEqual({ kind: "unknown" });
	expect(keyOf({ kind: "uncertain" })).toBe("uncertain");
});
