/**
 * The shapes of the records of a dataset, written once. The types (types.ts), the checks (parse.ts) and the
 * JSON Schemas (`npm run dataset`, compared in a test) all come from here and from geo-schema.ts.
 */
import * as v from "valibot";
import { RESERVED } from "./holders";
import { day, edtf, id, languageMap, sourcedText, text, webAddress } from "./schema-parts";

const boundsInDegrees = v.pipe(
	v.tuple([v.number(), v.number(), v.number(), v.number()]),
	v.check(
		([west, south, east, north]) =>
			-180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90,
		"is not west, south, east, north in degrees",
	),
);

function isDistinct(values: readonly unknown[]): boolean {
	return new Set(values).size === values.length;
}

/** dataset.json: the manifest. */
export const manifestSchema = v.strictObject({
	$schema: v.optional(v.string()),
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "is not a file-name part")),
	title: languageMap,
	/** YYYY.N, counted up with each published change. */
	version: v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/, "is not YYYY.N")),
	homepage: webAddress,
	/** All days of the dataset, as an EDTF interval. */
	span: edtf,
	/** The part of the span that the timeline opens on. */
	opens: edtf,
	/** The day shown first. */
	day,
	timeZone: text,
	/** [west, south, east, north] of the first view, in degrees. */
	view: boundsInDegrees,
	/** [west, south, east, north] that the camera stays within. */
	bounds: boundsInDegrees,
	parties: v.pipe(
		v.array(
			v.strictObject({
				id,
				name: languageMap,
				short: languageMap,
				slot: v.picklist([1, 2, 3, 4, 5, 6]),
				note: v.optional(languageMap),
				claims: v.array(id),
			}),
		),
		v.check((parties) => isDistinct(parties.map(({ id: name }) => name)), "names a party twice"),
		v.check((parties) => isDistinct(parties.map(({ slot }) => slot)), "gives a slot twice"),
		v.check(
			(parties) => parties.every(({ id: name }) => !RESERVED.includes(name)),
			`names a party with a reserved word (${RESERVED.join(", ")})`,
		),
	),
	/** What a reader should know first, in order. */
	lead: v.array(sourcedText),
	/** Who must be credited for the data, on the map and in pictures. */
	credits: v.array(
		v.strictObject({
			id,
			text: languageMap,
			url: v.optional(webAddress),
			licence: text,
			licenceUrl: v.optional(webAddress),
			covers: languageMap,
			files: v.array(text),
		}),
	),
	/** How to read the map and what it does not say, a paragraph each. */
	method: v.array(languageMap),
	/** Said wherever areas are shown; the parts of the method that a picture must not lose. */
	caveat: languageMap,
	/** How to report an error to those who publish the dataset. */
	contact: v.optional(v.strictObject({ text: languageMap, url: v.optional(webAddress) })),
	files: v.array(
		v.strictObject({
			path: v.pipe(
				v.string(),
				v.regex(/^[\w-]+(\/[\w.-]+)*\.(geo)?json$/, "is not a path"),
				v.check((path) => !path.includes(".."), "leads out of the folder"),
			),
			load: v.picklist(["core", "detail"]),
			bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
			sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is not a SHA-256 hash")),
		}),
	),
});

export const SIDES = [
	"wire",
	"UN",
	"monitor",
	"media",
	"state",
	"pro-government",
	"opposition-media",
	"encyclopedia",
	"agreement-text",
	"other",
] as const;

/** sources.json: one version of one document each. */
export const sourceSchema = v.strictObject({
	id,
	publisher: text,
	title: v.nullable(text),
	author: v.optional(text),
	published: v.nullable(edtf),
	publishedHow: v.optional(languageMap),
	accessed: v.optional(edtf),
	url: v.nullable(webAddress),
	side: v.picklist(SIDES),
	/** Of state media: the state. */
	country: v.optional(languageMap),
	/** BCP 47 language of the document. */
	language: text,
	read: v.picklist(["full", "opening", "second-hand"]),
	originallyBy: v.optional(text),
	via: v.optional(text),
	translatedFrom: v.optional(text),
	caveat: v.optional(languageMap),
});

/** origins.json: who first said something; many outlets repeat one monitor. */
export const originSchema = v.strictObject({
	id,
	name: languageMap,
	/** Whose word it is: a party's (its id), "neither", or "compiled" from others. */
	camp: id,
});

const figure = v.strictObject({
	measure: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "is not a measure")),
	value: v.union([v.number(), text]),
	bound: v.optional(v.picklist(["at-least", "at-most"])),
	qualifier: v.optional(text),
});

export const CLAIM_KINDS = [
	"capture",
	"control",
	"agreement",
	"ceasefire",
	"calm",
	"strike",
	"casualties",
	"displacement",
	"deployment",
	"statement",
] as const;

/** claims.json: who says what kind of thing about which places and days; its text is in claim-texts.json. */
export const claimSchema = v.strictObject({
	id,
	source: id,
	kind: v.picklist(CLAIM_KINDS),
	places: v.array(id),
	when: edtf,
	dating: v.picklist(["throughout", "within"]),
	origins: v.pipe(v.array(id), v.minLength(1, "names no origin")),
	/** Who lost and who took a place, as party ids; "fighting": fighting inside it. */
	from: v.optional(id),
	to: v.optional(id),
	agreement: v.optional(id),
	/** Of a claim about people: who was counted, as far as the document says. */
	counts: v.optional(v.picklist(["civilians", "combatants", "all"])),
});

/** claim-texts.json: what one source says, in our own words; the id is the claim's. */
export const claimTextSchema = v.strictObject({
	id,
	summary: languageMap,
	/** A time of day is kept as text: "06:00 local time". */
	time: v.optional(languageMap),
	speaker: v.optional(languageMap),
	paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	/** At most twelve verbatim words of the decisive phrase. */
	words: v.optional(
		v.pipe(
			text,
			v.check((value) => value.trim().split(/\s+/).length <= 12, "has more than twelve words"),
		),
	),
	figures: v.optional(v.array(figure)),
	/** Who was counted, in which unit, when, by whom and where; null: the document does not say. */
	counted: v.optional(
		v.strictObject({
			who: v.nullable(languageMap),
			unit: languageMap,
			when: v.nullable(edtf),
			by: v.nullable(languageMap),
			where: v.nullable(v.union([id, languageMap])),
		}),
	),
	note: v.optional(languageMap),
});

/** How sure an assessment is, told by who reports it (see world/confidence.ts). */
export const CONFIDENCES = [
	"both-sides",
	"with-third-party",
	"losing-side",
	"one-side",
	"third-party",
	"encyclopedia",
	"inferred",
] as const;

export const RULES = [
	"one-day",
	"most-origins",
	"admission",
	"span",
	"fighting",
	"later-loss",
	"in-zone",
	"editor",
] as const;

/** assessments.json: what the map shows about a place from a day on, and why. */
export const assessmentSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^A\d{3,}$/, "is not an assessment id (A001)")),
	place: id,
	/** A party id, "fighting" (reported inside the place) or "unknown". */
	holder: id,
	/** The days between which it changed, and the one from which the map shows it. */
	from: v.strictObject({ earliest: day, latest: day, shown: day }),
	basis: v.picklist(["reported", "inferred"]),
	rule: v.picklist(RULES),
	/** What the sentence of the rule needs: counts and days. */
	params: v.record(v.string(), v.union([v.string(), v.number()])),
	confidence: v.picklist(CONFIDENCES),
	claims: v.array(id),
	against: v.array(id),
	note: v.optional(languageMap),
});

/** agreements.json: agreements and truces, things with a life. */
export const agreementSchema = v.strictObject({
	id,
	kind: v.picklist(["agreement", "truce"]),
	form: v.picklist(["agreement", "bilateral", "unilateral", "conditional", "talks", "claimed"]),
	name: languageMap,
	announced: edtf,
	announcedBy: languageMap,
	start: v.nullable(edtf),
	startTime: v.optional(languageMap),
	/** Null: not formally ended, or not within the span. */
	end: v.nullable(edtf),
	/** The agreement or truce that took its place. */
	replacedBy: v.optional(id),
	terms: v.array(sourcedText),
	/** First reported breach: an interval where sources differ. */
	breach: v.optional(
		v.strictObject({ when: v.nullable(edtf), text: languageMap, claims: v.array(id) }),
	),
	claims: v.pipe(v.array(id), v.minLength(1, "cites no claim")),
});

/** The record in each file that is a list of records. */
export const recordSchemas = {
	"sources.json": sourceSchema,
	"origins.json": originSchema,
	"claims.json": claimSchema,
	"claim-texts.json": claimTextSchema,
	"assessments.json": assessmentSchema,
	"agreements.json": agreementSchema,
} as const;
