/** What a reader brought: dated points as columns of numbers, lines and areas, and the texts of the rows apart. */
import type { Geometry } from "geojson";
import type { Bbox } from "./bounds";
import type { Day } from "./day";

/**
 * Dated points. One index means the same point in every column. A point that has no date has OPEN_START and OPEN_END, and
 * is there on every day. These come first; then those few that last far longer than the others; then all others. Each
 * of the three is in order of the first day.
 */
export interface EventTable {
	readonly length: number;
	/** The first and the last day on which it happened, or may have: days since 1970-01-01. */
	readonly first: Int32Array;
	readonly last: Int32Array;
	/** Degrees, WGS 84. */
	readonly lng: Float32Array;
	readonly lat: Float32Array;
	/** Which of the file's kinds. */
	readonly kind: Uint8Array;
	/** Which of the file's sources; 0: the row names none; beyond the list: one that only the row's own text has. */
	readonly source: Uint16Array;
	/** Its row in the file as a spreadsheet counts them (the header is row 1), or its feature, counted from 0. */
	readonly row: Uint32Array;
	/** Where its text begins among the lines of the file's texts, and how long it is, in bytes. */
	readonly offset: Float64Array;
	readonly bytes: Uint32Array;
	/** How many last far longer than the others. */
	readonly long: number;
	/** The longest span of all others, in days: how far before a day one may begin that holds on it. */
	readonly longest: number;
}

/** A line or an area that a reader brought, or one thing at several points: it is one row, and no points of the table. */
export interface ImportedShape {
	/** Degrees, WGS 84, and no point alone; a collection holds one MultiPoint, MultiLineString, MultiPolygon at most. */
	readonly geometry: Geometry;
	readonly first: Day;
	readonly last: Day;
	readonly kind: number;
	readonly source: number;
	readonly row: number;
	readonly offset: number;
	readonly bytes: number;
}

/** The parts that a field can play. A field plays one at most. */
export const ROLES = [
	"date",
	"dateEnd",
	"latitude",
	"longitude",
	/** Both in one field, "35.1, 36.6" or "POINT (36.6 35.1)". */
	"position",
	"kind",
	"place",
	"who",
	"otherWho",
	"text",
	"source",
	"link",
] as const;
export type Role = (typeof ROLES)[number];

/** What a feature need not name: it lies where its geometry does. */
export const POSITION_ROLES: readonly Role[] = ["latitude", "longitude", "position"];

/** Which field (by its index) plays which part. */
export type Roles = { readonly [R in Role]?: number };

/** The part of a `Blob` that looking up a text needs; on a page it is one. */
export interface PackedBytes {
	readonly size: number;
	slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** The texts of the rows: lines of UTF-8 in blocks, each packed for itself (`src/import/texts.ts`). */
export interface Texts {
	/** Of all lines together, in bytes. */
	readonly size: number;
	/** Where each block begins among the lines, and where among the packed bytes. */
	readonly starts: Float64Array;
	readonly packedStarts: Float64Array;
	readonly packed: PackedBytes;
}

/** A file that was read: its points, lines and areas, and the texts of its rows. */
export interface ImportedFile {
	/** The file's own name. */
	readonly name: string;
	readonly format: "csv" | "geojson" | "kml";
	/** The id of the profile it was recognised by ("acled"), or null. */
	readonly profile: string | null;
	/** Whether `row` counts rows of a sheet or features. */
	readonly counts: "row" | "feature";
	/** What a collection of features says of itself beside them (RFC 7946, 6.1), by name: any JSON. */
	readonly members: Readonly<Record<string, unknown>>;
	/** The names of the fields, in the file's order. */
	readonly fields: readonly string[];
	readonly roles: Roles;
	/** At most 255; "" stands for none named. Where a file has more, the rarest are one, named OTHER_KINDS. */
	readonly kinds: readonly string[];
	/** At most 65,535; the first is "": none named. */
	readonly sources: readonly string[];
	readonly events: EventTable;
	readonly shapes: readonly ImportedShape[];
	/** Of each row that was read, its values in order of `fields`, as a line of JSON: an array of texts. */
	readonly texts: Texts;
	/** The rows (or features) in the file: those that were read and those that are reported. */
	readonly rows: number;
	/** The rows that were left out; each is among the problems. */
	readonly leftOut: number;
	/** West, south, east, north in degrees; null where nothing was read. */
	readonly bounds: Bbox | null;
	/** The first and last day of what is dated; null where nothing is. */
	readonly days: { readonly first: Day; readonly last: Day } | null;
}

/** The name of the kind that stands for all that a file has beyond the most frequent; no file can write it. */
export const OTHER_KINDS = "\u0000other";

/** One row of a file, or one feature. */
export interface RowKey {
	/** The id of its layer on the page. */
	readonly file: string;
	readonly row: number;
}

/** A row's key as one text: in addresses, in what a click selects, and where the reader is moved to. */
export function rowId({ file, row }: RowKey): string {
	return `${file}:${row}`;
}
