/** The shapes of a dataset's GeoJSON files (RFC 7946): geometry, and the properties of each kind of feature. */
import * as v from "valibot";
import { edtf, id, languageMap, text } from "./schema-parts";

const position = v.pipe(
	v.array(v.number()),
	v.minLength(2, "has no longitude and latitude"),
	v.maxLength(3, "has too many numbers"),
	v.check(
		([lng = 999, lat = 999, up = 0]) =>
			Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && Number.isFinite(up),
		"lies outside the range of degrees (longitude first, then latitude)",
	),
);
const line = v.pipe(v.array(position), v.minLength(2, "has fewer than two positions"));
const ring = v.pipe(
	v.array(position),
	v.minLength(4, "has fewer than four positions"),
	v.check((points) => samePosition(points[0], points.at(-1)), "is not closed"),
);

function samePosition(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

const pointGeometry = v.strictObject({ type: v.literal("Point"), coordinates: position });
const lineGeometry = v.variant("type", [
	v.strictObject({ type: v.literal("LineString"), coordinates: line }),
	v.strictObject({ type: v.literal("MultiLineString"), coordinates: v.array(line) }),
]);
const areaGeometry = v.variant("type", [
	v.strictObject({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
	v.strictObject({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
]);
const lineOrArea = v.variant("type", [...lineGeometry.options, ...areaGeometry.options]);

const PLACE_KINDS = [
	"capital",
	"city",
	"town",
	"village",
	"suburb",
	"hill",
	"base",
	"airbase",
	"site",
	"farmland",
	"crossing",
	"post",
	"area",
] as const;

/**
 * Properties of a feature of places.geojson; its geometry is a Point, or null where none was found. What is told of
 * a place besides is in place-texts.json.
 */
export const placeSchema = v.strictObject({
	id,
	name: languageMap,
	aliases: v.array(text),
	kind: v.picklist(PLACE_KINDS),
	governorate: v.optional(languageMap),
	/** How the position is known; absent exactly where there is none. */
	position: v.optional(
		v.strictObject({
			class: v.picklist(["high", "medium", "low"]),
			metres: v.pipe(v.number(), v.minValue(0)),
			origin: text,
			origins: v.pipe(v.number(), v.integer(), v.minValue(0)),
		}),
	),
	zone: v.optional(v.picklist(["inside", "outside"])),
	/** Distance to the contact line of 17 September 2018. */
	contactLineKm: v.optional(v.number()),
	/** Whether the place may stand for the land around it when a front is derived. */
	cell: v.boolean(),
	/** 1 (always labelled) to 5 (labelled only close up). */
	rank: v.picklist([1, 2, 3, 4, 5]),
});

const ZONE_KINDS = ["zone", "rough-zone", "buffer", "contact-line", "edge"] as const;

/** Properties of a feature of zone.geojson. */
export const zoneSchema = v.strictObject({
	id,
	kind: v.picklist(ZONE_KINDS),
	/** The place (kind area) that a click on it selects. */
	place: v.optional(id),
	name: languageMap,
	/** What a reader must know besides: how it was agreed, whether it moves. */
	note: v.optional(languageMap),
	/** The days on which it is drawn. */
	shown: edtf,
	/** Of a buffer: its depth. */
	depthKm: v.optional(v.number()),
	/** Of a contact line: the party beyond it, and how far off the line may be. */
	beyond: v.optional(id),
	errorKm: v.optional(v.pipe(v.number(), v.minValue(0))),
	areaKm2: v.optional(v.number()),
	precision: languageMap,
	origin: languageMap,
	claims: v.array(id),
	/** What the sources say it is, what it required, whether that was done. */
	aspects: v.optional(
		v.strictObject({
			definition: v.array(id),
			requirement: v.array(id),
			fulfilment: v.array(id),
		}),
	),
});

const km2 = v.pipe(v.number(), v.minValue(0));

/**
 * Properties of a feature of control.geojson: the land for which a place speaks. Where two cells meet their
 * rings have the same positions, so that the edges between them need no features of their own.
 */
export const cellSchema = v.strictObject({
	kind: v.literal("cell"),
	id,
	place: id,
	/** Geodesic. */
	areaKm2: km2,
	/** How much of it lies within each buffer of the zone that it reaches, by the buffer's depth in km. */
	buffers: v.record(v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, "is not a depth")), km2),
});

/** Properties of a feature of roads.geojson. */
export const roadSchema = v.strictObject({
	id,
	ref: text,
	name: languageMap,
	place: v.optional(id),
	precisionM: v.number(),
	origin: text,
});

/** Properties of a feature of posts.geojson. */
export const postSchema = v.strictObject({
	id,
	name: languageMap,
	/** The place the post is named after. */
	at: id,
	party: id,
	established: edtf,
	enclosed: v.nullable(edtf),
	officialNumber: v.optional(v.number()),
	official: v.boolean(),
	precisionM: v.number(),
	claims: v.pipe(v.array(id), v.minLength(1, "cites no claim")),
	note: v.optional(languageMap),
});

/** Properties of the base map's features (base/*.geojson). */
export const baseSchemas = {
	"base/land.geojson": v.strictObject({
		country: text,
		/** Whether the map is about this country; land of others is drawn more quietly. */
		kind: v.picklist(["home", "foreign"]),
	}),
	"base/rivers.geojson": v.strictObject({ level: v.number() }),
	"base/borders.geojson": v.strictObject({ kind: v.picklist(["border", "coast"]) }),
	"base/governorates.geojson": v.strictObject({ name: languageMap, pcode: text }),
	"base/labels.geojson": v.strictObject({
		kind: v.picklist(["sea", "country", "control", "unmapped"]),
		name: languageMap,
		claims: v.array(id),
		/** The days on which the label is true. */
		shown: v.optional(edtf),
	}),
	"base/settlements.geojson": v.strictObject({
		name: text,
		pcode: text,
		place: v.optional(id),
	}),
	/** Rough outlines around the country, for the small map that shows where in it a picture lies. */
	"base/locator.geojson": v.strictObject({
		kind: v.picklist(["home", "foreign"]),
		name: v.optional(languageMap),
	}),
} as const;

/** The geometry and properties of a feature in each GeoJSON file. */
export const featureSchemas = {
	"places.geojson": { geometry: v.nullable(pointGeometry), properties: placeSchema },
	"zone.geojson": { geometry: lineOrArea, properties: zoneSchema },
	"control.geojson": { geometry: areaGeometry, properties: cellSchema },
	"roads.geojson": { geometry: lineGeometry, properties: roadSchema },
	"posts.geojson": { geometry: pointGeometry, properties: postSchema },
	"base/land.geojson": { geometry: areaGeometry, properties: baseSchemas["base/land.geojson"] },
	"base/rivers.geojson": { geometry: lineGeometry, properties: baseSchemas["base/rivers.geojson"] },
	"base/borders.geojson": {
		geometry: lineGeometry,
		properties: baseSchemas["base/borders.geojson"],
	},
	"base/governorates.geojson": {
		geometry: areaGeometry,
		properties: baseSchemas["base/governorates.geojson"],
	},
	"base/labels.geojson": {
		geometry: pointGeometry,
		properties: baseSchemas["base/labels.geojson"],
	},
	"base/settlements.geojson": {
		geometry: pointGeometry,
		properties: baseSchemas["base/settlements.geojson"],
	},
	"base/locator.geojson": {
		geometry: areaGeometry,
		properties: baseSchemas["base/locator.geojson"],
	},
} as const;
