/** The rows of a file as a table: which columns it has, and a row for each feature of the layers that are one. */
import { csvText } from "./csv";
import type { DataFeature, DataFile, DataLayerId, Scope, Value } from "./file";

const PLACE = [
	"place",
	"name",
	"name_en",
	"name_ar",
	"kind",
	"kind_text",
	"governorate",
	"latitude",
	"longitude",
	"position_class",
	"position_metres",
	"status",
	"status_text",
	"party",
	"party_before",
	"party_after",
] as const;
const ASSESSMENT = [
	"assessment",
	"basis",
	"confidence",
	"confidence_text",
	"earliest",
	"latest",
	"shown",
] as const;
const WHY = ["reason", "note"] as const;
const EVIDENCE = ["claims", "against", "source_ids", "source_urls", "sources"] as const;
const FILE = [
	"licence",
	"credits",
	"how_to_cite",
	"dataset",
	"version",
	"day",
	"filters",
	"link",
	"notes",
] as const;

/** One row for each place; or one for each assessment, each event and each claim, told apart by `record`. */
export const COLUMNS: { readonly [S in Scope]: readonly string[] } = {
	seen: ["record", ...PLACE, ...ASSESSMENT, ...WHY, ...EVIDENCE, ...FILE],
	everything: [
		"record",
		"id",
		...PLACE,
		...ASSESSMENT,
		"until",
		"when",
		"dating",
		"title",
		"places",
		"place_names",
		"events",
		"agreement",
		"step",
		"summary",
		"words",
		"speaker",
		"time",
		"paragraph",
		"origins",
		"from",
		"to",
		"figures",
		"counts",
		"counted",
		"reply",
		"reply_claims",
		...WHY,
		...EVIDENCE,
		...FILE,
	],
};

const RECORDS: { readonly [L in DataLayerId]?: string } = {
	places: "place",
	history: "assessment",
	events: "event",
	claims: "claim",
};
const TABLES: { readonly [S in Scope]: readonly DataLayerId[] } = {
	seen: ["places"],
	everything: ["history", "events", "claims"],
};

/**
 * Lines and areas have no place in a table; what they rest on is in its rows. A table has no room for what it is
 * about but its rows, and rows get parted from each other: each says whose it is and what it does not show.
 */
export function tableText({ about, layers }: DataFile): string {
	const { scope, credits, filtered, link, notes } = about;
	const file = {
		credits: credits.map(({ text, licence }) => `${text} (${licence})`),
		filters: filtered,
		link,
		notes: notes.join(" "),
	};
	const rows = layers
		.filter(({ id }) => TABLES[scope].includes(id))
		.flatMap(({ id, features }) => features.map((feature) => ({ ...rowOf(id, feature), ...file })));
	return csvText(COLUMNS[scope], rows);
}

function rowOf(layer: DataLayerId, feature: DataFeature): Readonly<Record<string, Value>> {
	const { id, geometry, values } = feature;
	const [longitude = null, latitude = null] =
		geometry?.type === "Point" ? geometry.coordinates : [];
	const isUnassessed = layer === "history" && values["assessment"] === null;
	const record = isUnassessed ? "place" : (RECORDS[layer] ?? layer);
	return { record, id, longitude, latitude, ...values };
}
