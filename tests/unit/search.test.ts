/** A place is found by any spelling in any script. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, tokens } from "../../src/model/fold";
import { placeSearch } from "../../src/world/search";
import { idlib } from "./idlib";
import { toyDataset } from "./toy";

const search = placeSearch(idlib);

test.each([
	["Maraat al-Numan", "maarat-al-numan"],
	["Maarat Al-Numan", "maarat-al-numan"],
	["Ma'arrat an-Nu'man", "maarat-al-numan"],
	["معرة النعمان", "maarat-al-numan"],
	["معره النعمان", "maarat-al-numan"],
	["Khan Shaykhun", "khan-sheikhoun"],
	["Khan Sheikhoun", "khan-sheikhoun"],
	["Khan Shaykhoun", "khan-sheikhoun"],
	["KHAN SHEIKHUN", "khan-sheikhoun"],
	["khan sheikh", "khan-sheikhoun"],
	["خان شيخون", "khan-sheikhoun"],
	["Idleb", "idlib-city"],
	["إدلب", "idlib-city"],
	["Sarakib", "saraqib"],
	["Aleppo", "aleppo"],
	["al-Sirman", "sarman"],
	["Sırman", "sarman"],
	["SIRMAN", "sarman"],
	["Halep", "aleppo"],
	["İDLİB", "idlib-city"],
	["Хан-Шейхун", "khan-sheikhoun"],
	["Серакиб", "saraqib"],
	["Sukayyat", "sukayyat"],
])("“%s” finds %s first", (query, id) => {
	expect(search.find(query)[0]).toBe(id);
});

test.each(["ar", "al", "at", "an"])("“%s”, on the way to a longer name, finds places", (query) => {
	expect(search.find(query).length).toBeGreaterThan(0);
});

test.each([
	["الهبيط", "habit"],
	["معرة النعمان", "maarat-al-numan"],
	["Ma'arrat al-Nu'man", "maarat-al-numan"],
])("“%s” is found from its first letters on, as it is typed", (name, id) => {
	for (let length = 1; length <= name.length; length++) {
		expect(search.find(name.slice(0, length)), name.slice(0, length)).toContain(id);
	}
});

test.each([
	["Saraqip", "saraqib"],
	["Khan Sheikhoon", "khan-sheikhoun"],
	["Marat al-Noman", "maarat-al-numan"],
])("“%s”, with a letter wrong, still finds %s", (query, id) => {
	expect(search.find(query)).toContain(id);
});

test.each(["hish", "eis", "kafr", "tell", "تل"])("“%s” is too short to guess at", (query) => {
	const found = search.find(query);
	expect(found.length).toBeGreaterThan(0);
	for (const id of found) {
		const { name, aliases } = idlib.places.get(id) ?? expect.fail(id);
		const words = [...Object.values(name), ...aliases].flatMap((text) => tokens(text ?? ""));
		expect(
			words.some((word) => word.startsWith(query)),
			id,
		).toBe(true);
	}
});

test("nothing is found for nothing, nor for a name that is not there", () => {
	expect(search.find("")).toEqual([]);
	expect(search.find("   ")).toEqual([]);
	expect(search.find("zzzzzz")).toEqual([]);
});

describe("words are compared", () => {
	test("without case, accents, apostrophes and the article", () => {
		expect(tokens("Ma'arrat an-Nu'mān")).toEqual(["maarrat", "numan"]);
		expect(tokens("al-Habit")).toEqual(["habit"]);
	});

	test("in Arabic without vowel marks and with letters that are often exchanged made one", () => {
		expect(tokens("مَعَرَّة النُّعمان")).toEqual(tokens("معره النعمان"));
		expect(tokens("أريحا")).toEqual(tokens("اريحا"));
	});
});

describe("a text is levelled", () => {
	test.each([
		["MAARAT", "maarat"],
		["Nu’mān", "numan"],
		["Kafr Nabūdah", "kafr nabudah"],
		["İDLİB", "idlib"],
		["Kasım IĞDIR", "kasim igdir"],
		["كــفر", "كفر"],
		["إدلب", "ادلب"],
		["معرة", "معره"],
		["عيسى", "عيسي"],
		["حلب ٠", "حلب ٠"],
	])("%s becomes %s", (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test("once is enough: levelling again changes nothing", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});

	test("the article is dropped as a word of its own, joined on in Arabic, and inside no word", () => {
		expect(tokens("Al Eis")).toEqual(["eis"]);
		expect(tokens("Aleppo")).toEqual(["aleppo"]);
		expect(tokens("العيس")).toEqual(["عيس"]);
		expect(tokens("ال")).toEqual(["ال"]);
	});
});

test("every place of the shipped data is found by its English name and its Arabic one", () => {
	for (const { id, name } of idlib.places.values()) {
		for (const text of [name.en, name.ar]) {
			if (text !== undefined) expect(search.find(text), `${id}: ${text}`).toContain(id);
		}
	}
});

test("a place of that name comes before one that is only sometimes called so", () => {
	const dataset = toyDataset({});
	const mill = dataset.places.get("mill") ?? expect.fail();
	const places = [
		{ ...mill, id: "also", name: { en: "Weir" }, aliases: ["Mill"] },
		{ ...mill, id: "named", name: { en: "Mill", tr: "Taş Yalı" }, aliases: ["Weir"] },
	];
	const two = { ...dataset, places: new Map(places.map((place) => [place.id, place])) };
	expect(placeSearch(two).find("mill")).toEqual(["named", "also"]);
	expect(placeSearch(two).find("weir")).toEqual(["also", "named"]);
});
