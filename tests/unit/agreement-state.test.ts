/** Where an agreement stands on a day, in words; on the shipped dataset. */
import { describe, expect, it } from "vitest";
import { agreementState, isBlamed } from "../../src/app/evidence-phrases";
import { readingIn } from "../../src/app/i18n/reading";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "./idlib";

const agreement = (id: string) =>
	idlib.agreements.find((each) => each.id === id) ?? expect.fail(`no agreement ${id}`);
const stateOn = (id: string, at: string) =>
	agreementState(agreement(id), worldAt(idlib, day(at)), readingIn("en"));

describe("where an agreement stands", () => {
	it("is in force between its days, and no longer after them", () => {
		expect(stateOn("CF-SOCHI", "2018-09-16")).toBe("not yet announced on this day");
		expect(stateOn("CF-SOCHI", "2019-01-01")).toBe("in force on this day");
		expect(stateOn("CF-SOCHI", "2019-06-01")).toBe("no longer in force on this day");
	});

	it("is not said to be in force for years because no end is reported", () => {
		expect(stateOn("AG-ASTANA6", "2020-03-31")).toBe("begun; no end reported");
		expect(stateOn("AG-ASTANA-2017", "2020-03-31")).toBe("begun; no end reported");
	});
});

describe("somebody is blamed", () => {
	it("where a breach is reported or an accusation made, not in a statement that nobody can break", () => {
		expect(isBlamed(agreement("CF-2019-08B"))).toBe(true);
		expect(isBlamed(agreement("AG-SOCHI"))).toBe(true);
		expect(isBlamed(agreement("AG-ASTANA13"))).toBe(false);
	});
});
