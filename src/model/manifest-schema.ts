/** The shape of dataset.json, the manifest. */
import * as v from "valibot";
import { RESERVED } from "./holders";
import { filePath, version } from "./manifest-parts";
import { day, edtf, id, languageMap, sourcedText, text, webAddress } from "./schema-parts";
import { archiveSchema, basemapSchema } from "./tiles-schema";

const boundsInDegrees = v.pipe(
	// Strictly: a fifth number would be lost without a word.
	v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
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
	version,
	homepage: webAddress,
	/**
	 * Where the publisher keeps the site of each version unchanged: a web address, or a path from the homepage, with
	 * `{version}` in it.
	 */
	archive: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^(https?:\/\/[^\s:{}]+)?[^\s:{}]*\{version\}[^\s:{}]*\/$/,
				'is not a path or web address with "{version}" in it and "/" at its end',
			),
		),
	),
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
	/** Turns that no agreement or change of hands tells: an interval where sources differ on the day. */
	milestones: v.optional(
		v.array(v.strictObject({ when: edtf, name: languageMap, claims: v.array(id) })),
	),
	/** The documents that the dataset rests on, as ids of sources. */
	articles: v.optional(v.array(id)),
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
	/** A ground in more detail than the dataset's own, which it is drawn over. */
	basemap: v.optional(basemapSchema),
	/** Events too many to be read at once: vector tiles, of which the map asks for those in sight. */
	archives: v.optional(
		v.pipe(
			v.array(archiveSchema),
			v.check(
				(archives) => isDistinct(archives.map(({ id: name }) => name)),
				"names an archive twice",
			),
		),
	),
	/** How to read the map and what it does not say, a paragraph each. */
	method: v.array(languageMap),
	/** Said wherever areas are shown; the parts of the method that a picture must not lose. */
	caveat: languageMap,
	/** Where errors can be reported. */
	contact: v.optional(v.strictObject({ text: languageMap, url: v.optional(webAddress) })),
	files: v.array(
		v.strictObject({
			path: filePath,
			load: v.picklist(["core", "detail"]),
			bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
			sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is not a SHA-256 hash")),
		}),
	),
});

/** The manifest in a text, or null where it is none. What is wrong with it, `parse` tells. */
export function manifestIn(manifestText: string): v.InferOutput<typeof manifestSchema> | null {
	try {
		const found = v.safeParse(manifestSchema, JSON.parse(manifestText));
		return found.success ? found.output : null;
	} catch {
		return null;
	}
}
