/** What lies on a bar of the strip, in a few lines. Pure. */
import { addDays } from "../model/day";
import type { Dataset } from "../model/types";
import { type Event, eventsOn } from "../world/events";
import type { Filters } from "../world/filters";
import type { Range } from "../world/timeline";
import type { InterfaceLanguage } from "./i18n/languages";
import { readingIn } from "./i18n/reading";
import { placeNames } from "./place-names";

/** More places are counted, not named. */
const MOST_NAMES = 3;

/** The days of a bar, how many events they have, and what lies on them besides. */
export function barLines(
	dataset: Dataset,
	filters: Filters,
	bar: Range,
	language: InterfaceLanguage,
): readonly string[] {
	const words = readingIn(language);
	const { t, f } = words;
	const found = eventsBetween(dataset, filters, bar);
	const standing = found.filter(({ day }) => bar.first <= day && day <= bar.last);
	const names = (list: readonly Event[]) =>
		placeNames([...new Set(list.flatMap(({ places }) => places))], MOST_NAMES, dataset, words);
	const changes = found.filter(({ kind }) => kind === "change" || kind === "fighting");
	const sure = changes.filter(({ first, last }) => first === last);
	const open = changes.filter(({ first, last }) => first !== last);
	return [
		bar.first === bar.last ? f.day(bar.first) : f.days(bar.first, bar.last),
		standing.length === 0
			? t.strip.noEvents
			: t.strip.events(standing.length, f.number(standing.length), reportsOf(standing).size),
		...(sure.length > 0 ? [t.strip.changed(names(sure))] : []),
		...(open.length > 0 ? [t.strip.perhaps(names(open))] : []),
		...(found.some(({ kind }) => kind === "calm") ? [t.strip.calm] : []),
	];
}

/** The claims that tell of some events; one event may have many. */
function reportsOf(list: readonly Event[]): ReadonlySet<string> {
	return new Set(list.flatMap(({ claims }) => claims));
}

/** The dated events that happened, or may have happened, on one of the days; each once. */
function eventsBetween(
	dataset: Dataset,
	filters: Filters,
	{ first, last }: Range,
): readonly Event[] {
	const found = new Set<Event>();
	for (let day = first; day <= last; day = addDays(day, 1)) {
		for (const event of eventsOn(dataset, day, filters)) {
			if (event.kind !== "milestone") found.add(event);
		}
	}
	return [...found];
}
