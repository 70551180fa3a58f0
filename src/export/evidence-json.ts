/** The numbered sources of a picture as JSON: `items` is a list of CSL-JSON, `claims` what they say. */
import type { Claim } from "../model/types";
import type { Evidence } from "./evidence";
import { cleaned } from "./text";

/** The sources of a picture as JSON, for programs. */
export function evidenceJson(evidence: Evidence): string {
	const { title, date, days, filtered, dataset, version, licence, notes, link } = evidence;
	const value = {
		title,
		date,
		days,
		filters: filtered,
		dataset,
		version,
		licence,
		notes,
		link,
		items: evidence.sources.map(({ number, csl }) => ({ ...csl, "citation-number": number })),
		claims: evidence.sources.flatMap(({ number, claims }) =>
			claims.map((claim) => claimOf(claim, number)),
		),
	};
	return `${JSON.stringify(cleaned(value), null, "\t")}\n`;
}

/** As in the dataset: texts in every language that they have. */
function claimOf({ id, source, kind, places, when, dating, origins, text }: Claim, number: number) {
	return {
		id,
		source,
		"citation-number": number,
		kind,
		places,
		when: when.text,
		dating,
		origins,
		summary: text?.summary ?? null,
		...(text?.words === undefined ? {} : { words: text.words }),
		...(text?.paragraph === undefined ? {} : { paragraph: text.paragraph }),
	};
}
