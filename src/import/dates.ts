/**
 * Dates of files, by their text alone: the same text is the same days on every machine. What is known only to the
 * month or the year is a span of days.
 */
import {
	addDays,
	type Day,
	dayFromCivil,
	endsBeforeItStarts,
	OPEN_START,
	parseEdtf,
} from "../model/day";
import type { DateOrder } from "../model/field-dates";
import { detached, folded, levelled } from "./letters";
import { monthOf } from "./month-names";
import { candidates, MOST_LETTERS, withoutTime } from "./number-dates";
import type { ImportCode } from "./types";

export type ReadDate =
	| { readonly first: Day; readonly last: Day; readonly code?: never }
	| {
			readonly code: Extract<
				ImportCode,
				"no-date" | "bad-date" | "impossible-date" | "ends-before-start"
			>;
	  };

export interface DateOptions {
	/** How three numbers are read where they could be more than one date; null: then they are refused. */
	readonly order: DateOrder | null;
	/** Numbers of days as a spreadsheet counts them are dates. */
	readonly serial?: boolean;
}

/** A reader of many dates, most of which come again and again. */
export function dateReader(options: DateOptions): (text: string) => ReadDate {
	const known = new Map<string, ReadDate>();
	return (text) => {
		let read = known.get(text);
		if (!read) {
			read = readDate(text, options);
			if (known.size >= MOST_KNOWN) known.clear();
			known.set(detached(text), read);
		}
		return read;
	};
}

const MOST_KNOWN = 20_000;
/** 1899-12-30: day 0 of spreadsheets, as their days from March 1900 on have it. */
const SERIAL_START = -25_569 as Day;

/** Letters after a year or a time that say that it is one: "2019 م", "2019 г.", "11:30 ص". */
const AFTER = /(\d) ?(?:م|ص|г\.?|года)$/;

const BAD: ReadDate = { code: "bad-date" };
const IMPOSSIBLE: ReadDate = { code: "impossible-date" };

/** The days of a date. An open start has no first day to be drawn on: then the date is that of its end. */
export function readDate(text: string, options: DateOptions): ReadDate {
	if (text.length > MOST_LETTERS) return BAD;
	const clean = levelled(text).replace(AFTER, "$1");
	if (clean === "") return { code: "no-date" };
	if (options.serial && /^\d{1,6}(\.\d+)?$/.test(clean)) {
		return aDay(addDays(SERIAL_START, Math.floor(Number(clean))));
	}
	return readEdtf(clean) ?? readRange(clean, options) ?? readOne(withoutTime(clean), options);
}

function readEdtf(text: string): ReadDate | null {
	if (!/^[\d.]/.test(text)) return null;
	const span = parseEdtf(text.replace(/(?:-[Xx]{2}){1,2}$/, ""));
	if (span === null) return endsBeforeItStarts(text) ? { code: "ends-before-start" } : null;
	if (span.first === OPEN_START) return parseEnd(text);
	return { first: span.first, last: span.last };
}

function parseEnd(text: string): ReadDate | null {
	const end = parseEdtf(text.slice(text.indexOf("/") + 1));
	return end && { first: end.first, last: end.last };
}

function readOne(text: string, { order }: DateOptions): ReadDate {
	const found = candidates(text);
	if (found.length > 0) return readCandidates(found, order);
	const compact = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
	if (compact) {
		const [, year, month, day] = compact;
		return aDay(dayFromCivil(Number(year), Number(month), Number(day)));
	}
	const ofMonth = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? null;
	if (ofMonth) return aMonth(Number(ofMonth[2]), Number(ofMonth[1]));
	const yearFirst = /^(\d{4})[/-](\d{1,2})$/.exec(text);
	if (yearFirst) return aMonth(Number(yearFirst[1]), Number(yearFirst[2]));
	const year = /^(\d{4})(?:\.0+)?$/.exec(text);
	return year ? (readEdtf(year[1] ?? "") ?? BAD) : readWords(text);
}

function readCandidates(found: ReturnType<typeof candidates>, order: DateOrder | null): ReadDate {
	const wanted = found.find((candidate) => candidate.order === order);
	if (wanted) return aDay(wanted.day);
	const days = new Set(found.flatMap(({ day }) => day ?? []));
	if (days.size === 0) return IMPOSSIBLE;
	const [day = null] = days;
	return days.size === 1 ? aDay(day) : BAD;
}

/** "21 August 2019", "Aug. 2019", "August 21st, 2019", with a day of the week or not. */
function readWords(text: string): ReadDate {
	const clean = folded(text);
	const words = clean.match(/\p{L}+/gu) ?? [];
	if (/[^\p{L}\p{N}\s,،./()'’-]/u.test(clean)) return BAD;
	const month = monthOf(words);
	const numbers = clean.match(/\d+/g) ?? [];
	const years = numbers.filter((number) => number.length === 4);
	if (month === null || years.length > 1 || numbers.length > 2) return BAD;
	const [year = numbers.length === 2 ? numbers[1] : undefined] = years;
	if (year === undefined) return BAD;
	const dayText = numbers.find((number) => number !== year);
	const full = year.length === 4 ? Number(year) : 2000 + Number(year);
	if (dayText === undefined) return numbers.length === 1 ? aMonth(full, month) : BAD;
	return dayText.length > 2 || year.length === 3
		? BAD
		: aDay(dayFromCivil(full, month, Number(dayText)));
}

const BETWEEN = / (?:-|to|until|till|au|до|إلى|الى|حتى) | ?[–—] ?/;

/** "21 August - 2 September 2019", "21-23 August 2019", "August 21–23, 2019", two moments with a stroke between. */
function readRange(text: string, options: DateOptions): ReadDate | null {
	const tight = /^(\d{1,2})-(\d{1,2} \p{L}.*)$/u.exec(text);
	const parts = tight ? tight.slice(1) : text.split(/:.*\//.test(text) ? "/" : BETWEEN);
	const [from = "", to = "", ...more] = parts;
	if (from === "" || to === "" || more.length > 0) return null;
	const [start, end] = completed(from, to);
	const first = readOne(withoutTime(start), options);
	const last = readOne(withoutTime(end), options);
	if (first.code !== undefined) return first;
	if (last.code !== undefined) return last;
	if (last.last < first.first) return { code: "ends-before-start" };
	return { first: first.first, last: last.last };
}

/** Two ends, each with what only the other says: the year, the month. */
function completed(from: string, to: string): readonly [string, string] {
	const hasMonth = (text: string) => /\p{L}/u.test(text);
	const year = /\d{4}/.exec(to)?.[0] ?? "";
	if (/^\d{1,2}$/.test(from)) return [to.replace(/\d{1,2}/, from), to];
	if (!/\d{4}/.test(from) && hasMonth(from)) {
		const day = /^\d{1,2}/.exec(to)?.[0];
		const end = hasMonth(to) || day === undefined ? to : `${from.replace(/\d+/, day)} ${year}`;
		return [`${from} ${year}`, end];
	}
	return [from, to];
}

function aDay(day: Day | null): ReadDate {
	return day === null ? IMPOSSIBLE : { first: day, last: day };
}

function aMonth(year: number, month: number): ReadDate {
	const first = dayFromCivil(year, month, 1);
	const next = month === 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1);
	if (first === null || next === null) return IMPOSSIBLE;
	return { first, last: addDays(next, -1) };
}
