/** The edges of what filters let through: what has no assessment, no party, no report. */
import { describe, expect, test } from "vitest";
import type { Assessment, Claim, PostProperties } from "../../src/model/types";
import { filterOptions, withChoice } from "../../src/world/filter-counts";
import {
	evidencePasses,
	FILTER_KEYS,
	type Filters,
	isFiltering,
	NO_FILTERS,
	postPasses,
	statusPasses,
} from "../../src/world/filters";
import { statusAt } from "../../src/world/world";
import { idlib } from "./idlib";
import { change, claim, on, toyDataset } from "./toy";

const only = (part: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...part });
const capture: Claim = { ...claim("a", "capture", "03-01"), from: "north", to: "south" };
const dataset = toyDataset({ claims: [capture, claim("calm", "calm", "03-01")] });

test("the filters are written as kinds, sides, confidence and parties, and none filters by itself", () => {
	expect(FILTER_KEYS).toEqual(["kinds", "sides", "confidence", "parties"]);
	expect(NO_FILTERS).toEqual({ kinds: null, sides: null, confidence: null, parties: null });
	for (const key of FILTER_KEYS) expect(isFiltering(only({ [key]: ["x"] }))).toBe(true);
});

describe("evidence", () => {
	const passes = (part: Partial<Filters>, claims: readonly string[], assessment?: Assessment) =>
		evidencePasses(dataset, only(part), { claims, assessment });

	test("without a report is let through by no filter, and without filters always", () => {
		expect(passes({}, [])).toBe(true);
		expect(passes({ parties: ["north"] }, [], change("north", "03-01"))).toBe(false);
		expect(passes({ parties: ["north"] }, ["gone"], change("north", "03-01"))).toBe(false);
	});

	test("is held to every filter at once", () => {
		const assessment = { ...change("south", "03-01"), confidence: "one-side" as const };
		const part = { kinds: ["capture"], confidence: ["one-side"], parties: ["south"] } as const;
		expect(passes(part, ["a"], assessment)).toBe(true);
		expect(passes({ ...part, kinds: ["calm"] }, ["a"], assessment)).toBe(false);
		expect(passes({ ...part, confidence: ["both-sides"] }, ["a"], assessment)).toBe(false);
		expect(passes({ ...part, parties: ["north"] }, ["a"], assessment)).toBe(false);
	});

	test("is about a party that any of its claims names, whichever claim the kind lets through", () => {
		expect(passes({ kinds: ["calm"], parties: ["north"] }, ["calm", "a"])).toBe(true);
		expect(passes({ kinds: ["calm"], parties: ["north"] }, ["calm"])).toBe(false);
	});
});

describe("a status", () => {
	const history = [
		{ ...change("unknown", "02-01"), claims: ["a"] },
		{ ...change("north", "03-01"), claims: ["a"] },
		{ ...change("south", "05-01", "05-09"), claims: ["calm"], against: ["a"] },
	];
	const seen = (part: Partial<Filters>, day: string) =>
		statusPasses(dataset, only(part), statusAt(dataset, history, on(day)));

	test("that is uncertain is let through for the party before and the party after", () => {
		expect(seen({ parties: ["north"] }, "05-04")).toBe(true);
		expect(seen({ parties: ["south"] }, "05-04")).toBe(true);
		expect(seen({ parties: ["unknown"] }, "05-04")).toBe(false);
	});

	test("that nobody knows is let through by its reports, and for no party", () => {
		expect(seen({ kinds: ["capture"] }, "02-10")).toBe(true);
		expect(seen({ parties: ["unknown"] }, "02-10")).toBe(false);
		expect(statusPasses(dataset, only({ kinds: ["capture"] }), undefined)).toBe(false);
	});

	test("rests on what its assessment sets aside too", () => {
		expect(seen({ kinds: ["capture"] }, "06-01")).toBe(true);
		expect(seen({ kinds: ["strike"] }, "06-01")).toBe(false);
	});

	test("is held to the reports before the party", () => {
		expect(seen({ kinds: ["strike"], parties: ["south"] }, "06-01")).toBe(false);
		expect(seen({ kinds: ["calm"], parties: ["south"] }, "06-01")).toBe(true);
	});
});

describe("a post", () => {
	const { properties } = idlib.posts[0] ?? expect.fail();
	const post: PostProperties = { ...properties, party: "north", claims: ["calm"] };
	const passes = (part: Partial<Filters>) => postPasses(dataset, only(part), post);

	test("is let through for its party, though its claims name none", () => {
		expect([passes({}), passes({ parties: ["north"] }), passes({ parties: ["south"] })]).toEqual([
			true,
			true,
			false,
		]);
	});

	test("is let through by its claims, and has no confidence", () => {
		expect(passes({ kinds: ["calm"], parties: ["north"] })).toBe(true);
		expect(passes({ kinds: ["strike"], parties: ["north"] })).toBe(false);
		expect(passes({ confidence: ["one-side"] })).toBe(false);
	});
});

describe("the choices", () => {
	test("stand in the order of the schema, not of the data, each once", () => {
		const [S1] = [...toyDataset({}).sources.values()];
		if (!S1) throw new Error("the toy has no source");
		const assessments = [
			{ ...change("north", "03-01"), confidence: "one-side" as const },
			{ ...change("south", "03-02"), confidence: "both-sides" as const },
			{ ...change("north", "03-03"), confidence: "one-side" as const },
		];
		const claims = [
			{ ...claim("a", "strike", "03-01"), source: "gone" },
			claim("b", "capture", "03-01"),
			claim("c", "strike", "03-02"),
		];
		expect(filterOptions(toyDataset({ assessments, claims }))).toEqual({
			kinds: ["capture", "strike"],
			sides: [S1.side],
			confidence: ["both-sides", "one-side"],
			parties: ["north", "south"],
		});
	});

	test("taken out or put in leave those alone that are no choice of the dataset", () => {
		expect(withChoice(["a", "c"], "b", true, ["a", "b", "c"])).toEqual(["a", "b", "c"]);
		expect(withChoice(["a", "gone"], "a", false, ["a", "b"])).toBeNull();
		expect(withChoice(null, "a", false, ["a", "b"])).toBeNull();
	});
});
