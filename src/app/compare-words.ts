/** Two days compared, in words: from whom to whom, on which days, by how much. */
import { spanBetween } from "../model/day";
import type { Assessment, Dataset } from "../model/types";
import type { Km2Range } from "../world/area-range";
import type { Holding } from "../world/areas";
import type { Passing, PlaceChange } from "../world/compare-days";
import { squareKm } from "./i18n/format";
import type { ReadingWords } from "./i18n/reading";
import { holderName, partyName } from "./phrases";

/** The days of a place's changes; with whom it went to each time, unless it went the one way of its list, once. */
export function daysText(
	{ steps, open, from, to }: PlaceChange,
	dataset: Dataset,
	words: ReadingWords,
): string {
	const { t } = words;
	const [first, ...more] = steps;
	const isOneWay = more.length === 0 && open === null && !isSame(from, to);
	if (first && isOneWay) return dayText(first, words);
	const told = steps.map((step) =>
		t.compare.stepTo(holderName(step, dataset, words), dayText(step, words)),
	);
	const isToldApart = open !== null && !steps.includes(open);
	return [...told, ...(isToldApart ? [dayText(open, words)] : [])].join(t.punctuation.semicolon);
}

function isSame(from: Holding, to: Holding): boolean {
	return from.kind === "held" && to.kind === "held" && from.party === to.party;
}

/** The day of an assessment, or between which days it lies; inferred ones say so. */
function dayText({ from, basis }: Assessment, { t, f }: ReadingWords): string {
	const days =
		from.earliest === from.latest
			? t.compare.on(f.day(from.shown))
			: t.compare.within(f.span(spanBetween(from.earliest, from.latest)));
	return basis === "inferred" ? `${days}${t.punctuation.comma}${t.confidence.inferred}` : days;
}

/** From one holder to another: "From the opposition to the government". */
export function wayText({ from, to }: Passing, words: ReadingWords): string {
	return words.t.compare.way(holdingName(from, words), holdingName(to, words));
}

function holdingName(holding: Holding, words: ReadingWords): string {
	return holding.kind === "held" ? partyName(holding.party, words) : words.t.short[holding.kind];
}

/** Square kilometres, rounded, with its sign before it: "+1,150", "−50", "0". */
export function signedKm2(km2: number, { f }: ReadingWords): string {
	const size = squareKm(Math.abs(km2));
	if (size === 0) return f.number(0);
	return `${km2 > 0 ? "+" : "−"}${f.number(size)}`;
}

/** The range of what a party won or lost in all: "+1,050 to +1,250". */
export function netRange({ least, most }: Km2Range, words: ReadingWords): string {
	const [from, to] = [signedKm2(least, words), signedKm2(most, words)];
	return from === to ? from : words.t.compare.netRange(from, to);
}
