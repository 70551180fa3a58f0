/** The towns that the articles name change hands on the days that the sources give. */
import { distance, pointToLineDistance } from "@turf/turf";
import type { LineString } from "geojson";
import { expect, test } from "vitest";
import { parseDay } from "../../src/model/day";
import { confidenceOf } from "../../src/world/confidence";
import { statusAt } from "../../src/world/world";
import { idlib } from "../unit/idlib";

/** Who holds a place on a day: a party's id, "fighting", "unknown", or "a > b" while the date is uncertain. */
function holderOn(place: string, text: string): string {
	const day = parseDay(text);
	const assessments = idlib.assessments.get(place);
	if (day === null || !assessments) throw new Error(`no ${place} or no day ${text}`);
	const status = statusAt(idlib, assessments, day);
	switch (status.kind) {
		case "held":
			return status.party.id;
		case "uncertain":
			return `${status.before?.id} > ${status.after?.id}`;
		default:
			return status.kind;
	}
}

test.each([
	["khan-sheikhoun", "2019-08-18", "opposition"],
	["khan-sheikhoun", "2019-08-19", "fighting"],
	["khan-sheikhoun", "2019-08-20", "fighting"],
	["khan-sheikhoun", "2019-08-21", "government"],
	["khwain", "2019-08-27", "opposition"],
	["khwain", "2019-08-28", "opposition > government"],
	["khwain", "2019-08-30", "government"],
	["zarzoor", "2019-08-27", "opposition"],
	["zarzoor", "2019-08-30", "government"],
	["tamanah", "2019-08-28", "opposition"],
	["tamanah", "2019-08-29", "opposition > government"],
	["tamanah", "2019-08-30", "government"],
	["tamanah-farms", "2019-08-30", "government"],
	["kafr-nabudah", "2019-05-07", "opposition"],
	["kafr-nabudah", "2019-05-08", "government"],
	["kafr-nabudah", "2019-05-20", "government"],
	["kafr-nabudah", "2019-05-21", "government > opposition"],
	["kafr-nabudah", "2019-05-22", "opposition"],
	["kafr-nabudah", "2019-05-25", "opposition"],
	["kafr-nabudah", "2019-05-26", "government"],
	["maarat-al-numan", "2020-01-27", "opposition"],
	["maarat-al-numan", "2020-01-28", "government"],
	["maarat-al-numan", "2020-01-29", "government"],
	["saraqib", "2020-02-04", "opposition"],
	["saraqib", "2020-02-06", "fighting"],
	["saraqib", "2020-02-10", "government"],
	["saraqib", "2020-02-28", "opposition"],
	["saraqib", "2020-03-01", "opposition"],
	["saraqib", "2020-03-03", "government"],
])("%s on %s: %s", (place, day, holder) => {
	expect(holderOn(place, day)).toBe(holder);
});

test("the article of 30 August has the farms taken and the town not yet: the farms' claim carries no change of the town", () => {
	const town = idlib.assessments.get("tamanah") ?? [];
	expect(town.flatMap(({ claims }) => claims)).not.toContain("S001-06");
	const farms = idlib.assessments.get("tamanah-farms") ?? [];
	expect(farms.flatMap(({ claims }) => claims)).toContain("S001-06");
});

test("Zarzoor is the one beside Khwain, and Maarat al-Numan lies outside the 20 km buffer", () => {
	expect(distance(positionOf("zarzoor"), positionOf("khwain"))).toBeLessThan(6);
	const contactLine = idlib.zones.find(({ properties }) => properties.kind === "contact-line");
	const line = contactLine?.geometry as LineString;
	expect(pointToLineDistance(positionOf("maarat-al-numan"), line)).toBeGreaterThan(20);
});

function positionOf(place: string): number[] {
	return [...(idlib.places.get(place)?.at ?? expect.fail(`${place} has no position`))];
}

test("nobody is called contested, and every holder is a party or one of the two words", () => {
	for (const { holder } of [...idlib.assessments.values()].flat()) {
		expect([...idlib.parties.keys(), "fighting", "unknown"]).toContain(holder);
	}
});

test("confidence is what docs/method.md says it is, computed from who said it first", () => {
	for (const assessment of [...idlib.assessments.values()].flat()) {
		expect(assessment.confidence, assessment.id).toBe(confidenceOf(idlib, assessment));
	}
});
