/** Agreements and truces: their dates are read, and what they cite is held to the claims there are. */
import { endsBefore, mustParse, type Report, readRecords } from "./read";
import { byId, isKnown, type Known, knownIds, type Site } from "./references";
import { recordSchemas } from "./schema";
import type { Agreement, AgreementRecord, Voice } from "./types";

const FILE = "agreements.json";

/** The agreements of a dataset, in the file's order; one that no claim carries is left out. */
export function readAgreements(
	files: ReadonlyMap<string, string>,
	claims: Known,
	report: Report,
): Agreement[] {
	const all = readRecords(files, FILE, recordSchemas[FILE], report, "dropped");
	const records = all.filter((record) => {
		const site: Site = { file: FILE, at: { id: record.id } };
		record.claims = knownIds(record.claims, claims, "claims", site, report);
		if (record.claims.length > 0) return true;
		report.add("dropped", FILE, "no-source", record.id, site.at, "claims");
		return false;
	});
	const sound = records.filter((record) => {
		const fault = faultOf(record);
		if (fault !== null) {
			report.add("dropped", FILE, "bad-dates", fault.dates, { id: record.id }, fault.field);
		}
		return fault === null;
	});
	const ids = byId(sound);
	return sound.map(({ announced, start, end, breach, replacedBy, voices, ...record }) => {
		const site: Site = { file: FILE, at: { id: record.id } };
		const follows =
			replacedBy !== undefined && isKnown(replacedBy, ids, "replacedBy", site, report);
		const agreement: Agreement = {
			...record,
			announced: mustParse(announced),
			start: start === null ? null : mustParse(start),
			end: end === null ? null : mustParse(end),
			terms: record.terms.map((term) => ({
				...term,
				claims: knownIds(term.claims, claims, "terms", site, report),
			})),
			...(follows ? { replacedBy } : {}),
			...(breach === undefined
				? {}
				: {
						breach: {
							...breach,
							when: breach.when === null ? null : mustParse(breach.when),
							claims: knownIds(breach.claims, claims, "breach", site, report),
						},
					}),
			...(voices === undefined ? {} : { voices: readVoices(voices, claims, site, report) }),
		};
		return agreement;
	});
}

/** The first of a record's dates that lies before one which it must follow, with both; null: none does. */
function faultOf({
	announced,
	start,
	end,
}: AgreementRecord): { readonly field: string; readonly dates: string } | null {
	if (endsBefore(start, announced)) {
		return { field: "start", dates: `starts ${start}, announced ${announced}` };
	}
	if (endsBefore(end, start)) return { field: "end", dates: `ends ${end}, starts ${start}` };
	if (endsBefore(end, announced)) {
		return { field: "end", dates: `ends ${end}, announced ${announced}` };
	}
	return null;
}

/** The voices that a claim carries: what nobody is known to have said is not told. */
function readVoices(
	voices: NonNullable<AgreementRecord["voices"]>,
	claims: Known,
	site: Site,
	report: Report,
): Voice[] {
	return voices.flatMap(({ when, ...voice }) => {
		const cited = knownIds(voice.claims, claims, "voices", site, report);
		if (cited.length === 0) {
			report.add("dropped", FILE, "no-source", voice.who.en, site.at, "voices");
			return [];
		}
		return [{ ...voice, claims: cited, ...(when ? { when: mustParse(when) } : {}) }];
	});
}
