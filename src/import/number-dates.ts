/** Dates that are three numbers, and the orders in which they can be read. */
import { type Day, dayFromCivil } from "../model/day";
import { DATE_ORDERS, type DateOrder, type FieldDates } from "../model/field-dates";
import { levelled } from "./letters";

/** One reading of three numbers: the day, or null where there is no such date. */
interface Candidate {
	readonly order: DateOrder;
	readonly day: Day | null;
}

/** Years of two digits from here on are of the last century. */
const LAST_CENTURY = 70;

const THREE = /^(\d{1,4})([./\- ])(\d{1,2})\2(\d{1,4})$/;

/** Each way in which three numbers are a date; empty for any other text. */
export function candidates(text: string): readonly Candidate[] {
	const match = THREE.exec(text.replace(/\s*([./-])\s*/g, "$1").replace(/\.$/, ""));
	const [, a = "", , b = "", c = ""] = match ?? [];
	if (!match) return [];
	const yearFirst = (): Candidate => ({ order: "ymd", day: dayOf(a, b, c) });
	const yearLast = (): Candidate[] => [
		{ order: "dmy", day: dayOf(c, b, a) },
		{ order: "mdy", day: dayOf(c, a, b) },
	];
	if (a.length === 4) return c.length <= 2 ? [yearFirst()] : [];
	if (a.length > 2) return [];
	if (c.length === 4) return yearLast();
	return c.length === 2 ? [...yearLast(), yearFirst()] : [];
}

/** No date is longer. */
export const MOST_LETTERS = 100;

/** What the values of a field are as dates; null where it has none. */
export function fieldDates(values: readonly string[]): FieldDates | null {
	const some = values.filter((value) => value.trim() !== "");
	if (some.length === 0) return null;
	const fitting = orders(some);
	const isOpen = (value: string) => {
		const found = candidates(withoutTime(levelled(value)));
		const days = found.flatMap(({ order, day }) => (fitting.includes(order) ? (day ?? []) : []));
		return new Set(days).size > 1;
	};
	return {
		orders: fitting,
		serial: some.every((value) => isSerial(levelled(value))),
		example: fitting.length > 1 ? (some.find(isOpen) ?? some[0] ?? "") : "",
	};
}

/** A number of days as a spreadsheet counts them, between 1982 and 2064. */
export function isSerial(value: string): boolean {
	return /^\d{5}(\.\d+)?$/.test(value) && Number(value) >= 30_000 && Number(value) <= 60_000;
}

/**
 * The orders in which the dates of a column can be read, the likeliest first. One: no need to ask. None: nothing in
 * the column depends on it. Where no order fits all dates, those that fit the most.
 */
export function orders(values: Iterable<string>): readonly DateOrder[] {
	const fits = new Map<DateOrder, number>(DATE_ORDERS.map((order) => [order, 0]));
	let most = 0;
	for (const value of values) {
		if (value.length > MOST_LETTERS) continue;
		const found = candidates(withoutTime(levelled(value)));
		// What begins with a year of four digits is read in one way whatever the others are.
		if (found.length < 2) continue;
		for (const { order, day } of found) {
			const count = (fits.get(order) ?? 0) + (day === null ? 0 : 1);
			fits.set(order, count);
			most = Math.max(most, count);
		}
	}
	return most === 0 ? [] : DATE_ORDERS.filter((order) => fits.get(order) === most);
}

const TIME =
	/(?:T| |, ?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[AaPp]\.?[Mm]\.?)? ?(?:Z|[A-Z]{3,4})?(?:[+-]\d{2}(?::?\d{2})?)?(?: ?[([][^()[\]]*[)\]])?$/;
const SHORT_TIME = /^(\d{4}-?\d{2}-?\d{2})(?:T\d{2,6})?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** A date without its time of day: a moment keeps the day that it has where it was, whatever its zone. */
export function withoutTime(text: string): string {
	const short = SHORT_TIME.exec(text);
	return short?.[1] ?? text.replace(TIME, "");
}

function dayOf(year: string, month: string, day: string): Day | null {
	const number = Number(year);
	const full = year.length > 2 ? number : number + (number < LAST_CENTURY ? 2000 : 1900);
	return dayFromCivil(full, Number(month), Number(day));
}
