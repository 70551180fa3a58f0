/** What says how a text of a drawing is set, for whoever sets its letters. */
import type { TextStyle } from "../snapshot/composition";
import type { Look } from "./look";

/** Attributes that groups hand down. */
export const OF_TEXT = [
	"font-family",
	"font-size",
	"font-weight",
	"letter-spacing",
	"text-anchor",
] as const;

export type TextLook = Look<(typeof OF_TEXT)[number]>;

export interface SetStyle extends TextStyle {
	/** Pixels after each letter. */
	readonly spacing: number;
}

/** A look in numbers. */
export function styleOf(look: TextLook): SetStyle {
	return {
		size: Number(look["font-size"] ?? 16),
		weight: Number(look["font-weight"] ?? 400) < 500 ? 400 : 600,
		spacing: Number(look["letter-spacing"] ?? 0),
	};
}

/** The part of a text's width that lies before its anchor. */
export function partBefore(look: TextLook): number {
	const anchor = look["text-anchor"];
	return anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0;
}
