/** On which day a claim is shown. */
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/model/day";
import type { Assessment, Claim } from "../../src/model/types";
import { dayOfClaim } from "../../src/world/claim-day";
import { day, idlib } from "./idlib";
import { taken } from "./marked";
import { change, claim, on, toyDataset } from "./toy";

/** The day to which a claim moves the date from another. */
function dayFrom(shown: string, id: string): string {
	const claim = idlib.claims.get(id) ?? expect.fail(`no claim ${id}`);
	return formatDay(dayOfClaim(idlib, claim, day(shown)));
}

describe("the day of a claim", () => {
	it("is the nearest of its days", () => {
		// Dead of the night of 29 to 30 August 2019.
		expect(dayFrom("2019-08-31", "S001-19")).toBe("2019-08-30");
		expect(dayFrom("2019-01-01", "S001-19")).toBe("2019-08-29");
		expect(dayFrom("2019-08-30", "S001-19")).toBe("2019-08-30");
	});

	it("is the last day of the span of a capture whose day is not named, wherever one comes from", () => {
		// Kafr Nabudah, Khan Shaykhun, Maarat al-Numan and Saraqib, between 6 May 2019 and 13 February 2020.
		expect(dayFrom("2019-01-01", "S003-14")).toBe("2020-02-13");
		expect(dayFrom("2019-08-31", "S003-14")).toBe("2020-02-13");
		expect(dayFrom("2020-03-01", "S003-14")).toBe("2020-02-13");
	});

	it("stays where it is when the map already has all places of such a capture as taken", () => {
		expect(dayFrom("2020-02-10", "S003-14")).toBe("2020-02-10");
	});

	it("is within its days for every claim and from any day", () => {
		for (const claim of idlib.claims.values()) {
			for (const shown of [idlib.span.first, day("2019-08-31"), idlib.span.last]) {
				const found = dayOfClaim(idlib, claim, shown);
				expect(claim.when.first <= found && found <= claim.when.last, claim.id).toBe(true);
			}
		}
	});
});

describe("a capture by the north on a day that is not named, of 1 to 9 March", () => {
	const capture = taken("a", "03-01/03-09", "north");
	const shownOn = (shown: string, own: Claim = capture, assessments: Assessment[] = []) => {
		const dataset = toyDataset({ claims: [own], ...(assessments.length > 0 && { assessments }) });
		return dayOfClaim(dataset, own, on(shown));
	};
	const north = [change("south", "01-01"), change("north", "03-05")];

	it("leads to its last day, unless the map has the place as taken on the day shown", () => {
		expect(shownOn("03-04", capture, north)).toBe(on("03-09"));
		expect(shownOn("03-05", capture, north)).toBe(on("03-05"));
		expect(shownOn("02-01", capture, north)).toBe(on("03-09"));
		expect(shownOn("03-10", capture, north)).toBe(on("03-09"));
	});

	it("does not where it is another's, fought over, or not known to be taken yet", () => {
		expect(shownOn("03-05", capture, [change("south", "03-01")])).toBe(on("03-09"));
		expect(shownOn("03-05", capture, [change("fighting", "03-01")])).toBe(on("03-09"));
		expect(shownOn("03-05", capture, [change("north", "03-01", "03-08")])).toBe(on("03-09"));
	});

	it("asks of each of its places that is ever assessed, and of no other", () => {
		const two = { ...capture, places: ["mill", "ford"] };
		expect(shownOn("03-06", two, north)).toBe(on("03-06"));
		const both = { ...capture, places: ["ford", "mill"] };
		expect(shownOn("03-04", both, north)).toBe(on("03-09"));
		expect(shownOn("03-06")).toBe(on("03-06"));
	});

	it("is told by no other claim: those stay on the nearest of their days", () => {
		for (const other of [
			claim("a", "capture", "03-01/03-09"),
			{ ...capture, kind: "control" as const },
			{ ...capture, dating: "throughout" as const },
		]) {
			expect(shownOn("03-04", other, north)).toBe(on("03-04"));
			expect(shownOn("02-01", other, north)).toBe(on("03-01"));
			expect(shownOn("04-01", other, north)).toBe(on("03-09"));
		}
	});
});
