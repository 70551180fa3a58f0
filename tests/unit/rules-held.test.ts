/** Whether an assessment is dated as its reports date it, and where the rules for a day have their edges. */
import { describe, expect, it } from "vitest";
import type { Assessment, Claim } from "../../src/model/types";
import { isAsJudged, judgeDay } from "../../src/world/rules";
import { change, claim, on, toyDataset } from "./toy";

const CAMPS = {
	agency: "neither",
	second: "neither",
	northern: "north",
	southern: "south",
	book: "compiled",
} as const;

const origins = new Map(
	Object.entries(CAMPS).map(([id, camp]) => [id, { id, name: { en: id }, camp }]),
);

const report = (id: string, when: string, by: string[], more: Partial<Claim> = {}): Claim => ({
	...claim(id, "capture", when),
	origins: by,
	to: "south",
	...more,
});

const judge = (...reports: Claim[]) => judgeDay({ ...toyDataset({}), origins }, reports, "north");

describe("the day of a change", () => {
	it("does not follow the order of the reports", () => {
		const late = report("late", "03-04", ["southern"]);
		const early = report("early", "03-01", ["agency"]);
		expect(judge(late, early)).toEqual(judge(early, late));
		expect(judge(late, early)).toMatchObject({ earliest: on("03-01"), latest: on("03-04") });
	});

	it("has one vote of an origin for each day that it names, and counts it as one origin", () => {
		const both = [report("a", "03-01", ["agency"]), report("b", "03-04", ["agency"])];
		expect(judge(...both, report("c", "03-04", ["southern"]))).toMatchObject({
			day: on("03-04"),
			origins: 2,
			of: 2,
		});
	});

	it("is of a compilation where nobody knows whose an origin is", () => {
		const unheard = report("a", "03-01", ["unheard"]);
		expect(judge(unheard)).toMatchObject({ rule: "one-day", day: on("03-01") });
		expect(judge(unheard, report("b", "03-02", ["agency"]))).toMatchObject({
			rule: "one-day",
			day: on("03-02"),
			origins: 1,
		});
	});

	it("is admitted once, however often the loser says it, and not where nobody lost", () => {
		const reports = [
			report("a", "03-01", ["agency", "second"]),
			report("b", "03-03", ["northern"]),
			report("c", "03-03", ["northern"]),
		];
		expect(judge(...reports)).toMatchObject({ rule: "admission", day: on("03-03") });
		expect(judgeDay({ ...toyDataset({}), origins }, reports, null)).toMatchObject({
			rule: "most-origins",
			day: on("03-01"),
		});
	});

	it("of spans is sought in those of three days and less, from the first to the last of all", () => {
		const three = report("three", "03-03/03-05", ["agency"]);
		const four = report("four", "03-01/03-04", ["southern"]);
		expect(judge(three, four)).toMatchObject({ earliest: on("03-03"), latest: on("03-05") });
		const two = report("two", "03-02/03-03", ["southern"]);
		expect(judge(three, two, four)).toEqual({
			rule: "span",
			day: on("03-05"),
			earliest: on("03-02"),
			latest: on("03-05"),
		});
		const five = report("five", "03-02/03-06", ["agency"]);
		expect(judge(four, five)).toMatchObject({ earliest: on("03-01"), latest: on("03-06") });
	});

	it("passes over articles alone, and hears the others", () => {
		const { manifest, ...dataset } = toyDataset({});
		const resting = { ...dataset, origins, manifest: { ...manifest, articles: ["S9"] } };
		const article = report("a", "03-01", ["agency"], { source: "S9" });
		expect(judgeDay(resting, [article, report("b", "03-02", ["agency"])], null)).toEqual({
			rule: "one-day",
			day: on("03-02"),
			origins: 1,
		});
		const spans = [{ ...article, when: report("c", "03-05/03-06", []).when }];
		expect(judgeDay(resting, spans, null)).toBeNull();
	});
});

describe("an assessment", () => {
	const early = report("early", "03-01", ["agency", "second"], { from: "north" });
	const late = report("late", "03-04", ["southern"], { from: "north" });
	const admitted = report("admitted", "03-04", ["northern"], { from: "north" });
	const spanned = report("spanned", "03-02/03-03", ["agency"]);

	const days = (earliest: string, latest: string, shown = latest) =>
		change("south", earliest, latest, shown).from;

	/** Whether it is as its reports date it; those of `against` are set aside. */
	function isAsReported(
		more: Partial<Assessment>,
		claims: readonly Claim[],
		against: readonly Claim[] = [],
	) {
		const assessment: Assessment = {
			...change("south", "03-01"),
			claims: claims.map(({ id }) => id),
			against: against.map(({ id }) => id),
			...more,
		};
		const dataset = { ...toyDataset({ claims: [...claims, ...against] }), origins };
		return isAsJudged(dataset, assessment);
	}

	it("is held to no rule of reports where it is inferred or an editor's", () => {
		expect(isAsReported({ basis: "inferred" }, [early])).toBeNull();
		expect(isAsReported({ rule: "editor" }, [early])).toBeNull();
	});

	it("of one day has that day and that rule", () => {
		expect(isAsReported({}, [early])).toBe(true);
		expect(isAsReported({ from: days("03-02", "03-02") }, [early])).toBe(false);
		for (const rule of ["admission", "most-origins", "span"] as const) {
			expect(isAsReported({ rule }, [early]), rule).toBe(false);
		}
	});

	it("of one day may tell of a longer span: the rule says nothing of it", () => {
		expect(isAsReported({ from: days("02-20", "03-05", "03-01") }, [early])).toBe(true);
	});

	it("of days that differ has the first and the last of them too", () => {
		const rule = "most-origins";
		const held = (...from: Parameters<typeof days>) =>
			isAsReported({ rule, from: days(...from) }, [early, late]);
		expect(held("03-01", "03-04", "03-01")).toBe(true);
		expect(held("03-01", "03-04", "03-04")).toBe(false);
		expect(held("02-28", "03-04", "03-01")).toBe(false);
		expect(held("03-01", "03-05", "03-01")).toBe(false);
	});

	it("of a span has its ends", () => {
		const rule = "span";
		expect(isAsReported({ rule, from: days("03-02", "03-03") }, [spanned])).toBe(true);
		expect(isAsReported({ rule, from: days("03-01", "03-03") }, [spanned])).toBe(false);
	});

	it("knows who lost from the first report that says it", () => {
		const rule = "admission";
		const from = days("03-01", "03-04");
		const silent = report("silent", "03-01", ["agency", "second"]);
		expect(isAsReported({ rule, from }, [silent, admitted])).toBe(true);
		const unsaid = report("unsaid", "03-04", ["northern"]);
		expect(isAsReported({ rule, from }, [silent, unsaid])).toBe(false);
	});

	it("hears those that give the change another day, not those that tell of another change", () => {
		const rule = "most-origins";
		const from = days("03-01", "03-04", "03-01");
		expect(isAsReported({ rule, from }, [early], [late])).toBe(true);
		expect(isAsReported({ rule, from }, [early], [{ ...late, to: "north" }])).toBe(false);
	});

	it("with no report left is not as reported", () => {
		expect(isAsReported({ rule: "span" }, [])).toBe(false);
	});
});
