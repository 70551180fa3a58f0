/** What is asked of an import, and what comes back. All of it can be posted between a page and its worker. */
import type { DateOrder, FieldDates } from "../model/field-dates";
import type { ImportedFile, Roles } from "../model/imported";
import type { Delimiter, Encoding } from "../model/written";

/** Stable words for what can be wrong. A message in the reader's language is made from the code and the detail. */
export const IMPORT_CODES = [
	// The file as a whole: fatal.
	"empty",
	"not-text",
	"unknown-format",
	/** `detail`: what the file is instead, one of WRONG_KINDS. */
	"wrong-kind",
	"not-json",
	"not-geojson",
	"not-kml",
	"has-entities",
	"not-zip",
	"encrypted",
	"other-zip",
	"no-header",
	"no-rows",
	"no-features",
	"nothing-read",
	"no-dataset",
	"bad-dataset",
	"too-large",
	"too-deep",
	"too-many-rows",
	"too-many-vertices",
	"too-large-unpacked",
	"unreadable",
	"worker-failed",
	// A row or feature: left out.
	"bad-date",
	"impossible-date",
	"ends-before-start",
	"no-position",
	"bad-latitude",
	"bad-longitude",
	"bad-position",
	"projected",
	"too-many-fields",
	"broken-quotes",
	"bad-geometry",
	"not-a-feature",
	// Told, nothing left out.
	/** It is there on every day. */
	"no-date",
	"too-few-fields",
	"bad-letters",
	"looks-swapped",
	"style-left-out",
	"link-left-out",
	/** What an archive holds under a path that leads out of it. */
	"entry-left-out",
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];

export const WRONG_KINDS = [
	"png",
	"jpeg",
	"gif",
	"pdf",
	"gzip",
	"html",
	"lfs-pointer",
	"topojson",
	"esri-json",
	"xlsx",
	"xls",
	"shapefile",
	"geopackage",
	"parquet",
	"docx",
] as const;
export type WrongKind = (typeof WRONG_KINDS)[number];

/** `told`: the row was read all the same. */
export interface ImportProblem {
	readonly severity: "fatal" | "dropped" | "told";
	readonly file: string;
	readonly at: { readonly row?: number; readonly feature?: number; readonly line?: number };
	/** The field's name, or "". */
	readonly field: string;
	readonly code: ImportCode;
	/** The value found, shortened, or what the code says it is. */
	readonly detail: string;
}

/** At most so many are listed; all are in the download. */
export const MOST_LISTED = 50;

export interface ImportProblems {
	readonly total: number;
	/** How many are said of what is read all the same. */
	readonly told: number;
	/** The first of them, at most MOST_LISTED. */
	readonly listed: readonly ImportProblem[];
	/** All of them, each a line of JSON. */
	readonly all: Blob;
}

/** What a person has chosen instead of what was found in a file of rows. */
export interface Chosen {
	readonly encoding?: Encoding;
	readonly delimiter?: Delimiter;
}

/** How a file of rows is to be read. */
export interface TablePlan {
	readonly format: "csv";
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly decimal: "." | ",";
	readonly roles: Roles;
	/** Null: no date in the file can be read in more than one order. */
	readonly dateOrder: DateOrder | null;
	/** Dates are numbers of days, as a spreadsheet counts them. */
	readonly serialDates: boolean;
	/** Latitude and longitude stand in each other's place. */
	readonly swapped: boolean;
	readonly profile: string | null;
	/** The row of HXL tags under the header is none of the data. */
	readonly hxl: boolean;
}

/** How a file of features is to be read. Roles are indices into the fields that the inspection found. */
export interface FeaturesPlan {
	readonly format: "geojson" | "kml";
	readonly fields: readonly string[];
	readonly roles: Roles;
	readonly dateOrder: DateOrder | null;
	/** As in a file of rows. */
	readonly serialDates?: boolean;
	readonly swapped: boolean;
	readonly profile: string | null;
}

export type Plan = TablePlan | FeaturesPlan;

/** What a look at a file found. */
export type Inspection =
	| { readonly kind: "refused"; readonly problem: ImportProblem }
	/** A dataset of this product: its files' texts by their paths. `told`: what of the archive was left out. */
	| {
			readonly kind: "dataset";
			readonly files: ReadonlyMap<string, string>;
			readonly told: readonly ImportProblem[];
	  }
	| {
			readonly kind: "events";
			readonly plan: Plan;
			readonly fields: readonly string[];
			/** Of each field, what its values are as dates; null where it has none in the rows looked at. */
			readonly dates: readonly (FieldDates | null)[];
			/** Values of the first rows (or features) in order of `fields`, at most SAMPLE_ROWS. */
			readonly sample: readonly (readonly string[])[];
			/** The rows (or features) looked at; `isWhole`: there are no more. */
			readonly looked: number;
			readonly isWhole: boolean;
			/**
			 * What cannot be known and is to be asked. Empty: the file is of a known profile, or of this product, and loads
			 * with no question.
			 */
			readonly questions: readonly Question[];
	  };

/** `mapping`: no profile fits, so that the guesses are to be looked at. */
export type Question = "mapping" | "date-order" | "swapped";

export const SAMPLE_ROWS = 200;

export interface Progress {
	/** Bytes read, of how many; `rows`: read so far. */
	readonly done: number;
	readonly total: number;
	readonly rows: number;
}

/** `file` null: refused, and the fatal problem is the first listed. */
export interface ImportResult {
	readonly file: ImportedFile | null;
	readonly problems: ImportProblems;
}

/** What a text search finds: indices into the table, and below zero `-1 - index` into the shapes. */
export interface FoundRows {
	readonly total: number;
	readonly rows: readonly number[];
}

/** What may be brought at most. Each has its code. */
export interface Limits {
	/** Bytes of a file: "too-large". */
	readonly bytes: number;
	/** Rows or features: "too-many-rows". */
	readonly rows: number;
	/** Positions in all lines and areas: "too-many-vertices". */
	readonly vertices: number;
	/** Objects and lists within each other: "too-deep". */
	readonly depth: number;
	/** Bytes of what a zip holds: "too-large-unpacked". */
	readonly unpacked: number;
}

export const LIMITS: Limits = {
	bytes: 1_000_000_000,
	rows: 5_000_000,
	vertices: 1_000_000,
	depth: 64,
	unpacked: 1_000_000_000,
};

/** Without a worker the page stands still meanwhile: no file larger than this. */
export const MOST_BYTES_WITHOUT_WORKER = 5_000_000;

/** A file, or pasted text under a name. */
export interface Brought {
	readonly name: string;
	readonly bytes: Blob;
}

/** What reads files for a page. Nothing it does touches what is on screen; nothing rejects but what was called off. */
export interface Importer {
	/**
	 * @param files one file, or all of a folder with their paths as names.
	 * @param chosen what a person says of a file of rows, in place of what it looks like.
	 */
	inspect(files: readonly Brought[], signal?: AbortSignal, chosen?: Chosen): Promise<Inspection>;
	read(
		file: Brought,
		plan: Plan,
		options?: {
			readonly signal?: AbortSignal;
			readonly onProgress?: (progress: Progress) => void;
			/** Reads no further than so many rows: for a preview. */
			readonly most?: number;
		},
	): Promise<ImportResult>;
	/** Scans the texts of a file for all words of a query, letters folded; finds at most `most`. */
	search(
		file: ImportedFile,
		query: string,
		options?: {
			readonly signal?: AbortSignal;
			readonly onProgress?: (share: number) => void;
			readonly most?: number;
		},
	): Promise<FoundRows>;
}
