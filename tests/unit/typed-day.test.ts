/** Dates as readers type them. */
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { formatsFor } from "../../src/app/i18n/format";
import { typedDay } from "../../src/app/i18n/typed-day";
import { civilFromDay } from "../../src/model/day";
import { sampledDays } from "./idlib";

describe("a typed date", () => {
	it.each([
		["2019-08-21", [2019, 8, 21]],
		[" 2019-8-1 ", [2019, 8, 1]],
		["2019/08/21", [2019, 8, 21]],
		["2019.8.21", [2019, 8, 21]],
		["٢٠١٩-٠٨-٢١", [2019, 8, 21]],
		["۲۰۱۹/۸/۲۱", [2019, 8, 21]],
		["20190821", [2019, 8, 21]],
		["21.8.2019", [2019, 8, 21]],
		["21/08/2019", [2019, 8, 21]],
		["٢١/٨/٢٠١٩", [2019, 8, 21]],
		["21 August 2019", [2019, 8, 21]],
		["21st of aug. 2019", [2019, 8, 21]],
		["August 21, 2019", [2019, 8, 21]],
		["1 Sept 2019", [2019, 9, 1]],
		["21 آب 2019", [2019, 8, 21]],
		["٢١ آب ٢٠١٩", [2019, 8, 21]],
		["28 كانون الثاني 2020", [2020, 1, 28]],
		["28 يناير 2020", [2020, 1, 28]],
		["1 ايار 2019", [2019, 5, 1]],
	])("%s is read", (text, [year, month, date]) => {
		expect(typedDay(text)).toEqual({ year, month, day: date });
	});

	it.each([
		"",
		"tomorrow",
		"2019-08",
		"201908",
		"19-08-21",
		"2019-08-21T00:00",
		"2019-8-1-2",
		"21 Augustus 2019",
		"August 2019",
		"21 August",
		"21 22 August 2019",
		"August 21 19",
	])("“%s” is not one", (text) => {
		expect(typedDay(text)).toBeNull();
	});
});

describe("a date as the page itself writes it", () => {
	it.each(["en", "ar"] as const)("is read back (%s)", (language) => {
		const f = formatsFor(language, wordsIn(language).t.dates);
		for (const day of sampledDays) {
			const { year, month, day: date } = civilFromDay(day);
			expect(typedDay(f.day(day)), f.day(day)).toEqual({ year, month, day: date });
		}
	});
});
