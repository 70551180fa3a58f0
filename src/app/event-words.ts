/** An event in words: what happened, where, and when, for lists and for the search. Pure. */
import type { Dataset } from "../model/types";
import { type Event, type EventKind, toldSpan } from "../world/events";
import { textIn } from "./i18n/format";
import type { ReadingWords } from "./i18n/reading";
import { holderName } from "./phrases";

/** More places are counted, not named. */
const MOST_NAMES = 3;

/** What happened, and where: "changed hands: Saraqib, to Government". */
export function eventTitle(event: Event, dataset: Dataset, words: ReadingWords): string {
	const { t, language } = words;
	const { kind, agreement, step, milestone, assessment } = event;
	if (milestone) return textIn(milestone.name, language).text;
	if (agreement && step) {
		return t.events.title(t.events.step[step], textIn(agreement.name, language).text);
	}
	const where = placesOf(event, dataset, words);
	if (kind === "change" && assessment) {
		return t.events.takenBy(where, holderName(assessment, dataset, words));
	}
	return t.events.title(eventKindName(kind, words), where);
}

/** What kind of thing happened: "strike". */
export function eventKindName(kind: EventKind, { t }: ReadingWords): string {
	const kinds: { readonly [kind: string]: string } = { ...t.claim.kind, ...t.events.kind };
	return kinds[kind] ?? kind;
}

function placesOf({ places }: Event, dataset: Dataset, { t, f, language }: ReadingWords): string {
	const names = places.flatMap((id) => {
		const place = dataset.places.get(id);
		return place ? [textIn(place.name, language).text] : [];
	});
	const shown = names.slice(0, MOST_NAMES).join(t.punctuation.comma);
	if (names.length === 0) return t.events.noPlace;
	const more = names.length - MOST_NAMES;
	return more <= 0 ? shown : t.events.andMore(shown, f.number(more));
}

/** When, as precisely as it is known: a day, a span, "about ...". */
export function eventWhen(event: Event, dataset: Dataset, { f }: ReadingWords): string {
	const span = toldSpan(event, dataset);
	if (span) return f.span(span);
	const { first, last } = event;
	return first === last ? f.day(first) : f.days(first, last);
}
