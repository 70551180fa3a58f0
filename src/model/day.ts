/**
 * Calendar days and EDTF dates.
 *
 * Inside the product a day is an integer: days since 1970-01-01 in the proleptic Gregorian calendar, with
 * no clock and no time zone. In files a date is EDTF level 1 text. This is the only file that makes a `Date`, and
 * it reads and sets none but its UTC parts, so the same text gives the same day in every time zone; `today` alone
 * looks at the clock.
 */

/** Whole days since 1970-01-01. */
export type Day = number & { readonly __brand: "Day" };

/** A year, month (1-12) and day of the month (1-31). */
export interface CivilDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** How finely a date is known. */
export type Precision = "day" | "month" | "year" | "interval";

/** A span of days as an EDTF text states it; both ends are included. */
export interface Span {
	readonly text: string;
	readonly first: Day;
	readonly last: Day;
	readonly precision: Precision;
	/** EDTF `~`: the date is approximate. */
	readonly approximate: boolean;
	/** EDTF `?`: the date is uncertain. */
	readonly uncertain: boolean;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Stands for an open end (`..`) of an interval; outside of the years 0000 to 9999, which are all that a date can have. */
export const OPEN_START = -1_000_000 as Day;
export const OPEN_END = 3_000_000 as Day;

/** The day of a civil date, or null when there is no such date (2019-02-30). */
export function dayFromCivil(year: number, month: number, day: number): Day | null {
	const at = new Date(0);
	at.setUTCFullYear(year, month - 1, day);
	const exists =
		at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
	return exists ? (Math.round(at.getTime() / MILLISECONDS_PER_DAY) as Day) : null;
}

/** The day that the reader's calendar shows at this moment: when something was printed, never what it shows. */
export function today(): Day {
	const now = new Date();
	return dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}

/** The civil date of a day. */
export function civilFromDay(day: Day): CivilDate {
	const at = utcDate(day);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** A `Date` at 00:00 UTC of the day: only for `Intl` formatters that are told `timeZone: "UTC"`. */
export function utcDate(day: Day): Date {
	return new Date(day * MILLISECONDS_PER_DAY);
}

/** Reads `YYYY-MM-DD`; null when the text is not a real day in that form. */
export function parseDay(text: string): Day | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match ? dayFromCivil(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
	const { year, month, day: date } = civilFromDay(day);
	return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
	return (day + count) as Day;
}

/** The same date `count` months later, moved back to the month's last day where it is too short. */
export function addMonths(day: Day, count: number): Day {
	const { year, month, day: date } = civilFromDay(day);
	const months = year * 12 + (month - 1) + count;
	const toYear = Math.floor(months / 12);
	const toMonth = months - toYear * 12 + 1;
	const length = daysInMonth(toYear, toMonth);
	return mustExist(dayFromCivil(toYear, toMonth, Math.min(date, length)));
}

/** `day`, or the nearer end of the span where it lies outside. */
export function clampDay(day: Day, first: Day, last: Day): Day {
	return Math.min(Math.max(day, first), last) as Day;
}

/**
 * Reads EDTF level 1 as far as a dated report needs it: a day, month or year, each with `~`, `?` or `%`,
 * and intervals of these, with `..` or nothing for one open end. Null for anything else, for a date that
 * does not exist, and for an interval that ends before it starts or has no date at either end.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): Span | null {
	const parts = text.split("/");
	if (parts.length === 1) return parseEdtfDate(text);
	const [from, to] = parts;
	if (parts.length !== 2 || from === undefined || to === undefined) return null;
	const start = parseEnd(from, OPEN_START);
	const end = parseEnd(to, OPEN_END);
	if (!start || !end || end.last < start.first) return null;
	if (start.first === OPEN_START && end.last === OPEN_END) return null;
	return {
		text,
		first: start.first,
		last: end.last,
		precision: "interval",
		approximate: start.approximate || end.approximate,
		uncertain: start.uncertain || end.uncertain,
	};
}

/** Whether a text is an interval of two dates of which the second lies before the first. */
export function endsBeforeItStarts(text: string): boolean {
	const [from, to, ...more] = text.split("/");
	if (from === undefined || to === undefined || more.length > 0) return false;
	const [start, end] = [parseEdtfDate(from), parseEdtfDate(to)];
	return start !== null && end !== null && end.last < start.first;
}

/** The span of one known day. */
export function spanOfDay(day: Day): Span {
	return {
		text: formatDay(day),
		first: day,
		last: day,
		precision: "day",
		approximate: false,
		uncertain: false,
	};
}

/** The span of all days from the first to the last. */
export function spanBetween(first: Day, last: Day): Span {
	if (first === last) return spanOfDay(first);
	const text = `${formatDay(first)}/${formatDay(last)}`;
	return { ...spanOfDay(first), text, last, precision: "interval" };
}

function parseEnd(text: string, open: Day): Span | null {
	return text === "" || text === ".." ? { ...spanOfDay(open), text } : parseEdtfDate(text);
}

function parseEdtfDate(text: string): Span | null {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(text);
	if (!match) return null;
	const [, yearText, monthText, dayText, qualifier] = match;
	const year = Number(yearText);
	const firstMonth = monthText === undefined ? 1 : Number(monthText);
	const lastMonth = monthText === undefined ? 12 : firstMonth;
	const first = dayFromCivil(year, firstMonth, dayText === undefined ? 1 : Number(dayText));
	const last =
		dayText === undefined ? dayFromCivil(year, lastMonth, daysInMonth(year, lastMonth)) : first;
	if (first === null || last === null) return null;
	return {
		text,
		first,
		last,
		precision: dayText !== undefined ? "day" : monthText !== undefined ? "month" : "year",
		approximate: qualifier === "~" || qualifier === "%",
		uncertain: qualifier === "?" || qualifier === "%",
	};
}

/** Number of days in a month (1-12). */
function daysInMonth(year: number, month: number): number {
	const at = new Date(0);
	at.setUTCFullYear(year, month, 0);
	return at.getUTCDate();
}

function mustExist(day: Day | null): Day {
	if (day === null) throw new Error("a clamped date always exists");
	return day;
}

function pad(value: number): string {
	return String(value).padStart(2, "0");
}
