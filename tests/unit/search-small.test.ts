/** What a query finds among a few names. */
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/model/day";
import type { Agreement, Dataset } from "../../src/model/types";
import { nameSearch, placeSearch } from "../../src/world/search";
import { everythingSearch } from "../../src/world/search-all";
import { claim, toyDataset } from "./toy";

describe("among names", () => {
	const thing = (id: string, names: string, aliases = "") => ({ id, names, aliases });
	const names = nameSearch([
		thing("harem", "Harem"),
		thing("hish", "Hish"),
		thing("habit", "al-Habit"),
		thing("mill", "Old Mill", "Weir"),
		thing("ford", "Old Ford"),
	]);

	test("all words of a query must be found, in names or aliases", () => {
		expect(names.find("old").toSorted()).toEqual(["ford", "mill"]);
		expect(names.find("old mill")).toEqual(["mill"]);
		expect(names.find("old weir")).toEqual(["mill"]);
		expect(names.find("ford mill")).toEqual([]);
	});

	test("a word of five letters may have one wrong, one of four may not", () => {
		expect(names.find("haram")).toEqual(["harem"]);
		expect(names.find("hash")).toEqual([]);
	});

	test("an article alone finds what begins with it, and no other word of it", () => {
		expect(names.find("al")).toEqual(["habit"]);
		expect(names.find("al habit")).toEqual(["habit"]);
		expect(names.find("al mill")).toEqual(["mill"]);
	});

	test("the one that weighs more comes first", () => {
		const [one, other] = [thing("one", "Mill"), thing("other", "Mill")];
		const first = (heavy: string) =>
			nameSearch([one, other], (id) => (id === heavy ? 3 : 1)).find("mill");
		expect(first("one")).toEqual(["one", "other"]);
		expect(first("other")).toEqual(["other", "one"]);
	});
});

describe("among places", () => {
	const toy = toyDataset({});
	const mill = toy.places.get("mill") ?? expect.fail();
	const search = (...places: (typeof mill)[]) =>
		placeSearch({ ...toy, places: new Map(places.map((place) => [place.id, place])) });

	test("the larger of two that are called the same comes first", () => {
		const [hamlet, town] = [
			{ ...mill, id: "hamlet", rank: 5 as const },
			{ ...mill, id: "town", rank: 1 as const },
		];
		expect(search(hamlet, town).find("mill")).toEqual(["town", "hamlet"]);
		expect(search(town, hamlet).find("mill")).toEqual(["town", "hamlet"]);
	});

	test("each is found by its second language and its second alias", () => {
		const place = { ...mill, name: { en: "Mill", tr: "Yel" }, aliases: ["Weir", "Dam"] };
		for (const query of ["mill", "yel", "weir", "dam"]) {
			expect(search(place).find(query), query).toEqual(["mill"]);
		}
	});
});

describe("among everything", () => {
	const truce: Agreement = {
		id: "CF-1",
		kind: "truce",
		form: "bilateral",
		name: { en: "Harvest truce", tr: "Hasat" },
		announced: parseEdtf("2019-08-30") ?? expect.fail(),
		announcedBy: { en: "Millers", tr: "Yelciler" },
		start: null,
		end: null,
		terms: [],
		claims: [],
	};
	const toy = toyDataset({
		agreements: [truce],
		claims: [
			{
				...claim("hit", "strike", "03-01", ["mill", "nowhere", "strip"]),
				text: { id: "hit", summary: { en: "Shells fell.", tr: "Top" } },
			},
			claim("mute", "calm", "03-02", ["strip"]),
		],
	});
	const source = toy.sources.get("S1") ?? expect.fail();
	const { title: _, ...untitled } = source;
	const dataset: Dataset = {
		...toy,
		sources: new Map([
			["S1", { ...source, author: "Reporter", originallyBy: "Gazette" }],
			["S2", { ...untitled, id: "S2", publisher: "Herald" } as typeof source],
		]),
	};
	const search = everythingSearch(dataset, ({ kind }) =>
		kind === "strike" ? "Bombardment" : "Quiet",
	);

	test.each(["harvest", "Hasat", "CF-1", "millers", "yelciler"])(
		"“%s” finds the agreement",
		(query) => {
			expect(search.find(query).agreements).toEqual(["CF-1"]);
		},
	);

	test.each(["wire", "report", "S1", "reporter", "gazette"])("“%s” finds the source", (query) => {
		expect(search.find(query).sources).toEqual(["S1"]);
	});

	test("a source without a title, an author or an origin is found by its publisher and id alone", () => {
		expect(search.find("herald").sources).toEqual(["S2"]);
		expect(search.find("S2").sources).toEqual(["S2"]);
		expect(search.find("undefined")).toEqual({ agreements: [], sources: [], events: [] });
	});

	test("events are found by what they are called, by all of their places, and by what is said of them", () => {
		const found = (query: string) => search.find(query).events;
		for (const query of [
			"bombardment",
			"bombardment mill",
			"mill strip",
			"shells",
			"top",
			"strip top",
		]) {
			expect(found(query), query).toEqual(["hit"]);
		}
		expect(found("strip").toSorted()).toEqual(["hit", "mute"]);
		expect(found("nowhere")).toEqual([]);
	});
});
