/** Signs of direction, one by one: what is closed, what is dropped, what is set apart. */
import { describe, expect, test } from "vitest";
import { contained, containedAddress } from "../../../src/model/contained";

const SIGNS: Readonly<Record<string, string>> = {
	LRE: "\u202A",
	RLE: "\u202B",
	PDF: "\u202C",
	LRO: "\u202D",
	RLO: "\u202E",
	LRI: "\u2066",
	RLI: "\u2067",
	FSI: "\u2068",
	PDI: "\u2069",
};
/** A text with signs by their names: "a LRE b" is "a", the sign, "b". */
const signs = (words: string) =>
	words
		.split(" ")
		.map((word) => SIGNS[word] ?? word)
		.join("");

test.each([
	[
		"nothing is done without such a sign, not even to one that is like them",
		"a\u2029\u200F\u2065b",
		"a\u2029\u200F\u2065b",
	],
	["an end without a begin is dropped", "a PDF b", "a b"],
	["so is the end of an isolate", "a PDI b", "a b"],
	["an embedding is closed and set apart", "a LRE b", "FSI a LRE b PDF PDI"],
	["one to the left too", "a RLE b", "FSI a RLE b PDF PDI"],
	["an override is", "LRO b", "FSI LRO b PDF PDI"],
	["one to the left too", "RLO b", "FSI RLO b PDF PDI"],
	["also where it was closed", "LRE a PDF", "FSI LRE a PDF PDI"],
	["an isolate is closed, and is apart as it is", "a LRI b", "a LRI b PDI"],
	["one to the left too", "RLI b", "RLI b PDI"],
	["and one of either direction", "FSI b", "FSI b PDI"],
	["a closed isolate stays as it is", "LRI a PDI b", "LRI a PDI b"],
	["of two isolates each is closed", "LRI RLI a PDI b", "LRI RLI a PDI b PDI"],
	["they are closed in the order that they ask for", "LRE LRI a", "FSI LRE LRI a PDI PDF PDI"],
	[
		"and so in the other order, within the isolate that holds all",
		"LRI LRE a",
		"LRI LRE a PDF PDI",
	],
	["the second end of one begin is dropped", "LRE a PDF PDF b", "FSI LRE a PDF b PDI"],
	["of two begins each has its end", "LRE RLE a PDF b PDF", "FSI LRE RLE a PDF b PDF PDI"],
	[
		"an embedding cannot be closed within an isolate",
		"LRE LRI a PDF b",
		"FSI LRE LRI a b PDI PDF PDI",
	],
	["an isolate that ends, ends what was begun within it", "LRI LRE a PDI", "LRI LRE a PDI"],
	[
		"and nothing of what was begun before",
		"LRE LRI RLE a PDI b",
		"FSI LRE LRI RLE a PDI b PDF PDI",
	],
	["what stands in one isolate is apart", "FSI LRE a PDF b PDI", "FSI LRE a PDF b PDI"],
	["not so with a letter before it", "a LRI LRE b PDF PDI", "FSI a LRI LRE b PDF PDI PDI"],
	["nor behind it", "LRI LRE a PDI b", "FSI LRI LRE a PDI b PDI"],
	[
		"nor with another isolate behind it",
		"LRI LRE a PDI LRI b PDI",
		"FSI LRI LRE a PDI LRI b PDI PDI",
	],
	["nothing is left of ends alone", "PDI PDF PDI", ""],
])("%s: %s", (_, text, whole) => {
	expect(contained(signs(text))).toBe(signs(whole));
});

describe("an address", () => {
	test("has each of these signs written in letters", () => {
		const all = Object.values(SIGNS).join("");
		expect(containedAddress(`https://example.org/${all}?a=${all}`)).toBe(
			`https://example.org/${encodeURIComponent(all)}?a=${encodeURIComponent(all)}`,
		);
	});

	test("without any stays as it is, whatever else is in it", () => {
		for (const address of ["https://example.org/", "https://example.org/ä\u2029\u206A?q=ب"]) {
			expect(containedAddress(address)).toBe(address);
		}
	});
});
