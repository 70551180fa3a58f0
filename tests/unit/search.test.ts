/** A place is found by any spelling in any script. */
import { describe, expect, test } from "vitest";
import { placeSearch, tokens } from "../../src/world/search";
import { idlib } from "./idlib";

const search = placeSearch(idlib);

test.each([
	["Maraat al-Numan", "maarat-al-numan"],
	["Maarat Al-Numan", "maarat-al-numan"],
	["Ma'arrat an-Nu'man", "maarat-al-numan"],
	["معرة النعمان", "maarat-al-numan"],
	["معره النعمان", "maarat-al-numan"],
	["Khan Shaykhun", "khan-sheikhoun"],
	["khan sheikh", "khan-sheikhoun"],
	["خان شيخون", "khan-sheikhoun"],
	["Idleb", "idlib-city"],
	["إدلب", "idlib-city"],
	["Sarakib", "saraqib"],
	["Aleppo", "aleppo"],
])("“%s” finds %s first", (query, id) => {
	expect(search.find(query)[0]).toBe(id);
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
