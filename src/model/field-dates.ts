/** What the dates in the fields of a file can be, and what they are where some fields are picked as those of the dates. */
import type { Roles } from "./imported";

/** The order of day, month and year where numbers alone could be read in more than one. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What the values of a field are as dates. */
export interface FieldDates {
	/** The orders in which they can be read, the likeliest first. None: nothing in the field depends on one. */
	readonly orders: readonly DateOrder[];
	/** All are numbers of days, as a spreadsheet counts them. */
	readonly serial: boolean;
	/** One that is another day in another of the orders, or "". */
	readonly example: string;
}

/** The same for the first and the last day together: one order is to fit both. */
export function datesOf(
	{ date, dateEnd }: Roles,
	/** Of each field; null where it has no value. */
	dates: readonly (FieldDates | null)[],
): FieldDates {
	const picked = [date, dateEnd].flatMap((index) => dates[index ?? -1] ?? []);
	const [some = [], ...more] = picked
		.map(({ orders }) => orders)
		.filter(({ length }) => length > 0);
	const common = some.filter((order) => more.every((orders) => orders.includes(order)));
	return {
		// Where none fits both, the first days have the say: each last day that does not fit is told of.
		orders: common.length > 0 ? common : some,
		serial: picked.length > 0 && picked.every(({ serial }) => serial),
		example: picked.find(({ example }) => example !== "")?.example ?? "",
	};
}
