/** The numbered sources of a picture as a table: a row for each, every row with what the picture is. */
import { csvText } from "./csv";
import type { Evidence } from "./evidence";

const EVIDENCE_COLUMNS = [
	"number",
	"source",
	"publisher",
	"title",
	"author",
	"published",
	"accessed",
	"url",
	"side",
	"language",
	"read",
	"citation",
	"claims",
	"picture_title",
	"days",
	"filters",
	"dataset",
	"version",
	"licence",
	"link",
	"notes",
] as const;

/** The sources of a picture as a table, a row each. */
export function evidenceCsv(evidence: Evidence): string {
	const { title, days, filtered, dataset, version, licence, link, notes } = evidence;
	const picture = {
		picture_title: title,
		days,
		filters: filtered,
		dataset,
		version,
		licence,
		link,
		notes: notes.join(" "),
	};
	const rows = evidence.sources.map(({ number, source, citation, claims }) => ({
		number,
		source: source.id,
		publisher: source.publisher,
		title: source.title,
		author: source.author ?? null,
		published: source.published,
		accessed: source.accessed ?? null,
		url: source.url,
		side: source.side,
		language: source.language,
		read: source.read,
		citation,
		claims: claims.map(({ id }) => id),
		...picture,
	}));
	return csvText(EVIDENCE_COLUMNS, rows);
}
