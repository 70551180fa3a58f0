/** Sources get numbers by which a statement can point at them. */
import { expect, test } from "vitest";
import { cite, sourcesBehind, sourcesOfAreas } from "../../src/world/citations";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { claim, on, toyDataset } from "./toy";

test("sources are numbered as they first appear, each once", () => {
	const dataset = toyDataset({ claims: [claim("a", "strike", "03-01")] });
	const claims = [...dataset.claims.values()];
	const { sources, number } = cite(dataset, [...claims, ...claims]);
	expect(sources.map(({ id }) => id)).toEqual(["S1"]);
	expect(number("S1")).toBe(1);
	expect(number("S9")).toBe(0);
});

test("sources come in the order of the claims, and a number is a place in that list", () => {
	const dataset = toyDataset({});
	const first = dataset.sources.get("S1") ?? expect.fail();
	const two = {
		...dataset,
		sources: new Map([
			["S1", first],
			["S2", { ...first, id: "S2" }],
		]),
	};
	const of = (id: string, source: string) => ({ ...claim(id, "strike", "03-01"), source });
	const { sources, number } = cite(two, [of("a", "S2"), of("b", "S1"), of("c", "S2")]);
	expect(sources.map(({ id }) => id)).toEqual(["S2", "S1"]);
	expect([number("S2"), number("S1")]).toEqual([1, 2]);
});

test("nothing is cited for no claims", () => {
	const { sources, number } = cite(toyDataset({}), []);
	expect(sources).toEqual([]);
	expect(number("S1")).toBe(0);
});

test("the sources behind a day are those of what is shown, whoever carries most first", () => {
	const world = worldAt(idlib, day("2020-02-10"));
	const sources = sourcesBehind(idlib, world, { posts: false, reports: false });
	expect(new Set(sources).size).toBe(sources.length);
	const shown = new Set([
		...[...world.statuses.values()].flatMap(({ assessment }) => assessment?.claims ?? []),
		...world.inForce.flatMap(({ claims }) => claims),
	]);
	const wanted = new Set([...shown].map((id) => idlib.claims.get(id)?.source));
	expect(new Set(sources.map(({ id }) => id))).toEqual(wanted);
});

test("behind posts and signs are sources too, where these are on the map", () => {
	// On 11 December 2019 rockets are reported to have hit Bidama, and twelve posts stand.
	const world = worldAt(idlib, day("2019-12-11"));
	const claimsBehind = (also: { posts: boolean; reports: boolean }) =>
		sourcesBehind(idlib, world, also).map(({ id }) => id);
	const bare = claimsBehind({ posts: false, reports: false });
	expect(bare).not.toContain(idlib.claims.get("S004-04")?.source);
	expect(claimsBehind({ posts: false, reports: true })).toContain("S004");
	const postSources = idlib.posts
		.filter(({ properties }) => properties.established < "2019")
		.flatMap(({ properties }) => properties.claims)
		.map((id) => idlib.claims.get(id)?.source);
	expect(claimsBehind({ posts: true, reports: false })).toEqual(
		expect.arrayContaining([...new Set(postSources)]),
	);
	expect(postSources.some((id) => id !== undefined && !bare.includes(id))).toBe(true);
});

test("no source stands behind a post before its day", () => {
	const early = worldAt(idlib, day("2017-06-01"));
	const off = sourcesBehind(idlib, early, { posts: false, reports: false });
	expect(sourcesBehind(idlib, early, { posts: true, reports: false })).toEqual(off);
});

test("behind the sign of a strike that is told by its dead stands the source that tells it", () => {
	const told = { ...claim("a", "casualties", "03-01"), by: "strike" as const };
	const toy = toyDataset({ claims: [told] });
	const mill = toy.places.get("mill") ?? expect.fail();
	const dataset = { ...toy, places: new Map([["mill", { ...mill, at: [36, 35] as const }]]) };
	const behind = (at: string) =>
		sourcesBehind(dataset, worldAt(dataset, on(at)), { posts: false, reports: true });
	expect(behind("03-01").map(({ id }) => id)).toEqual(["S1"]);
	expect(behind("03-02")).toEqual([]);
});

test("the areas of a day rest on the sources of the places that have land of their own", () => {
	const world = worldAt(idlib, day("2020-02-10"));
	const sources = sourcesOfAreas(idlib, world);
	const behind = new Set(
		idlib.control.cells.flatMap(({ properties }) =>
			(world.statuses.get(properties.place)?.assessment?.claims ?? []).map(
				(id) => idlib.claims.get(id)?.source,
			),
		),
	);
	expect(new Set(sources.map(({ id }) => id))).toEqual(behind);
	expect(sources.length).toBeGreaterThan(10);
	const toy = toyDataset({ claims: [claim("a", "strike", "03-01")] });
	expect(sourcesOfAreas(toy, worldAt(toy, on("03-01")))).toEqual([]);
});
