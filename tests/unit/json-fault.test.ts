/** The line on which a text stops being JSON. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineOfFault } from "../../src/model/json-fault";

test.each([
	["a word that JSON has not", "[\n1,\noops]", 3],
	["a comma after the last entry", '{\n"a": 1,\n}', 3],
	["a comma after the last element", "[\n1,\n\n]", 4],
	["a missing comma", "[1,\n2\n3]", 3],
	["a missing colon", '{"a"\n"b"}', 2],
	["a key without quotes", "{\na: 1}", 2],
	["a bracket of the other kind", "[1\n}", 2],
	["something after the end", "{}\n\n{}", 3],
	["a number with a leading zero", "[\n01]", 2],
	["a string over two lines", '[\n"a\nb"]', 2],
	["an escape that JSON has not", '[1,\n"\\x"]', 2],
	["no end", "[\n[1,\n", 3],
	["a string without an end", '[\n"abc', 2],
	["nothing at all", "", 1],
])("%s: %j goes wrong on line %i", (_, text, line) => {
	expect(lineOfFault(text)).toBe(line);
});

describe("a sound text", () => {
	test("has its only fault after its end, and one that follows is found there", () => {
		fc.assert(
			fc.property(fc.json(), (sound) => {
				expect(lineOfFault(`${sound}\n\n]`)).toBe(3);
			}),
		);
	});

	test("cut off anywhere goes wrong at its last line and no earlier", () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
				const sound = JSON.stringify([value], null, 1);
				const lines = sound.split("\n");
				const kept = lines.slice(0, 1 + (cut % (lines.length - 1)));
				expect(lineOfFault(`${kept.join("\n")}\n?`)).toBe(kept.length + 1);
			}),
		);
	});

	test.each([
		["a string", `"${"a".repeat(12_000_000)}"`],
		["a string of escapes", `"${"\\u0041".repeat(2_000_000)}"`],
		["white space", `${" ".repeat(12_000_000)}1`],
		["a number", "1".repeat(12_000_000)],
	])("is passed over, however long %s in it is", (_, long) => {
		expect(lineOfFault(`[\n${long}\n"b"]`)).toBe(3);
	});

	test("may be nested deep", () => {
		expect(lineOfFault("[\n".repeat(50_000))).toBe(50_001);
	});
});
