/** The claims and sources behind what a map shows of a day: which, how often, in which order. */
import { describe, expect, test } from "vitest";
import type { Agreement, Assessment, Claim, Dataset, PostFeature } from "../../src/model/types";
import { cite, claimsShown, sourcesBehind, sourcesOfAreas } from "../../src/world/citations";
import { NO_FILTERS } from "../../src/world/filters";
import { worldAt } from "../../src/world/world";
import { text } from "./marked";
import { history, quietSquare } from "./square";
import { change, claim, on, toyDataset } from "./toy";

const toy = toyDataset({});
const source = toy.sources.get("S1") ?? expect.fail("no source");
const sourcesNamed = (...ids: string[]) => new Map(ids.map((id) => [id, { ...source, id }]));
const by = (id: string, of: string, more: Partial<Claim> = {}): Claim => ({
	...claim(id, "control", "03-01"),
	source: of,
	...more,
});
const byId = (...claims: Claim[]) => new Map(claims.map((each) => [each.id, each]));
const cited = (assessment: Assessment, ...claims: string[]): Assessment => ({
	...assessment,
	claims,
});
const { when } = claim("", "ceasefire", "03-01");
const truce = (id: string, ...claims: string[]) =>
	({
		id,
		kind: "truce",
		announced: when,
		start: when,
		end: null,
		terms: [],
		claims,
	}) as unknown as Agreement;
const post = (established: string, ...claims: string[]): PostFeature => ({
	type: "Feature",
	geometry: { type: "Point", coordinates: [36.5, 35.5] },
	properties: {
		id: established,
		name: { en: "Post" },
		at: null,
		party: "north",
		established,
		enclosed: null,
		official: true,
		precisionM: 100,
		claims,
	} as unknown as PostFeature["properties"],
});

describe("the claims behind a day", () => {
	const dataset: Dataset = {
		...toy,
		assessments: new Map([
			["mill", [cited(change("north", "01-01"), "held")]],
			["strip", [cited(change("south", "01-01"), "also", "held")]],
		]),
		agreements: [truce("T1", "truce"), { ...truce("T2", "over"), end: when }],
		posts: [post("2019-03-02", "post"), post("2019-04-01", "later")],
		claims: byId(
			by("held", "S1"),
			by("also", "S1"),
			by("truce", "S1"),
			by("over", "S1"),
			by("post", "S1"),
			by("later", "S1"),
			by("hit", "S1", { ...claim("hit", "strike", "03-02"), source: "S1" }),
			by("area", "S1", { ...claim("area", "strike", "03-02", ["strip"]), source: "S1" }),
		),
	};
	const shown = (posts: boolean, reports: boolean, filters = NO_FILTERS, day = "03-02") =>
		claimsShown(dataset, worldAt(dataset, on(day)), { posts, reports }, filters);

	test("are those of places, of what is in force, of posts and of signs, named as often as they carry something", () => {
		const always = ["held", "also", "held", "truce"];
		expect(shown(false, false)).toEqual(always);
		expect(shown(true, false)).toEqual([...always, "post"]);
		expect(shown(false, true)).toEqual([...always, "hit"]);
		expect(shown(true, true)).toEqual([...always, "post", "hit"]);
	});

	test("are none of a post that does not stand yet, or of a sign of another day", () => {
		expect(shown(true, true, NO_FILTERS, "03-01")).toEqual([
			"held",
			"also",
			"held",
			"truce",
			"over",
		]);
		expect(shown(true, false, NO_FILTERS, "04-01").slice(-2)).toEqual(["post", "later"]);
	});

	test("are those that filters let through", () => {
		expect(shown(true, true, { ...NO_FILTERS, kinds: ["strike"] })).toEqual(["hit"]);
		expect(shown(true, true, { ...NO_FILTERS, kinds: [] })).toEqual([]);
		expect(shown(true, true, { ...NO_FILTERS, parties: ["north"] })).toEqual(["held", "post"]);
	});
});

describe("the sources behind a day", () => {
	const of = (claims: readonly Claim[], ...places: string[][]) => {
		const quiet = quietSquare();
		const names = ["sw", "se", "nw", "ne"];
		const assessments = places.map(
			(ids, at) =>
				[
					names[at] ?? "",
					history(names[at] ?? "", ["north", "01-01"]).map((each) => cited(each, ...ids)),
				] as const,
		);
		return {
			...quiet,
			sources: sourcesNamed("S2", "S1", "S3"),
			claims: byId(...claims),
			assessments: new Map(assessments),
		};
	};
	const claims = [by("a", "S1"), by("b", "S2"), by("c", "S3"), by("d", "S3"), by("e", "S9")];
	const ids = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);

	test("come by how much they carry, those that carry as much by name; unknown ones are left out", () => {
		const dataset = of(claims, ["b", "a"], ["c", "d", "gone"], ["e"]);
		const world = worldAt(dataset, on("06-01"));
		expect(ids(sourcesOfAreas(dataset, world))).toEqual(["S3", "S1", "S2"]);
		const bare = { posts: false, reports: false };
		expect(ids(sourcesBehind(dataset, world, bare))).toEqual(["S3", "S1", "S2"]);
		const none = { ...NO_FILTERS, kinds: [] };
		expect(sourcesBehind(dataset, world, bare, none)).toEqual([]);
	});

	test("of areas are those of places with land, and not of others", () => {
		const dataset = of(claims, ["b"]);
		const far = history("far", ["north", "01-01"]).map((each) => cited(each, "a"));
		const more = { ...dataset, assessments: new Map([...dataset.assessments, ["far", far]]) };
		const world = worldAt(more, on("06-01"));
		expect(ids(sourcesOfAreas(more, world))).toEqual(["S2"]);
		expect(ids(sourcesBehind(more, world, { posts: false, reports: false }))).toEqual(["S1", "S2"]);
	});
});

test("the source of a reply is cited after the claim that it replies to, and no number is given twice", () => {
	const accused = by("a", "S1", {
		text: text("a", { reply: { text: { en: "No." }, claims: ["b", "gone"] } }),
	});
	const unanswered = by("c", "S3", { text: text("c", { reply: null }) });
	const claims = [accused, unanswered, by("d", "S2"), by("e", "S9"), by("f", "S4")];
	const sources = sourcesNamed("S1", "S2", "S3", "S4");
	const dataset = { ...toy, sources, claims: byId(...claims, by("b", "S2")) };
	const found = cite(dataset, claims);
	expect(found.sources.map(({ id }) => id)).toEqual(["S1", "S2", "S3", "S4"]);
	expect(["S1", "S2", "S3", "S9", "S4"].map(found.number)).toEqual([1, 2, 3, 4, 5]);
	expect(found.number("S0")).toBe(0);
});
