/**
 * The shapes of the records of a dataset, written once. The types (types.ts), the checks (parse.ts) and the
 * JSON Schemas (`npm run dataset`, compared in a test) all come from here and from geo-schema.ts.
 */
import * as v from "valibot";
import { day, edtf, id, languageMap, sourcedText, text, webAddress } from "./schema-parts";

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
	/** Of a claim about casualties at a single place: that it tells of a strike there. */
	by: v.optional(v.literal("strike")),
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
	/**
	 * What it is about, where no rule can tell: claims that name one matter in common speak of the same thing.
	 * Empty: compared by hand, and no other claim of the dataset speaks of it.
	 */
	matter: v.optional(v.array(id)),
	/** Of an accusation: what the accused side says to it; null: no reply in the dataset's sources. */
	reply: v.optional(v.nullable(sourcedText)),
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

export const VOICE_ROLES = [
	"announced",
	"talks",
	"joined",
	"welcomed",
	"denied",
	"accused",
	"reported",
	"replied",
	"ended",
] as const;

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
	/** Whose word the end is. */
	endBy: v.optional(languageMap),
	/** The agreement or truce that took its place. */
	replacedBy: v.optional(id),
	terms: v.array(sourcedText),
	/** First reported breach: an interval where sources differ. */
	breach: v.optional(
		v.strictObject({ when: v.nullable(edtf), text: languageMap, claims: v.array(id) }),
	),
	/** Who said what about it; each text is read after the speaker, the role and the day: "X ended it, 5 August: …". */
	voices: v.optional(
		v.array(
			v.strictObject({
				role: v.picklist(VOICE_ROLES),
				who: languageMap,
				text: languageMap,
				when: v.optional(edtf),
				claims: v.array(id),
			}),
		),
	),
	claims: v.pipe(v.array(id), v.minLength(1, "cites no claim")),
});

/** disagreements.json: where sources differ, a side each with the claims that say so. */
export const disagreementSchema = v.strictObject({
	id,
	topic: languageMap,
	/**
	 * What they differ in: what happened (the default); only how it is called or spelt; or the days, the ground
	 * or the people counted, so that neither contradicts the other.
	 */
	about: v.optional(v.picklist(["facts", "words", "scope"])),
	sides: v.pipe(v.array(sourcedText), v.minLength(2, "has fewer than two sides")),
	/** What the map shows, and why; or that it shows none of it. */
	shown: languageMap,
	/** The things concerned, so that each can be shown at the thing. */
	places: v.array(id),
	agreements: v.optional(v.array(id)),
});

/** The record in each file that is a list of records. */
export const recordSchemas = {
	"sources.json": sourceSchema,
	"origins.json": originSchema,
	"claims.json": claimSchema,
	"claim-texts.json": claimTextSchema,
	"assessments.json": assessmentSchema,
	"agreements.json": agreementSchema,
	"disagreements.json": disagreementSchema,
} as const;
