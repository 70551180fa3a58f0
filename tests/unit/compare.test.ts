/** How claims stand to each other: who else says so, who differs and in what. */
import { describe, expect, test } from "vitest";
import type { Agreement, Claim } from "../../src/model/types";
import { copied, count, elsewhere, marks, record, taken, text, voice } from "./marked";
import { change, claim } from "./toy";

describe("a claim is also reported by another source", () => {
	test("that has the same place taken by the same side on days that overlap", () => {
		const own = taken("own", "03-05/03-07", "north");
		expect(marks([own, taken("b", "03-07", "north", elsewhere)])).toMatchObject({
			alsoReportedBy: [voice("b")],
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
		expect(marks([own, count("b", 800, elsewhere)]).alsoReportedBy).toEqual([voice("b")]);
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
			sameOrigin: [voice("b")],
			only: false,
		});
		const both = [own, count("b", 800, copied), count("c", 800, elsewhere)];
		expect(marks(both)).toMatchObject({
			alsoReportedBy: [voice("c")],
			sameOrigin: [voice("b")],
		});
	});

	test("but not where one of them gives another figure for the same measure, though the holder is the same", () => {
		const ground = (
			id: string,
			value: number,
			more: Partial<Claim> = {},
			measure = "area-km2",
		): Claim => ({
			...claim(id, "control", "03-01/03-10"),
			to: "south",
			...more,
			text: text(id, { figures: [{ measure, value }] }),
		});
		const [own, other] = [ground("own", 2000), ground("b", 1200, elsewhere)];
		expect(marks([own, other])).toMatchObject({ alsoReportedBy: [], beside: ["b"] });
		expect(marks([own, ground("b", 2000, elsewhere)]).alsoReportedBy).toEqual([voice("b")]);
		const part = ground("b", 2000, elsewhere, "area-km2-valley");
		expect(marks([own, part]).alsoReportedBy).toEqual([]);
		const uncounted = { ...ground("b", 0, elsewhere), text: null };
		expect(marks([own, uncounted]).alsoReportedBy).toEqual([voice("b")]);
	});

	describe("of a truce's announcement", () => {
		const truce = (id: string, span = "03-20", more: Partial<Claim> = {}): Claim => ({
			...claim(id, "ceasefire", span),
			agreement: "T1",
			...more,
		});
		const agreed = (more: Partial<Agreement> = {}) =>
			({
				id: "T1",
				announced: claim("", "ceasefire", "03-20").when,
				start: claim("", "ceasefire", "03-21").when,
				...more,
			}) as unknown as Agreement;
		const both = [truce("own"), truce("b", "03-20", elsewhere)];

		test("that tells of the same truce on the day of its announcement or of its start", () => {
			expect(marks(both, { agreements: [agreed()] }).alsoReportedBy).toEqual([voice("b")]);
			const next = [truce("own"), truce("b", "03-21", elsewhere)];
			expect(marks(next, { agreements: [agreed()] }).alsoReportedBy).toEqual([voice("b")]);
		});

		test("but not on a day after, which tells how it went", () => {
			const after = [truce("own"), truce("b", "03-22", elsewhere)];
			expect(marks(after, { agreements: [agreed()] })).toMatchObject({
				alsoReportedBy: [],
				sameMatter: ["b"],
			});
			const earlier = [truce("own", "03-19"), truce("b", "03-20", elsewhere)];
			expect(marks(earlier, { agreements: [agreed()] }).alsoReportedBy).toEqual([]);
		});

		test("of which no start is known: on the day of its announcement alone", () => {
			const agreements = [agreed({ start: null })];
			expect(marks(both, { agreements }).alsoReportedBy).toEqual([voice("b")]);
			const next = [truce("own"), truce("b", "03-21", elsewhere)];
			expect(marks(next, { agreements }).alsoReportedBy).toEqual([]);
		});

		test("also when one of them, or both, are on a side of what is disputed about it, but not on different ones", () => {
			const parts = (...sides: string[][]) => ({
				disagreements: [{ ...record(...sides), agreements: ["T1"] }],
				agreements: [agreed()],
			});
			expect(marks(both, parts(["b"], ["c"])).alsoReportedBy).toEqual([voice("b")]);
			expect(marks(both, parts(["own", "b"], ["c"])).alsoReportedBy).toEqual([voice("b")]);
			expect(marks(both, parts(["own"], ["b"]))).toMatchObject({
				alsoReportedBy: [],
				differsFrom: [{ claims: ["b"] }],
			});
		});

		test("unless one of them tells of its breach, or was compared by hand as one on something else", () => {
			const breach = { when: null, text: { en: "Shots." }, claims: ["b"] };
			expect(marks(both, { agreements: [agreed({ breach })] })).toMatchObject({
				alsoReportedBy: [],
				sameMatter: ["b"],
			});
			const appeal = truce("own", "03-20", { text: text("own", { matter: [] }) });
			const other = truce("b", "03-20", elsewhere);
			expect(marks([appeal, other], { agreements: [agreed()] })).toMatchObject({
				alsoReportedBy: [],
				sameMatter: ["b"],
			});
		});
	});

	test("on one side with it in a disagreement about facts, if both tell one kind of thing of one day", () => {
		const signed = (id: string, more: Partial<Claim> = {}): Claim => ({
			...claim(id, "agreement", "03-17"),
			...more,
		});
		const disagreements = [record(["own", "b"], ["c"])];
		const seen = (other: Claim) => marks([signed("own"), other], { disagreements });
		expect(seen(signed("b", elsewhere)).alsoReportedBy).toEqual([voice("b")]);
		expect(seen({ ...claim("b", "agreement", "03-18"), ...elsewhere }).alsoReportedBy).toEqual([]);
		expect(seen(signed("b", { ...elsewhere, places: ["ford"] })).alsoReportedBy).toEqual([]);
	});

	test("for the places that the other names too, and for none that nobody else names", () => {
		const own = taken("own", "03-05", "north", { places: ["mill", "ford", "hill"] });
		const some = taken("b", "03-05", "north", { ...elsewhere, places: ["ford", "mill"] });
		const one = taken("c", "03-05", "north", { ...copied, places: ["mill", "bridge"] });
		expect(marks([own, some, one])).toMatchObject({
			alsoReportedBy: [voice("b", "mill", "ford")],
			sameOrigin: [voice("c", "mill")],
			unconfirmed: ["hill"],
		});
		const all = taken("d", "03-05", "north", {
			...elsewhere,
			places: ["mill", "ford", "hill", "bridge"],
		});
		expect(marks([own, some, all])).toMatchObject({
			alsoReportedBy: [voice("b", "mill", "ford"), voice("d")],
			unconfirmed: [],
		});
	});
});

describe("a claim differs", () => {
	test("from one that an assessment of the place has on another day, or with another holder", () => {
		const own = taken("own", "03-09", "south");
		const earlier = taken("b", "03-08", "south", elsewhere);
		const denied = taken("c", "03-09", "north", elsewhere);
		const assessments = [{ ...change("south", "03-09"), claims: ["own"], against: ["b", "c"] }];
		expect(marks([own, earlier, denied], { assessments }).differsFrom).toEqual([
			{ record: null, claims: ["b", "c"] },
		]);
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
			differsFrom: [{ record: { id: "D1" }, claims: ["other"] }],
			differsWithin: [{ record: { id: "D1" }, claims: ["within"] }],
			disagreements: ["D1"],
			only: false,
		});
	});

	test("in each thing for itself: the recorded ones in their order, then what an assessment finds", () => {
		const claims = [
			taken("own", "03-09", "south"),
			taken("b", "03-09", "south", { ...elsewhere, places: ["ford"] }),
			taken("c", "03-08", "south", elsewhere),
		];
		const second = { ...record(["own"], ["b"]), id: "D2" };
		const assessments = [{ ...change("south", "03-09"), claims: ["own"], against: ["c"] }];
		const disagreements = [record(["own"], ["b"]), second];
		expect(marks(claims, { disagreements, assessments }).differsFrom).toMatchObject([
			{ record: { id: "D1" }, claims: ["b"] },
			{ record: { id: "D2" }, claims: ["b"] },
			{ record: null, claims: ["c"] },
		]);
	});

	test("not from one that counts other days, ground or people: both are on one matter", () => {
		const claims = [count("own", 800), count("b", 1800, elsewhere)];
		const disagreements = [{ ...record(["own"], ["b"]), about: "scope" as const }];
		expect(marks(claims, { disagreements })).toMatchObject({
			differsFrom: [],
			sameMatter: ["b"],
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
			only: null,
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
			alsoReportedBy: [voice("b")],
		});
	});
});
