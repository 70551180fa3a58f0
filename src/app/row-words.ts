/** Sentences about one row of a file. Pure; fetched with what reads files. */
import { type Day, OPEN_END, OPEN_START } from "../model/day";
import type { Words } from "./i18n/dictionary";
import type { LaterWords } from "./i18n/later";

/** The days of a row: one, a span of them, from or until one, or none. */
export function rowDays(
	{ first, last }: { readonly first: Day; readonly last: Day },
	{ t, f }: Words,
	own: LaterWords["brought"],
): string {
	if (first === OPEN_START && last === OPEN_END) return own.row.onEveryDay;
	if (first === OPEN_START) return t.dates.until(f.day(last));
	if (last === OPEN_END) return t.dates.from(f.day(first));
	return first === last ? f.day(first) : f.days(first, last);
}
