/** Dates as readers type them. Pure. */
import { dayFromCivil, utcDate } from "../../model/day";

export interface TypedDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Whose months are understood: English, and Arabic as in Syria and as in Egypt. */
const LOCALES = ["en-GB", "en-US", "ar-SY-u-ca-gregory", "ar-EG-u-ca-gregory"];

/**
 * The year, month and day of a typed date: `2019-08-31`, `20190831`, day first as in `31.8.2019`, or with the
 * month's name in English or Arabic, day or month first; in western, Arabic or Persian digits. Null for
 * anything else. Whether there is such a day is not asked here.
 */
export function typedDay(text: string): TypedDay | null {
	const western = text
		.trim()
		.replace(/[\u200e\u200f\u061c]/g, "")
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
	const yearFirst =
		/^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(western) ??
		/^(\d{4})(\d{2})(\d{2})$/.exec(western);
	if (yearFirst) {
		return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
	}
	const dayFirst = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(western);
	if (dayFirst) {
		return { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) };
	}
	return namedDay(western);
}

/** "31 August 2019", "August 31, 2019", "31st of Aug 2019", "31 آب 2019", "31 كانون الثاني 2020". */
function namedDay(text: string): TypedDay | null {
	const numbers = text.match(/\d+/g) ?? [];
	const [first = "", second = "", ...more] = numbers;
	const isSound = more.length === 0 && /^\d{1,2}$/.test(first) && /^\d{4}$/.test(second);
	if (!isSound) return null;
	const name = folded(text.replace(/(\d)(st|nd|rd|th)\b/gi, "$1").replace(/\bof\b/gi, ""));
	const month = monthNames().get(name);
	return month === undefined ? null : { year: Number(second), month, day: Number(first) };
}

let names: ReadonlyMap<string, number> | null = null;

/** The names of months, long and short, folded; made when the first one is typed. */
function monthNames(): ReadonlyMap<string, number> {
	if (names) return names;
	const made = new Map<string, number>();
	for (const locale of LOCALES) {
		for (const style of ["long", "short"] as const) {
			const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
			for (let month = 1; month <= 12; month++) {
				const first = dayFromCivil(2019, month, 1);
				if (first !== null) made.set(folded(format.format(utcDate(first))), month);
			}
		}
	}
	names = made;
	return made;
}

/** Letters alone, in one case, with the forms of alef levelled. */
function folded(text: string): string {
	return text
		.toLocaleLowerCase("en")
		.replace(/[أإآ]/g, "ا")
		.replace(/[^\p{L}]+/gu, "");
}
