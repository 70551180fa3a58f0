/** What the dataset says in the languages of its people: in Arabic all that reasons, in Turkish and Russian what is short. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Claim, Language, LanguageMap } from "../../src/model/types";
import { idlib } from "../unit/idlib";

const ARABIC = /[\u0600-\u06FF]/;
const CYRILLIC = /[\u0400-\u04FF]/;
const LATIN = /[A-Za-z]/;
const method = readFileSync(
	fileURLToPath(new URL("../../docs/method.md", import.meta.url)),
	"utf8",
);
const claims = [...idlib.claims.values()];

/** Every language map in a part of the dataset, with the path that leads to it. */
function mapsIn(value: unknown, path = ""): { readonly path: string; readonly map: LanguageMap }[] {
	if (value instanceof Map) return mapsIn(Object.fromEntries(value), path);
	if (typeof value !== "object" || value === null) return [];
	if ("en" in value && typeof value.en === "string") return [{ path, map: value as LanguageMap }];
	return Object.entries(value).flatMap(([key, part]) => mapsIn(part, `${path}.${key}`));
}

/** Where a text lacks a language. */
function without(language: Language, value: unknown): string[] {
	return mapsIn(value)
		.filter(({ map }) => map[language] === undefined)
		.map(({ path, map }) => `${path}: ${map.en}`);
}

/** The places that the five articles say were taken, one by one. */
const towns = new Set(
	claims
		.filter(({ source, kind }) => kind === "capture" && idlib.manifest.articles?.includes(source))
		.flatMap(({ places }) => places)
		.filter((id) => idlib.places.get(id)?.kind !== "area"),
);
const carries = new Set(
	idlib.agreements.flatMap(({ claims: own, terms, voices = [], breach }) => [
		...own,
		...[...terms, ...voices, ...(breach ? [breach] : [])].flatMap((part) => part.claims),
	]),
);
const isOfTown = ({ places }: Claim) => places.some((id) => towns.has(id));
const isOfAgreement = ({ id, kind, agreement }: Claim) =>
	agreement !== undefined || kind === "agreement" || kind === "ceasefire" || carries.has(id);

describe("in Arabic", () => {
	test("the towns of the articles are seven", () => {
		expect([...towns].toSorted()).toEqual([
			"kafr-nabudah",
			"khan-sheikhoun",
			"khwain",
			"maarat-al-numan",
			"saraqib",
			"tamanah-farms",
			"zarzoor",
		]);
	});

	test.each([
		["of the seven towns", isOfTown, 83],
		["of agreements and truces", isOfAgreement, 102],
	] as const)("is every text of the claims that speak %s", (_, isWanted, count) => {
		const wanted = claims.filter(isWanted);
		expect(wanted.length).toBe(count);
		expect(wanted.flatMap(({ id, text }) => without("ar", { [id]: text }))).toEqual([]);
	});

	test("is all that is said of agreements and truces", () => {
		expect(without("ar", idlib.agreements)).toEqual([]);
	});

	test("is every reason that an editor gives for an assessment", () => {
		const editors = [...idlib.assessments.values()].flat().filter(({ rule }) => rule === "editor");
		expect(editors.length).toBe(59);
		expect(editors.map(({ id }) => idlib.assessmentNotes?.has(id))).not.toContain(false);
		expect(without("ar", idlib.assessmentNotes)).toEqual([]);
	});

	test("is every note, of places, posts, parties and the zone, and where sources differ", () => {
		expect(without("ar", idlib.placeTexts)).toEqual([]);
		expect(
			without(
				"ar",
				idlib.posts.map(({ properties }) => properties),
			),
		).toEqual([]);
		expect(without("ar", idlib.manifest)).toEqual([]);
		expect(
			without(
				"ar",
				idlib.zones.map(({ properties }) => properties),
			),
		).toEqual([]);
		expect(without("ar", idlib.disagreements)).toEqual([]);
		expect(without("ar", idlib.sources)).toEqual([]);
	});

	test("docs/method.md says how many summaries there are, and which places have no name", () => {
		const summaries = claims.filter(({ text }) => text?.summary.ar).length;
		expect(summaries).toBe(518);
		expect(method).toContain(
			`An Arabic summary exists for ${summaries} of ${claims.length} claims`,
		);
		const nameless = [...idlib.places.values()].filter(({ name }) => name.ar === undefined);
		expect(method).toContain(
			`${nameless.length} places have no Arabic name: ${nameless.map(({ name }) => name.en).join(", ")}.`,
		);
	});
});

describe.each(["tr", "ru"] as const)("in %s", (language) => {
	test("are the words that the first page, the legend and the list of truces show", () => {
		const { title, parties, lead, milestones, caveat } = idlib.manifest;
		expect(without(language, { title, lead, milestones, caveat })).toEqual([]);
		expect(
			without(
				language,
				parties.map(({ name, short }) => [name, short]),
			),
		).toEqual([]);
		const truces = idlib.agreements.map(({ name, announcedBy, endBy, startTime, voices = [] }) => [
			...[name, announcedBy, endBy, startTime],
			voices.map(({ who }) => who),
		]);
		expect(without(language, truces)).toEqual([]);
	});

	test("are the names of the map's own things and of governorates and states", () => {
		const names = (features: readonly { properties: { name?: unknown } }[] | undefined) =>
			features?.map(({ properties }) => properties.name);
		const { base, zones, roads, posts } = idlib;
		for (const drawn of [
			...[zones, roads, posts, base["base/labels.geojson"]?.features],
			...[base["base/governorates.geojson"]?.features, base["base/locator.geojson"]?.features],
		]) {
			expect(drawn?.length).toBeGreaterThan(0);
			expect(without(language, names(drawn))).toEqual([]);
		}
		expect(
			without(
				language,
				[...idlib.places.values()].map((place) => place.governorate),
			),
		).toEqual([]);
		expect(
			without(
				language,
				[...idlib.sources.values()].map((source) => source.country),
			),
		).toEqual([]);
	});
});

test("each language is written in its own letters", () => {
	const { manifest, places, placeTexts, assessmentNotes, agreements, sources, origins, base } =
		idlib;
	const all = [claims.map(({ text }) => text), manifest, places, placeTexts, assessmentNotes];
	for (const { path, map } of mapsIn([...all, agreements, sources, origins, base, idlib.zones])) {
		const { ar, tr, ru } = map;
		if (ar !== undefined && LATIN.test(map.en)) expect(ar, path).toMatch(ARABIC);
		if (tr !== undefined) expect(tr, path).not.toMatch(/[\u0400-\u04FF\u0600-\u06FF]/);
		if (ru === undefined || !LATIN.test(map.en)) continue;
		const isLatinName = ru === map.en;
		if (!isLatinName) expect(ru, path).toMatch(CYRILLIC);
		expect(ru, path).not.toMatch(ARABIC);
	}
});
