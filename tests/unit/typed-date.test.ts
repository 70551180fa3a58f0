/** A date as typed: a day of the data, or what is wrong with it. */
import { describe, expect, it } from "vitest";
import { readingIn } from "../../src/app/i18n/reading";
import { readTypedDate } from "../../src/app/typed-date";
import { day, idlib } from "./idlib";

const read = (text: string) => readTypedDate(text, idlib.span, day("2019-08-31"), readingIn("en"));

describe("a typed date", () => {
	it("is a day of the data, its first and its last among them", () => {
		expect(read("2020-02-10")).toEqual({ day: day("2020-02-10") });
		expect(read("10.2.2020")).toEqual({ day: day("2020-02-10") });
		expect(read("2017-05-04")).toEqual({ day: idlib.span.first });
		expect(read("2020-03-31")).toEqual({ day: idlib.span.last });
	});

	it.each([
		["", "Type a date, such as 2019-08-31."],
		["  ", "Type a date, such as 2019-08-31."],
		["soon", "“soon” is not a date. Write it as 2019-08-31."],
		["2019-02-30", "“2019-02-30” is not a date. Write it as 2019-08-31."],
		["30/2/2019", "“30/2/2019” is not a date. Write it as 2019-08-31."],
		[
			"5/8/2019",
			"“5/8/2019” can mean 5 August 2019 or 8 May 2019. Write the month as a word, or the date as 2019-08-05.",
		],
		["2017-05-03", "The data covers 4 May 2017 to 31 March 2020."],
		["2020-04-01", "The data covers 4 May 2017 to 31 March 2020."],
	])("that is none says why: %j", (text, complaint) => {
		expect(read(text)).toEqual({ complaint });
	});

	it("names both readings in Arabic too, each in its own direction", () => {
		const ar = readTypedDate("5/8/2019", idlib.span, day("2019-08-31"), readingIn("ar"));
		expect("complaint" in ar && ar.complaint).toMatch(
			/«\u20665\/8\/2019\u2069» قد يعني \u20685 آب 2019\u2069 أو \u20688 أيار 2019\u2069/,
		);
	});

	it("quotes no more than the beginning of a long text", () => {
		const result = read("x".repeat(500));
		expect("complaint" in result && result.complaint.length).toBeLessThan(100);
	});
});
