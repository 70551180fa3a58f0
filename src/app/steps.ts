/** Where the steps from event to event lead: events of the dataset and of the files that the reader brought. Pure. */
import type { Day } from "../model/day";
import { neighbourDay } from "../world/events";
import { countBetween, countDrawn, dayCounts, neighbourOf, shapesOn } from "../world/imported";
import { countsOfFiles, type FileLayer, windowOf } from "./file-layers";
import type { State } from "./state";

export type Stepping = Pick<State, "dataset" | "day" | "filters" | "brought" | "files">;

/** The day of the nearest event after (`1`) or before (`-1`) the day shown, within the span; or null. */
export function nextEventDay(
	{ dataset, day, filters, brought, files }: Stepping,
	direction: 1 | -1,
): Day | null {
	const { first, last } = dataset.span;
	const own = neighbourOf(countsOfFiles(brought, files), day, direction);
	const days = [
		neighbourDay(dataset, day, direction, filters),
		own !== null && first <= own && own <= last ? own : null,
	].filter((found) => found !== null);
	if (days.length === 0) return null;
	return (direction === 1 ? Math.min(...days) : Math.max(...days)) as Day;
}

/**
 * On which day something of a file is to be seen: null, where that is so on the day shown; else the nearest before it, or
 * after it. Null as well where the days of the map have nothing of it.
 */
export function dayToSee(
	{ file, kinds }: FileLayer,
	{ dataset, day, trail }: Pick<State, "dataset" | "day" | "trail">,
): Day | null {
	const { first, last } = dataset.span;
	const { from } = windowOf(day, trail);
	const isSeen =
		countDrawn(file.events, from, day, kinds) > 0 ||
		shapesOn(file.shapes, from, day, kinds).length > 0;
	if (isSeen) return null;
	const counts = dayCounts(file.events, kinds);
	const days = [
		neighbourOf(counts, day, -1),
		neighbourOf(counts, day, 1),
		...file.shapes.map((shape) => (kinds[shape.kind] === 1 ? shape.first : null)),
	].filter((each) => each !== null && each >= first && each <= last) as Day[];
	const before = days.filter((each) => each < day);
	if (before.length > 0) return before.reduce((a, b) => (a > b ? a : b));
	return days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : null;
}

/** How many events of files begin on the day shown; null: no file is shown. */
export function fileEventsOn({
	day,
	brought,
	files,
}: Omit<Stepping, "dataset" | "filters">): number | null {
	const counts = countsOfFiles(brought, files);
	return counts.counts.length === 0 ? null : countBetween(counts, day, day);
}
