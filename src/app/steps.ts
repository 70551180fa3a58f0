/** Where the steps from event to event lead: events of the dataset and of the files that the reader brought. Pure. */
import type { Day } from "../model/day";
import { neighbourDay } from "../world/events";
import { countBetween, neighbourOf } from "../world/imported";
import { countsOfFiles } from "./file-layers";
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

/** How many events of files begin on the day shown; null: no file is shown. */
export function fileEventsOn({
	day,
	brought,
	files,
}: Omit<Stepping, "dataset" | "filters">): number | null {
	const counts = countsOfFiles(brought, files);
	return counts.counts.length === 0 ? null : countBetween(counts, day, day);
}
