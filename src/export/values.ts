/** The values that every row of a file has, under the names that docs/exports.md explains. */
import { addDays, type Day, formatDay, spanBetween } from "../model/day";
import type { Assessment, Dataset, Party, Place } from "../model/types";
import { claimsOf, sourcesOfClaims } from "../world/claims";
import type { Status } from "../world/world";
import type { Value, Values } from "./file";
import type { Phrases } from "./phrases";

/** What a row needs besides the thing that it is about. */
export interface Making {
	readonly dataset: Dataset;
	readonly phrases: Phrases;
	/** `YYYY-MM-DD`, or null where the file is of no single day. */
	readonly day: string | null;
	readonly licence: string | null;
}

/** What a place is, and how exactly its position is known; null where the dataset does not say. */
export function placeValues({ phrases }: Making, place: Place): Values {
	const { name, kind, governorate, position } = place;
	return {
		place: place.id,
		name: phrases.text(name),
		name_en: name.en,
		name_ar: name.ar ?? null,
		kind,
		kind_text: phrases.placeKind(kind),
		governorate: governorate ? phrases.text(governorate) : null,
		position_class: position?.class ?? null,
		position_metres: position?.metres ?? null,
	};
}

/** Who holds a place, as words that a program can tell apart and as words for a reader. */
export function statusValues({ phrases }: Making, status: Status | undefined): Values {
	const id = (party: Party | null) => party?.id ?? null;
	return {
		status: status?.kind ?? "not-assessed",
		status_text: phrases.status(status),
		party: status?.kind === "held" ? status.party.id : null,
		party_before: status?.kind === "uncertain" ? id(status.before) : null,
		party_after: status?.kind === "uncertain" ? id(status.after) : null,
	};
}

/** What the map shows of a place and why; empty where nobody assesses it. */
export function assessmentValues(
	{ dataset, phrases }: Making,
	assessment: Assessment | null,
): Values {
	const note = assessment && dataset.assessmentNotes?.get(assessment.id)?.note;
	const from = assessment?.from;
	const date = (day: Day | undefined) => (day === undefined ? null : formatDay(day));
	return {
		assessment: assessment?.id ?? null,
		basis: assessment?.basis ?? null,
		confidence: assessment?.confidence ?? null,
		confidence_text: assessment ? phrases.confidence(assessment.confidence) : null,
		earliest: date(from?.earliest),
		latest: date(from?.latest),
		shown: date(from?.shown),
		reason: assessment ? phrases.reason(assessment) : null,
		note: note ? phrases.text(note) : null,
	};
}

/** What a row rests on: claims by their ids, then their sources, each once, in the order of the claims. */
export function evidenceValues(
	{ dataset, phrases }: Making,
	claims: readonly string[],
	against: readonly string[] = [],
): Values {
	const sources = sourcesOfClaims(dataset, claimsOf(dataset, [...claims, ...against]));
	return {
		claims: [...new Set(claims)],
		against: [...new Set(against)],
		source_ids: sources.map(({ id }) => id),
		source_urls: sources.flatMap(({ url }) => url ?? []),
		sources: sources.map(phrases.source),
	};
}

/** What lets a row stand alone: the file that it is from, its licence, how to cite it. */
export function fileValues(
	{ dataset, phrases, day, licence }: Making,
	assessment: Assessment | null = null,
): Values {
	return {
		licence,
		how_to_cite: phrases.cite(assessment),
		dataset: dataset.manifest.id,
		version: dataset.manifest.version,
		day,
	};
}

/** The last day on which the map shows an assessment: the day before the next, at most the dataset's last. */
export function untilOf(
	{ span }: Dataset,
	assessments: readonly Assessment[],
	assessment: Assessment,
): Day {
	const next = assessments[assessments.indexOf(assessment) + 1];
	if (!next) return span.last;
	// Fighting and the capture that ended it may share a day.
	const { shown } = assessment.from;
	return next.from.shown > shown ? addDays(next.from.shown, -1) : shown;
}

/** A span of days as EDTF. */
export function edtf(first: Day, last: Day): string {
	return spanBetween(first, last).text;
}

/** The names of places, in their order. */
export function placeNames({ dataset, phrases }: Making, places: readonly string[]): Value {
	return places.map((id) => {
		const name = dataset.places.get(id)?.name;
		return name ? phrases.text(name) : id;
	});
}
