/** Areas in words: a range, and what a source published. */
import type { Km2Range } from "../world/area-range";
import type { PublishedArea } from "../world/published";
import type { Words } from "./i18n/dictionary";
import { squareKm } from "./i18n/format";

/** What a source published, each part of it: "458 + 1,432", "about 2,000". */
export function publishedFigure({ km2, isRough }: PublishedArea, { t, f }: Words): string {
	const figure = km2.map((value) => f.number(value)).join(" + ");
	return isRough ? t.dates.about(figure) : figure;
}

/** "5,550 – 5,750" */
export function rangeText({ least, most }: Km2Range, { t, f }: Words): string {
	const [from, to] = [f.number(squareKm(least)), f.number(squareKm(most))];
	return from === to ? from : t.areas.range2(from, to);
}
