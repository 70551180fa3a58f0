/** A source read claim by claim: who else says it, who differs, what changed later. */
import { describe, expect, test } from "vitest";
import type {
	Agreement,
	Assessment,
	Claim,
	ClaimText,
	DisagreementRecord,
	Place,
} from "../../src/model/types";
import { articleOf, type Marks } from "../../src/world/article";
import { change, claim, toyDataset } from "./toy";

type Parts = {
	readonly assessments?: readonly Assessment[];
	readonly disagreements?: readonly DisagreementRecord[];
	readonly agreements?: readonly Agreement[];
	readonly places?: ReadonlyMap<string, Place>;
};

const text = (id: string, more: Partial<ClaimText> = {}): ClaimText => ({
	id,
	summary: { en: id },
	...more,
});
const count = (id: string, value: number, more: Partial<Claim> = {}): Claim => ({
	...claim(id, "casualties", "03-01/03-10"),
	...more,
	text: text(id, { figures: [{ measure: "civilians-killed", value }] }),
});
const taken = (id: string, span: string, to: string, more: Partial<Claim> = {}): Claim => ({
	...claim(id, "capture", span),
	to,
	...more,
});
/** By another source, on the word of another origin. */
const elsewhere = { source: "S2", origins: ["army"] };
/** By another source that relays the same origin. */
const copied = { source: "S3" };
const record = (...sides: readonly string[][]): DisagreementRecord => ({
	id: "D1",
	topic: { en: "?" },
	sides: sides.map((claims) => ({ text: { en: claims.join() }, claims })),
	shown: { en: "." },
	places: ["mill"],
});

/** The marks of the claim "own" of source S1 among other claims. */
function marks(claims: readonly Claim[], parts: Parts = {}): Marks {
	const { disagreements = [], places, ...rest } = parts;
	const dataset = toyDataset({ ...rest, claims });
	const article = articleOf({ ...dataset, disagreements, places: places ?? dataset.places }, "S1");
	return article.find(({ claim: each }) => each.id === "own")?.marks ?? expect.fail();
}

describe("the claims of a source", () => {
	const at = (id: string, paragraph: number | null, source = "S1"): Claim => ({
		...claim(id, "statement", "03-01"),
		source,
		text: paragraph === null ? null : text(id, { paragraph }),
	});

	test("come in the order of its paragraphs, those without one last, by id", () => {
		const dataset = toyDataset({
			claims: [at("e", null), at("d", null), at("c", 1), at("b", 3), at("a", 3), at("x", 2, "S2")],
		});
		expect(articleOf(dataset, "S1").map(({ claim: { id } }) => id)).toEqual([
			"c",
			"a",
			"b",
			"d",
			"e",
		]);
		expect(articleOf(dataset, "S9")).toEqual([]);
	});
});

describe("a claim is also reported by another source", () => {
	test("that has the same place taken by the same side on days that overlap", () => {
		const own = taken("own", "03-05/03-07", "north");
		expect(marks([own, taken("b", "03-07", "north", elsewhere)])).toMatchObject({
			alsoReportedBy: ["S2"],
			sameOrigin: [],
			only: false,
		});
		for (const other of [
			taken("b", "03-07", "south", elsewhere),
			taken("b", "03-08", "north", elsewhere),
			taken("b", "03-07", "north", { ...elsewhere, places: ["ford"] }),
			taken("b", "03-07", "north", { origins: ["army"] }),
		]) {
			expect(marks([own, other]).alsoReportedBy).toEqual([]);
		}
	});

	test("that counts the same thing and comes to the same number, within the same bound", () => {
		const own = count("own", 800);
		expect(marks([own, count("b", 800, elsewhere)]).alsoReportedBy).toEqual(["S2"]);
		expect(marks([own, count("b", 790, elsewhere)]).alsoReportedBy).toEqual([]);
		const atLeast = {
			...count("b", 800, elsewhere),
			text: text("b", {
				figures: [{ measure: "civilians-killed", value: 800, bound: "at-least" }],
			}),
		};
		expect(marks([own, atLeast]).alsoReportedBy).toEqual([]);
	});

	test("but a copy of the same origin is no second voice", () => {
		const own = count("own", 800);
		expect(marks([own, count("b", 800, copied)])).toMatchObject({
			alsoReportedBy: [],
			sameOrigin: ["S3"],
			only: false,
		});
		const both = [own, count("b", 800, copied), count("c", 800, elsewhere)];
		expect(marks(both)).toMatchObject({ alsoReportedBy: ["S2"], sameOrigin: ["S3"] });
	});

	describe("of a truce's announcement", () => {
		const truce = (id: string, more: Partial<Claim> = {}): Claim => ({
			...claim(id, "ceasefire", "03-20"),
			agreement: "T1",
			...more,
		});
		const both = [truce("own"), truce("b", elsewhere)];

		test("that tells of the same truce on the same days", () => {
			expect(marks(both).alsoReportedBy).toEqual(["S2"]);
		});

		test("unless one of them is disputed, or tells of its breach", () => {
			const disputed = { ...record(["b"], ["c"]), agreements: ["T1"] };
			expect(marks(both, { disagreements: [disputed] })).toMatchObject({
				alsoReportedBy: [],
				sameMatter: ["b"],
			});
			const breach = { when: null, text: { en: "Shots." }, claims: ["b"] };
			const agreement = { id: "T1", breach } as unknown as Agreement;
			expect(marks(both, { agreements: [agreement] })).toMatchObject({
				alsoReportedBy: [],
				sameMatter: ["b"],
			});
		});
	});
});

describe("a claim differs", () => {
	test("from one that an assessment of the place has on another day, or with another holder", () => {
		const own = taken("own", "03-09", "south");
		const earlier = taken("b", "03-08", "south", elsewhere);
		const denied = taken("c", "03-09", "north", elsewhere);
		const assessments = [{ ...change("south", "03-09"), claims: ["own"], against: ["b", "c"] }];
		expect(marks([own, earlier, denied], { assessments }).differsFrom).toEqual(["b", "c"]);
		expect(marks([own, earlier, denied]).differsFrom).toEqual([]);
	});

	test("from one on another side of a recorded disagreement, of the same source or another", () => {
		const claims = [
			claim("own", "statement", "03-01"),
			claim("within", "strike", "05-01"),
			{ ...claim("other", "strike", "05-01"), ...elsewhere },
			{ ...claim("beside", "strike", "05-01"), ...elsewhere },
		];
		const disagreements = [record(["own", "beside"], ["within", "other", "beside"])];
		expect(marks(claims, { disagreements })).toMatchObject({
			differsFrom: ["other"],
			differsWithin: ["within"],
			disagreements: ["D1"],
			only: false,
		});
	});

	test("in a wording only, and not in what happened, it does not", () => {
		const claims = [
			claim("own", "statement", "03-01"),
			{ ...claim("other", "strike", "05-01"), ...elsewhere },
		];
		const disagreements = [{ ...record(["own"], ["other"]), about: "words" as const }];
		expect(marks(claims, { disagreements })).toMatchObject({
			differsFrom: [],
			disagreements: ["D1"],
			only: true,
		});
	});

	test("two changes of one place on days apart do not differ, though one record tells of both", () => {
		const claims = [taken("own", "03-01", "north"), taken("b", "03-09", "south", elsewhere)];
		expect(marks(claims, { disagreements: [record(["own"], ["b"])] }).differsFrom).toEqual([]);
	});

	test("the same holder on days that overlap is no difference, though recorded on two sides", () => {
		const claims = [taken("own", "03-01/03-31", "north"), taken("b", "03-09", "north", elsewhere)];
		expect(marks(claims, { disagreements: [record(["own"], ["b"])] })).toMatchObject({
			differsFrom: [],
			alsoReportedBy: ["S2"],
		});
	});
});

describe("a claim stands alone", () => {
	test("when no other source speaks of that kind of thing, there and then", () => {
		const own = claim("own", "strike", "03-01");
		const others = [
			claim("b", "strike", "03-01"),
			{ ...claim("c", "displacement", "03-01"), ...elsewhere },
			{ ...claim("d", "strike", "03-02"), ...elsewhere },
			{ ...claim("e", "strike", "03-01", ["ford"]), ...elsewhere },
		];
		expect(marks([own, ...others])).toMatchObject({ only: true, sameMatter: [] });
	});

	test("but not when one does, though no rule can tell whether it says the same", () => {
		const other = { ...claim("b", "strike", "02-01/03-31"), ...elsewhere };
		expect(marks([claim("own", "strike", "03-01"), other])).toMatchObject({
			only: false,
			alsoReportedBy: [],
			sameMatter: ["b"],
		});
	});

	test("but not when both speak of areas: other names may mean the same ground", () => {
		const area = (id: string): Place => ({
			id,
			name: { en: id },
			aliases: [],
			kind: "area",
			cell: false,
			rank: 1,
			at: null,
		});
		const places = new Map([area("plain"), area("valley")].map((each) => [each.id, each]));
		const claims = [
			claim("own", "strike", "03-01", ["plain"]),
			{ ...claim("b", "strike", "03-01", ["valley"]), ...elsewhere },
		];
		expect(marks(claims, { places }).sameMatter).toEqual(["b"]);
	});

	test("with a count that nobody else gives, whatever is said of the place", () => {
		const injured = {
			...claim("b", "casualties", "03-01"),
			...elsewhere,
			text: text("b", { figures: [{ measure: "injured", value: 3 }] }),
		};
		expect(marks([count("own", 800), injured]).only).toBe(true);
	});
});

describe("a place that a claim has in someone's hands has changed hands since", () => {
	const history = [change("north", "03-01"), change("fighting", "03-08"), change("south", "03-09")];
	const later = (own: Claim, assessments: readonly Assessment[] = history) =>
		marks([own], { assessments }).laterChanged.map(({ assessment }) => assessment.id);

	test("when the map agrees with it on its days", () => {
		expect(later(taken("own", "03-02", "north"))).toEqual(["A03-09"]);
		expect(later({ ...claim("own", "control", "03-05"), to: "north" })).toEqual(["A03-09"]);
	});

	test("or when an assessment stands on it, though shown on another day", () => {
		const cited = [{ ...change("north", "03-03"), claims: ["own"] }, change("south", "03-09")];
		expect(later(taken("own", "03-02", "north"), cited)).toEqual(["A03-09"]);
	});

	test("but not when it was never so, has not changed, or says nothing of a holder", () => {
		expect(later(taken("own", "03-02", "south"))).toEqual([]);
		expect(later(taken("own", "03-10", "south"))).toEqual([]);
		expect(later(claim("own", "control", "03-05"))).toEqual([]);
		expect(later({ ...claim("own", "strike", "03-05"), to: "north" })).toEqual([]);
	});

	test("nor when it had come back to the same side by the last of its days", () => {
		const back = [...history, change("north", "03-20")];
		expect(later(taken("own", "03-02/03-25", "north"), back)).toEqual([]);
	});
});
