/** What the dataset says of its own evidence: disagreements, voices of truces, the five articles. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { LanguageMap } from "../../src/model/types";
import { articleOf, type Marks } from "../../src/world/article";
import { claimsOfSides, disagreementsAbout, disagreementsIn } from "../../src/world/disagreements";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "../unit/idlib";

const method = readFileSync(
	fileURLToPath(new URL("../../docs/method.md", import.meta.url)),
	"utf8",
);
const assessments = [...idlib.assessments.values()].flat();
const inBoth = (...texts: readonly LanguageMap[]) =>
	texts.every(({ en, ar }) => en !== "" && ar !== undefined && ar !== en);

describe("disagreements", () => {
	test("are the 45 of the research, under their ids", () => {
		const ids = Array.from({ length: 45 }, (_, index) => `D${`${index + 1}`.padStart(2, "0")}`);
		expect(idlib.disagreements.map(({ id }) => id)).toEqual(ids);
	});

	test("are told in English and Arabic, and each belongs to a thing that can show it", () => {
		for (const { id, topic, sides, shown, places, agreements = [] } of idlib.disagreements) {
			expect(inBoth(topic, shown, ...sides.map(({ text }) => text)), id).toBe(true);
			expect(places.length + agreements.length, id).toBeGreaterThan(0);
		}
	});

	test("name publishers, not the marks of the research", () => {
		for (const { id, sides, shown } of idlib.disagreements) {
			for (const { en } of [shown, ...sides.map(({ text }) => text)]) {
				expect(en, id).not.toMatch(/\bseed\b|¶|\b[SX]\d{3}\b/);
			}
		}
	});

	test("about a place that changed hands hold every claim that its assessment sets aside", () => {
		const covered = disagreementsIn(idlib).flatMap((each) =>
			each.kind === "recorded" ? claimsOfSides(each.record) : [...each.against],
		);
		for (const { id, against } of assessments) {
			for (const claim of against) expect(covered, id).toContain(claim);
		}
	});

	test("of the towns of the articles are recorded, and not told a second time", () => {
		for (const [place, ids] of [
			["khan-sheikhoun", ["D13", "D36"]],
			["khwain", ["D14"]],
			["zarzoor", ["D15"]],
			["tamanah", ["D16", "D36"]],
			["kafr-nabudah", ["D17"]],
			["saraqib", ["D19"]],
		] as const) {
			expect(disagreementsAbout(idlib, place).map(({ id }) => id)).toEqual(ids);
		}
		expect(disagreementsAbout(idlib, "CF-SOCHI").map(({ id }) => id)).toEqual(["D06"]);
	});

	test("that nobody wrote down are found where an assessment sets a claim aside", () => {
		expect(disagreementsAbout(idlib, "naqir")).toMatchObject([
			{ kind: "implied", place: "naqir", against: ["X326"] },
		]);
	});
});

describe("agreements and truces", () => {
	test("each have a voice that announced it or talked about it, in English and Arabic", () => {
		for (const { id, voices = [] } of idlib.agreements) {
			expect(
				voices.some(({ role }) => role === "announced" || role === "talks"),
				id,
			).toBe(true);
			for (const { who, text } of voices) expect(inBoth(who, text), id).toBe(true);
		}
	});

	test("that began as truces have a first reported breach with its days", () => {
		const begun = idlib.agreements.filter(({ kind, start }) => kind === "truce" && start !== null);
		expect(begun.length).toBe(8);
		for (const { id, breach, start } of begun) {
			expect(breach?.when, id).not.toBeNull();
			expect(breach?.when?.last ?? 0, id).toBeGreaterThanOrEqual(start?.first ?? 0);
			expect(breach?.claims.length, id).toBeGreaterThan(0);
		}
	});

	test("the ceasefire of May 2017 does not run on past its six months", () => {
		const truces = (at: string) =>
			worldAt(idlib, day(at))
				.inForce.filter(({ kind }) => kind === "truce")
				.map(({ id }) => id);
		expect(truces("2017-11-01")).toEqual(["CF-2017-05"]);
		expect(truces("2017-11-07")).toEqual([]);
		expect(truces("2020-03-31")).toEqual(["CF-2020-03"]);
	});

	test("whose word an end is stands with the end, and with it only", () => {
		for (const { id, end, endBy } of idlib.agreements) {
			expect(endBy !== undefined, id).toBe(end !== null);
			if (endBy) expect(inBoth(endBy), id).toBe(true);
		}
		const ended = idlib.agreements.flatMap(({ id, voices = [] }) =>
			voices.filter(({ role }) => role === "ended").map(() => id),
		);
		expect(ended).toEqual(["CF-2019-08A"]);
	});

	test("speakers and texts make a sentence: announced by …; X announced it, on that day: …", () => {
		const startsAnew = /^(?:An?|The|No|Not|Say|Says|They|It|He) /;
		for (const { id, announcedBy, voices = [] } of idlib.agreements) {
			expect(announcedBy.en, id).not.toMatch(startsAnew);
			for (const { who, text } of voices) {
				expect(text.en, id).not.toMatch(startsAnew);
				expect(who.en.replace("Russia, Turkey and Iran", ""), id).not.toContain(",");
			}
		}
	});

	test("nobody is said to have broken a truce: breaches are reported, accusations have a speaker", () => {
		for (const { id, voices = [] } of idlib.agreements) {
			for (const { text } of voices) expect(text.en, id).not.toMatch(/\bbroke the\b|\bviolat/i);
		}
	});
});

describe("the articles", () => {
	const marksOf = (id: string): Marks =>
		articleOf(idlib, id.slice(0, 4)).find(({ claim }) => claim.id === id)?.marks ?? expect.fail(id);

	/** The ids of the sources that say the same. */
	const sourcesOf = (voices: Marks["alsoReportedBy"]) =>
		voices.map(({ claim }) => idlib.claims.get(claim)?.source);
	const claimsOf = (differences: Marks["differsFrom"]) =>
		differences.flatMap(({ claims }) => claims);

	test("S000 contradicts itself on the condition and on the crisis", () => {
		expect(marksOf("S000-01").differsWithin).toMatchObject([
			{ record: { id: "D01" }, claims: ["S000-04", "S000-05"] },
		]);
		expect(claimsOf(marksOf("S000-05").differsWithin)).toContain("S000-01");
		expect(claimsOf(marksOf("S000-22").differsWithin)).toEqual(["S000-23"]);
		expect(claimsOf(marksOf("S000-01").differsFrom)).toContain("S002-01");
		expect(marksOf("S000-01").alsoReportedBy).toEqual([]);
	});

	test("S001 has Khan Sheikhoun as others do, a day from some; the farms too, but not the town", () => {
		const town = marksOf("S001-17");
		expect(sourcesOf(town.alsoReportedBy)).toEqual(
			expect.arrayContaining(["S003", "S059", "S100"]),
		);
		expect(claimsOf(town.differsFrom)).toContain("X166");
		expect(town.only).toBe(false);
		expect(marksOf("S001-06").differsFrom).toMatchObject([
			{ record: { id: "D14" }, claims: ["X196", "X197"] },
			{ record: { id: "D15" }, claims: ["X196"] },
		]);
		expect(claimsOf(marksOf("S001-21").differsFrom)).toEqual(
			expect.arrayContaining(["X205", "X207"]),
		);
	});

	test("S001 has the truce announced as others do, though they date it by its first day", () => {
		expect(sourcesOf(marksOf("S001-01").alsoReportedBy)).toContain("S113");
		// National Post has it from Reuters too.
		expect(sourcesOf(marksOf("S001-01").sameOrigin)).toContain("S116");
	});

	test("S001's appeal to fighters is no announcement, and nobody else has it", () => {
		const { alsoReportedBy, sameOrigin, sameMatter } = marksOf("S001-04");
		expect([...alsoReportedBy, ...sameOrigin]).toEqual([]);
		expect(sameMatter).toEqual(expect.arrayContaining(["X208", "X212"]));
	});

	test("S001 names three places, of which others name some; the largest list is told place by place", () => {
		const { alsoReportedBy, unconfirmed } = marksOf("S001-06");
		expect(unconfirmed).toEqual([]);
		expect(alsoReportedBy.some(({ places }) => places !== null)).toBe(true);
		for (const { claim, places } of alsoReportedBy) {
			for (const place of places ?? []) expect(idlib.claims.get(claim)?.places).toContain(place);
		}
	});

	test("S000 has the truce announced as those do who also name its condition", () => {
		expect(marksOf("S000-02").alsoReportedBy.concat(marksOf("S000-02").sameOrigin)).toContainEqual({
			claim: "S002-01",
			places: null,
		});
	});

	test("S003's text was rewritten by an outlet of the same state: a copy, no second voice", () => {
		const { alsoReportedBy, sameOrigin } = marksOf("S003-11");
		expect(sourcesOf(alsoReportedBy)).not.toContain("S047");
		expect(sourcesOf(sameOrigin)).toContain("S047");
	});

	test("S001's denial is set beside the accusations; what it calls the group is a word, and differs from none", () => {
		const { differsFrom, differsWithin, sameMatter, disagreements } = marksOf("S001-14");
		expect([differsFrom, differsWithin]).toEqual([[], []]);
		expect(disagreements).toEqual(["D07"]);
		expect(sameMatter).toEqual(expect.arrayContaining(["S000-13", "S003-10", "S003-18"]));
	});

	test("only what cannot both be right differs: no calm from a later start, no least count from a higher one", () => {
		for (const id of ["S004-01", "S004-03", "S004-05", "S003-13", "S000-16", "S000-05"]) {
			expect(marksOf(id).differsFrom, id).toEqual([]);
		}
		const start = marksOf("S003-07").differsFrom;
		expect(start).toMatchObject([{ record: { id: "D06" } }]);
		expect(claimsOf(start)).toEqual(["S000-03", "S001-13", "S002-05", "X054", "X072", "X077"]);
		expect(claimsOf(marksOf("S002-05").differsFrom)).toEqual(["S003-07"]);
		expect(claimsOf(marksOf("S004-02").differsFrom)).toEqual(["X234"]);
		expect(claimsOf(marksOf("S001-17").differsFrom)).toEqual(["X166"]);
	});

	test("counts of other days and ground are on one matter and do not differ", () => {
		const { differsFrom, sameMatter } = marksOf("S003-01");
		expect(differsFrom).toEqual([]);
		expect(sameMatter).toContain("S000-16");
		expect(marksOf("S003-02")).toMatchObject({ alsoReportedBy: [], differsFrom: [] });
	});

	test("every statement of the five was compared by hand", () => {
		const all = ["S000", "S001", "S002", "S003", "S004"].flatMap((id) => articleOf(idlib, id));
		const open = all.filter(({ marks }) => marks.only === null);
		expect(open.map(({ claim }) => claim.id)).toEqual([]);
	});

	test("S002 relays a monitor's count that another outlet relays too: no second voice", () => {
		expect(marksOf("S002-07")).toMatchObject({
			alsoReportedBy: [],
			sameOrigin: [{ claim: "X074" }],
		});
	});

	test("S003 has Saraqib taken, which changed hands again a fortnight later", () => {
		expect(marksOf("S003-14").laterChanged).toMatchObject([
			{ day: day("2020-02-27"), assessment: { place: "saraqib", holder: "opposition" } },
		]);
	});

	test("S004 alone has seven rockets on Bidama", () => {
		expect(marksOf("S004-04").only).toBe(true);
		expect(claimsOf(marksOf("S004-02").differsFrom)).toContain("X234");
	});

	test("a mark that a claim stands alone never goes with another voice", () => {
		for (const { claim, marks } of ["S000", "S001", "S002", "S003", "S004"].flatMap((id) =>
			articleOf(idlib, id),
		)) {
			const { alsoReportedBy, sameOrigin, differsFrom, sameMatter, beside, only } = marks;
			const others = [...alsoReportedBy, ...sameOrigin, ...differsFrom, ...sameMatter, ...beside];
			expect(only, claim.id).toBe(others.length === 0);
		}
	});

	/** How many paragraphs each has, and those without a claim; docs/method.md says why. */
	test.each<[source: string, paragraphs: number, without: number[]]>([
		["S000", 15, [1]],
		["S001", 27, [1, 2, 13, 23, 24, 25, 26, 27]],
		["S002", 15, [13, 14, 15]],
		["S003", 20, [1, 7, 11, 15, 19, 20]],
		["S004", 16, [1, 2, 8, 12, 16]],
	])("%s: each of its %d paragraphs has a claim, or a reason", (source, paragraphs, without) => {
		const told = new Set(articleOf(idlib, source).map(({ claim }) => claim.text?.paragraph));
		const missing = Array.from({ length: paragraphs }, (_, index) => index + 1).filter(
			(paragraph) => !told.has(paragraph),
		);
		expect(missing).toEqual(without);
		const row = method.split("\n").find((line) => line.startsWith(`| ${source} |`)) ?? "";
		const [, , , reasons = ""] = row.split("|");
		for (const paragraph of without) {
			expect(reasons, `${source}, paragraph ${paragraph}`).toMatch(
				new RegExp(`(^|\\D)${paragraph}(\\D|$)`),
			);
		}
	});
});

test("docs/method.md names every capture that no assessment uses", () => {
	const used = new Set(assessments.flatMap(({ claims, against }) => [...claims, ...against]));
	const unused = [...idlib.claims.values()]
		.filter(({ id, kind }) => kind === "capture" && !used.has(id))
		.map(({ id }) => id);
	expect(unused).toEqual(["S003-15", "X220"]);
	for (const id of unused) expect(method).toContain(id);
});
