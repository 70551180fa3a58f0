/**
 * Text of one direction within text of the other. Without an isolate, the signs and digits at a text's edges
 * take the direction of what stands around them: "2019-8-99" is shown as 99-8-2019 within Arabic.
 */
import type { Language } from "../../model/types";

export type Direction = "ltr" | "rtl";

const OPENING = { ltr: "\u2066", rtl: "\u2067", auto: "\u2068" } as const;
const CLOSING = "\u2069";

/** The text, kept apart from what stands around it; `auto`: it runs as its first letter does. */
export function isolate(text: string, direction: Direction | "auto" = "auto"): string {
	return `${OPENING[direction]}${text}${CLOSING}`;
}

/** An identifier, an address, a date in digits: left to right whatever stands around it. */
export function ltr(text: string): string {
	return isolate(text, "ltr");
}

/** The direction in which a language is written. */
export function directionOf(language: Language): Direction {
	return language === "ar" ? "rtl" : "ltr";
}
