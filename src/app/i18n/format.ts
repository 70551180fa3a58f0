/** Dates, numbers and lists in the reader's language. Gregorian calendar and UTC days, whatever the locale. */
import { type Day, OPEN_END, OPEN_START, type Span, utcDate } from "../../model/day";
import type { Language, LanguageMap } from "../../model/types";

/** The locale behind each language: Syrian month names and western digits in Arabic. */
const LOCALES: { readonly [L in Language]: string } = {
	en: "en-GB",
	ar: "ar-SY-u-ca-gregory-nu-latn",
	tr: "tr-TR-u-ca-gregory",
	ru: "ru-RU-u-ca-gregory",
};

export interface Formats {
	/** "21 August 2019" */
	day(day: Day): string;
	/** "21 Aug" */
	dayOfMonth(day: Day): string;
	/** "2019" */
	year(day: Day): string;
	/** "Wednesday" */
	weekday(day: Day): string;
	/** "Aug" */
	shortMonth(day: Day): string;
	/** A span at the precision it is known with: never a day where only a month is known. */
	span(span: Span): string;
	number(value: number): string;
	list(items: readonly string[]): string;
	/** What a language is called; null for a code that stands for none. */
	languageName(code: string): string | null;
	compare(a: string, b: string): number;
}

/** Words that a date needs around it. */
export interface DateWords {
	about(date: string): string;
	perhaps(date: string): string;
	until(date: string): string;
	from(date: string): string;
}

/** The formatters of a language. */
export function formatsFor(language: Language, words: DateWords): Formats {
	const locale = LOCALES[language];
	const dates = (options: Intl.DateTimeFormatOptions) => {
		const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
		return (day: Day) => format.format(utcDate(day));
	};
	const day = dates({ day: "numeric", month: "long", year: "numeric" });
	const month = dates({ month: "long", year: "numeric" });
	const year = dates({ year: "numeric" });
	const ranges = new Intl.DateTimeFormat(locale, {
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone: "UTC",
	});
	const number = new Intl.NumberFormat(locale);
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
	const collator = new Intl.Collator(locale);

	/** A date at the precision in which its text gives it. */
	function endOf(text: string, at: Day): string {
		if (isYear(text)) return year(at);
		return isMonth(text) ? month(at) : day(at);
	}

	function plainSpan({ text, first, last }: Span): string {
		const [from = "", to = from] = text.replace(/[~?%]/g, "").split("/");
		if (first === OPEN_START) return words.until(endOf(to, last));
		if (last === OPEN_END) return words.from(endOf(from, first));
		if (from === to) return endOf(from, first);
		if (isDay(from) && isDay(to)) return ranges.formatRange(utcDate(first), utcDate(last));
		return `${endOf(from, first)} – ${endOf(to, last)}`;
	}

	return {
		day,
		dayOfMonth: dates({ day: "numeric", month: "short" }),
		year,
		weekday: dates({ weekday: "long" }),
		shortMonth: dates({ month: "short" }),
		span(span) {
			const plain = plainSpan(span);
			if (span.approximate) return words.about(plain);
			return span.uncertain ? words.perhaps(plain) : plain;
		},
		number: (value) => number.format(value),
		list: (items) => list.format(items),
		languageName: (code) => (isLanguageCode(code) ? (languages.of(code) ?? null) : null),
		compare: collator.compare,
	};
}

/** The year, month and day of a typed date, for a text field that reads `YYYY-MM-DD` or local forms. */
export function typedDay(text: string): { year: number; month: number; day: number } | null {
	const western = text
		.trim()
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
	const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(western);
	if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
	return null;
}

/** The text in the language, else in English. */
export function textIn(map: LanguageMap, language: Language): { text: string; language: Language } {
	const own = map[language];
	return own === undefined ? { text: map.en, language: "en" } : { text: own, language };
}

/** `Intl.DisplayNames` throws at what does not look like a code. */
function isLanguageCode(text: string): boolean {
	return /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(text);
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function isMonth(text: string): boolean {
	return /^\d{4}-\d{2}$/.test(text);
}

function isYear(text: string): boolean {
	return /^\d{4}$/.test(text);
}
