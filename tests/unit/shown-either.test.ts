/** Who is listed under which holder, and what is shown of places that nobody assesses or on either of two days. */
import { describe, expect, test } from "vitest";
import type { Dataset, PostFeature } from "../../src/model/types";
import { type Filters, NO_FILTERS } from "../../src/world/filters";
import { placesByHolder } from "../../src/world/holders";
import { shownOnEither, shownPlaceCount, shownPlaces } from "../../src/world/shown-places";
import { worldAt } from "../../src/world/world";
import { idlib } from "./idlib";
import { FOUR, history, squareDataset } from "./square";
import { claim, on } from "./toy";

const dataset: Dataset = (() => {
	const square = squareDataset(
		{ ...FOUR, post: [36.5, 35.5], said: [36.4, 35.5], quiet: [36.6, 35.5] },
		history("sw", ["south", "01-01"], ["north", "06-01"]),
		history("se", ["north", "01-01"]),
		history("nw", ["fighting", "01-01"]),
		history("ne", ["north", "01-01"], ["south", "05-01", "07-01"]),
	);
	const [any] = idlib.posts;
	if (!any) throw new Error("there are no posts");
	const post: PostFeature = {
		...any,
		properties: { ...any.properties, id: "post", party: "south", claims: ["S1-1"] },
	};
	const said = { ...claim("said", "calm", "03-01", ["said"]), from: "north" };
	return { ...square, posts: [post], claims: new Map([...square.claims, ["said", said]]) };
})();

const only = (part: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...part });
const worldOn = (day: string) => worldAt(dataset, on(day));
const shown = (isShown: (id: string) => boolean) => [...dataset.places.keys()].filter(isShown);
const shownOn = (day: string, part: Partial<Filters>) =>
	shown(shownPlaces(dataset, worldOn(day), only(part)));

describe("places that are shown", () => {
	test("are all where nothing is filtered, also one that the dataset lacks", () => {
		const isShown = shownPlaces(dataset, worldOn("04-01"), NO_FILTERS);
		expect(isShown("nowhere")).toBe(true);
		expect(shownPlaceCount(dataset, worldOn("04-01"), NO_FILTERS)).toBe(dataset.places.size);
	});

	test("are for a party those that it holds, its posts, and those that a claim about it names", () => {
		expect(shownOn("04-01", { parties: ["south"] })).toEqual(["sw", "post"]);
		expect(shownOn("04-01", { parties: ["north"] })).toEqual(["se", "ne", "said"]);
		expect(shownOn("06-15", { parties: ["south"] })).toEqual(["ne", "post"]);
	});

	test("are by kind those of whose reports one is of it, posts among them; a place without reports never", () => {
		expect(shownOn("04-01", { kinds: ["calm"] })).toEqual(["said"]);
		expect(shownOn("04-01", { kinds: ["control"] })).toEqual(["sw", "se", "nw", "ne", "post"]);
		expect(shownPlaceCount(dataset, worldOn("04-01"), only({ kinds: ["calm"] }))).toBe(1);
	});
});

describe("places shown on either of two days", () => {
	const either = (then: string | null, part: Partial<Filters>) =>
		shown(
			shownOnEither({
				dataset,
				world: worldOn("04-01"),
				compared: then === null ? null : worldOn(then),
				filters: only(part),
			}),
		);

	test("are those of the one day alone while no other is shown", () => {
		expect(either(null, { parties: ["south"] })).toEqual(["sw", "post"]);
	});

	test("are those of the one and those of the other", () => {
		expect(either("07-15", { parties: ["south"] })).toEqual(["sw", "ne", "post"]);
		expect(either("07-15", { parties: ["north"] })).toEqual(["sw", "se", "ne", "said"]);
	});

	test("are all where nothing is filtered", () => {
		expect(either("07-15", {})).toHaveLength(dataset.places.size);
	});
});

describe("the places by holder", () => {
	const backwards = { ...dataset, parties: new Map([...dataset.parties].toReversed()) };
	const groups = (day: string, filters = NO_FILTERS) =>
		placesByHolder(
			[...dataset.places.values()],
			backwards,
			worldAt(backwards, on(day)),
			filters,
		).map((group) =>
			group.kind === "not-assessed"
				? [group.kind, ...group.places.map(({ id }) => id)]
				: [
						group.kind === "held" ? group.party.id : group.kind,
						...group.places.map(({ place }) => place.id),
					],
		);

	test("are parties by slot, fighting, uncertain, unknown, then what nobody assesses; no group is empty", () => {
		expect(groups("04-01")).toEqual([
			["north", "se", "ne"],
			["south", "sw"],
			["fighting", "nw"],
			["not-assessed", "post", "said", "quiet"],
		]);
		expect(groups("06-15")).toEqual([
			["north", "sw", "se"],
			["fighting", "nw"],
			["uncertain", "ne"],
			["not-assessed", "post", "said", "quiet"],
		]);
	});

	test("are unknown where they are assessed from a later day on", () => {
		const late = squareDataset({ ...FOUR }, history("sw", ["south", "06-01"]));
		const found = placesByHolder(
			[...late.places.values()],
			late,
			worldAt(late, on("05-31")),
			NO_FILTERS,
		);
		expect(found.map(({ kind, places }) => [kind, places.length])).toEqual([
			["unknown", 1],
			["not-assessed", 3],
		]);
	});

	test("hold nothing that filters hold back", () => {
		expect(groups("04-01", only({ parties: ["south"] }))).toEqual([
			["south", "sw"],
			["not-assessed", "post"],
		]);
	});
});
