/** What can be filtered by, and the number beside each choice. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterLine } from "../../src/app/filter-words";
import { readingIn } from "../../src/app/i18n/reading";
import { CLAIM_KINDS } from "../../src/model/schema";
import { events } from "../../src/world/events";
import { filterCounts, filterOptions, withChoice } from "../../src/world/filter-counts";
import { FILTER_KEYS, type Filters, NO_FILTERS } from "../../src/world/filters";
import { idlib } from "./idlib";
import { claim, toyDataset } from "./toy";

const only = (part: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...part });
const options = filterOptions(idlib);

describe("the choices", () => {
	test("are those that occur in the dataset", () => {
		const dataset = toyDataset({
			claims: [claim("a", "calm", "03-01"), claim("b", "strike", "03-01")],
		});
		expect(filterOptions(dataset)).toMatchObject({
			kinds: ["calm", "strike"],
			sides: ["wire"],
			confidence: [],
			parties: ["north", "south"],
		});
	});

	test("of the shipped data leave something each, but for what no event rests on", () => {
		const counts = filterCounts(idlib, NO_FILTERS);
		const empty = FILTER_KEYS.flatMap((key) =>
			options[key].filter((option) => counts[key].get(option) === 0),
		);
		// A holder that is inferred is no event.
		expect(empty).toEqual(["inferred"]);
	});
});

describe("the number beside a choice", () => {
	test("is that of the events which it alone would leave with the other filters as they are", () => {
		const some = fc.record({
			kinds: fc.option(fc.subarray([...options.kinds])),
			sides: fc.option(fc.subarray([...options.sides])),
			confidence: fc.option(fc.subarray([...options.confidence])),
			parties: fc.option(fc.subarray([...options.parties])),
		});
		fc.assert(
			fc.property(some, fc.constantFrom(...FILTER_KEYS), fc.nat(), (filters, key, at) => {
				const option = options[key][at % options[key].length];
				const alone = events(idlib, { ...filters, [key]: [option] }).length;
				expect(filterCounts(idlib, filters)[key].get(option ?? "")).toBe(alone);
			}),
			{ numRuns: 15 },
		);
	});

	test("does not follow the filter that it belongs to", () => {
		const { kinds } = filterCounts(idlib, NO_FILTERS);
		expect(filterCounts(idlib, only({ kinds: ["calm"] })).kinds).toEqual(kinds);
	});
});

describe("a choice put in or taken out", () => {
	test("keeps the order of the choices", () => {
		expect(withChoice(null, "calm", true, CLAIM_KINDS)).toEqual(["calm"]);
		expect(withChoice(["strike"], "calm", true, CLAIM_KINDS)).toEqual(["calm", "strike"]);
		expect(withChoice(["calm", "strike"], "calm", false, CLAIM_KINDS)).toEqual(["strike"]);
	});

	test("leaves no filter where it was the last one", () => {
		expect(withChoice(["calm"], "calm", false, CLAIM_KINDS)).toBeNull();
		expect(withChoice([], "calm", true, CLAIM_KINDS)).toEqual(["calm"]);
	});
});

describe("what is filtered, in words", () => {
	const line = (part: Partial<Filters>, language: "en" | "ar" = "en") =>
		filterLine(only(part), idlib, readingIn(language));

	test("is nothing without a filter", () => {
		expect(line({})).toBeNull();
	});

	test("names each filter with its choices", () => {
		expect(line({ kinds: ["calm", "strike"], parties: ["turkey"] })).toBe(
			"Filtered, the rest is not shown. Kind of claim: calm, strikes; Party: Turkey.",
		);
		expect(line({ sides: [] })).toBe("Filtered, the rest is not shown. Side of the source: none.");
		expect(line({ confidence: ["both-sides"] }, "ar")).toContain("أوردته مصادر من الطرفين");
	});
});
