/** Which reports make a dispute, and what of one is cited. */
import { describe, expect, test } from "vitest";
import type { Assessment, Claim, DisagreementRecord } from "../../src/model/types";
import {
	claimsIn,
	claimsOfSides,
	type Disagreement,
	disagreementsAbout,
	disagreementsIn,
} from "../../src/world/disagreements";
import { change, claim, toyDataset } from "./toy";

const report = (id: string, day: string, ...origins: string[]): Claim => ({
	...claim(id, "capture", day),
	origins,
	to: "south",
});
const south = (id: string, claims: string[], against: string[] = []): Assessment => ({
	...change("south", "03-09"),
	id,
	claims,
	against,
});
const record: DisagreementRecord = {
	id: "D1",
	topic: { en: "When?" },
	sides: [
		{ text: { en: "Early." }, claims: ["a", "b"] },
		{ text: { en: "Late." }, claims: ["c"] },
	],
	shown: { en: "The later day." },
	places: ["mill"],
};

const dayDispute = (...claims: Claim[]) => {
	const assessments = [
		south(
			"A1",
			claims.map(({ id }) => id),
		),
	];
	const [found] = disagreementsIn(toyDataset({ assessments, claims }));
	return found?.kind === "implied" ? found.days : null;
};

describe("reports of one capture", () => {
	test("are in dispute where any other than the first has a day and an origin of its own", () => {
		const [one, two] = [report("a", "03-09", "wire"), report("b", "03-09", "wire")];
		expect(dayDispute(one, two, report("c", "03-08", "army"))).toEqual(["a", "b", "c"]);
		expect(dayDispute(one, two, report("c", "03-08", "wire"))).toBeNull();
	});

	test("are in dispute where one has an origin that the other lacks, whichever is cited first", () => {
		const [one, other] = [report("a", "03-09", "wire"), report("b", "03-08", "wire", "army")];
		expect(dayDispute(other, one)).toEqual(["b", "a"]);
		expect(dayDispute(one, other)).toEqual(["a", "b"]);
	});

	test("of another kind than a capture give no day", () => {
		const control = { ...report("b", "03-08", "army"), kind: "control" as const };
		expect(dayDispute(report("a", "03-09", "wire"), control)).toBeNull();
	});

	test("are in no dispute where there are none, or one", () => {
		expect(dayDispute()).toBeNull();
		expect(dayDispute(report("a", "03-09", "wire"))).toBeNull();
	});
});

describe("the list", () => {
	const claims = ["a", "b", "c", "d"].map((id) => report(id, "03-09", "wire"));
	const dataset = {
		...toyDataset({ assessments: [south("A2", ["a"], ["d"]), south("A1", ["a"], ["d"])], claims }),
		disagreements: [record],
	};

	test("begins with what is recorded, and has those of one day by their ids", () => {
		expect(disagreementsIn(dataset).map(({ id }) => id)).toEqual(["D1", "A1", "A2"]);
	});

	test("has a recorded one with its places, and with no agreements where it names none", () => {
		expect(disagreementsIn(dataset)[0]).toEqual({
			kind: "recorded",
			id: "D1",
			record,
			places: ["mill"],
			agreements: [],
		});
		expect(disagreementsAbout(dataset, "A1")).toEqual([]);
	});

	test("cites all sides of a recorded one, and of an implied one what it stands on and sets aside", () => {
		expect(claimsOfSides(record)).toEqual(["a", "b", "c"]);
		const cited = (each: Disagreement | undefined) =>
			each && claimsIn(each, dataset).map(({ id }) => id);
		expect(disagreementsIn(dataset).map(cited)).toEqual([
			["a", "b", "c"],
			["a", "d"],
			["a", "d"],
		]);
	});

	test("leaves out an implied one only where one record has all of what is disputed", () => {
		const one = { ...record, sides: [{ text: { en: "One." }, claims: ["b"] }] };
		const other = { ...record, id: "D2", sides: [{ text: { en: "Two." }, claims: ["c"] }] };
		const assessments = [south("A1", ["a"], ["b", "c"])];
		const kinds = (...disagreements: DisagreementRecord[]) =>
			disagreementsIn({ ...toyDataset({ assessments, claims }), disagreements }).map(
				({ kind }) => kind,
			);
		expect(kinds(one, other)).toEqual(["recorded", "recorded", "implied"]);
		expect(kinds(record)).toEqual(["recorded"]);
	});
});
