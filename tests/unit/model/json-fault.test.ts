/** Where a text stops being JSON: the very spot, what was to come there, and what is open. */
import { describe, expect, test } from "vitest";
import { faultOf, lineOfFault, type Wanted } from "../../../src/model/json-fault";

/** The text with its fault marked: what stands before it, what was wanted, what closes the innermost thing that is open. */
const faultIn = (text: string) => {
	const { at, wanted, closer } = faultOf(text);
	return [text.slice(0, at), wanted, closer];
};

describe("the fault", () => {
	test.each<[text: string, before: string, wanted: Wanted, closer: string | null]>([
		["", "", "value", null],
		["  ?", "  ", "value", null],
		["]", "", "value", null],
		["}", "", "value", null],
		[",", "", "value", null],
		[":", "", "value", null],
		["1 2", "1 ", "next", null],
		["1,", "1", "next", null],
		["{} }", "{} ", "next", null],
		["[", "[", "first value", "]"],
		["[,", "[", "first value", "]"],
		["[}", "[", "first value", "]"],
		["[1", "[1", "next", "]"],
		["[1 2", "[1 ", "next", "]"],
		["[1:", "[1", "next", "]"],
		["[1}", "[1", "next", "]"],
		["[1,", "[1,", "value", "]"],
		["[1,]", "[1,", "value", "]"],
		["{", "{", "first key", "}"],
		["{]", "{", "first key", "}"],
		["{1", "{", "first key", "}"],
		["{,", "{", "first key", "}"],
		['{"a"', '{"a"', "colon", "}"],
		['{"a" "b"', '{"a" ', "colon", "}"],
		['{"a",', '{"a"', "colon", "}"],
		['{"a":', '{"a":', "value", "}"],
		['{"a":}', '{"a":', "value", "}"],
		['{"a":]', '{"a":', "value", "}"],
		['{"a":1', '{"a":1', "next", "}"],
		['{"a":1]', '{"a":1', "next", "}"],
		['{"a":1,', '{"a":1,', "key", "}"],
		['{"a":1,}', '{"a":1,', "key", "}"],
		['{"a":1,2', '{"a":1,', "key", "}"],
		['{"a":1,"b"', '{"a":1,"b"', "colon", "}"],
		['[{"a":[1,2],"b":{}},', '[{"a":[1,2],"b":{}},', "value", "]"],
		['{"a":[]]', '{"a":[]', "next", "}"],
		["[{}}", "[{}", "next", "]"],
	])("of %j", (text, before, wanted, closer) => {
		expect(faultIn(text)).toEqual([before, wanted, closer]);
	});

	test.each([
		"1",
		"-0",
		"0.5",
		"12.25e+10",
		"3E-7",
		"4e2",
		"true",
		"false",
		"null",
		'""',
		'"],}:["',
		'"a"',
	])("is none in the value %s, within a list, an object or alone", (value) => {
		expect(faultIn(`${value} ?`)).toEqual([`${value} `, "next", null]);
		expect(faultIn(`[ ${value} , ${value} ]?`)).toEqual([`[ ${value} , ${value} ]`, "next", null]);
		expect(faultIn(`{"k" : ${value} , "l":${value}}?`)).toEqual([
			`{"k" : ${value} , "l":${value}}`,
			"next",
			null,
		]);
	});

	test.each([
		["01", "0"],
		["1.", "1"],
		["1e", "1"],
		["1.5.2", "1.5"],
		["10x", "10"],
		["true1", "true"],
	])("of the number or word %s is behind what is one", (text, sound) => {
		expect(faultIn(text)).toEqual([sound, "next", null]);
	});

	test.each(["+1", ".5", "-", "-x", "tru", "True", "nul", "NaN", "'a'", "undefined"])(
		"of %s is its beginning",
		(text) => {
			expect(faultIn(text)).toEqual(["", "value", null]);
		},
	);

	test.each([" ", "\t", "\n", "\r", " \r\n\t "])("is not the white space %j", (space) => {
		expect(faultIn(`${space}[${space}1${space}]${space}?`)[0]).toBe(
			`${space}[${space}1${space}]${space}`,
		);
	});

	test.each(["\u00a0", "\v", "\f", "\ufeff", "\u2028"])(
		"is a space that JSON has not: %j",
		(space) => {
			expect(faultIn(`[${space}1]`)).toEqual(["[", "first value", "]"]);
		},
	);
});

describe("a string", () => {
	test.each([
		'\\"',
		"\\\\",
		"\\/",
		"\\b\\f\\n\\r\\t",
		"\\u00e9\\uABCD\\u0190",
		"é ع 😀",
		"\u007f\u009f\u2028",
		"a'b/c",
	])("may hold %s", (text) => {
		expect(faultIn(`"${text}"?`)).toEqual([`"${text}"`, "next", null]);
	});

	test.each(["\\x", "\\u12", "\\u12g4", "\\U0041", "\n", "\t", "\u0000", "\u001f", "\\ "])(
		"may not hold %j: it is wrong from its beginning",
		(text) => {
			expect(faultIn(`[1,"a${text}b"]`)).toEqual(["[1,", "value", "]"]);
		},
	);

	test("without an end is wrong from its beginning", () => {
		expect(faultIn('["a","b')).toEqual(['["a",', "value", "]"]);
		expect(faultIn('"')).toEqual(["", "value", null]);
	});

	test("of more than a thousand signs is read on", () => {
		for (const length of [999, 1000, 1001, 2000, 2500]) {
			const text = `"${"é".repeat(length)}"`;
			expect(faultIn(`[${text}?`)).toEqual([`[${text}`, "next", "]"]);
		}
	});
});

test("lines are counted from one, up to the fault", () => {
	expect(lineOfFault("?")).toBe(1);
	expect(lineOfFault("\n\n?\n\n")).toBe(3);
	expect(lineOfFault("[\n1\n")).toBe(3);
});
