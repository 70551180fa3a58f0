/** What a schema lets pass and no record may hold. */
import { describe, expect, test } from "vitest";
import { unseenFaults } from "../../../src/model/unseen";

describe("what no record may hold", () => {
	test("is found at any depth, and told with its path", () => {
		const value = JSON.parse(
			'{"a":[{"b":1e999}],"c":{"__proto__":1,"constructor":2,"d":"\uFFFD"}}',
		);
		expect([...unseenFaults(value)].sort((a, b) => a.field.localeCompare(b.field))).toEqual([
			{ field: "a.0.b", detail: "is too large for a number" },
			{ field: "c.__proto__", detail: "has a name that no field can have" },
			{ field: "c.constructor", detail: "has a name that no field can have" },
			{ field: "c.d", detail: "has lost letters: the file is not UTF-8" },
		]);
	});

	test("is not looked for within what cannot be there", () => {
		expect(unseenFaults({ prototype: { a: "\uFFFD" } })).toEqual([
			{ field: "prototype", detail: "has a name that no field can have" },
		]);
	});

	test.each([
		[null],
		[undefined],
		[0],
		[-1e308],
		[""],
		["text"],
		[true],
		[[]],
		[{}],
		[[null, 0, ["a"]]],
	])("is nothing in %j", (value) => {
		expect(unseenFaults(value)).toEqual([]);
	});

	test("may be the whole value", () => {
		expect(unseenFaults("\uFFFD")).toEqual([
			{ field: "", detail: "has lost letters: the file is not UTF-8" },
		]);
		expect(unseenFaults(Number.NaN)).toHaveLength(1);
	});
});
