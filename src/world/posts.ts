/** Observation posts on a day: from the day they were established, and once they were enclosed. Pure. */
import { type Day, parseEdtf } from "../model/day";
import type { PostProperties } from "../model/types";

export type PostState = "not-yet" | "present" | "enclosed";

/** Whether a post stands on a day; where only a span is known, from the span's end. */
export function postStateOn({ established, enclosed }: PostProperties, day: Day): PostState {
	const since = parseEdtf(established);
	const around = enclosed === null ? null : parseEdtf(enclosed);
	if (!since || day < since.last) return "not-yet";
	return around && around.last <= day ? "enclosed" : "present";
}
