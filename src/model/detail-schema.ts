/** The shapes of the records that may come after the first drawing (detail.ts); those that come first are in schema.ts. */
import * as v from "valibot";
import { edtf, id, languageMap, sourcedText, text } from "./schema-parts";

const figure = v.strictObject({
	measure: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "is not a measure")),
	value: v.union([v.number(), text]),
	bound: v.optional(v.picklist(["at-least", "at-most"])),
	qualifier: v.optional(text),
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

/** place-texts.json: what is told of a place besides what draws and finds it; the id is the place's. */
export const placeTextSchema = v.strictObject({
	id,
	/** Where the Arabic name was read. */
	nameOrigin: v.optional(text),
	subdistrict: v.optional(text),
	/** In the gazetteer of OCHA. */
	pcode: v.optional(text),
	/** Another origin of the position, and how far off its point lies. */
	second: v.optional(text),
	secondKm: v.optional(v.pipe(v.number(), v.minValue(0))),
	note: v.optional(languageMap),
});

/** assessment-notes.json: how an assessment was judged, where no rule says it; the id is the assessment's. */
export const assessmentNoteSchema = v.strictObject({ id, note: languageMap });

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

/** The record in each of these files. */
export const detailSchemas = {
	"claim-texts.json": claimTextSchema,
	"place-texts.json": placeTextSchema,
	"assessment-notes.json": assessmentNoteSchema,
	"disagreements.json": disagreementSchema,
} as const;
