/** Disagreements: the recorded ones, and those that the assessments imply. */
import { describe, expect, test } from "vitest";
import type { Assessment, Claim, DisagreementRecord } from "../../src/model/types";
import { claimsDisputed, disagreementsAbout, disagreementsIn } from "../../src/world/disagreements";
import { change, claim, toyDataset } from "./toy";

const report = (id: string, day: string, origin: string, to = "south"): Claim => ({
	...claim(id, "capture", day),
	origins: [origin],
	to,
});
const record = (claims: readonly string[], places = ["mill"]): DisagreementRecord => ({
	id: "D1",
	topic: { en: "When?" },
	sides: claims.map((id) => ({ text: { en: id }, claims: [id] })),
	shown: { en: "The later day." },
	places,
	agreements: ["T1"],
});
const south = (claims: string[], more: Partial<Assessment> = {}): Assessment => ({
	...change("south", "03-09"),
	claims,
	...more,
});

function about(
	assessment: Assessment,
	claims: readonly Claim[],
	recorded: readonly DisagreementRecord[] = [],
) {
	const dataset = { ...toyDataset({ assessments: [assessment], claims }), disagreements: recorded };
	return disagreementsIn(dataset);
}

describe("an assessment implies a disagreement", () => {
	const early = report("early", "03-08", "army");
	const late = report("late", "03-09", "wire");

	test("when it sets a claim aside", () => {
		expect(about(south(["late"], { against: ["early"] }), [early, late])).toMatchObject([
			{ kind: "implied", id: "A03-09", place: "mill", against: ["early"], days: [] },
		]);
	});

	test("when reports it stands on name different days and come from different origins", () => {
		expect(about(south(["late", "early"]), [early, late])).toMatchObject([
			{ kind: "implied", against: [], days: ["late", "early"] },
		]);
	});

	test.each<[string, Claim[], Partial<Assessment>]>([
		["all name one day", [late, report("other", "03-09", "army")], {}],
		["one outlet corrects itself", [late, report("other", "03-08", "wire")], {}],
		["a report gives a span of days", [late, report("other", "03-07/03-09", "army")], {}],
		["a report has another holder", [late, report("other", "03-08", "army", "north")], {}],
		["what it stands on tells of another change", [late, early], { basis: "inferred" }],
	])("but not when %s", (_, claims, more) => {
		expect(
			about(
				south(
					claims.map(({ id }) => id),
					more,
				),
				claims,
			),
		).toEqual([]);
	});

	test("but not twice, when a recorded one covers the place and those claims", () => {
		const disputed = south(["late"], { against: ["early"] });
		const kinds = (recorded: DisagreementRecord) =>
			about(disputed, [early, late], [recorded]).map(({ kind }) => kind);
		expect(kinds(record(["early", "late"]))).toEqual(["recorded"]);
		expect(kinds(record(["late", "other"]))).toEqual(["recorded", "implied"]);
		expect(kinds(record(["early", "late"], ["ford"]))).toEqual(["recorded", "implied"]);
	});
});

test("disagreements about a place or an agreement are found by its id", () => {
	const dataset = {
		...toyDataset({
			assessments: [south(["late"], { against: ["other"] })],
			claims: [report("late", "03-09", "wire"), report("other", "03-08", "army")],
		}),
		disagreements: [record(["early", "late"])],
	};
	const kinds = (id: string) => disagreementsAbout(dataset, id).map(({ kind }) => kind);
	expect(kinds("mill")).toEqual(["recorded", "implied"]);
	expect(kinds("T1")).toEqual(["recorded"]);
	expect(kinds("ford")).toEqual([]);
	const cited = (id: string) => claimsDisputed(dataset, id).map((each) => each.id);
	expect(cited("mill")).toEqual(["late", "late", "other"]);
	expect(cited("T1")).toEqual(["late"]);
	expect(cited("ford")).toEqual([]);
});

test("implied ones come by the day shown, and the list is made once for a dataset", () => {
	const dataset = toyDataset({
		assessments: [
			{ ...south(["a"], { against: ["b"] }), id: "A2" },
			{ ...change("north", "03-01"), id: "A1", claims: ["a"], against: ["b"] },
		],
		claims: [report("a", "03-09", "wire"), report("b", "03-08", "army")],
	});
	expect(disagreementsIn(dataset).map(({ id }) => id)).toEqual(["A1", "A2"]);
	expect(disagreementsIn(dataset)).toBe(disagreementsIn(dataset));
});
