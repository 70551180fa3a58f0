/** Which published areas are compared, and over which days. */
import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/types";
import { publishedAreas } from "../../src/world/published";
import { history, quietSquare } from "./square";
import { claim, on } from "./toy";

/** The south-western quarter passes to the north on 1 June; the zone is shown from 1 February on. */
const square = quietSquare({ sw: history("sw", ["south", "01-01"], ["north", "06-01"]) });

type Figure = { measure: string; value: number | string; qualifier?: string };

function report(
	id: string,
	counted: string | null,
	more: Partial<Claim> = {},
	figures: readonly Figure[] = [{ measure: "area-km2", value: 100 }],
): Claim {
	const text = {
		id,
		summary: { en: "Ground was taken." },
		figures: [...figures],
		counted: { who: null, unit: { en: "km²" }, when: counted, by: null, where: null },
	};
	return { ...claim(id, "control", "03-01/06-10"), to: "north", text, ...more };
}

const areasOf = (...claims: Claim[]) =>
	publishedAreas({ ...square, claims: new Map(claims.map((each) => [each.id, each])) });
const idsOf = (...claims: Claim[]) => areasOf(...claims).map((area) => area.claim.id);

describe("the published areas", () => {
	test("come by the last day of their count, of one day by their ids", () => {
		expect(
			idsOf(
				report("c", "2019-05-01/2019-06-10"),
				report("b", "2019-05-01/2019-06-20"),
				report("a", "2019-03-01/2019-06-20"),
			),
		).toEqual(["c", "a", "b"]);
	});

	test("are those of ground taken or of a part of it, and no other measure", () => {
		const measured = (measure: string) =>
			idsOf(report("a", "2019-05-01/2019-06-10", {}, [{ measure, value: 100 }])).length;
		expect(
			["area-km2", "area-km2-north", "area-km2s", "old-area-km2", "depth-km"].map(measured),
		).toEqual([1, 1, 0, 0, 0]);
	});

	test("are numbers; a claim that says it in words alone, or has no words, is left out", () => {
		const rough = { measure: "area-km2", value: "most of it", qualifier: "about" };
		const when = "2019-05-01/2019-06-10";
		expect(idsOf(report("a", when, {}, [rough]), report("b", when, { text: null }))).toEqual([]);
		const [both] = areasOf(report("a", when, {}, [rough, { measure: "area-km2-b", value: 7 }]));
		expect([both?.km2, both?.isRough]).toEqual([[7], true]);
		const other = { measure: "depth-km", value: 3, qualifier: "about" };
		const [sure] = areasOf(report("a", when, {}, [{ measure: "area-km2", value: 0 }, other]));
		expect([sure?.km2, sure?.isRough]).toEqual([[0], false]);
	});
});

describe("the days of a published area", () => {
	const daysOf = (counted: string | null, more: Partial<Claim> = {}) =>
		areasOf(report("a", counted, more)).map(({ from, to, since }) => [from, to, since]);

	test("begin on the eve of the first that is counted", () => {
		expect(daysOf("2019-05-01/2019-06-10")).toEqual([[on("05-01"), on("06-10"), on("04-30")]]);
	});

	test("are none before the dataset opens, from whose first day on they may be", () => {
		expect(daysOf("2019-01-31/2019-06-10")).toEqual([]);
		expect(daysOf("2019-02-01/2019-06-10")).toEqual([[on("02-01"), on("06-10"), on("02-01")]]);
		expect(daysOf("2019-02-01")).toEqual([]);
		expect(daysOf("2019-02-02")).toEqual([[on("02-02"), on("02-02"), on("02-01")]]);
	});

	test("begin with the dataset where the source leaves that open", () => {
		expect(daysOf("../2019-06-10")).toEqual([[null, on("06-10"), on("02-01")]]);
		expect(daysOf("../2019-02-01")).toEqual([]);
	});

	test("are those of the claim where it says nothing of its count", () => {
		expect(daysOf(null)).toEqual([[on("03-01"), on("06-10"), on("02-28")]]);
		const { text, ...bare } = report("a", null);
		const { counted: _, ...silent } = text ?? expect.fail();
		expect(areasOf({ ...bare, text: silent }).map(({ from }) => from)).toEqual([on("03-01")]);
	});

	test("are those of the claim where it holds throughout them and leaves the count's beginning open", () => {
		const open = "../2019-06-20";
		const throughout = { dating: "throughout" } as const;
		expect(daysOf(open, throughout)).toEqual([[on("03-01"), on("06-10"), on("02-28")]]);
		expect(daysOf("2019-05-01/2019-06-20", throughout)).toEqual([
			[on("05-01"), on("06-20"), on("04-30")],
		]);
		const { when } = claim("day", "control", "06-10");
		expect(daysOf(open, { ...throughout, when })).toEqual([[null, on("06-20"), on("02-01")]]);
	});
});

describe("ours beside a published area", () => {
	const oursOf = (counted: string, to: string | undefined) => {
		const { to: _, ...claimed } = report("a", counted);
		return areasOf(to === undefined ? claimed : { ...claimed, to })[0];
	};
	const [sw] = square.control.cells;

	test("is what passed to the party on those days, the first one counted", () => {
		const shown = (counted: string) => oursOf(counted, "north")?.ours?.shown;
		expect(shown("2019-05-01/2019-06-10")).toBe(sw?.properties.areaKm2);
		expect(shown("2019-06-01/2019-06-10")).toBe(sw?.properties.areaKm2);
		expect(shown("2019-06-02/2019-06-10")).toBe(0);
		expect(shown("2019-05-01/2019-05-31")).toBe(0);
	});

	test("is none where the source names no party, or none of the dataset", () => {
		for (const to of [undefined, "nobody"]) {
			expect(oursOf("2019-05-01/2019-06-10", to)).toMatchObject({ by: null, ours: null });
		}
		expect(oursOf("2019-05-01/2019-06-10", "north")?.by?.id).toBe("north");
	});
});
