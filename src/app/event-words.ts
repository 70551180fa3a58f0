/** An event in words: what happened, where, and when, for lists and for the search. Pure. */
import type { Dataset } from "../model/types";
import type { Event } from "../world/events";
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
	const kinds: { readonly [kind: string]: string } = { ...t.claim.kind, ...t.events.kind };
	return t.events.title(kinds[kind] ?? kind, where);
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
export function eventWhen(event: Event, { claims }: Dataset, { f }: ReadingWords): string {
	const { agreement, step, milestone, assessment, first, last } = event;
	const span = assessment
		? null
		: (milestone?.when ?? (agreement && step ? agreement[step] : claims.get(event.id)?.when));
	if (span) return f.span(span);
	return first === last ? f.day(first) : f.days(first, last);
}
