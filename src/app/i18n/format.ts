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

/** What a locale writes after a year that sentences have no room for: before a full stop "г." would read "г..". */
const LEFT_OUT: { readonly [L in Language]?: RegExp } = { ru: /(\d)\s?г\./g };

export interface Formats {
	/** "21 August 2019" */
	day(day: Day): string;
	/** "21 Aug" */
	dayOfMonth(day: Day): string;
	/** "21" */
	dateOfMonth(day: Day): string;
	/** "21 Aug 2019" */
	shortDay(day: Day): string;
	/** "20–26 August 2019" */
	days(first: Day, last: Day): string;
	/** "2019" */
	year(day: Day): string;
	/** "Wednesday" */
	weekday(day: Day): string;
	/** "Aug" */
	shortMonth(day: Day): string;
	/** A span at the precision it is known with: never a day where only a month is known. */
	span(span: Span): string;
	number(value: number): string;
	/** A share from 0 to 1 in percent, a small one with a decimal: "26%", "0.4%". */
	percent(share: number): string;
	list(items: readonly string[]): string;
	/** A length of time to the nearest second, from a minute and a half on to the minute: "28 seconds". */
	duration(seconds: number): string;
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
	const leftOut = LEFT_OUT[language];
	const plain = (date: string) => (leftOut ? date.replace(leftOut, "$1") : date);
	const dates = (options: Intl.DateTimeFormatOptions) => {
		const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
		return (day: Day) => plain(format.format(utcDate(day)));
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
	const percent = new Intl.NumberFormat(locale, { style: "percent" });
	const smallPercent = new Intl.NumberFormat(locale, {
		style: "percent",
		maximumFractionDigits: 1,
	});
	const unit = (name: "second" | "minute") =>
		new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" });
	const [seconds, minutes] = [unit("second"), unit("minute")];
	const dayOfMonth = dates({ day: "numeric", month: "short" });
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
	const collator = new Intl.Collator(locale);

	const days = (first: Day, last: Day) => plain(ranges.formatRange(utcDate(first), utcDate(last)));

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
		if (isDay(from) && isDay(to)) return days(first, last);
		return `${endOf(from, first)} – ${endOf(to, last)}`;
	}

	/** Ranges take long to format, and the same spans are written again and again. */
	const spans = new Map<string, string>();

	function span(span: Span): string {
		const known = spans.get(span.text);
		if (known !== undefined) return known;
		const told = plainSpan(span);
		const perhaps = span.uncertain ? words.perhaps(told) : told;
		const text = span.approximate ? words.about(told) : perhaps;
		spans.set(span.text, text);
		return text;
	}

	return {
		day,
		dayOfMonth,
		dateOfMonth: dates({ day: "numeric" }),
		shortDay: dates({ day: "numeric", month: "short", year: "numeric" }),
		days,
		year,
		weekday: dates({ weekday: "long" }),
		shortMonth: dates({ month: "short" }),
		span,
		number: (value) => number.format(value),
		percent: (share) => (share < 0.01 ? smallPercent : percent).format(share),
		list: (items) => list.format(items),
		duration: (length) =>
			length < 90
				? seconds.format(Math.max(1, Math.round(length)))
				: minutes.format(Math.round(length / 60)),
		languageName: (code) => (isLanguageCode(code) ? (languages.of(code) ?? null) : null),
		compare: collator.compare,
	};
}

/** Square kilometres as finely as a derived area can be told: to 50 from a thousand on, to 10 from a hundred on. */
export function squareKm(value: number): number {
	const step = value >= 1000 ? 50 : value >= 100 ? 10 : 1;
	return Math.round(value / step) * step;
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
