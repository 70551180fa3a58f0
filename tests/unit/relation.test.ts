/** How two claims stand to each other, by what they say and by what was recorded of them. */
import { describe, expect, test } from "vitest";
import type {
	Agreement,
	Assessment,
	Claim,
	ClaimKind,
	ClaimText,
	Dataset,
	DisagreementRecord,
	Place,
} from "../../src/model/types";
import {
	isAboutFacts,
	isComparable,
	type Relation,
	recordsBetween,
	relationOf,
} from "../../src/world/compare";
import { record, taken, text } from "./marked";
import { change, claim, toyDataset } from "./toy";

const toy = toyDataset({});
const area = (id: string): [string, Place] => [
	id,
	{ id, name: { en: id }, aliases: [], kind: "area", cell: false, rank: 1, at: null },
];
const bare: Dataset = {
	...toy,
	disagreements: [],
	places: new Map([...toy.places, area("plain"), area("valley")]),
};

/** The relation, which is the same from either side. */
function relation(a: Claim, b: Claim, parts: Partial<Dataset> = {}): Relation {
	const dataset = { ...bare, ...parts };
	const found = relationOf(dataset, a, b);
	expect(relationOf(dataset, b, a)).toBe(found);
	return found;
}

const about = (kind: ClaimKind, id: string, more: Partial<Claim> = {}, span = "03-05"): Claim => ({
	...claim(id, kind, span),
	...more,
});
const strike = (id: string, more: Partial<Claim> = {}, span?: string) =>
	about("strike", id, more, span);
const figures = (...given: NonNullable<ClaimText["figures"]>) => ({
	text: text("", { figures: given }),
});
const dead = (value: number | string) => ({ measure: "killed", value });
const hurt = (value: number) => ({ measure: "injured", value });
const judged = (part: Partial<Assessment>) => ({
	assessments: new Map([["mill", [{ ...change("north", "03-05"), claims: [], ...part }]]]),
});
const recorded = (about: DisagreementRecord["about"], ...sides: string[][]) => ({
	disagreements: [{ ...record(...sides), about }],
});

describe("of who took a place", () => {
	const own = taken("a", "03-05/03-07", "north");

	test("the same holder of a common place makes them the same, on days that touch", () => {
		expect(relation(own, taken("b", "03-07", "north"))).toBe("same");
		expect(relation(own, taken("b", "03-08", "north"))).toBe("none");
		expect(relation(own, taken("b", "03-07", "north", { places: ["ford", "mill"] }))).toBe("same");
		expect(relation(own, taken("b", "03-07", "north", { places: ["ford"] }))).toBe("none");
	});

	test("another holder, none, or another kind of claim does not", () => {
		expect(relation(own, taken("b", "03-07", "south"))).toBe("beside");
		expect(relation(own, taken("b", "03-08", "south"))).toBe("none");
		expect(relation(own, about("capture", "b"))).toBe("beside");
		expect(relation(own, { ...taken("b", "03-07", "north"), kind: "control" })).toBe("none");
	});

	test("two areas are no common place, though they may be one ground", () => {
		const one = { ...own, places: ["plain"] };
		expect(relation(one, taken("b", "03-07", "north", { places: ["valley"] }))).toBe("beside");
		expect(relation(one, taken("b", "03-07", "north", { places: ["mill"] }))).toBe("none");
	});

	test("two counts must be of one thing and alike; one count alone is no hindrance", () => {
		const counted = (id: string, ...given: Parameters<typeof figures>) => ({
			...taken(id, "03-05", "north"),
			...figures(...given),
		});
		expect(relation(counted("a", dead(3)), taken("b", "03-05", "north"))).toBe("same");
		expect(relation(counted("a", dead(3)), counted("b", dead(3)))).toBe("same");
		expect(relation(counted("a", dead(3)), counted("b", dead(4)))).toBe("beside");
		expect(relation(counted("a", dead(3)), counted("b", hurt(3)))).toBe("none");
	});
});

describe("of figures", () => {
	const of = (a: ReturnType<typeof figures>, b: ReturnType<typeof figures>) =>
		relation(strike("a", a), strike("b", b));

	test("the same measure, value and bound make them the same", () => {
		expect(of(figures(dead(3)), figures(dead(3)))).toBe("same");
		expect(of(figures(dead(3)), figures(dead("3")))).toBe("beside");
		expect(of(figures(dead(3)), figures({ ...dead(3), bound: "at-least" }))).toBe("beside");
	});

	test("each that both give must be alike, one that only one gives need not", () => {
		expect(of(figures(dead(3), hurt(9)), figures(dead(3), hurt(8)))).toBe("beside");
		expect(of(figures(dead(3), hurt(9)), figures(dead(3)))).toBe("same");
	});

	test("of other things are no relation; beside what is not counted lies whatever is", () => {
		expect(of(figures(dead(3)), figures(hurt(3)))).toBe("none");
		expect(relation(strike("a", figures(dead(3))), strike("b"))).toBe("beside");
	});

	test("speak of one ground: a common place, or two areas", () => {
		const at = (...places: string[]) => ({ ...figures(dead(3)), places });
		expect(relation(strike("a", at("plain")), strike("b", at("valley")))).toBe("same");
		expect(relation(strike("a", at("mill")), strike("b", at("valley")))).toBe("none");
		expect(relation(strike("a", at("mill")), strike("b", at("ford")))).toBe("none");
	});
});

describe("of a truce", () => {
	const days = (span: string) => claim("", "ceasefire", span).when;
	const truce = (more: Partial<Agreement> = {}) => ({
		agreements: [
			{ id: "T0", announced: days("01-01"), start: null },
			{ id: "T1", announced: days("03-19/03-20"), start: days("03-21"), ...more },
		] as unknown as Agreement[],
	});
	const told = (id: string, more: Partial<Claim> = {}, span = "03-20") =>
		about("ceasefire", id, { agreement: "T1", ...more }, span);
	const seen = (b: Claim, parts: Partial<Dataset> = truce(), a = told("a")) =>
		relation(a, b, parts);

	test("reports of its announcement or beginning are the same, those of other days are on one matter", () => {
		for (const span of ["03-19", "03-20", "03-21", "03-21/03-30"]) {
			expect(seen(told("b", {}, span)), span).toBe("same");
		}
		for (const span of ["03-18", "03-22"]) expect(seen(told("b", {}, span)), span).toBe("matter");
		expect(seen(told("b", {}, "03-20"), truce({ start: days("03-18") }))).toBe("same");
		expect(seen(told("b", {}, "03-21"), truce({ start: null }))).toBe("matter");
	});

	test("so are none of another truce, of none, or of another ground", () => {
		expect(seen(told("b", { agreement: "T0" }))).toBe("beside");
		expect(seen(told("b", { places: ["ford"] }))).toBe("matter");
		expect(seen(told("b"), { agreements: [] })).toBe("matter");
		expect(relation(about("ceasefire", "a"), about("ceasefire", "b"), truce())).toBe("beside");
	});

	test("nor what is no report of a truce: it is on one matter with its own kind alone", () => {
		const deal = (id: string) => about("agreement", id, { agreement: "T1" }, "03-20");
		expect(seen(deal("b"))).toBe("none");
		expect(relation(deal("a"), deal("b"), truce())).toBe("matter");
	});

	test("nor what tells of its breach, was compared by hand, or is on another side of what is disputed", () => {
		const breach = { when: null, text: { en: "Shots." }, claims: ["b"] };
		expect(seen(told("b"), truce({ breach }))).toBe("matter");
		expect(seen(told("c"), truce({ breach }))).toBe("same");
		expect(seen(told("b", { text: text("b", { matter: [] }) }))).toBe("matter");
		expect(seen(told("b"), { ...truce(), ...recorded("scope", ["a"], ["b"]) })).toBe("matter");
		expect(seen(told("b"), { ...truce(), ...recorded("facts", ["a"], ["b"]) })).toBe("differs");
	});
});

describe("of what was recorded by hand", () => {
	const facts = recorded("facts", ["a", "b"], ["c"]);

	test("those on one side are the same, if they tell one kind of thing of one ground and time", () => {
		expect(relation(strike("a"), strike("b"), facts)).toBe("same");
		expect(relation(strike("a"), about("calm", "b"), facts)).toBe("none");
		expect(relation(strike("a"), strike("b", {}, "03-06"), facts)).toBe("none");
		expect(relation(strike("a"), strike("b", { places: ["ford"] }), facts)).toBe("none");
		expect(relation(strike("a"), strike("d"), facts)).toBe("beside");
		for (const kind of ["scope", "words"] as const) {
			expect(relation(strike("a"), strike("b"), recorded(kind, ["a", "b"], ["c"]))).toBe("beside");
		}
	});

	test("those on different sides differ, whatever they are and whenever", () => {
		expect(relation(strike("a"), about("calm", "c", {}, "05-01"), facts)).toBe("differs");
		expect(relation(strike("a"), strike("c"), recorded(undefined, ["a"], ["c"]))).toBe("differs");
		expect(relation(strike("a"), strike("c"), recorded("scope", ["a"], ["c"]))).toBe("matter");
		expect(relation(strike("a"), strike("c"), recorded("words", ["a"], ["c"]))).toBe("beside");
	});

	test("captures for two sides on days apart are two changes: one matter, and no difference", () => {
		const parts = recorded("facts", ["a"], ["b"]);
		const own = taken("a", "03-05", "north");
		expect(relation(own, taken("b", "03-09", "south"), parts)).toBe("matter");
		expect(relation(own, taken("b", "03-05", "south"), parts)).toBe("differs");
		expect(relation(own, taken("b", "03-09", "north"), parts)).toBe("differs");
		expect(relation(own, about("capture", "b", {}, "03-09"), parts)).toBe("differs");
	});

	test("a matter in common makes them one matter, whatever their kinds and days", () => {
		const on = (...matter: string[]) => ({ text: text("", { matter }) });
		const said = about("statement", "a", on("mills", "fords"));
		expect(relation(said, strike("b", on("fords"), "05-01"))).toBe("matter");
		expect(relation(said, strike("b", on("hills"), "05-01"))).toBe("none");
		expect(relation(said, strike("b", {}, "05-01"))).toBe("none");
	});

	test("the records between two are those with both on sides of their own, those about words left out", () => {
		const disagreements = [
			{ ...record(["a"], ["b"]), id: "D1" },
			{ ...record(["a"], ["c"]), id: "D2" },
			{ ...record(["b"], ["c"]), id: "D3" },
			{ ...record(["a", "b"], ["b"]), id: "D4" },
			{ ...record(["a"], ["b"]), id: "D5", about: "words" as const },
			{ ...record(["b"], ["a"]), id: "D6", about: "scope" as const },
		];
		const between = (a: string, b: string) =>
			recordsBetween({ disagreements }, strike(a), strike(b)).map(({ id }) => id);
		expect(between("a", "b")).toEqual(["D1", "D6"]);
		expect(between("c", "b")).toEqual(["D3"]);
		expect(between("a", "d")).toEqual([]);
		expect(recordsBetween({ disagreements: [] }, strike("a"), strike("b"))).toEqual([]);
	});

	test("a record is about facts unless it says otherwise", () => {
		const of = (about: DisagreementRecord["about"]) => isAboutFacts({ ...record(), about });
		expect([of(undefined), of("facts"), of("scope"), of("words")]).toEqual([
			true,
			true,
			false,
			false,
		]);
	});
});

describe("of what an assessment has as reports of one change", () => {
	const own = taken("a", "03-05", "north");

	test("another holder differs where one is set aside for the other", () => {
		const other = taken("b", "03-05", "south");
		expect(relation(own, other, judged({ claims: ["a"], against: ["b"] }))).toBe("differs");
		expect(relation(own, other, judged({ claims: ["a", "b"] }))).toBe("beside");
		expect(relation(own, other, judged({ against: ["a", "b"] }))).toBe("beside");
		expect(relation(own, other, judged({ claims: ["a"] }))).toBe("beside");
	});

	test("another day of the same holder differs, set aside or not", () => {
		const other = taken("b", "03-06", "north");
		expect(relation(own, other, judged({ claims: ["a"], against: ["b"] }))).toBe("differs");
		expect(relation(own, other, judged({ claims: ["a", "b"] }))).toBe("differs");
		expect(relation(own, other, judged({ claims: ["b"] }))).toBe("none");
		expect(relation(own, other, judged({ claims: ["a", "b"], basis: "inferred" }))).toBe("none");
	});

	test("it must be of one kind, and of a place that both name", () => {
		const both = judged({ claims: ["a", "b"] });
		const mill = { ...taken("b", "03-06", "north"), places: ["ford", "mill"] };
		expect(relation({ ...own, places: ["hill", "mill"] }, mill, both)).toBe("differs");
		expect(relation(own, { ...mill, places: ["ford"] }, both)).toBe("none");
		expect(relation(own, { ...mill, kind: "control" }, both)).toBe("none");
	});
});

describe("beside each other", () => {
	test("lie claims of one kind, ground and time", () => {
		expect(relation(strike("a"), strike("b"))).toBe("beside");
		expect(relation(strike("a"), strike("b", {}, "03-05/03-09"))).toBe("beside");
		expect(relation(strike("a"), strike("b", {}, "03-06"))).toBe("none");
		expect(relation(strike("a"), strike("b", { places: ["ford"] }))).toBe("none");
		expect(relation(strike("a"), about("calm", "b"))).toBe("none");
	});

	test("lies nothing of more than two years, and no statement but one that counts", () => {
		const { when } = strike("b");
		const long = { ...when, first: (when.first - 732) as typeof when.first };
		expect(relation(strike("a"), strike("b", { when: long }))).toBe("none");
		const said = (id: string, more: Partial<Claim> = {}) => about("statement", id, more);
		expect(relation(said("a"), said("b"))).toBe("none");
		expect(relation(said("a", figures(dead(3))), said("b"))).toBe("none");
		expect(relation(said("a", figures(dead(3))), said("b", figures(dead(4))))).toBe("beside");
		const two = figures(hurt(1), dead(4));
		expect(relation(said("a", figures(dead(3))), said("b", two))).toBe("beside");
	});
});

test("that a claim stands alone can be told, unless it is a statement that nobody compared and that counts nothing", () => {
	const said = (more: Partial<ClaimText>) => about("statement", "a", { text: text("a", more) });
	expect(isComparable(strike("a"))).toBe(true);
	expect(isComparable(about("statement", "a"))).toBe(false);
	expect(isComparable(said({}))).toBe(false);
	expect(isComparable(said({ figures: [] }))).toBe(false);
	expect(isComparable(said({ matter: [] }))).toBe(true);
	expect(isComparable(said({ figures: [dead(3)] }))).toBe(true);
});
