import { expect, test } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { addDays, civilFromDay, parseDay, parseEdtf } from "../../src/model/day";

/** What the clock projects of vitest.config.ts rest on: that TZ has taken effect in the worker. */
const CLOCKS = [
	{ clock: "UTC", offset: 0, hoursOverNewYear: 48 },
	{ clock: "America/Los_Angeles", offset: 480, hoursOverNewYear: 48 },
	/** In its summer of 2019. */
	{ clock: "America/Sao_Paulo", offset: 120, hoursOverNewYear: 48 },
	{ clock: "Asia/Kathmandu", offset: -345, hoursOverNewYear: 48 },
	{ clock: "Asia/Damascus", offset: -120, hoursOverNewYear: 48 },
	/** Samoa had no 30 December 2011. */
	{ clock: "Pacific/Apia", offset: -840, hoursOverNewYear: 24 },
];

test("the clock is the one that the project names", () => {
	const expected = CLOCKS.find(({ clock }) => clock === process.env["TZ"]);
	const noon = (date: number) => new Date(2011, 11, date, 12).getTime();
	expect({
		// Of the two names of this city some systems know the older one.
		clock: Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Katmandu", "Kathmandu"),
		offset: new Date(2019, 0, 15).getTimezoneOffset(),
		hoursOverNewYear: (noon(31) - noon(29)) / 3_600_000,
	}).toEqual(expected);
});

test("a date reads the same whatever the clock: every day from 2011 to 2020 under its own number", () => {
	const first = parseDay("2011-01-01") ?? expect.fail();
	for (let count = 0; count < 3653; count++) {
		const day = addDays(first, count);
		const { year, day: date } = civilFromDay(day);
		for (const language of INTERFACE_LANGUAGES) {
			expect(wordsIn(language).f.day(day).match(/\d+/g)?.map(Number)).toEqual([date, year]);
		}
	}
});

test.each([
	["2019-08-21", "21 August 2019", "21 آب 2019"],
	["2019-08", "August 2019", "آب 2019"],
	["2019", "2019", "2019"],
	["2011-12-30", "30 December 2011", "30 كانون الأول 2011"],
])("%s reads the same whatever the clock", (text, english, arabic) => {
	const span = parseEdtf(text) ?? expect.fail();
	expect(wordsIn("en").f.span(span)).toBe(english);
	expect(wordsIn("ar").f.span(span)).toBe(arabic);
	expect(wordsIn("en").f.weekday(parseDay("2019-08-21") ?? expect.fail())).toBe("Wednesday");
});
