/** A file of data before it has a format: what it is about, and layers of features with flat values. */
import type { Geometry } from "geojson";
import type { Day } from "../model/day";
import type { Language } from "../model/types";
import type { Style } from "./style";

export type Format = "geojson" | "csv" | "kml";

/** `seen`: the day, the filters, the layers that are on. `everything`: the whole dataset. */
export type Scope = "seen" | "everything";

export type DataLayerId =
	| "places"
	| "history"
	| "events"
	| "claims"
	| "land"
	| "front"
	| "zones"
	| "roads";

/** A value as a spreadsheet can hold it, or a list of texts. */
export type Value = string | number | null | readonly string[];

/** By names that are the same in every format and language (docs/exports.md). */
export type Values = Readonly<Record<string, Value>>;

export interface DataFeature {
	/** Of the dataset; unique within its layer. */
	readonly id: string;
	readonly name: string;
	/** Null: no position is known, or what it tells is of no single spot. */
	readonly geometry: Geometry | null;
	readonly values: Values;
	readonly style: Style;
	/** The days on which it holds; null: those of the whole file. */
	readonly days: { readonly first: Day; readonly last: Day } | null;
	/** What a person should read first, a line each. */
	readonly lines: readonly string[];
}

export interface DataLayer {
	readonly id: DataLayerId;
	readonly name: string;
	readonly features: readonly DataFeature[];
}

/** Who must be credited for a part of the file. */
export interface FileCredit {
	readonly id: string;
	readonly text: string;
	readonly licence: string;
	readonly licenceUrl: string | null;
	readonly url: string | null;
	readonly covers: string;
}

/** What a file says of itself. No clock: the same state gives the same file. */
export interface About {
	readonly title: string;
	readonly dataset: string;
	readonly version: string;
	readonly language: Language;
	readonly scope: Scope;
	/** The day shown, `YYYY-MM-DD`; null for everything. */
	readonly day: string | null;
	/** All days of the dataset, as an EDTF interval. */
	readonly span: string;
	/** What the filters let through, in words; null where nothing is filtered. */
	readonly filtered: string | null;
	/** The switchable layers that are on; null for everything. */
	readonly layers: readonly string[] | null;
	/** The address of the map that shows this. */
	readonly link: string;
	readonly citation: string;
	readonly licence: string | null;
	readonly credits: readonly FileCredit[];
	/** What must not be lost: how areas came about, and that it is not the present. */
	readonly notes: readonly string[];
	/** Every source cited in the file, as items of CSL-JSON. */
	readonly sources: readonly object[];
}

export interface DataFile {
	readonly about: About;
	readonly layers: readonly DataLayer[];
}
