/** Observation posts on a day: from the day they were established, and once they were enclosed. Pure. */
import { type Day, parseEdtf } from "../model/day";
import type { PostProperties } from "../model/types";

/**
 * `perhaps`: it was established on some day of a span that the day shown lies in. `perhaps-enclosed`: it stands, and
 * was enclosed on some day of such a span.
 */
export type PostState = "not-yet" | "perhaps" | "present" | "perhaps-enclosed" | "enclosed";

/** Whether a post stands on a day; where only a span is known, surely from the span's end. */
export function postStateOn({ established, enclosed }: PostProperties, day: Day): PostState {
	const since = parseEdtf(established);
	const around = enclosed === null ? null : parseEdtf(enclosed);
	if (!since || day < since.first) return "not-yet";
	if (day < since.last) return "perhaps";
	if (!around || day < around.first) return "present";
	return day < around.last ? "perhaps-enclosed" : "enclosed";
}
