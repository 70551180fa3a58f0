/** Areas that sources published, in words. */
import type { PublishedArea } from "../world/published";
import type { Words } from "./i18n/dictionary";

/** What a source published, each part of it: "458 + 1,432", "about 2,000". */
export function publishedFigure({ km2, isRough }: PublishedArea, { t, f }: Words): string {
	const figure = km2.map((value) => f.number(value)).join(" + ");
	return isRough ? t.dates.about(figure) : figure;
}
