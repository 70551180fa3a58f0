import { describe, expect, it } from "vitest";
import { squareKm, textIn } from "../../src/app/i18n/format";
import {
	INTERFACE_LANGUAGES,
	type InterfaceLanguage,
	preferredLanguage,
} from "../../src/app/i18n/languages";
import { plural } from "../../src/app/i18n/plural";
import { readingIn } from "../../src/app/i18n/reading";
import { OPEN_END, OPEN_START, parseEdtf, type Span } from "../../src/model/day";
import { COUNTS, entriesOf, everyWordIn, isFunction, textsOf } from "./every-word";
import { day } from "./idlib";

const OTHERS = INTERFACE_LANGUAGES.filter((language) => language !== "en");

/** Names that are the same in every language. */
const WITHOUT_WORDS =
	/^(product|direction|imported\.pastedName|imported\.mapping\.encodings\.utf.*)$/;

describe("the dictionaries", () => {
	const shapeOf = (language: InterfaceLanguage) =>
		entriesOf(everyWordIn(language))
			.map(([path, value]) => `${path}: ${typeof value} ${isFunction(value) ? value.length : ""}`)
			.sort();

	it.each(INTERFACE_LANGUAGES)("%s has the keys of English, with as many arguments", (language) => {
		expect(shapeOf(language)).toEqual(shapeOf("en"));
		expect(shapeOf(language).length).toBeGreaterThan(150);
	});

	it.each(OTHERS)("%s leaves no sentence in English", (language) => {
		const own = new Map(entriesOf(everyWordIn(language)));
		for (const [path, text] of entriesOf(everyWordIn("en"))) {
			if (typeof text !== "string" || !/\p{L}{2}.* .*\p{L}{2}/u.test(text)) continue;
			if (WITHOUT_WORDS.test(path)) continue;
			expect(own.get(path), path).not.toBe(text);
		}
	});

	it.each(INTERFACE_LANGUAGES)("%s has no empty text, and none that lost its value", (language) => {
		for (const [path, value] of entriesOf(everyWordIn(language))) {
			const texts = isFunction(value) ? textsOf(path, value) : [value];
			for (const text of texts) {
				expect(text, path).toMatch(/\S/);
				expect(text, path).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
			}
		}
	});

	it.each(INTERFACE_LANGUAGES)("%s shows each text that it is given", (language) => {
		for (const [path, value] of entriesOf(everyWordIn(language))) {
			if (!isFunction(value) || path.startsWith("assessment.")) continue;
			const marks = Array.from({ length: value.length }, (_, index) => `<${index}>`);
			const text = String(value(...marks));
			if (text.includes("<0>")) for (const mark of marks) expect(text, path).toContain(mark);
		}
	});

	it("Arabic is written in Arabic wherever English is a sentence", () => {
		const sentences = entriesOf(everyWordIn("ar")).filter(
			([path, value]) => !WITHOUT_WORDS.test(path) && typeof value === "string",
		);
		for (const [path, text] of sentences) expect(text, path).toMatch(/[\u0600-\u06FF]/);
	});

	it.each(INTERFACE_LANGUAGES)("%s is written in its own direction", (language) => {
		expect(readingIn(language).t.direction).toBe(language === "ar" ? "rtl" : "ltr");
	});

	it("are made once", () => {
		for (const language of INTERFACE_LANGUAGES) {
			expect(readingIn(language)).toBe(readingIn(language));
			expect(readingIn(language).language).toBe(language);
		}
	});
});

describe("counted things", () => {
	it("take the form that English needs", () => {
		const { t } = readingIn("en");
		expect(COUNTS.map((n) => t.places.results(n))).toEqual([
			"0 places",
			"1 place",
			"2 places",
			"3 places",
			"11 places",
			"100 places",
		]);
	});

	it("take each of the six forms of Arabic", () => {
		const { t } = readingIn("ar");
		expect(COUNTS.map((n) => t.places.results(n))).toEqual([
			"لا أماكن",
			"مكان واحد",
			"مكانان",
			"3 أماكن",
			"11 مكانًا",
			"100 مكان",
		]);
		expect(new Set(COUNTS.map((n) => t.details.claims(n))).size).toBe(COUNTS.length);
	});

	it.each(INTERFACE_LANGUAGES)("say how many there are, in a form for each (%s)", (language) => {
		const { t } = readingIn(language);
		const counted: readonly ((n: number) => string)[] = [
			t.places.results,
			t.lead.more,
			t.details.claims,
			t.problems.more,
			(n) => t.timeline.reports(n),
			(n) => t.timeline.value("<date>", n),
			(n) => t.assessment.oneDay({ day: "<day>", origins: n }),
		];
		for (const text of counted) {
			expect(new Set(COUNTS.map(text)).size, text(3)).toBe(COUNTS.length);
			for (const n of [3, 11, 100]) expect(text(n)).toContain(String(n));
		}
	});

	it("are one thing in English, and several otherwise", () => {
		const { t } = readingIn("en");
		expect([0, 1, 2].map((n) => t.timeline.reports(n))).toEqual([
			"no dated reports on this day",
			"1 report on this day",
			"2 reports on this day",
		]);
		expect([1, 2].map(t.lead.more)).toEqual(["and 1 more place", "and 2 more places"]);
		expect([1, 2].map(t.details.claims)).toEqual(["1 report", "2 reports"]);
		expect([1, 2].map(t.problems.more)).toEqual(["and 1 more", "and 2 more"]);
	});

	it("fall back on the general form where a language is given no other", () => {
		expect(plural("ar")(2, { other: "many" })).toBe("many");
		expect(plural("en")(1, { one: "one", other: "many" })).toBe("one");
	});
});

describe("dates", () => {
	const span = (text: string): Span => {
		const found = parseEdtf(text);
		if (!found) throw new Error(`no such date: ${text}`);
		return found;
	};
	const english = (text: string) => readingIn("en").f.span(span(text));
	const arabic = (text: string) => readingIn("ar").f.span(span(text));

	it("name the day in each language, with western digits", () => {
		expect(readingIn("en").f.day(day("2019-08-21"))).toBe("21 August 2019");
		expect(readingIn("ar").f.day(day("2019-08-21"))).toBe("21 آب 2019");
		expect(readingIn("en").f.weekday(day("2019-08-21"))).toBe("Wednesday");
		expect(readingIn("en").f.dayOfMonth(day("2019-08-21"))).toBe("21 Aug");
		expect(readingIn("en").f.shortMonth(day("2019-08-21"))).toBe("Aug");
		expect(readingIn("ar").f.year(day("2019-08-21"))).toBe("2019");
	});

	it.each([
		["2019-08-21", "21 August 2019", "21 آب 2019"],
		["2019-08", "August 2019", "آب 2019"],
		["2019", "2019", "2019"],
		["2019-08~", "about August 2019", "نحو آب 2019"],
		["2019-08-21?", "perhaps 21 August 2019", "ربما 21 آب 2019"],
		["2019%", "about 2019", "نحو 2019"],
		["2019-08/2019-10", "August 2019 – October 2019", "آب 2019 – تشرين الأول 2019"],
		["2019-08/2019-08", "August 2019", "آب 2019"],
		["2018/2019-08-21", "2018 – 21 August 2019", "2018 – 21 آب 2019"],
		["2019-08-21/2019-08-21", "21 August 2019", "21 آب 2019"],
		["2019-08~/2019-10", "about August 2019 – October 2019", "نحو آب 2019 – تشرين الأول 2019"],
		["../2019-08", "until August 2019", "حتى آب 2019"],
		["2019/..", "from 2019", "منذ 2019"],
		["2019-08-21/", "from 21 August 2019", "منذ 21 آب 2019"],
	])("%s keeps the precision that it is known with", (text, inEnglish, inArabic) => {
		expect(english(text)).toBe(inEnglish);
		expect(arabic(text)).toBe(inArabic);
	});

	it("give an interval of days both its ends", () => {
		for (const text of [english("2018-02-04/2018-02-14"), arabic("2018-02-04/2018-02-14")]) {
			expect(text.match(/\d+/g)).toEqual(["4", "14", "2018"]);
		}
		expect(english("2018-12-30/2019-01-02").match(/\d+/g)).toEqual(["30", "2018", "2", "2019"]);
	});

	it("never show the far days that stand for an open end", () => {
		for (const text of ["../2019-08-21", "2019-08-21/.."]) {
			expect([OPEN_START, OPEN_END]).toContain(
				text.startsWith("..") ? span(text).first : span(text).last,
			);
			expect(english(text).match(/\d{4}/g)).toEqual(["2019"]);
		}
	});
});

describe("numbers, lists and order", () => {
	it("are the reader's", () => {
		expect(readingIn("en").f.number(5650)).toBe("5,650");
		expect(readingIn("ar").f.number(0.5)).toBe("0.5");
		expect([0, 0.004, 0.014, 0.26, 1].map(readingIn("en").f.percent)).toEqual([
			"0%",
			"0.4%",
			"1%",
			"26%",
			"100%",
		]);
		expect(readingIn("ar").f.percent(0.26)).toMatch(/26/);
		expect(readingIn("en").f.list(["a", "b", "c"])).toBe("a, b and c");
		expect(readingIn("ar").f.list(["أ", "ب"])).toBe("أ وب");
		expect(["ب", "أ", "ت"].sort(readingIn("ar").f.compare)).toEqual(["أ", "ب", "ت"]);
	});
});

describe("the reader's language", () => {
	it.each([
		[["ar-SY", "en"], "ar"],
		[["AR"], "ar"],
		[["ru-RU", "en"], "ru"],
		[["fr-FR", "de", "ar"], "ar"],
		[["en-US", "ar"], "en"],
		[["fr", "arz"], "en"],
		[[], "en"],
		[["", "-"], "en"],
	])("for a browser that asks for %j is %s", (asked, language) => {
		expect(preferredLanguage(asked)).toBe(language);
	});

	it("is English for a text that lacks it, and says so", () => {
		expect(textIn({ en: "Idlib", ar: "إدلب" }, "ar")).toEqual({ text: "إدلب", language: "ar" });
		expect(textIn({ en: "Idlib" }, "ar")).toEqual({ text: "Idlib", language: "en" });
	});
});

it("what is known squareKm is told squareKm, and nothing becomes nought", () => {
	expect([6329, 3972, 955, 43].map(squareKm)).toEqual([6350, 3950, 960, 43]);
});
