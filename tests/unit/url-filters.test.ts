/** Filters and the second day in an address. */
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../src/app/url";
import { defaultView } from "../../src/app/view";
import { NO_FILTERS } from "../../src/world/filters";
import { day, idlib } from "./idlib";

const { span } = idlib;
const fallback = defaultView(idlib);
const read = (hash: string) => decodeView(hash, idlib);

describe("filters in an address", () => {
	it("are lists of words, each under its own name, in the order of the schema", () => {
		const filters = {
			...NO_FILTERS,
			kinds: ["strike", "capture"] as const,
			parties: ["government"],
		};
		const hash = encodeView({ ...fallback, filters }, idlib);
		expect(hash).toBe("#kinds=strike,capture&parties=government");
		expect(read(hash).view.filters).toEqual({ ...filters, kinds: ["capture", "strike"] });
	});

	it("that let nothing through are not the same as none", () => {
		expect(read("#kinds=").view.filters).toEqual({ ...NO_FILTERS, kinds: [] });
		expect(read("").view.filters).toBe(NO_FILTERS);
	});

	it.each(["kinds", "sides", "confidence", "parties"] as const)(
		"are left out whole, and named, where a word of %s is not known",
		(key) => {
			const { view, problems } = read(`#${key}=nonsense&date=2019-08-21`);
			expect(view).toEqual({ ...fallback, day: day("2019-08-21") });
			expect(problems).toEqual([{ kind: key, text: "nonsense" }]);
		},
	);
});

describe("a second day in an address", () => {
	it("is read and written beside the first", () => {
		const { view, problems } = read("#date=2019-08-21&compare=2020-02-10");
		expect(view).toEqual({ ...fallback, day: day("2019-08-21"), compare: day("2020-02-10") });
		expect(problems).toEqual([]);
		expect(encodeView(view, idlib)).toBe("#date=2019-08-21&compare=2020-02-10");
	});

	it("that is none is left out, and one outside of the data becomes its nearest day; both are named", () => {
		expect(read("#compare=2019-02-30")).toEqual({
			view: fallback,
			problems: [{ kind: "compare", text: "2019-02-30" }],
		});
		expect(read("#compare=2031-01-01")).toEqual({
			view: { ...fallback, compare: span.last },
			problems: [{ kind: "compareOutside", text: "2031-01-01" }],
		});
	});
});

it("a second day before the span is held at its start, also the one that days are counted from", () => {
	for (const text of ["1969-12-31", "1970-01-01", "1970-01-02"]) {
		expect(read(`#compare=${text}`).view.compare, text).toBe(idlib.span.first);
	}
});
