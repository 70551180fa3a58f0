/** What is said aloud when the reader has moved the date. Pure. */
import type { Day } from "../model/day";
import type { Dataset } from "../model/types";
import { changedOn, newsOf } from "../world/day-summary";
import { type Filters, isFiltering } from "../world/filters";
import { reportCount } from "../world/reports";
import type { Words } from "./i18n/dictionary";
import { textIn } from "./i18n/format";
import { placeNames } from "./place-names";

/** More places are counted, not named. */
const MOST_NAMES = 5;

/** The date as the slider says it: with how many reports it has, and how many places changed hands on it. */
export function spokenDate(dataset: Dataset, day: Day, filters: Filters, words: Words): string {
	const { t, f } = words;
	const reports = reportCount(dataset, day, filters);
	const value = t.timeline.value(f.day(day), reports, isFiltering(filters));
	const changed = changedOn(dataset, day, filters).length;
	return changed === 0 ? value : `${value}${t.punctuation.comma}${t.spoken.places(changed)}`;
}

/**
 * The news of a day in a sentence or two; "" where there is none.
 * @param withDate also the date and how many reports there are; who moves the slider hears these from it.
 */
export function spokenDay(
	dataset: Dataset,
	day: Day,
	filters: Filters,
	withDate: boolean,
	words: Words,
): string {
	const { t, f, language } = words;
	const { changed, began, ended } = newsOf(dataset, day, filters);
	const namesOf = (list: typeof began) =>
		f.list(list.map(({ name }) => textIn(name, language).text));
	return [
		withDate
			? `${t.timeline.value(f.day(day), reportCount(dataset, day, filters), isFiltering(filters))}.`
			: "",
		changed.length > 0
			? t.spoken.changed(changed.length, placeNames(changed, MOST_NAMES, dataset, words))
			: "",
		began.length > 0 ? t.spoken.began(namesOf(began)) : "",
		ended.length > 0 ? t.spoken.ended(namesOf(ended)) : "",
	]
		.filter((part) => part !== "")
		.join(" ");
}
