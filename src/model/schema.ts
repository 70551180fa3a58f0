/**
 * The shapes of the records of a dataset, written once. The types (types.ts), the checks (read.ts, parse-*.ts) and the
 * JSON Schemas (`npm run dataset`, compared in a test) all come from here, from detail-schema.ts and from geo-schema.ts.
 */
import * as v from "valibot";
import { contained } from "./contained";
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
	params: v.record(v.string(), v.union([v.pipe(v.string(), v.transform(contained)), v.number()])),
	confidence: v.picklist(CONFIDENCES),
	claims: v.array(id),
	against: v.array(id),
});

const VOICE_ROLES = [
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

/** The record in each file that is a list of records, of those that come first; the others are in detail-schema.ts. */
export const recordSchemas = {
	"sources.json": sourceSchema,
	"origins.json": originSchema,
	"claims.json": claimSchema,
	"assessments.json": assessmentSchema,
	"agreements.json": agreementSchema,
} as const;
