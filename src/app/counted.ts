/** How a figure about people came to be, in one sentence: what was counted, of whom, over which days, by whom. */
import { parseEdtf } from "../model/day";
import type { ClaimText } from "../model/types";
import type { Words } from "./i18n/dictionary";
import { textIn } from "./i18n/format";

/** @returns null where the claim counts nothing. What the document leaves open is said to be so. */
export function countedLine(
	{ figures, counted }: Pick<ClaimText, "figures" | "counted">,
	{ t, f, language }: Words,
): string | null {
	if (!figures || !counted) return null;
	const { who, unit, when, by } = counted;
	const days = when === null ? null : parseEdtf(when);
	const said = (text: typeof who) => text && textIn(text, language).text;
	return t.summary.counted(textIn(unit, language).text, said(who), days && f.span(days), said(by));
}
