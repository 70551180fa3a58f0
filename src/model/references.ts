/** Holds records to what they refer to: a reference that leads nowhere is taken out and listed. */
import type { Report } from "./read";
import type { Problem } from "./types";

/** A record's place in its file, for messages. */
export interface Site {
	readonly file: string;
	readonly at: Problem["at"];
}

/** Something that knows ids: a map or a set. */
export type Known = { has(id: string): boolean };

/** The ids that are known; each unknown one becomes a problem. */
export function knownIds(
	ids: readonly string[],
	known: Known,
	field: string,
	site: Site,
	report: Report,
): string[] {
	return ids.filter((id) => isKnown(id, known, field, site, report));
}

/** Whether an id is known; an unknown one becomes a problem. */
export function isKnown(
	id: string,
	known: Known,
	field: string,
	site: Site,
	report: Report,
): boolean {
	if (known.has(id)) return true;
	report.add("dropped", site.file, "unknown-reference", id, site.at, field);
	return false;
}

/** The records by id, in their order. */
export function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
