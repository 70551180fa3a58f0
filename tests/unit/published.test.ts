/** Published areas beside ours. */
import { describe, expect, it } from "vitest";
import { publishedAreas } from "../../src/world/published";
import { day, idlib } from "./idlib";

const areas = new Map(publishedAreas(idlib).map((area) => [area.claim.id, area]));

describe("published areas", () => {
	it("are figures of ground taken, in their order, and no depths or corridors", () => {
		expect([...areas.keys()]).toEqual(["X251", "X238", "X277", "S003-02", "S003-16", "X345"]);
	});

	it("keep the parts of one report apart", () => {
		expect(areas.get("X238")?.km2).toEqual([1160, 45]);
	});

	it("are compared over the days that the source counts, from the eve of the first", () => {
		const area = areas.get("X238");
		expect(area?.from).toBe(day("2019-12-19"));
		expect(area?.since).toBe(day("2019-12-18"));
		expect(area?.to).toBe(day("2020-02-05"));
		expect(area?.by?.id).toBe("government");
	});

	it("say when the source does not tell since when", () => {
		expect(areas.get("X251")?.from).toBeNull();
		// It holds throughout days that the report names; X277 only lies within days that it does not name.
		expect(areas.get("S003-16")?.from).toBe(day("2019-05-06"));
		expect(areas.get("X277")?.from).toBeNull();
		expect(areas.get("X277")?.since).toBe(idlib.opens.first);
	});

	it("stand beside what passed to that party from the others, each cell once", () => {
		const rounded = (id: string) => {
			const { shown = 0, least = 0, most = 0 } = areas.get(id)?.ours ?? {};
			return [shown, least, most].map(Math.round);
		};
		// The figures of docs/method.md.
		expect(rounded("X238")).toEqual([1158, 916, 1616]);
		expect(rounded("X345")).toEqual([2316, 1980, 2785]);
	});

	it("say when the source itself calls a figure rough", () => {
		expect(areas.get("S003-16")?.isRough).toBe(true);
		expect(areas.get("X238")?.isRough).toBe(false);
	});

	it("leave out what lies before the days with areas", () => {
		expect(areas.has("X009")).toBe(false);
	});
});
