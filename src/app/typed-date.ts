/** A date as a reader types it: the day, or what is wrong with it in the reader's language. Pure. */
import { type Day, dayFromCivil, formatDay } from "../model/day";
import { holds, type Range } from "../world/timeline";
import type { ReadingWords } from "./i18n/reading";
import { typedDays } from "./i18n/typed-day";

/** How much of what was typed is quoted. */
const LONGEST_QUOTE = 40;

/**
 * @param span the days that can be chosen.
 * @param example a day for the complaint to show how dates are written.
 */
export function readTypedDate(
	text: string,
	span: Range,
	example: Day,
	{ t, f }: ReadingWords,
): { readonly day: Day } | { readonly complaint: string } {
	if (text.trim() === "") return { complaint: t.timeline.noDate(formatDay(example)) };
	const quote = text.trim().slice(0, LONGEST_QUOTE);
	const [day, other] = typedDays(text).flatMap(
		({ year, month, day: date }) => dayFromCivil(year, month, date) ?? [],
	);
	if (day === undefined) return { complaint: t.timeline.badDate(quote, formatDay(example)) };
	if (other !== undefined) {
		// As an example the one that can be chosen.
		const example = holds(span, day) || !holds(span, other) ? day : other;
		const text = t.timeline.twoDates(quote, f.day(day), f.day(other), formatDay(example));
		return { complaint: text };
	}
	if (day < span.first || day > span.last) {
		return { complaint: t.timeline.outside(f.day(span.first), f.day(span.last)) };
	}
	return { day };
}
