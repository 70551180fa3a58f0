/** Whether something that is drawn for a span of days is drawn on one of them. */
import { type Day, parseEdtf } from "../model/day";

/** `shown` is an EDTF interval that the schema has held to its form; without one a thing is always shown. */
export function isShown(shown: string | undefined, day: Day): boolean {
	if (shown === undefined) return true;
	const span = parseEdtf(shown);
	return span !== null && span.first <= day && day <= span.last;
}
