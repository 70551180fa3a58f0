/** Places of two days compared: in which list, in which order, on what evidence, with how much land. */
import { describe, expect, test } from "vitest";
import type { Assessment, Dataset } from "../../src/model/types";
import { holdingOf, keyOf } from "../../src/world/areas";
import {
	balanceBetween,
	claimsBehind,
	claimsBetween,
	compareDays,
	type Passing,
	type PlaceChange,
	placesOf,
	sourcesBetween,
} from "../../src/world/compare-days";
import { NO_FILTERS } from "../../src/world/filters";
import { history, quietSquare } from "./square";
import { claim, on } from "./toy";

const quiet = quietSquare();

/** The quiet square, and of other places that have no land what is assessed of them. */
function withPlaces(histories: Readonly<Record<string, Parameters<typeof history>[1][]>>): Dataset {
	const more = Object.entries(histories).map(
		([place, changes]) => [place, history(place, ...changes)] as const,
	);
	return { ...quiet, assessments: new Map([...quiet.assessments, ...more]) };
}

const NORTH: Parameters<typeof history>[1] = ["north", "01-01"];
const between = (dataset: Dataset, from = "03-01", to = "05-01", filters = NO_FILTERS) =>
	compareDays(dataset, on(from), on(to), filters);
const names = (places: readonly PlaceChange[]) => places.map(({ place }) => place);
const ways = (passings: readonly Passing[]) =>
	passings.map(({ from, to, places }) => `${keyOf(from)} ${keyOf(to)} ${names(places).join()}`);

describe("the places between two days", () => {
	test("come by their last change, those of one day by name, those without a day first", () => {
		const dataset = withPlaces({
			late: [NORTH, ["south", "04-09"]],
			beta: [NORTH, ["south", "04-03"]],
			alpha: [NORTH, ["south", "04-03"]],
			twice: [NORTH, ["south", "03-20"], ["north", "03-25"], ["south", "04-05"]],
		});
		expect(ways(between(dataset).passed)).toEqual(["held:north held:south alpha,beta,twice,late"]);
		const inferred = { ...dataset, assessments: new Map(dataset.assessments) };
		const first = history("first", ["north", "04-20"]).map(
			(each): Assessment => ({ ...each, basis: "inferred" }),
		);
		inferred.assessments.set("first", first);
		inferred.assessments.set("second", history("second", ["north", "03-02"]));
		expect(ways(between(inferred).open)).toEqual(["unknown held:north first,second"]);
	});

	test("that are open stand by the day of what is known of them, where they have no change", () => {
		const dataset = withPlaces({
			fought: [NORTH, ["fighting", "04-09"]],
			early: [NORTH, ["fighting", "04-02"]],
			third: [NORTH, ["south", "04-04"], ["fighting", "04-06"]],
		});
		expect(ways(between(dataset).open)).toEqual(["held:north fighting early,third,fought"]);
	});

	test("that come back to the same party are a list of their own; to nobody's, they stay open", () => {
		const dataset = withPlaces({
			back: [NORTH, ["south", "04-01"], ["north", "04-05"]],
			fought: [
				["fighting", "01-01"],
				["north", "04-01"],
				["fighting", "04-05"],
			],
			still: [["fighting", "01-01"]],
		});
		const found = between(dataset);
		expect(names(found.back)).toEqual(["back"]);
		expect(ways(found.open)).toEqual(["fighting fighting fought"]);
		expect(found.open.map(({ km2 }) => km2)).toEqual([null]);
		expect(found.passed).toEqual([]);
	});

	test("have the changes after the first day and not after the last, fighting left out", () => {
		const dataset = withPlaces({
			busy: [
				NORTH,
				["south", "03-01"],
				["fighting", "03-02"],
				["south", "03-03"],
				["north", "03-04"],
				["south", "05-01"],
				["north", "05-02"],
			],
		});
		const [busy] = between(dataset).back;
		expect(busy?.steps.map(({ id }) => id)).toEqual(["A03-04", "A05-01"]);
	});

	test("say what is known of an open day, of the later where both are, and what the holder rests on", () => {
		const dataset = withPlaces({
			now: [NORTH, ["fighting", "04-02"]],
			once: [
				["fighting", "02-01"],
				["north", "04-03"],
			],
			both: [
				["fighting", "02-01"],
				["south", "04-04"],
				["fighting", "04-05"],
			],
			held: [NORTH, ["south", "04-06"]],
			none: [["south", "04-07"]],
		});
		const places = new Map(placesOf(between(dataset)).map((each) => [each.place, each]));
		const ids = (of: "open" | "ground") =>
			["now", "once", "both", "held", "none"].map((place) => places.get(place)?.[of]?.id);
		expect(ids("open")).toEqual(["A04-02", "A02-01", "A04-05", undefined, undefined]);
		expect(ids("ground")).toEqual(["A04-02", "A04-03", "A04-05", "A04-06", "A04-07"]);
	});

	test("are listed as passed, back and open, in this order", () => {
		const dataset = withPlaces({
			fought: [NORTH, ["fighting", "04-01"]],
			back: [NORTH, ["south", "04-02"], ["north", "04-05"]],
			gone: [NORTH, ["south", "04-09"]],
		});
		expect(names(placesOf(between(dataset)))).toEqual(["gone", "back", "fought"]);
	});
});

describe("the ways between two days", () => {
	test("come by their land, then by how many places went them; those without land have no area", () => {
		const dataset = withPlaces({
			one: [NORTH, ["east", "04-01"]],
			two: [
				["south", "01-01"],
				["east", "04-02"],
			],
			three: [
				["south", "01-01"],
				["east", "04-03"],
			],
			sw: [
				["south", "01-01"],
				["north", "04-04"],
			],
		});
		const [north] = quiet.parties.values();
		if (!north) throw new Error("no party");
		const east = { ...north, id: "east" };
		const { passed } = between({
			...dataset,
			parties: new Map([...quiet.parties, ["east", east]]),
		});
		expect(ways(passed)).toEqual([
			"held:south held:north sw",
			"held:south held:east two,three",
			"held:north held:east one",
		]);
		expect(passed.map(({ km2 }) => (km2 ? km2.shown > 2000 : null))).toEqual([true, null, null]);
	});

	test("name the days for which no land is told apart", () => {
		const { withoutAreas } = between(quiet, "01-10", "01-31");
		expect(withoutAreas).toEqual([on("01-10"), on("01-31")]);
		expect(between(quiet, "01-31", "02-01").withoutAreas).toEqual([on("01-31")]);
		expect(between(quiet, "02-01", "02-02").withoutAreas).toEqual([]);
	});
});

describe("the balance", () => {
	test("is of the parties that may have gained or lost, and of none where nothing changed", () => {
		expect(balanceBetween(quiet, on("03-01"), on("05-01"))).toEqual([]);
		expect(balanceBetween(quiet, on("01-31"), on("05-01"))).toEqual([]);
	});

	test("nets each end with the other: at least the least gain less the most loss", () => {
		const dataset = quietSquare({
			sw: history("sw", ["south", "01-01"], ["north", "04-01"]),
			ne: history("ne", ["north", "01-01"], ["south", "04-15", "06-01"]),
		});
		const balance = balanceBetween(dataset, on("03-01"), on("05-01"));
		expect(balance.map(({ party }) => party.id)).toEqual(["north", "south"]);
		for (const { gained, lost, net } of balance) {
			expect(net.shown).toBeCloseTo(gained.shown - lost.shown, 9);
			expect(net.least).toBeCloseTo(gained.least - lost.most, 9);
			expect(net.most).toBeCloseTo(gained.most - lost.least, 9);
		}
		const [north, south] = balance;
		expect([north?.gained, north?.lost]).toEqual([south?.lost, south?.gained]);
		expect(north?.gained.least).toBeGreaterThan(0);
		expect([north?.lost.shown, north?.lost.least]).toEqual([0, 0]);
		expect(north?.lost.most).toBeGreaterThan(1000);
	});
});

describe("the evidence between two days", () => {
	const cited = (id: string, claims: string[], against: string[] = []): Assessment => ({
		...(history("x", ["north", "03-01"])[0] as Assessment),
		id,
		claims,
		against,
	});
	const placeChange = (part: Partial<PlaceChange>): PlaceChange => ({
		place: "x",
		from: holdingOf(undefined),
		to: holdingOf(undefined),
		steps: [],
		open: null,
		ground: null,
		...part,
	});

	test("of a place is that of its changes and of what is open, those that say otherwise too, each once", () => {
		const steps = [cited("one", ["a", "b"], ["c"]), cited("two", ["b", "d"])];
		const [open, ground] = [cited("open", ["e", "a"]), cited("ground", ["f"], ["g"])];
		expect(claimsBehind(placeChange({ steps, ground }))).toEqual(["a", "b", "c", "d"]);
		expect(claimsBehind(placeChange({ steps, open, ground }))).toEqual(["a", "b", "c", "d", "e"]);
		expect(claimsBehind(placeChange({ open, ground }))).toEqual(["e", "a"]);
		expect(claimsBehind(placeChange({ ground }))).toEqual(["f", "g"]);
		expect(claimsBehind(placeChange({}))).toEqual([]);
	});

	/** Two places that pass, the one told by S2, the other by S1 and S2, in this order. */
	const [source] = quiet.sources.values();
	if (!source) throw new Error("no source");
	const told = withPlaces({ a: [NORTH, ["south", "04-02"]], b: [NORTH, ["south", "04-04"]] });
	const by = (place: string, claims: string[]) =>
		(told.assessments.get(place) ?? []).map((each, at) => (at === 1 ? { ...each, claims } : each));
	const dataset: Dataset = {
		...told,
		sources: new Map([
			["S1", source],
			["S2", { ...source, id: "S2", side: "monitor" }],
		]),
		claims: new Map(
			[
				claim("c1", "control", "04-04"),
				{ ...claim("c2", "capture", "04-02"), source: "S2" },
				{ ...claim("c3", "control", "04-04"), source: "S2" },
				claim("S1-1", "control", "01-01"),
			].map((each) => [each.id, each]),
		),
		assessments: new Map([
			...quiet.assessments,
			["a", by("a", ["c2"])],
			["b", by("b", ["c1", "c3"])],
		]),
	};

	test("comes in the order of the list, sources each once", () => {
		expect(claimsBetween(dataset, on("03-01"), on("05-01"))).toEqual(["c2", "c1", "c3"]);
		expect(claimsBetween(dataset, on("04-03"), on("05-01"))).toEqual(["c1", "c3"]);
		const ids = (from: string) =>
			sourcesBetween(dataset, on(from), on("05-01")).map(({ id }) => id);
		expect(ids("03-01")).toEqual(["S2", "S1"]);
		expect(ids("04-03")).toEqual(["S1", "S2"]);
	});

	test("is narrowed by filters with the places", () => {
		const captures = { ...NO_FILTERS, kinds: ["capture"] as const };
		expect(claimsBetween(dataset, on("03-01"), on("05-01"), captures)).toEqual(["c2"]);
		expect(sourcesBetween(dataset, on("03-01"), on("05-01"), captures)).toHaveLength(1);
	});

	test("lets a place through by a change in between, though on neither day it is on the map", () => {
		const gone = history("gone", NORTH, ["south", "04-02"], ["north", "04-04"]).map((each, at) =>
			at === 1 ? { ...each, claims: ["c2"] } : each,
		);
		const more = { ...dataset, assessments: new Map([["gone", gone]]) };
		const captures = { ...NO_FILTERS, kinds: ["capture"] as const };
		expect(names(between(more, "03-01", "05-01", captures).back)).toEqual(["gone"]);
		const calm = { ...NO_FILTERS, kinds: ["calm"] as const };
		expect(names(between(more, "03-01", "05-01", calm).back)).toEqual([]);
	});
});
