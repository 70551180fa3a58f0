/**
 * The assessments of a dataset. One that cannot stand must not let the one before it hold on: from its days
 * on the place is unknown until its next assessment.
 */
import { type Day, parseDay } from "./day";
import { FIGHTING, UNKNOWN } from "./holders";
import { type Report, readRecords } from "./read";
import { isKnown, type Known, knownIds, type Site } from "./references";
import { recordSchemas } from "./schema";
import type { Assessment, AssessmentRecord } from "./types";

const FILE = "assessments.json";

/** The assessments of each place, in order of the day shown; of one day, in the file's order. */
export function readAssessments(
	files: ReadonlyMap<string, string>,
	known: { places: Known; claims: Known; parties: Known; misplaced: Known },
	report: Report,
): Map<string, readonly Assessment[]> {
	const byPlace = new Map<string, Assessment[]>();
	const records = readRecords(files, FILE, recordSchemas[FILE], report);
	for (const record of records) {
		const site: Site = { file: FILE, at: { id: record.id } };
		if (!isKnown(record.place, known.places, "place", site, report)) continue;
		const list = byPlace.get(record.place) ?? [];
		list.push(hold(record, known, site, report));
		byPlace.set(record.place, list);
	}
	for (const place of placesOfUnreadable(files, report)) {
		for (const { id } of byPlace.get(place) ?? []) {
			const detail = `another assessment of ${place} stands in this file but was left out; mend it there`;
			report.add("dropped", FILE, "bad-value", detail, { id }, "place");
		}
		byPlace.delete(place);
	}
	for (const list of byPlace.values()) list.sort((a, b) => a.from.shown - b.from.shown);
	return byPlace;
}

/** The assessment, or "unknown" from its first day where it has no ground. */
function hold(
	record: AssessmentRecord,
	known: { claims: Known; parties: Known; misplaced: Known },
	site: Site,
	report: Report,
): Assessment {
	const from = {
		earliest: dayOf(record.from.earliest),
		latest: dayOf(record.from.latest),
		shown: dayOf(record.from.shown),
	};
	const first = Math.min(from.earliest, from.latest, from.shown) as Day;
	const nobody: Assessment = {
		...record,
		holder: UNKNOWN,
		from: { earliest: first, latest: first, shown: first },
		basis: "inferred",
		confidence: "inferred",
		claims: [],
		against: [],
	};
	const { holder } = record;
	const claims = knownIds(record.claims, known.claims, "claims", site, report);
	const against = knownIds(record.against, known.claims, "against", site, report);
	if (from.earliest > from.shown || from.shown > from.latest) {
		const { earliest, shown, latest } = record.from;
		const days = `${earliest} / ${shown} / ${latest}`;
		report.add("dropped", FILE, "bad-dates", days, site.at, "from");
		return nobody;
	}
	if (record.rule === "in-zone" && known.misplaced.has(record.place)) {
		const detail = `${record.place} does not lie where the rule in-zone has it`;
		report.add("dropped", FILE, "bad-value", detail, site.at, "rule");
		return nobody;
	}
	const isState = holder === FIGHTING || holder === UNKNOWN;
	if (!isState && !isKnown(holder, known.parties, "holder", site, report)) return nobody;
	if (claims.length === 0 && holder !== UNKNOWN) {
		report.add("dropped", FILE, "no-source", record.place, site.at, "claims");
		return nobody;
	}
	return { ...record, from, claims, against };
}

/**
 * The places of records that could not even be read: their days are not known either, so that nothing can
 * be said of the place on any day.
 */
function placesOfUnreadable(
	files: ReadonlyMap<string, string>,
	{ problems }: Report,
): ReadonlySet<string> {
	const unreadable = new Set(
		problems.flatMap(({ file, code, at }) =>
			// A record that is there twice can be read.
			file === FILE && code !== "duplicate-id" ? (at.record ?? []) : [],
		),
	);
	if (unreadable.size === 0) return new Set();
	const items: unknown = JSON.parse(files.get(FILE) ?? "[]");
	if (!Array.isArray(items)) return new Set();
	return new Set(
		items.flatMap((item: { place?: unknown } | null, record) =>
			unreadable.has(record) && typeof item?.place === "string" ? [item.place] : [],
		),
	);
}

function dayOf(text: string): Day {
	const day = parseDay(text);
	if (day === null) throw new Error(`the schema let ${text} pass`);
	return day;
}
