/** A day in short, and what is said of it aloud. */
import { describe, expect, test } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { spokenDay } from "../../src/app/spoken";
import { addDays } from "../../src/model/day";
import { areasOn } from "../../src/world/areas";
import { DAYS_BACK, newsOf, summaryOf } from "../../src/world/day-summary";
import { changesBetween } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { civiliansOn } from "../../src/world/reports";
import { worldAt } from "../../src/world/world";
import { day, idlib, sampledDays } from "./idlib";
import { expectSentence } from "./sentence";

const summary = (text: string, filters = NO_FILTERS) =>
	summaryOf(idlib, worldAt(idlib, day(text)), filters);

describe("the day in short", () => {
	test("names the truce that began last, of those in force", () => {
		expect(summary("2019-08-31").truce?.id).toBe("CF-2019-08B");
		expect(summary("2019-08-03").truce?.id).toBe("CF-2019-08A");
		expect(summary("2019-08-20")).toMatchObject({ truce: null, lastTruce: { id: "CF-2019-08A" } });
		expect(summary("2019-08-31").lastTruce).toBeNull();
		expect(summary("2017-05-04")).toMatchObject({ truce: null, lastTruce: null });
	});

	test("tells the most telling claim about civilians, and the changes of a week", () => {
		const { people, changes } = summary("2019-08-21");
		expect(people).toBe(civiliansOn(idlib, day("2019-08-21"), 1)[0]);
		expect(changes).toEqual(
			changesBetween(idlib, addDays(day("2019-08-21"), -DAYS_BACK), day("2019-08-21")),
		);
		expect(changes.length).toBeGreaterThan(3);
	});

	test("names who holds most of the zone, as its areas have it; before there are any, from when on", () => {
		for (const at of ["2018-09-17", "2019-08-31", "2020-03-31"]) {
			const { largest, areasFrom } = summary(at);
			const parties = areasOn(idlib, worldAt(idlib, day(at)))?.parties;
			const most = Math.max(...[...(parties?.values() ?? [])].map(({ shown }) => shown));
			expect(largest?.km2.shown).toBe(most);
			expect(areasFrom).toBeNull();
		}
		expect(summary("2018-09-16")).toMatchObject({
			largest: null,
			areasFrom: day("2018-09-17"),
		});
	});

	test("obeys the filters, but for areas", () => {
		const nothing = summary("2019-08-21", { ...NO_FILTERS, kinds: [] });
		expect(nothing).toMatchObject({ people: null, changes: [] });
		expect(nothing.largest).toEqual(summary("2019-08-21").largest);
	});
});

test("what never began does not end, and what may have been another day is no news of one", () => {
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const news = (text: string, filters = NO_FILTERS) => newsOf(idlib, day(text), filters);
	// CF-2019-05B and CF-2019-12 have no first day; CF-2017-05 ended on one of three days.
	expect(ids(news("2019-05-31").ended)).toEqual([]);
	expect(ids(news("2019-12-19").ended)).toEqual(["CF-2019-08B"]);
	expect(ids(news("2017-11-06").ended)).toEqual([]);
	expect(ids(news("2020-01-09").began)).toEqual([]);
	expect(ids(news("2019-12-19", { ...NO_FILTERS, kinds: [] }).ended)).toEqual([]);
});

test("with filters a day without reports is told as one without any that they let through", () => {
	const none = spokenDay(
		idlib,
		day("2019-12-11"),
		{ ...NO_FILTERS, kinds: [] },
		true,
		wordsIn("en"),
	);
	expect(none).not.toBe(
		`${wordsIn("en").t.timeline.value(wordsIn("en").f.day(day("2019-12-11")), 0, false)}.`,
	);
	expect(none).toMatch(/filter/);
});

test("the news of a day are what changed on it, what began and what ended", () => {
	const { changed, began, ended } = newsOf(idlib, day("2019-08-21"), NO_FILTERS);
	expect(changed).toContain("khan-sheikhoun");
	expect([began, ended]).toEqual([[], []]);
	expect(newsOf(idlib, day("2019-08-31"), NO_FILTERS).began.map(({ id }) => id)).toEqual([
		"CF-2019-08B",
	]);
	expect(newsOf(idlib, day("2019-08-05"), NO_FILTERS).ended.map(({ id }) => id)).toEqual([
		"CF-2019-08A",
	]);
});

describe("what is said aloud", () => {
	test.each(INTERFACE_LANGUAGES)("is whole sentences, or nothing (%s)", (language) => {
		const words = wordsIn(language);
		for (const at of sampledDays) {
			expectSentence(spokenDay(idlib, at, NO_FILTERS, true, words), String(at));
			const bare = spokenDay(idlib, at, NO_FILTERS, false, words);
			if (bare !== "") expectSentence(bare, String(at));
		}
	});

	test("names places and truces, and the date only where the slider does not say it", () => {
		const english = wordsIn("en");
		const said = spokenDay(idlib, day("2019-08-21"), NO_FILTERS, true, english);
		expect(said).toMatch(/^21 August 2019, \d+ reports?\. .*Khan Sheikhoun/);
		const onSlider = spokenDay(idlib, day("2019-08-21"), NO_FILTERS, false, english);
		expect(said.endsWith(onSlider)).toBe(true);
		expect(onSlider).not.toMatch(/2019/);
		expect(spokenDay(idlib, day("2018-12-15"), NO_FILTERS, false, english)).toBe("");
		expect(spokenDay(idlib, day("2019-08-31"), NO_FILTERS, false, english)).toMatch(
			/Begins: Unilateral government ceasefire/,
		);
	});
});
