/** What the rest of a dataset says of one claim: voices and copies, differences, later changes. */
import { describe, expect, test } from "vitest";
import type { Claim, Dataset, Source } from "../../src/model/types";
import { marksOf } from "../../src/world/article";
import { elsewhere, record, taken, voice } from "./marked";
import { change, claim, on, toyDataset } from "./toy";

const toy = toyDataset({});
const source = toy.sources.get("S1") ?? expect.fail("no source");

/** The marks of the first claim among all. */
function marked(claims: readonly [Claim, ...Claim[]], parts: Partial<Dataset> = {}) {
	const [own] = claims;
	const all = new Map(claims.map((each) => [each.id, each]));
	return marksOf({ ...toy, disagreements: [], ...parts, claims: all }, own);
}
const own = taken("own", "03-05", "north");

describe("a second voice", () => {
	/** Whether the same claim of another source and origin is a voice, by whose text the documents carry. */
	const seen = (mine: Partial<Source>, theirs: Partial<Source>) => {
		const sources = new Map([
			["S1", { ...source, publisher: "Paper", ...mine }],
			["S2", { ...source, id: "S2", publisher: "Herald", ...theirs }],
		]);
		const { alsoReportedBy, sameOrigin } = marked([own, taken("b", "03-05", "north", elsewhere)], {
			sources,
		});
		expect([...alsoReportedBy, ...sameOrigin]).toEqual([voice("b")]);
		return alsoReportedBy.length === 1;
	};

	test("is that of another publisher, whose text is not of the same agency", () => {
		expect(seen({}, {})).toBe(true);
		expect(seen({}, { publisher: "Paper" })).toBe(false);
		expect(seen({ originallyBy: "Reuters" }, { originallyBy: "Reuters" })).toBe(false);
		expect(seen({ originallyBy: "Reuters" }, { originallyBy: "AFP" })).toBe(true);
		expect(seen({ originallyBy: "Reuters" }, { publisher: "Reuters" })).toBe(false);
		expect(seen({ publisher: "AFP", originallyBy: "Reuters" }, { publisher: "AFP" })).toBe(true);
	});

	test.each(["after", "quoting", "carried by"])(
		"is no text that is the agency's, %s another",
		(word) => {
			const originallyBy = `Reuters, ${word} TASS`;
			expect(seen({ originallyBy }, { publisher: "TASS" })).toBe(false);
			expect(seen({ publisher: "TASS" }, { originallyBy })).toBe(false);
			expect(seen({ originallyBy }, { publisher: "Reuters" })).toBe(false);
			expect(seen({ originallyBy }, { publisher: word })).toBe(true);
		},
	);

	test("takes a name with such a word in its midst for what it is", () => {
		expect(seen({ publisher: "News after Noon" }, { publisher: "News Noon" })).toBe(true);
		expect(seen({ publisher: "News after Noon" }, { publisher: "News after Noon" })).toBe(false);
	});

	test("is one where a source is not known, unless the origin is the same", () => {
		const others = [
			taken("b", "03-05", "north", { source: "S8", origins: ["army", "radio"] }),
			taken("c", "03-05", "north", { source: "S9", origins: ["army", "wire"] }),
		] as const;
		expect(marked([own, ...others])).toMatchObject({
			alsoReportedBy: [voice("b")],
			sameOrigin: [voice("c")],
		});
	});

	test("is no claim of the same source, nor one that says otherwise", () => {
		const none = { alsoReportedBy: [], sameOrigin: [], unconfirmed: [] };
		expect(marked([own, taken("b", "03-05", "north")])).toMatchObject({ ...none, only: true });
		const other = taken("b", "03-05", "south", elsewhere);
		expect(marked([own, other])).toMatchObject({ ...none, beside: ["b"], only: false });
	});
});

describe("of a claim about several places", () => {
	const three = { ...own, places: ["mill", "ford", "hill"] };
	const says = (id: string, ...places: string[]) =>
		taken(id, "03-05", "north", { ...elsewhere, places });

	test("a voice names those that it tells of too, in the order of the claim; all is all", () => {
		const found = marked([three, says("b", "ford", "mill"), says("c", "hill", "ford", "mill")]);
		expect(found.alsoReportedBy).toEqual([voice("b", "mill", "ford"), voice("c")]);
		expect(found.unconfirmed).toEqual([]);
	});

	test("those that no voice names are not confirmed", () => {
		expect(marked([three, says("b", "ford"), says("c", "ford", "bridge")]).unconfirmed).toEqual([
			"mill",
			"hill",
		]);
		expect(marked([three, says("b", "ford"), says("c", "hill")]).unconfirmed).toEqual(["mill"]);
		expect(marked([three]).unconfirmed).toEqual([]);
	});
});

describe("differences", () => {
	const facts = (id: string, ...sides: string[][]) => ({ ...record(...sides), id });
	const said = (id: string, more: Partial<Claim> = {}) => ({
		...claim(id, "strike", "03-05"),
		...more,
	});
	const seen = (...disagreements: ReturnType<typeof facts>[]) =>
		marked(
			[said("own"), said("b", elsewhere), said("c", elsewhere), said("near"), said("d", elsewhere)],
			{ disagreements },
		);

	test("lie with their record, in the order of the records, those of one source and of others apart", () => {
		const found = seen(
			facts("D1", ["own"], ["c", "near"]),
			facts("D2", ["own"], ["b", "c"]),
			facts("D3", ["b"], ["c"]),
		);
		const told = (list: typeof found.differsFrom) =>
			list.map(({ record: of, claims }) => `${of?.id ?? "none"}: ${claims.join()}`);
		expect(told(found.differsFrom)).toEqual(["D1: c", "D2: b,c"]);
		expect(told(found.differsWithin)).toEqual(["D1: near"]);
		expect(found.disagreements).toEqual(["D1", "D2"]);
		expect(found.beside).toEqual(["d"]);
	});

	test("of figures that count other things are one matter, and named by no record", () => {
		const scope = { ...facts("D1", ["own"], ["b"]), about: "scope" as const };
		const found = seen(scope, facts("D2", ["own"], ["c"]));
		expect(found.sameMatter).toEqual(["b"]);
		expect(found.differsFrom.map(({ record: of, claims }) => [of?.id, claims])).toEqual([
			["D2", ["c"]],
		]);
		const both = seen(scope, facts("D2", ["own"], ["b"]));
		expect(both.differsFrom.map(({ record: of }) => of?.id)).toEqual(["D2"]);
	});

	test("that an assessment finds have no record, and come last", () => {
		const claims = [
			taken("own", "03-09", "south"),
			taken("b", "03-08", "south", elsewhere),
			taken("c", "03-07", "south", elsewhere),
		] as const;
		const history = [{ ...change("south", "03-09"), claims: ["own"], against: ["b", "c"] }];
		const found = marked([...claims], {
			assessments: new Map([["mill", history]]),
			disagreements: [facts("D1", ["own"], ["c"])],
		});
		expect(found.differsFrom.map(({ record: of, claims: ids }) => [of?.id, ids])).toEqual([
			["D1", ["c"]],
			[undefined, ["b"]],
		]);
	});
});

describe("a place that changed hands after a claim", () => {
	const later = (claims: Claim, ...changes: Parameters<typeof change>[]) =>
		marked([claims], {
			assessments: new Map([["mill", changes.map((each) => change(...each))]]),
		}).laterChanged.map(({ day, assessment }) => [day, assessment.holder]);

	test("did so on the day on which the map shows its next holder", () => {
		expect(later(own, ["north", "03-05"], ["south", "03-10", "03-20", "03-15"])).toEqual([
			[on("03-15"), "south"],
		]);
	});

	test("is next held by another party: neither by the same again, nor by nobody", () => {
		const north: Parameters<typeof change> = ["north", "03-05"];
		const fighting: Parameters<typeof change> = ["fighting", "03-08"];
		const unknown: Parameters<typeof change> = ["unknown", "03-09"];
		expect(later(own, north, fighting, ["north", "03-12"])).toEqual([]);
		expect(later(own, north, fighting, unknown, ["north", "03-12"], ["south", "03-20"])).toEqual([
			[on("03-20"), "south"],
		]);
		expect(later(own, north, fighting, unknown)).toEqual([]);
	});

	test("had the holder of the claim on the last of its days", () => {
		expect(later(own, ["north", "03-05"], ["south", "03-06"])).toEqual([[on("03-06"), "south"]]);
		expect(later(own, ["north", "03-01"], ["south", "03-05"])).toEqual([]);
		expect(later(own, ["north", "03-06"], ["south", "03-09"])).toEqual([]);
		expect(later(own, ["south", "03-01"], ["south", "03-09"])).toEqual([]);
	});

	test("is told of each of the places that the claim names", () => {
		const places = ["ford", "mill", "hill"];
		const history = [change("north", "03-01"), change("south", "03-09")];
		const found = marked([{ ...own, places }], {
			assessments: new Map([
				["mill", history],
				["ford", history.map((each) => ({ ...each, place: "ford" }))],
			]),
		});
		expect(found.laterChanged.map(({ assessment }) => assessment.place)).toEqual(["ford", "mill"]);
	});

	test("is not told by an inferred assessment that cites the claim", () => {
		const cites = (basis: "reported" | "inferred") =>
			marked([own], {
				assessments: new Map([
					[
						"mill",
						[{ ...change("north", "03-06"), basis, claims: ["own"] }, change("south", "03-09")],
					],
				]),
			}).laterChanged.length;
		expect([cites("reported"), cites("inferred")]).toEqual([1, 0]);
	});
});
