/** What is marked on the map and where it looks, by what is selected; on the shipped dataset. */
import { describe, expect, it } from "vitest";
import { aimOf, placesMarked } from "../../src/app/selection";
import { NOTHING_SELECTED, type Selection } from "../../src/app/view";
import { idlib } from "./idlib";

const marked = (selection: Partial<Selection>) =>
	placesMarked(idlib, { ...NOTHING_SELECTED, ...selection });
const aim = (selection: Partial<Selection>) => aimOf(idlib, { ...NOTHING_SELECTED, ...selection });
const positionsOf = (...ids: string[]) => ids.map((id) => idlib.places.get(id)?.at);

describe("what is marked", () => {
	it("is the selected place, the one nearest to a spot, and nothing where nothing is selected", () => {
		expect([...marked({ place: "saraqib" })]).toEqual(["saraqib"]);
		const [lng, lat] = idlib.places.get("saraqib")?.at ?? [0, 0];
		expect([...marked({ at: { lng, lat } })]).toEqual(["saraqib"]);
		expect(marked({}).size).toBe(0);
		expect(marked({ place: "no-such-place" }).size).toBe(0);
	});

	it("is every place that a claim names", () => {
		expect([...marked({ source: "S003", claim: "S003-14" })]).toEqual([
			"kafr-nabudah",
			"khan-sheikhoun",
			"maarat-al-numan",
			"saraqib",
		]);
	});

	it("is the same set for the same selection", () => {
		expect(marked({ claim: "S003-14" })).toBe(marked({ claim: "S003-14" }));
		expect(marked({ place: "saraqib" })).toBe(marked({ place: "saraqib" }));
		expect(marked({})).toBe(marked({}));
	});
});

describe("where the map looks", () => {
	it("is at all places of a claim that it can show", () => {
		expect(aim({ claim: "S001-06" })).toEqual({
			kind: "places",
			at: positionsOf("khwain", "zarzoor", "tamanah-farms"),
		});
	});

	it("is nowhere else for places beyond the bounds of the map", () => {
		// Nur-Sultan.
		expect(aim({ claim: "S002-09" })).toEqual({ kind: "outside" });
		expect(aim({ claim: "S004-06" })).toEqual({ kind: "outside" });
		expect(aim({ place: "nur-sultan" })).toEqual({ kind: "outside" });
	});

	it("is at the whole zone for a claim about an area, also one that names a place far away", () => {
		expect(aim({ claim: "S001-04" })).toEqual({ kind: "zone" });
		// Sochi and the governorate; the zone and Washington.
		expect(aim({ claim: "S003-05" })).toEqual({ kind: "zone" });
		expect(aim({ claim: "S004-11" })).toEqual({ kind: "zone" });
	});

	it("stays where it is for an area that was clicked, and for places of which no position is known", () => {
		expect(aim({ place: "idlib-de-escalation-zone" })).toEqual({ kind: "nowhere" });
		expect(aim({ place: "abu-jarif" })).toEqual({ kind: "nowhere" });
		expect(aim({})).toEqual({ kind: "nowhere" });
	});
});
