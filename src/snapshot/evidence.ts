/** The evidence of a state: for the file of sources that is kept beside its picture, and for the pages after it. */
import { addressLine } from "../app/address";
import { cslOf } from "../app/cite";
import { citation } from "../app/evidence-phrases";
import { filterLine } from "../app/filter-words";
import { textIn } from "../app/i18n/format";
import { laterIn } from "../app/i18n/later";
import { readingIn } from "../app/i18n/reading";
import { dateLine, honestyLines } from "../app/phrases";
import { claimsCited, sourcesOf } from "../app/sources-shown";
import type { State } from "../app/state";
import { licenceOf } from "../export/about";
import type { Evidence } from "../export/evidence";
import { formatDay } from "../model/day";
import { titleOf } from "./about";

/** @param title of the picture; empty: the dataset's own. */
export function evidenceOf(state: State, title: string): Evidence {
	const { dataset, day, compare, filters, language } = state;
	const { manifest, claims } = dataset;
	const words = readingIn(language);
	const { t } = words;
	const own = textIn(manifest.title, language).text;
	const licence = licenceOf(dataset);
	const cited = claimsCited(state);
	const shown = [...claims.values()].filter(({ id }) => cited.has(id));
	const of = laterIn(language).exported;
	return {
		title: titleOf(title, own),
		date: dateLine(state, words),
		days: [day, ...(compare === null ? [] : [compare])].map(formatDay),
		filtered: filterLine(filters, dataset, words),
		data: t.snapshot.data(own, manifest.version),
		dataset: manifest.id,
		version: manifest.version,
		licence,
		licenceLine: licence === null ? null : of.licence(licence),
		notes: honestyLines(dataset, words),
		link: addressLine(state),
		heading: of.evidence.heading,
		sources: sourcesOf(state).map((source, index) => ({
			number: index + 1,
			source,
			citation: citation(source, words),
			csl: cslOf(source),
			claims: shown.filter((claim) => claim.source === source.id),
		})),
		claimsLine: of.evidence.claims,
	};
}
