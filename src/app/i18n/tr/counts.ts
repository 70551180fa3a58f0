/** Counted things in Turkish: the noun stays singular after a number. */
import { plural } from "../plural";

const count = plural("tr");

/** @param text the number as it is written, where it is not the bare number. */
export const places = (n: number, text = String(n)) => count(n, { other: `${text} yer` });

export const events = (n: number, text: string) => count(n, { other: `${text} olay` });

/** What sources say: one word for "claim" and "report", everywhere. */
export const claims = (n: number, text = String(n)) => count(n, { other: `${text} beyan` });

/** So many days, of which the last is the one shown. */
export const lastDays = (n: number) =>
	count(n, { one: "gösterilen gün", other: `gösterilen güne kadar ${n} gün` });
