/** The shapes of what a manifest says of tiles: one PMTiles file each, in the dataset's folder or on a host by name. */
import * as v from "valibot";
import { parseDay } from "./day";
import { day, id, languageMap, text, webAddress } from "./schema-parts";

/** A path in the dataset's folder, or an https address: no other scheme may be asked for. */
const tilesAddress = v.pipe(
	v.string(),
	v.regex(
		/^(https:\/\/[A-Za-z0-9.-]+(:\d+)?\/[^\s#]+|[\w-]+(\/[\w.-]+)*\.pmtiles)$/,
		"is not a path to a .pmtiles file or an https address",
	),
	v.check((url) => !url.includes(".."), "leads out of the folder"),
);

/** Who made the tiles, and on what terms they may be shown. */
const credit = v.strictObject({
	text: languageMap,
	url: v.optional(webAddress),
	licence: text,
	licenceUrl: v.optional(webAddress),
});

/** The looks that Protomaps gives its base map. */
export const FLAVORS = ["light", "dark", "white", "grayscale", "black"] as const;
const flavor = v.picklist(FLAVORS);

export const basemapSchema = v.strictObject({
	/** Tiles in the schema of Protomaps. */
	url: tilesAddress,
	/** By the colours of the page; the one of that name where nothing is said. */
	flavor: v.optional(v.strictObject({ light: flavor, dark: flavor })),
	credit,
});

export const archiveSchema = v.strictObject({
	id,
	name: languageMap,
	url: tilesAddress,
	/** The layer in the tiles that holds the points. */
	layer: text,
	/** The properties of a point with its first and its last day, as days since 1970-01-01; without `last` it has one day. */
	first: text,
	last: v.optional(text),
	/** The property with its kind. */
	kind: v.optional(text),
	/** The days that the archive covers, where that is known. */
	days: v.optional(
		v.pipe(
			v.strictObject({ first: day, last: day }),
			v.check(
				({ first, last }) => (parseDay(first) ?? 0) <= (parseDay(last) ?? 0),
				"ends before it starts",
			),
		),
	),
	/** Who checked the events, and how; without it the page says that they were not checked. */
	checked: v.optional(languageMap),
	credit,
});
