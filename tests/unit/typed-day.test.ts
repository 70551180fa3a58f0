/** Dates as readers type them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { formatsFor } from "../../src/app/i18n/format";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { typedDays } from "../../src/app/i18n/typed-day";
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
		["\u061c٢١ أغسطس، ٢٠١٩", [2019, 8, 21]],
		["21 آب/أغسطس 2019", [2019, 8, 21]],
		["28 كانون الثاني/يناير 2020", [2020, 1, 28]],
		["28 كانون ثاني 2020", [2020, 1, 28]],
		["3 غشت 2019", [2019, 8, 3]],
		["21 августа 2019", [2019, 8, 21]],
		["21 август 2019", [2019, 8, 21]],
		["21 АВГ. 2019 г.", [2019, 8, 21]],
		["6 мая 2019 года", [2019, 5, 6]],
		["6 май 2019", [2019, 5, 6]],
		["5 марта 2020", [2020, 3, 5]],
		["2 июля 2019", [2019, 7, 2]],
		["21 Ağustos 2019", [2019, 8, 21]],
		["21 AĞUSTOS 2019", [2019, 8, 21]],
		["21 agustos 2019", [2019, 8, 21]],
		["21 Ağu 2019", [2019, 8, 21]],
		["4 Şubat 2018", [2018, 2, 4]],
		["4 Kasım 2017", [2017, 11, 4]],
		["4 KASIM 2017", [2017, 11, 4]],
		["4 kasim 2017", [2017, 11, 4]],
		["6 Nisan 2018", [2018, 4, 6]],
		["6 NİSAN 2018", [2018, 4, 6]],
		["6 nısan 2018", [2018, 4, 6]],
		["18 Mayıs 2019", [2019, 5, 18]],
		["1 Oca 2020", [2020, 1, 1]],
		["21-Aug-2019", [2019, 8, 21]],
		["2019 August 21", [2019, 8, 21]],
		["5.8.2019", [2019, 8, 5]],
		["8/8/2019", [2019, 8, 8]],
		["8/21/2019", [2019, 8, 21]],
		["32/13/2019", [2019, 13, 32]],
	])("%s is read", (text, [year, month, date]) => {
		expect(typedDays(text)).toEqual([{ year, month, day: date }]);
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
		"21 Au 2019",
		"21 Ju 2019",
		"21 تشرين 2019",
		"21 ию 2019",
		"21 августе 2019",
		"21 آب تموز 2019",
		"Au21gust 2019",
		"5/8.2019",
	])("“%s” is not one", (text) => {
		expect(typedDays(text)).toEqual([]);
	});
});

describe("a date in figures that could be read in two ways", () => {
	const [august, may] = [
		{ year: 2019, month: 8, day: 5 },
		{ year: 2019, month: 5, day: 8 },
	];

	it.each(["5/8/2019", "05-08-2019", "5 8 2019", "٥/٨/٢٠١٩"])("%s is told as both", (text) => {
		expect(typedDays(text)).toEqual([august, may]);
	});

	it("is two dates wherever both numbers can be months and differ, and else one", () => {
		const number = fc.integer({ min: 1, max: 31 });
		fc.assert(
			fc.property(number, number, (one, other) => {
				const isOpen = one <= 12 && other <= 12 && one !== other;
				expect(typedDays(`${one}/${other}/2019`)).toHaveLength(isOpen ? 2 : 1);
				expect(typedDays(`${one}.${other}.2019`)).toEqual([{ year: 2019, month: other, day: one }]);
			}),
		);
	});
});

describe("a date as the page itself writes it", () => {
	it.each(INTERFACE_LANGUAGES)("is read back (%s)", (language) => {
		const f = formatsFor(language, wordsIn(language).t.dates);
		for (const day of sampledDays) {
			const { year, month, day: date } = civilFromDay(day);
			expect(typedDays(f.day(day)), f.day(day)).toEqual([{ year, month, day: date }]);
		}
	});
});
