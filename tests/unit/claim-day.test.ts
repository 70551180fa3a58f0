/** On which day a claim is shown; on the shipped dataset. */
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/model/day";
import { dayOfClaim } from "../../src/world/claim-day";
import { day, idlib } from "./idlib";

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
