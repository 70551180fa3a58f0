/** Signs of what is reported for a day: where, when, and what the legend then says. */
import { describe, expect, test } from "vitest";
import type { Claim, Dataset } from "../../src/model/types";
import { reports } from "../../src/scene/layers/reports";
import { drawnTowns } from "../../src/scene/layers/towns";
import { shiftOf } from "../../src/style/pick";
import { day, idlib, viewOn } from "./idlib";
import { change, claim, on, toyDataset } from "./toy";

const toy = (...claims: Claim[]) => toyDataset({ assessments: [change("north", "02-01")], claims });

const drawn = (dataset: Dataset) =>
	reports
		.draw(dataset, "en")
		.features.map(({ properties }) => `${properties.kind} ${properties.select}`);

/** The signs that are on the map on a day, and the lines of the legend. */
function shownOn(dataset: Dataset, at: ReturnType<typeof on>) {
	const view = viewOn(at, { dataset });
	const looks = reports.looks?.(view) ?? new Map();
	const signs = drawn(dataset).filter((_, id) => looks.get(id)?.on);
	return { signs, legend: reports.legend(view).map(({ label }) => label.id) };
}

describe("signs of reports", () => {
	test("are one for each place and kind, however often it is reported", () => {
		const dataset = toy(
			claim("a", "strike", "03-01"),
			claim("b", "strike", "03-05"),
			claim("c", "deployment", "03-05"),
		);
		expect(drawn(dataset)).toEqual(["strike mill", "deployment mill"]);
	});

	test("are on for the days of their reports and for no other", () => {
		const dataset = toy(
			claim("a", "strike", "03-01"),
			claim("b", "strike", "03-05/03-06"),
			claim("c", "deployment", "03-06"),
		);
		expect(shownOn(dataset, on("03-01"))).toEqual({ signs: ["strike mill"], legend: ["strike"] });
		expect(shownOn(dataset, on("03-02"))).toEqual({ signs: [], legend: [] });
		expect(shownOn(dataset, on("03-06"))).toEqual({
			signs: ["strike mill", "deployment mill"],
			legend: ["strike", "deployment"],
		});
	});

	test("never stand for the dead and the displaced, for areas, or for a state of many days", () => {
		const dataset = toy(
			claim("dead", "casualties", "03-01"),
			claim("gone", "displacement", "03-01"),
			claim("area", "strike", "03-01", ["strip"]),
			claim("long", "strike", "03-01/06-30"),
		);
		expect(drawn(dataset)).toEqual([]);
		expect(shownOn(dataset, on("03-01"))).toEqual({ signs: [], legend: [] });
	});

	test("are those of a strike where a count of the dead tells of one, on its days alone", () => {
		const dataset = toy({ ...claim("dead", "casualties", "03-01"), by: "strike" });
		expect(shownOn(dataset, on("03-01"))).toEqual({ signs: ["strike mill"], legend: ["strike"] });
		expect(shownOn(dataset, on("03-02"))).toEqual({ signs: [], legend: [] });
	});

	test("carry the sign that their kind says, for good", () => {
		const dataset = toy(claim("a", "strike", "03-01"), claim("c", "deployment", "03-05"));
		const looks = [...(reports.looks?.(viewOn(on("03-01"), { dataset })).values() ?? [])];
		expect(looks).toEqual([
			{ on: true, mark: "strike" },
			{ on: false, mark: "deployment" },
		]);
	});

	test("are found by a click where they stand, beside their place and apart from each other", () => {
		const [strike, deployment] = [shiftOf("reports", "strike"), shiftOf("reports", "deployment")];
		for (const [right, down] of [strike, deployment]) {
			expect(Math.hypot(right, down)).toBeGreaterThan(12);
		}
		expect(Math.hypot(deployment[0] - strike[0], deployment[1] - strike[1])).toBeGreaterThan(16);
		expect(shiftOf("towns", "strike")).toEqual([0, 0]);
	});
});

describe("in the shipped dataset", () => {
	test("every sign selects a place that has a position and is no area", () => {
		const { features } = reports.draw(idlib, "en");
		expect(features.length).toBeGreaterThan(0);
		expect(new Set(drawn(idlib)).size).toBe(features.length);
		for (const { properties, geometry } of features) {
			const place = idlib.places.get(properties.select ?? "");
			expect(place?.at).toBeTruthy();
			expect(place?.kind).not.toBe("area");
			const town = drawnTowns(idlib).find(({ id }) => id === place?.id);
			expect(geometry).toEqual({ type: "Point", coordinates: town?.at ?? place?.at });
		}
	});

	test("the strikes that killed most bear the sign, though told by their dead", () => {
		expect(shownOn(idlib, day("2019-07-22")).signs).toContain("strike maarat-al-numan");
		expect(shownOn(idlib, day("2020-02-27")).signs).toContain("strike balyun");
		expect(shownOn(idlib, day("2020-01-11")).signs).toContain("strike idlib-city");
	});

	test("a claim tells of a strike by its dead only where it is about casualties at one place", () => {
		const told = [...idlib.claims.values()].filter(({ by }) => by !== undefined);
		expect(told.length).toBeGreaterThan(0);
		for (const { id, kind, places, text } of told) {
			expect([kind, places.length], id).toEqual(["casualties", 1]);
			expect(text?.summary.en, id).toMatch(/strike|raid/);
		}
	});

	test("the towns of the article on 10 December 2019 bear the sign that day and not the next week", () => {
		const towns = ["strike bidama", "strike hanbushiyeh", "strike janoudiyeh"];
		expect(shownOn(idlib, day("2019-12-10")).signs.toSorted()).toEqual(towns);
		expect(shownOn(idlib, day("2019-12-11")).signs).toEqual(["strike bidama"]);
		expect(shownOn(idlib, day("2019-12-18")).signs).toEqual([]);
	});
});
