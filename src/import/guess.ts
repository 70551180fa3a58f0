/** Which column plays which part, by its HXL tag, its name and its values: a guess, to be looked at by a person. */
import { ROLES, type Role, type Roles } from "../model/imported";
import { readDate } from "./dates";
import { NAMES, OF_THE_RECORD, SURELY_DATE, TAGS } from "./guess-words";
import { folded, levelled } from "./letters";
import { candidates, isSerial, withoutTime } from "./number-dates";
import { readDegrees, readPosition } from "./numbers";

export interface Columns {
	readonly fields: readonly string[];
	/** Rows of values in order of the fields. */
	readonly sample: readonly (readonly string[])[];
	/** Of each field, where the file has a row of them. */
	readonly tags?: readonly string[];
	readonly decimal?: "." | ",";
}

/** So many of a column's values must be what its part needs. */
const MOST_OF_ALL = 0.6;
/** Of what is only taken where there is nothing better. */
const LEAST = 0.5;
/** More, where its name does not say so. */
const NEARLY_ALL = 0.9;

/** Positions before dates: a date is never one, but years may look like degrees. */
const ORDER: readonly Role[] = [
	...(["latitude", "longitude", "position", "date", "dateEnd", "link"] as const),
	...(["source", "kind", "place", "who", "otherWho", "text"] as const),
];

type Test = (value: string, columns: Columns) => boolean;

/** What a value must be for a part that not every text can play. */
const TESTS: { readonly [R in Role]?: Test } = {
	latitude: isDegrees,
	longitude: isDegrees,
	position: (value, { decimal = "." }) =>
		isPlaced(readPosition(value, decimal).code) ||
		isPlaced(readPosition(value, decimal, true).code),
	date: isDate,
	dateEnd: isDate,
	link: (value) => /^https?:\/\/\S+$/i.test(value),
};

/** @param parts the parts to be found: those of features have their position in the geometry. */
export function guessRoles(columns: Columns, parts: readonly Role[] = ROLES): Roles {
	const roles: { [R in Role]?: number } = {};
	const taken = new Set<number>();
	for (const role of ORDER) {
		if (!parts.includes(role)) continue;
		if (role === "position" && roles.latitude !== undefined && roles.longitude !== undefined)
			continue;
		const index = best(columns, role, taken);
		if (index === null) continue;
		roles[role] = index;
		taken.add(index);
	}
	const isHalf = (roles.latitude === undefined) !== (roles.longitude === undefined);
	if (isHalf || roles.position !== undefined) {
		delete roles.latitude;
		delete roles.longitude;
	}
	return roles.position === undefined && parts.includes("latitude")
		? withPair(columns, roles, taken)
		: roles;
}

/** Whether a column holds degrees with a decimal comma. */
export function holdsCommas(values: readonly string[]): boolean {
	return shareOf(values, (value) => /^-?\d{1,3},\d+/.test(levelled(value))) > MOST_OF_ALL;
}

function best(columns: Columns, role: Role, taken: ReadonlySet<number>): number | null {
	let [found, most]: [number | null, number] = [null, 0];
	for (const [index, name] of columns.fields.entries()) {
		if (taken.has(index)) continue;
		const score = scoreOf(columns, role, index, name);
		if (score > most) [found, most] = [index, score];
	}
	return found;
}

function scoreOf(columns: Columns, role: Role, index: number, name: string): number {
	const values = columns.sample.map((row) => row[index] ?? "");
	const test = TESTS[role];
	const share = test ? shareOf(values, (value) => test(value, columns)) : 1;
	const tagged = tagScore(role, columns.tags?.[index] ?? name);
	if (tagged > 0) return tagged;
	const named = nameScore(role, name);
	if (named > 0) {
		if (share > MOST_OF_ALL || isEmpty(values)) return named;
		// Below any column that holds dates.
		return role === "date" && isSurelyDate(name) ? LEAST : 0;
	}
	if (role === "date" && !OF_THE_RECORD.test(wordsOf(name))) {
		return shareOf(values, isWrittenDate) > NEARLY_ALL ? 1 : 0;
	}
	// "2019 Q3" holds two numbers, and is no place under the name of a date.
	if (role === "position" && isSurelyDate(name)) return 0;
	if (role === "position" || role === "link") return share > NEARLY_ALL ? 1 : 0;
	return role === "kind" && areFewWords(values) ? 1 : 0;
}

function isSurelyDate(name: string): boolean {
	const words = wordsOf(name);
	return SURELY_DATE.test(words) && !OF_THE_RECORD.test(words);
}

function tagScore(role: Role, tag: string): number {
	if (!tag.startsWith("#")) return 0;
	const [base = "", ...attributes] = tag.toLowerCase().replace(/\s/g, "").split("+");
	const tags = TAGS[role] ?? [];
	const index = tags.findIndex((known) => {
		const [knownBase, ...needed] = known.split("+");
		return knownBase === base && needed.every((attribute) => attributes.includes(attribute));
	});
	return index === -1 ? 0 : 3000 - index;
}

function nameScore(role: Role, name: string): number {
	const words = wordsOf(name);
	const names = NAMES[role].split(" ");
	const exact = names.indexOf(words);
	const bounded = `_${words}_`;
	const within = names.findIndex((known) => known.length > 1 && bounded.includes(`_${known}_`));
	const score = exact !== -1 ? 2000 - exact : within !== -1 ? 1000 - within : 0;
	const isOfRecord = role === "date" && OF_THE_RECORD.test(words);
	return isOfRecord ? score - 900 : score;
}

/** A name as words: "eventDate", "Event date" and "EVENT-DATE" are "event_date". */
function wordsOf(name: string): string {
	return folded(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1_$2"))
		.replace(/[^\p{L}\p{N}]+/gu, "_")
		.replace(/^_|_$/g, "");
}

/** Two columns side by side of numbers with decimals, in the ranges of latitude and longitude. */
function withPair(
	columns: Columns,
	roles: { [R in Role]?: number },
	taken: ReadonlySet<number>,
): Roles {
	if (roles.latitude !== undefined) return roles;
	const { fields, sample, decimal = "." } = columns;
	const holds = (index: number, axis: "latitude" | "longitude") =>
		!taken.has(index) &&
		shareOf(
			sample.map((row) => row[index] ?? ""),
			(value) => /\d[.,]\d{2}/.test(value) && readDegrees(value, axis, decimal).code === undefined,
		) > NEARLY_ALL;
	const index = fields.findIndex((_, at) => holds(at, "latitude") && holds(at + 1, "longitude"));
	return index === -1 ? roles : { ...roles, latitude: index, longitude: index + 1 };
}

function shareOf(values: readonly string[], test: (value: string) => boolean): number {
	const some = values.filter((value) => value.trim() !== "");
	return some.length === 0 ? 0 : some.filter(test).length / some.length;
}

function isEmpty(values: readonly string[]): boolean {
	return values.every((value) => value.trim() === "");
}

/** Numbers that are no degrees count too: metres and swapped ones are told of, not overlooked. */
function isDegrees(value: string, { decimal = "." }: Columns): boolean {
	return isPlaced(readDegrees(value, "longitude", decimal).code);
}

function isPlaced(code: string | undefined): boolean {
	return code === undefined || code === "projected";
}

function isDate(value: string): boolean {
	const clean = levelled(value);
	return (
		readDate(clean, { order: null }).code !== "bad-date" ||
		candidates(withoutTime(clean)).length > 0 ||
		isSerial(clean)
	);
}

/** A date that nothing else could be: not a number alone. */
function isWrittenDate(value: string): boolean {
	return !/^[\d.]+$/.test(levelled(value)) && isDate(value);
}

/** Names of kinds: few, short, each again and again. */
function areFewWords(values: readonly string[]): boolean {
	const some = values.filter((value) => /\p{L}/u.test(value) && value.length <= 40);
	const different = new Set(some);
	return some.length >= 10 && some.length > values.length / 2 && different.size > 1
		? different.size <= Math.min(30, some.length / 4)
		: false;
}
