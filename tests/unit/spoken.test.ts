/** What is said aloud where the map shows it: the date on the slider, and a place that is chosen. */
import { describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { readingIn } from "../../src/app/i18n/reading";
import { spokenDate } from "../../src/app/spoken";
import { spokenPlace } from "../../src/app/spoken-place";
import { changedOn } from "../../src/world/day-summary";
import { NO_FILTERS } from "../../src/world/filters";
import { worldAt } from "../../src/world/world";
import { day, idlib } from "./idlib";
import { expectSentence } from "./sentence";

const english = readingIn("en");

describe("the slider", () => {
	test("says the whole date, the reports, and how many places changed hands", () => {
		const changed = changedOn(idlib, day("2019-08-21"), NO_FILTERS).length;
		expect(changed).toBeGreaterThan(0);
		const said = spokenDate(idlib, day("2019-08-21"), NO_FILTERS, english);
		expect(said).toMatch(/^21 August 2019, \d+ reports?, \d+ places? changed hands$/);
		expect(said).toContain(english.t.spoken.places(changed));
	});

	test("says nothing of changes where there is none, or the filters let none through", () => {
		const { t } = english;
		const quiet = spokenDate(idlib, day("2018-12-15"), NO_FILTERS, english);
		expect(quiet).toBe(t.timeline.value("15 December 2018", 0));
		const none = { ...NO_FILTERS, kinds: [] };
		expect(spokenDate(idlib, day("2019-08-21"), none, english)).toBe(
			t.timeline.value("21 August 2019", 0, true),
		);
	});
});

describe.each(INTERFACE_LANGUAGES)("a chosen place (%s)", (language) => {
	test("is said by its name, with how it stands on the day, in a whole sentence", () => {
		const world = worldAt(idlib, day("2019-08-31"));
		for (const id of idlib.places.keys())
			expectSentence(spokenPlace(id, idlib, world, language), id);
		expect(spokenPlace("nowhere", idlib, world, language)).toBe("");
	});
});

test("a chosen place follows the day, and one that nobody assesses is said by what it is", () => {
	const said = (id: string, text: string) =>
		spokenPlace(id, idlib, worldAt(idlib, day(text)), "en");
	expect(said("khan-sheikhoun", "2019-08-31")).toMatch(/^Khan Sheikhoun: held by: Government/);
	expect(said("khan-sheikhoun", "2019-08-01")).not.toBe(said("khan-sheikhoun", "2019-08-31"));
	expect(said("op-morek", "2019-08-31")).toMatch(/: post\.$/);
});
