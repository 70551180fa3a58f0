/** A look at a file of features: its fields, what they seem to be, and what has to be asked. */
import { datesOf } from "../model/field-dates";
import { POSITION_ROLES, ROLES, type Role, type Roles } from "../model/imported";
import { ImportFault } from "./fault";
import { featureSource } from "./feature-source";
import { firstPosition, rangeFault } from "./geometry";
import { guessRoles } from "./guess";
import { fieldDates } from "./number-dates";
import { profileOf, rolesOf } from "./profiles";
import type { FeaturesFile } from "./read-features";
import {
	type FeaturesPlan,
	type Inspection,
	type Limits,
	type Question,
	SAMPLE_ROWS,
} from "./types";

/** More fields than this are no table that anybody could look at. */
const MOST_FIELDS = 500;
/** The dates of so many features say in which order their numbers stand; fewer, where each has many fields. */
const MOST_DATES = 5000;
const MOST_VALUES = 200_000;

const PARTS = ROLES.filter((role) => !POSITION_ROLES.includes(role));

/** @throws ImportFault where the file cannot be read. */
export async function inspectFeatures(
	{ bytes, as }: Omit<FeaturesFile, "name">,
	limits: Limits,
	signal?: AbortSignal,
): Promise<Inspection> {
	const source = await featureSource(bytes, as, limits, signal);
	const names = new Set<string>();
	const first: ReadonlyMap<string, string>[] = [];
	const positions = { all: 0, projected: 0, beyond: 0, never: 0 };
	let looked = 0;
	for await (const { features } of source.batches) {
		for (const { values, geometry } of features) {
			looked += 1;
			for (const name of values.keys()) if (names.size < MOST_FIELDS) names.add(name);
			if (first.length < MOST_DATES) first.push(values);
			const position = firstPosition(geometry);
			if (position) count(position, positions);
		}
		if (looked > limits.rows) throw new ImportFault("too-many-rows", String(limits.rows));
	}
	if (looked === 0) throw new ImportFault("no-features");
	const { all, projected, beyond, never } = positions;
	if (projected > 0 && (projected === all || source.crs !== null)) {
		throw new ImportFault("projected", source.crs ?? "");
	}
	const fields = [...names];
	const valuesOf = (values: ReadonlyMap<string, string>) =>
		fields.map((name) => values.get(name) ?? "");
	const sample = first.slice(0, SAMPLE_ROWS).map(valuesOf);
	const profile = profileOf(fields);
	const roles = profile
		? withoutPositions(rolesOf(profile, fields))
		: withTimes(guessRoles({ fields, sample }, PARTS), fields, as);
	const dated = first.slice(0, Math.max(SAMPLE_ROWS, Math.floor(MOST_VALUES / fields.length)));
	const dates = fields.map((name) => fieldDates(dated.map((values) => values.get(name) ?? "")));
	const { orders, serial } = datesOf(roles, dates);
	const swapped = beyond > 0 && beyond * 2 >= all && never === 0;
	const plan: FeaturesPlan = {
		format: as === "json" ? "geojson" : "kml",
		fields,
		roles,
		dateOrder: orders[0] ?? null,
		serialDates: serial,
		swapped,
		profile: profile?.id ?? null,
	};
	const questions: Question[] = [
		...(profile ? [] : ["mapping" as const]),
		...(orders.length > 1 ? ["date-order" as const] : []),
		...(swapped ? ["swapped" as const] : []),
	];
	return { kind: "events", plan, fields, dates, sample, looked, isWhole: true, questions };
}

interface Positions {
	all: number;
	/** Metres of a projection. */
	projected: number;
	/** No latitude, but perhaps a longitude. */
	beyond: number;
	/** None the other way about either. */
	never: number;
}

function count([lng, lat]: readonly [number, number], positions: Positions): void {
	const fault = rangeFault(lng, lat);
	positions.all += 1;
	if (fault === "projected") positions.projected += 1;
	if (fault === "bad-latitude") positions.beyond += 1;
	if (rangeFault(lat, lng) !== null) positions.never += 1;
}

/** The position of a feature is its geometry, whatever its fields say. */
function withoutPositions(roles: Roles): Roles {
	const kept: { [R in Role]?: number } = {};
	for (const role of PARTS) {
		const index = roles[role];
		if (index !== undefined) kept[role] = index;
	}
	return kept;
}

/** KML has times of its own, which no guess need find. */
function withTimes(roles: Roles, fields: readonly string[], as: FeaturesFile["as"]): Roles {
	const [begin, end] = [fields.indexOf("begin"), fields.indexOf("end")];
	if (as !== "kml" || begin === -1) return roles;
	const kept: { [R in Role]?: number } = { date: begin };
	for (const role of PARTS) {
		const index = roles[role];
		const isOther = role !== "date" && role !== "dateEnd" && index !== begin && index !== end;
		if (index !== undefined && isOther) kept[role] = index;
	}
	return end === -1 ? kept : { ...kept, dateEnd: end };
}
