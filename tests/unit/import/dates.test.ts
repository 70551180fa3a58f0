/** Dates of files: the same text is the same days everywhere, and what could be two dates is none. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadDate, readDate } from "../../../src/import/dates";
import { orders } from "../../../src/import/number-dates";
import {
	type Day,
	dayFromCivil,
	formatDay,
	OPEN_END,
	spanBetween,
	utcDate,
} from "../../../src/model/day";
import { DATE_ORDERS, type DateOrder } from "../../../src/model/field-dates";

function said(read: ReadDate): string {
	return read.code ?? spanBetween(read.first, read.last).text;
}

function read(text: string, order: DateOrder | null = null): string {
	return said(readDate(text, { order }));
}

const someDay = fc.integer({ min: -30_000, max: 40_000 }).map((day) => day as Day);

describe("one day", () => {
	test.each([
		"2019-08-21",
		"2019-08-21T23:30:00-05:00",
		"2019-08-21T00:30:00+14:00",
		"2019-08-21T23:59:59.999Z",
		"2019-08-21 00:00:00.000",
		"2019-08-21Z",
		"2019-08-21 23:30",
		"2019-08-21 11:30 PM",
		"20190821",
		"20190821T233000Z",
		"2019/8/21",
		"2019.08.21",
		"21/08/2019",
		"8/21/2019",
		"21.8.2019",
		"21.8.2019.",
		"21-08-2019",
		"21/08/2019 23:30:00",
		"21 August 2019",
		"21 Aug 2019",
		"21-Aug-2019",
		"21-Aug-19",
		"21st of August, 2019",
		"August 21, 2019",
		"Wednesday, 21 August 2019",
		"Wed Aug 21 2019 23:00:00 GMT+0300 (Eastern European Summer Time)",
		"Wed, 21 Aug 2019 22:00:00 GMT",
		"21 août 2019",
		"21 AOUT 2019",
		"21 Ağustos 2019",
		"21 августа 2019 г.",
		"٢١ آب ٢٠١٩",
		"21 أغسطس 2019",
		"21 آب/أغسطس 2019",
		"٢٠١٩/٨/٢١",
		"٢١‏/٨‏/٢٠١٩",
		"21/8/2019 11:30 م",
		"21/8/2019م",
		"21.08.2019 г.",
		"۲۱/۰۸/۲۰۱۹",
		"  21 August 2019 ",
	])("%s", (text) => expect(read(text)).toBe("2019-08-21"));

	test.each([
		["21 كانون الثاني 2019", "2019-01-21"],
		["21 كانون الأول/ديسمبر 2019", "2019-12-21"],
		["3 تشرين الثاني 2019", "2019-11-03"],
		["1er juillet 2019", "2019-07-01"],
		["5 Şubat 2020", "2020-02-05"],
		["9 мая 1945", "1945-05-09"],
	])("%s", (text, expected) => expect(read(text)).toBe(expected));

	test("is read as every language of the files writes it", () => {
		const languages = ["en-GB", "en-US", "fr", "ru", "tr", "ar-SY", "ar-EG", "ar-TN"];
		const styles = ["long", "medium", "full"] as const;
		const shape = fc.tuple(someDay, fc.constantFrom(...languages), fc.constantFrom(...styles));
		fc.assert(
			fc.property(shape, ([day, language, dateStyle]) => {
				const format = new Intl.DateTimeFormat(language, {
					...{ dateStyle, timeZone: "UTC", calendar: "gregory" },
				});
				const text = format.format(utcDate(day));
				const isNumbers = !/\p{L}/u.test(text);
				expect(read(text, isNumbers ? "dmy" : null)).toBe(formatDay(day));
			}),
			{ numRuns: 400 },
		);
	});
});

describe("no more than is known", () => {
	test.each([
		["2019", "2019-01-01/2019-12-31"],
		["2019.0", "2019-01-01/2019-12-31"],
		["2019-02", "2019-02-01/2019-02-28"],
		["02/2020", "2020-02-01/2020-02-29"],
		["2019/2", "2019-02-01/2019-02-28"],
		["Feb 2020", "2020-02-01/2020-02-29"],
		["شباط 2020", "2020-02-01/2020-02-29"],
		["Aralık 2019", "2019-12-01/2019-12-31"],
		["2019-08-XX", "2019-08-01/2019-08-31"],
		["2019-08~", "2019-08-01/2019-08-31"],
		["2019-08-21/2019-08-23", "2019-08-21/2019-08-23"],
		["21-23 August 2019", "2019-08-21/2019-08-23"],
		["August 21–23, 2019", "2019-08-21/2019-08-23"],
		["21 August - 2 September 2019", "2019-08-21/2019-09-02"],
		["2019-08-21T10:00Z/2019-08-23T09:00Z", "2019-08-21/2019-08-23"],
		["../2019-08-21", "2019-08-21"],
	])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

	test("an open end stays open", () => {
		expect(readDate("2019-08-21/..", { order: null })).toMatchObject({ last: OPEN_END });
	});
});

describe("refused", () => {
	test.each([
		["", "no-date"],
		["   ", "no-date"],
		["2019-02-30", "impossible-date"],
		["2019-13-01", "impossible-date"],
		["20190230", "impossible-date"],
		["31/04/2019", "impossible-date"],
		["32/13/2019", "impossible-date"],
		["30 February 2019", "impossible-date"],
		["13/2019", "impossible-date"],
		["2019-02-30T10:00:00Z", "impossible-date"],
		["2019-08-23/2019-08-21", "ends-before-start"],
		["23–21 August 2019", "ends-before-start"],
		["03/04/2019", "bad-date"],
		["Aug-19", "bad-date"],
		["August", "bad-date"],
		["soon", "bad-date"],
		["21 Augustus August July 2019", "bad-date"],
		["early August 2019", "bad-date"],
		["43698", "bad-date"],
		["1566345600", "bad-date"],
		["<b>21 August 2019</b>", "bad-date"],
		["21 August 2019 ".repeat(50), "bad-date"],
	])("%s: %s", (text, code) => expect(read(text)).toBe(code));

	test("whatever the text, it is days in order or a code, and never a throw", () => {
		const parts = ["2019", "21", "/", "-", " ", "August", "آب", "T10:00", "..", "~", "Z", "–"];
		const texts = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(fc.constantFrom(...parts), { maxLength: 9 }).map((some) => some.join("")),
		);
		fc.assert(
			fc.property(texts, fc.constantFrom(null, ...DATE_ORDERS), (text, order) => {
				const found = readDate(text, { order });
				if (found.code === undefined) expect(found.first).toBeLessThanOrEqual(found.last);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("the order of numbers", () => {
	test("is what was asked for", () => {
		expect([read("03/04/2019", "dmy"), read("03/04/2019", "mdy")]).toEqual([
			...["2019-04-03", "2019-03-04"],
		]);
		expect([read("03.04.19", "dmy"), read("03-04-05", "ymd")]).toEqual([
			...["2019-04-03", "2003-04-05"],
		]);
	});

	test("is not bent for a date that does not fit it", () => {
		expect(read("21/08/2019", "mdy")).toBe("impossible-date");
		expect(read("2019-08-21", "mdy")).toBe("2019-08-21");
	});

	test("is not needed where both orders are the same day", () => {
		expect(read("04/04/2019")).toBe("2019-04-04");
	});

	test.each([
		[["2019-08-21", "21 August 2019", ""], []],
		[
			["03/04/2019", "05/06/2019"],
			["dmy", "mdy"],
		],
		[["03/04/2019", "21/06/2019"], ["dmy"]],
		[["03/04/2019 10:00", "06/21/2019 11:00"], ["mdy"]],
		[
			["21/06/2019", "06/21/2019"],
			["dmy", "mdy"],
		],
		[["03-04-19"], ["dmy", "mdy", "ymd"]],
		[["99-04-30"], ["ymd"]],
	])("of %j: %j", (values, expected) => expect(orders(values)).toEqual(expected));

	test("that a column was written in is always among those found", () => {
		const column = fc.tuple(fc.array(someDay, { minLength: 1 }), fc.constantFrom("dmy", "mdy"));
		fc.assert(
			fc.property(column, ([days, order]) => {
				const texts = days.map((day) => {
					const [year = "", month = "", date = ""] = formatDay(day).split("-");
					return (order === "dmy" ? [date, month, year] : [month, date, year]).join("/");
				});
				const found = orders(texts);
				expect(found).toContain(order);
				const only = found.length === 1 ? (found[0] ?? null) : null;
				for (const [index, text] of texts.entries()) {
					const wanted = only ?? DATE_ORDERS.find((each) => each === order) ?? null;
					expect(read(text, wanted)).toBe(formatDay(days[index] ?? (0 as Day)));
				}
			}),
		);
	});
});

test("a spreadsheet's numbers of days are dates only where the column is said to hold them", () => {
	expect(said(readDate("43698", { order: null, serial: true }))).toBe("2019-08-21");
	expect(said(readDate("43698.75", { order: null, serial: true }))).toBe("2019-08-21");
	expect(readDate("43698", { order: null, serial: true })).toEqual(
		readDate(formatDay(dayFromCivil(2019, 8, 21) ?? (0 as Day)), { order: null }),
	);
});
