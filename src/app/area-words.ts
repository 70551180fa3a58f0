/** A range of areas in words. */
import type { Km2Range } from "../world/area-range";
import type { Words } from "./i18n/dictionary";
import { squareKm } from "./i18n/format";

/** "5,550 – 5,750" */
export function rangeText({ least, most }: Km2Range, { t, f }: Words): string {
	const [from, to] = [f.number(squareKm(least)), f.number(squareKm(most))];
	return from === to ? from : t.areas.range2(from, to);
}
