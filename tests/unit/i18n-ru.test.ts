/** What is particular to Russian: its forms of counted things, cases of dates, signs. */
import { describe, expect, it } from "vitest";
import { readingIn } from "../../src/app/i18n/reading";
import { parseEdtf } from "../../src/model/day";
import { entriesOf, everyWordIn, isFunction, textsOf } from "./every-word";
import { day } from "./idlib";

const { t, f } = readingIn("ru");

describe("the Russian dictionary", () => {
	it("is written in Cyrillic wherever English is a sentence", () => {
		const sentences = entriesOf(everyWordIn("ru")).filter(
			([path, value]) =>
				!/^(product|direction|punctuation\..*|imported\.mapping\.encodings\.utf.*)$/.test(path) &&
				typeof value === "string",
		);
		for (const [path, text] of sentences) expect(text, path).toMatch(/[а-яё]/i);
	});

	it("has its own quotation marks, and no space before an ellipsis", () => {
		for (const [path, value] of entriesOf(everyWordIn("ru"))) {
			for (const text of isFunction(value) ? textsOf(path, value) : [String(value)]) {
				expect(text, path).not.toMatch(/["'“”]| …/);
			}
		}
	});
});

describe("counted things in Russian", () => {
	it("take each form, where 21 is like 1 and 12 is not like 2", () => {
		expect([1, 2, 5, 11, 12, 21, 24, 111].map((n) => t.timeline.reports(n))).toEqual([
			"1 сообщение за этот день",
			"2 сообщения за этот день",
			"5 сообщений за этот день",
			"11 сообщений за этот день",
			"12 сообщений за этот день",
			"21 сообщение за этот день",
			"24 сообщения за этот день",
			"111 сообщений за этот день",
		]);
		expect([0, 1, 3, 5, 21].map(t.places.results)).toEqual([
			"0 мест",
			"1 место",
			"3 места",
			"5 мест",
			"21 место",
		]);
	});

	it("take the case that their sentence asks for", () => {
		const changed = (n: number, days: string) => t.summary.changed(n, days);
		expect([changed(1, "7"), changed(2, "3"), changed(21, "21")]).toEqual([
			"По сообщениям, за последние 7 дней контроль сменился в 1 месте.",
			"По сообщениям, за последние 3 дня контроль сменился в 2 местах.",
			"По сообщениям, за последние 21 день контроль сменился в 21 месте.",
		]);
		const named = (of: number) =>
			t.assessment.mostOrigins({ day: "21 августа 2019", origins: 3, of });
		expect(named(4)).toContain("3 из 4 первоисточников");
		expect(named(21)).toContain("3 из 21 первоисточника");
	});

	it("write numbers, shares and lists as Russian does", () => {
		expect(f.number(5650.5)).toBe("5\u00a0650,5");
		expect(f.percent(0.26)).toBe("26\u00a0%");
		expect(f.list(["а", "б", "в"])).toBe("а, б и в");
		expect([21, 22, 25].map(f.duration)).toEqual(["21 секунда", "22 секунды", "25 секунд"]);
		expect(["ё", "я", "а", "е"].sort(f.compare)).toEqual(["а", "е", "ё", "я"]);
	});
});

describe("dates in Russian", () => {
	it.each([
		["2019-08-21", "21 августа 2019"],
		["2019-08", "август 2019"],
		["2019-08~", "примерно август 2019"],
		["2019-08-21?", "возможно, 21 августа 2019"],
		["2019%", "примерно 2019"],
		["2019-08/2019-10", "август 2019 – октябрь 2019"],
		["2019-08-21/2019-08-26", "21–26 августа 2019"],
		["2019-08-21/2020-01-10", "21 августа 2019 – 10 января 2020"],
		["../2019-08", "по август 2019"],
		["../2019-08-01", "по 1 августа 2019"],
		["../2019", "по 2019 год"],
		["2019/..", "с 2019 года"],
		["2019-03/..", "с марта 2019"],
		["2019-05/..", "с мая 2019"],
		["2019-07/..", "с июля 2019"],
		["2019-08-21/", "с 21 августа 2019"],
	])("%s has its case, and no full stop after the year", (text, inRussian) => {
		const span = parseEdtf(text);
		if (!span) throw new Error(`no such date: ${text}`);
		// Spaces around a dash are of several widths.
		expect(f.span(span).replace(/\s/g, " ")).toBe(inRussian);
	});

	it("are short where there is little room", () => {
		const august = day("2019-08-21");
		expect([
			f.shortDay(august),
			f.dayOfMonth(august),
			f.shortMonth(august),
			f.weekday(august),
		]).toEqual(["21 авг. 2019", "21 авг.", "авг.", "среда"]);
	});
});
