/** A source read claim by claim: in what order, what stands alone, what changed later. */
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/model/day";
import type { Assessment, Claim, Place } from "../../src/model/types";
import { articleOf } from "../../src/world/article";
import { count, elsewhere, marks, taken, text } from "./marked";
import { change, claim, on, toyDataset } from "./toy";

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

describe("a claim stands alone", () => {
	test("when no other source speaks of that kind of thing, there and then", () => {
		const own = claim("own", "strike", "03-01");
		const others = [
			claim("b", "strike", "03-01"),
			{ ...claim("c", "displacement", "03-01"), ...elsewhere },
			{ ...claim("d", "strike", "03-02"), ...elsewhere },
			{ ...claim("e", "strike", "03-01", ["ford"]), ...elsewhere },
		];
		expect(marks([own, ...others])).toMatchObject({ only: true, sameMatter: [], beside: [] });
	});

	test("but not when one does, though no rule can tell whether it says the same", () => {
		const other = { ...claim("b", "strike", "02-01/03-31"), ...elsewhere };
		expect(marks([claim("own", "strike", "03-01"), other])).toMatchObject({
			only: false,
			alsoReportedBy: [],
			sameMatter: [],
			beside: ["b"],
		});
	});

	test("also beside one whose days are more than two years: it lies beside everything", () => {
		const span = (days: number) => ({
			...claim("b", "strike", "03-01"),
			...elsewhere,
			when: { ...claim("b", "strike", "03-01").when, last: addDays(on("03-01"), days) },
		});
		expect(marks([claim("own", "strike", "03-01"), span(731)]).beside).toEqual(["b"]);
		expect(marks([claim("own", "strike", "03-01"), span(732)]).only).toBe(true);
	});

	describe("if it is a statement, a sentence of its own", () => {
		const said = (id: string, matter?: readonly string[], more: Partial<Claim> = {}): Claim => ({
			...claim(id, "statement", "03-01"),
			...more,
			text: text(id, matter ? { matter: [...matter] } : {}),
		});

		test("only when somebody has compared it, and found no other", () => {
			const other = said("b", undefined, elsewhere);
			expect(marks([said("own"), other])).toMatchObject({ only: null, beside: [] });
			expect(marks([said("own", []), other]).only).toBe(true);
			expect(marks([said("own", ["mills"]), said("b", ["fords"], elsewhere)]).only).toBe(true);
		});

		test("and not when another claim, of whatever kind and days, is on the same matter", () => {
			const strike = { ...claim("b", "strike", "05-01"), ...elsewhere };
			const other = { ...strike, text: text("b", { matter: ["fords", "mills"] }) };
			expect(marks([said("own", ["mills"]), other])).toMatchObject({
				only: false,
				sameMatter: ["b"],
			});
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
		expect(marks(claims, { places }).beside).toEqual(["b"]);
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
