/**
 * Files that are known by their columns and read with no question. Nothing of a profile is code: a new one is a new
 * entry here.
 */
import { ROLES, type Role, type Roles } from "../model/imported";

export interface Profile {
	/** Stable; kept with a file. */
	readonly id: string;
	/** A proper name, or null: the product's own. */
	readonly name: string | null;
	/** Columns that a file of it has, whatever others it has. Small letters. */
	readonly needs: readonly string[];
	/** The columns of a part, the best first: of a row the first that has a value. */
	readonly roles: { readonly [R in Role]?: readonly string[] };
	/** Texts have an apostrophe before what a spreadsheet would run, which is taken off. */
	readonly guarded?: true;
}

export const PROFILES: readonly Profile[] = [
	{
		// Columns of the exports of 2023 and later; earlier ones have these and some more.
		id: "acled",
		name: "ACLED",
		needs: ["event_id_cnty", "event_date", "event_type", "latitude", "longitude"],
		roles: {
			date: ["event_date"],
			latitude: ["latitude"],
			longitude: ["longitude"],
			kind: ["event_type"],
			place: ["location"],
			who: ["actor1"],
			otherWho: ["actor2"],
			text: ["notes"],
			source: ["source"],
		},
	},
	{
		// GED 17.1 and later; the dictionary has words for its codes of kinds.
		id: "ucdp-ged",
		name: "UCDP GED",
		needs: ["type_of_violence", "date_start", "date_end", "latitude", "longitude"],
		roles: {
			date: ["date_start"],
			dateEnd: ["date_end"],
			latitude: ["latitude"],
			longitude: ["longitude"],
			kind: ["type_of_violence"],
			place: ["where_coordinates"],
			who: ["side_a"],
			otherWho: ["side_b"],
			text: ["source_headline"],
			source: ["source_article", "source_original", "source_office"],
		},
	},
	{
		// The field names are those of the answers of airwars.org, as programs that read them have them. How its tables
		// for download name their columns could not be confirmed: what has other names goes through the mapping.
		id: "airwars",
		name: "Airwars",
		needs: ["unique_reference_code", "incident_date", "latitude", "longitude"],
		roles: {
			date: ["incident_date"],
			latitude: ["latitude"],
			longitude: ["longitude"],
			kind: ["airwars_grading"],
			place: ["location_name"],
			who: ["belligerents", "belligerent"],
			text: ["title", "narrative"],
			source: ["sources"],
			link: ["link", "url"],
		},
	},
	{
		// docs/exports.md, "everything": assessments, events and claims, each dated in a column of its own.
		id: "own-everything",
		name: null,
		needs: ["record", "id", "when", "shown", "until", "source_ids", "how_to_cite"],
		roles: {
			date: ["when", "shown"],
			dateEnd: ["until"],
			latitude: ["latitude"],
			longitude: ["longitude"],
			kind: ["status", "kind"],
			place: ["name", "place_names"],
			who: ["party"],
			text: ["summary", "title", "reason"],
			source: ["sources"],
		},
		guarded: true,
	},
	{
		// docs/exports.md, "what is seen": who held each place on one day.
		id: "own-seen",
		name: null,
		needs: ["record", "place", "status", "shown", "day", "source_ids", "how_to_cite"],
		roles: {
			date: ["day"],
			latitude: ["latitude"],
			longitude: ["longitude"],
			kind: ["status"],
			place: ["name"],
			who: ["party"],
			text: ["reason"],
			source: ["sources"],
		},
		guarded: true,
	},
	{
		// docs/exports.md, GeoJSON and KML. Where a file is of one day, all of it holds on that day.
		id: "own-features",
		name: null,
		needs: ["id", "how_to_cite", "source_ids", "dataset", "version", "kind_text"],
		roles: {
			date: ["day", "begin", "when", "shown"],
			dateEnd: ["end", "until"],
			kind: ["status", "kind"],
			place: ["name", "place_names"],
			who: ["party"],
			text: ["summary", "title", "reason"],
			source: ["sources"],
		},
	},
];

/** The profile of a file with these fields, or null. */
export function profileOf(fields: readonly string[]): Profile | null {
	const names = new Set(fields.map(nameOf));
	return PROFILES.find(({ needs }) => needs.every((name) => names.has(name))) ?? null;
}

/** The profile of an id, or null. */
export function profileById(id: string | null): Profile | null {
	return PROFILES.find((profile) => profile.id === id) ?? null;
}

/** Which fields of a file play which parts. */
export function rolesOf(profile: Profile, fields: readonly string[]): Roles {
	const roles: { [R in Role]?: number } = {};
	for (const role of ROLES) {
		const [index] = columnsOf(profile, role, fields);
		if (index !== undefined) roles[role] = index;
	}
	return roles;
}

/**
 * The fields of a part, of which a row's first with a value counts. Where somebody has chosen another field than the
 * profile's, that one alone.
 */
export function fieldsOf(
	profile: Profile | null,
	role: Role,
	roles: Roles,
	fields: readonly string[],
): readonly number[] {
	const chosen = roles[role];
	if (chosen === undefined) return [];
	const known = profile ? columnsOf(profile, role, fields) : [];
	return known[0] === chosen ? known : [chosen];
}

function columnsOf(profile: Profile, role: Role, fields: readonly string[]): readonly number[] {
	const names = fields.map(nameOf);
	return (profile.roles[role] ?? []).map((name) => names.indexOf(name)).filter((at) => at !== -1);
}

function nameOf(field: string): string {
	return field.trim().toLowerCase();
}
