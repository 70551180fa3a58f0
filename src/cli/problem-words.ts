/** Problems of a dataset in words for those who write it: what is wrong, and what to do. */
import { COMPILED, FIGHTING, NEITHER, UNKNOWN } from "../model/holders";
import type { Problem, ProblemCode } from "../model/types";
import { MANIFEST } from "./folder";
import { jsonSchemaOf } from "./json-schemas";
import { jsonWords } from "./json-words";
import { nearestName } from "./nearest-name";
import type { RawRecords } from "./raw-records";

/** What a message can look up. */
export interface Context {
	readonly texts: ReadonlyMap<string, string>;
	readonly raw: RawRecords;
}

/** How the words of a problem end that goes away when another is mended. */
export const LEFT_OUT = " but was left out; mend it there";

/** The words of a problem. */
export function wordsOf(problem: Problem, context: Context): string {
	return WORDS[problem.code](problem, context);
}

const WORDS: {
	readonly [C in ProblemCode]: (problem: Problem, context: Context) => string;
} = {
	"missing-file": () => "is not in the folder, and a dataset needs it; a list may be empty: []",
	"not-json": ({ file, detail }, { texts }) =>
		`is not JSON: ${texts.has(file) ? jsonWords(texts.get(file) ?? "") : detail}`,
	"html-not-json": () => "is a web page, not JSON; put the file itself in its place",
	"wrong-shape": ({ file, detail }) =>
		file.endsWith(".geojson")
			? `${detail}: {"type": "FeatureCollection", "features": [ … ]}`
			: `${detail}: it begins with [ and ends with ]`,
	"bad-value": valueWords,
	"bad-geometry": (problem, context) =>
		`${valueWords(problem, context)}${GEOMETRY[problem.detail] ?? ""}`,
	"duplicate-id": ({ detail }) => `the id ${detail} is already taken; give this record another`,
	"unknown-reference": ({ file, field, detail }, { raw }) => {
		const home = homeOf(file, field);
		if (raw.ids(home).includes(detail)) {
			return `${detail} stands in ${home}${LEFT_OUT}`;
		}
		const ids = [...raw.ids(home), ...(home === MANIFEST ? (STATES[field] ?? []) : [])];
		const near = nearestName(detail, ids);
		const guess = near === null ? idsWords(ids) : `; did you mean ${near}?`;
		return `there is no ${detail} in this dataset: ${home} has no such id${guess}`;
	},
	"no-text": ({ detail }) => `claim ${detail} has no text in this file; write its summary here`,
	"no-source": ({ detail }) =>
		`${detail} cites no claim of this dataset; name at least one, or take it out`,
	"bad-dates": ({ file, detail }) =>
		file === MANIFEST
			? `the dates do not fit together: the span ${detail} needs both ends, with "opens" and "day" in it`
			: `the dates do not fit together: ${detail}`,
};

/** What may stand in a field besides the id of a party. */
const STATES: { readonly [field: string]: readonly string[] } = {
	camp: [NEITHER, COMPILED],
	holder: [FIGHTING, UNKNOWN],
	from: [FIGHTING],
	to: [FIGHTING],
};

/** So many ids are named at most. */
const NAMED = 8;

/** Which ids there are, where none is near to the one that was written. */
function idsWords(ids: readonly string[]): string {
	if (ids.length === 0) return "; it has none";
	const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
	return `; it has ${ids.slice(0, NAMED).join(", ")}${more}`;
}

const GEOMETRY: { readonly [detail: string]: string } = {
	"is not closed": ": a ring ends with its first position",
	"has fewer than four positions": ": a ring has three at least, and the first once more",
};

/** The file whose records a field names. */
function homeOf(file: string, field: string): string {
	const [name = ""] = field.split(".");
	if (file === MANIFEST && name === "articles") return "sources.json";
	if (name === "id") return TOLD_OF[file] ?? "claims.json";
	return (file === MANIFEST ? undefined : HOMES[name]) ?? "claims.json";
}

/** Of files whose records tell more of those in another, under the same ids: that other. */
const TOLD_OF: { readonly [file: string]: string } = {
	"place-texts.json": "places.geojson",
	"assessment-notes.json": "assessments.json",
};

const HOMES: { readonly [field: string]: string } = {
	source: "sources.json",
	origins: "origins.json",
	place: "places.geojson",
	places: "places.geojson",
	at: "places.geojson",
	agreement: "agreements.json",
	agreements: "agreements.json",
	replacedBy: "agreements.json",
	camp: MANIFEST,
	from: MANIFEST,
	to: MANIFEST,
	holder: MANIFEST,
	party: MANIFEST,
	beyond: MANIFEST,
};

/** A value that the schema does not take: the library's words, put as a person would. */
function valueWords({ file, at, field, detail }: Problem, { raw }: Context): string {
	const [, expected = "", received = ""] = TYPE.exec(detail) ?? [];
	if (detail.startsWith("Invalid key: Expected never")) {
		const near = nearestName(field.split(".").at(-1) ?? "", fieldsOf(file));
		return `there is no such field${near === null ? "" : `; did you mean "${near}"?`}`;
	}
	if (received === "undefined") return "is missing";
	if (expected.startsWith("(")) {
		const words = [...expected.matchAll(/"([^"]*)"|\b\d+\b/g)].map(([all, word]) => word ?? all);
		const near = nearestName(received.replaceAll('"', ""), words);
		const guess = near === null ? "" : `; did you mean "${near}"?`;
		return `is ${received}, and must be one of: ${words.join(", ")}${guess}`;
	}
	if (expected !== "") return `is ${received}, and must be ${TYPES[expected] ?? expected}`;
	const value = raw.value(file, at.record, field);
	if (/EDTF|YYYY-MM-DD|ends before/.test(detail) && typeof value === "string") {
		return `"${value}" ${dateWords(value) ?? `${detail}${HINTS[detail] ?? ""}`}`;
	}
	return typeof value === "string" && value !== ""
		? `"${value}" ${detail}${HINTS[detail] ?? ""}`
		: detail;
}

const TYPE = /^Invalid (?:type|key): Expected (.+) but received (.+)$/;

const TYPES: { readonly [type: string]: string } = {
	string: "a text, in double quotes",
	number: "a number, without quotes",
	boolean: "true or false, without quotes",
	Array: "a list, in square brackets",
	Object: "an object, in curly brackets",
};

const HINTS: { readonly [detail: string]: string } = {
	"is not a day (YYYY-MM-DD)": ": such as 2024-02-10",
	"is not an id": ": letters a to z, digits and hyphens only",
	"is not an EDTF level 1 date or interval": ": write a day as 2024-02-10, a month as 2024-02",
	"is not a web address": ": it begins with https:// or http://",
};

/** What keeps a text from being a date; null where only the schema knows. */
function dateWords(value: string): string | null {
	if (/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(value)) return "is no day: that month has no such day";
	if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return "is no date: months go from 01 to 12";
	if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(value)) {
		return "is no date: the year comes first, then month and day: 2024-02-29";
	}
	return null;
}

/** Every name of a field in a file's schema. */
function fieldsOf(file: string): ReadonlySet<string> {
	const names = new Set<string>();
	const collect = (value: unknown): void => {
		if (typeof value !== "object" || value === null) return;
		const { properties } = value as { properties?: object };
		for (const name of Object.keys(properties ?? {})) names.add(name);
		for (const member of Object.values(value)) collect(member);
	};
	collect(JSON.parse(jsonSchemaOf(file) ?? "null"));
	return names;
}
