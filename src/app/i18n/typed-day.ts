/**
 * A date as people type it, in English, Arabic, Turkish and Russian whatever the interface speaks: in figures, or with the
 * month's name. Pure; whether there is such a day is not asked here.
 */
import { type CivilDate, dayFromCivil, utcDate } from "../../model/day";
import { fold } from "../../model/fold";

/** What the text can mean: one date, two that it could mean equally well, or none. */
export type Readings = readonly [] | readonly [CivilDate] | readonly [CivilDate, CivilDate];

/** Whose months are understood: English, Arabic as in Syria, in Egypt and in Morocco, Turkish and Russian. */
const NAMED_IN = ["en-GB", "ar-SY", "ar-EG", "ar-MA", "tr-TR", "ru-RU"] as const;

/** A month is named otherwise beside a day than alone in some languages: "август", but "21 августа". */
const BESIDE: readonly Intl.DateTimeFormatOptions[] = [{}, { day: "numeric" }];

/** A shorter beginning of a month's name is no name. */
const SHORTEST_NAME = 3;

/**
 * Reads `2019-08-21`, `20190821`, `21.8.2019`, `21/8/2019`, `21 August 2019`, `Aug 21, 2019`, `21 آب 2019`,
 * `21 آب/أغسطس 2019`, `21 Ağustos 2019`, `21 августа 2019 г.`; in western, Arabic or Persian digits. Between dots the day comes first, as everywhere
 * where dates are written so; between other signs, two numbers that could both be a month make two readings,
 * the one with the day first before the other.
 */
export function typedDays(text: string): Readings {
	const plain = levelled(text);
	return inFigures(plain) ?? withName(plain.replace(/[-./,،\s]+/g, " ").trim()) ?? [];
}

/** Western digits, and no marks of direction. */
function levelled(text: string): string {
	return text
		.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.trim();
}

function inFigures(text: string): Readings | null {
	const yearFirst =
		/^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	if (yearFirst) return [civil(yearFirst[1], yearFirst[2], yearFirst[3])];
	const yearLast = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})$/.exec(text);
	if (!yearLast) return null;
	const [, one, sign, other, year] = yearLast;
	const dayFirst = civil(year, other, one);
	const monthFirst = civil(year, one, other);
	const isDayFirst = sign === "." || dayFirst.day === dayFirst.month || monthFirst.month > 12;
	if (isDayFirst) return [dayFirst];
	return dayFirst.month > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

/** With the month's name in any of its usual places; the words are parted by single spaces. */
function withName(text: string): Readings | null {
	const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\D+) (\d{4})(?: г| года)?$/i.exec(text);
	if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
	const monthFirst = /^(\D+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/i.exec(text);
	if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
	const yearFirst = /^(\d{4}) (\D+) (\d{1,2})$/.exec(text);
	return yearFirst ? named(yearFirst[1], yearFirst[2], yearFirst[3]) : null;
}

function named(year?: string, name = "", day?: string): Readings | null {
	const month = monthOf(name);
	return month === null ? null : [{ year: Number(year), month, day: Number(day) }];
}

/** The month (1-12) of a name, of the beginning of one, or of two names of one month side by side. */
function monthOf(name: string): number | null {
	const words = folded(name).split(" ");
	const whole = monthNamed(words.join(" "));
	if (whole !== null) return whole;
	for (let first = 1; first < words.length; first++) {
		const month = monthNamed(words.slice(0, first).join(" "));
		if (month !== null && month === monthNamed(words.slice(first).join(" "))) return month;
	}
	return null;
}

function monthNamed(name: string): number | null {
	const exact = monthNames().get(name);
	if (exact !== undefined) return exact;
	if (name.length < SHORTEST_NAME) return null;
	const begun = [...monthNames()].filter(([known]) => known.startsWith(name));
	const months = new Set(begun.map(([, month]) => month));
	const [only] = months;
	return only !== undefined && months.size === 1 ? only : null;
}

let names: ReadonlyMap<string, number> | null = null;

/** Months by their folded names; made when the first one is typed. */
function monthNames(): ReadonlyMap<string, number> {
	if (names) return names;
	const made = new Map<string, number>();
	for (const locale of NAMED_IN) {
		for (const beside of BESIDE) {
			const calendar = `${locale}-u-ca-gregory`;
			const format = new Intl.DateTimeFormat(calendar, {
				...beside,
				month: "long",
				timeZone: "UTC",
			});
			for (let month = 1; month <= 12; month++) {
				const first = dayFromCivil(2019, month, 1);
				const parts = first === null ? [] : format.formatToParts(utcDate(first));
				const name = parts.find(({ type }) => type === "month")?.value;
				if (name !== undefined) made.set(folded(name), month);
			}
		}
	}
	names = made;
	return made;
}

/** Case, accents and interchangeable letters levelled, and Arabic words without their article. */
function folded(name: string): string {
	return fold(name).replace(/(^| )ال(?=\p{L}{2})/gu, "$1");
}

function civil(year?: string, month?: string, day?: string): CivilDate {
	return { year: Number(year), month: Number(month), day: Number(day) };
}
