/** The model's words as types. All come from the schemas, so that a type and its check cannot part. */
import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon,
} from "geojson";
import type { InferOutput } from "valibot";
import type { About } from "./about";
import type { Day, Span } from "./day";
import type {
	assessmentNoteSchema,
	claimTextSchema,
	disagreementSchema,
	placeTextSchema,
} from "./detail-schema";
import type {
	baseSchemas,
	cellSchema,
	placeSchema,
	postSchema,
	roadSchema,
	zoneSchema,
} from "./geo-schema";
import type { manifestSchema } from "./manifest-schema";
import type {
	agreementSchema,
	assessmentSchema,
	claimSchema,
	originSchema,
	sourceSchema,
} from "./schema";
import type { languageMap } from "./schema-parts";

export type LanguageMap = InferOutput<typeof languageMap>;
export type Language = keyof LanguageMap;
export type Manifest = InferOutput<typeof manifestSchema>;
export type Party = Manifest["parties"][number];
export type Credit = Manifest["credits"][number];
/** A ground of tiles; events in tiles. */
export type Basemap = NonNullable<Manifest["basemap"]>;
export type Archive = NonNullable<Manifest["archives"]>[number];
export type Source = InferOutput<typeof sourceSchema>;
export type Side = Source["side"];
export type Origin = InferOutput<typeof originSchema>;
export type ClaimKind = Claim["kind"];
export type Confidence = AssessmentRecord["confidence"];
export type AssessmentRecord = InferOutput<typeof assessmentSchema>;
export type AssessmentNote = InferOutput<typeof assessmentNoteSchema>;
export type AgreementRecord = InferOutput<typeof agreementSchema>;
export type PlaceRecord = InferOutput<typeof placeSchema>;
export type ZoneProperties = InferOutput<typeof zoneSchema>;
export type CellProperties = InferOutput<typeof cellSchema>;
export type RoadProperties = InferOutput<typeof roadSchema>;
export type PostProperties = InferOutput<typeof postSchema>;

export type ClaimText = InferOutput<typeof claimTextSchema>;
export type PlaceText = InferOutput<typeof placeTextSchema>;

/** What one source says; its `when` read. The text is null until the dataset's detail has come. */
export type Claim = Omit<InferOutput<typeof claimSchema>, "when"> & {
	readonly when: Span;
	readonly text: ClaimText | null;
};

/** What the map shows about a place from a day on, and why; its days read. */
export type Assessment = Omit<AssessmentRecord, "from"> & {
	readonly from: { readonly earliest: Day; readonly latest: Day; readonly shown: Day };
};

/** What somebody said of an agreement or truce; its date read. */
export type Voice = Omit<NonNullable<AgreementRecord["voices"]>[number], "when"> & {
	readonly when?: Span;
};

/** An agreement or truce; its dates read. */
export type Agreement = Omit<
	AgreementRecord,
	"announced" | "start" | "end" | "breach" | "voices"
> & {
	readonly announced: Span;
	readonly start: Span | null;
	readonly end: Span | null;
	readonly breach?: Omit<NonNullable<AgreementRecord["breach"]>, "when"> & {
		readonly when: Span | null;
	};
	readonly voices?: readonly Voice[];
};

/** Where sources differ, as recorded by hand: at least two sides, each on the word of a claim. */
export type DisagreementRecord = InferOutput<typeof disagreementSchema>;
/** A turn in the events; its days read. */
export type Milestone = Omit<NonNullable<Manifest["milestones"]>[number], "when"> & {
	readonly when: Span;
};

/** A place with its position in degrees, or null where none was found. */
export type Place = PlaceRecord & { readonly at: readonly [lng: number, lat: number] | null };

export type ZoneFeature = Feature<
	Polygon | MultiPolygon | LineString | MultiLineString,
	ZoneProperties
>;
export type CellFeature = Feature<Polygon | MultiPolygon, CellProperties>;

/** The border between two cells; made from them when a dataset is read. */
export type EdgeFeature = Feature<
	LineString | MultiLineString,
	{
		readonly kind: "edge";
		readonly id: string;
		/** Ids of the cells on its two sides, as one goes along its lines. */
		readonly left: string;
		readonly right: string;
		readonly lengthKm: number;
		/** The distance between the places of the two cells; the true line may lie anywhere between them. */
		readonly spacingKm: number;
	}
>;

/** The part of a cell's outer rim that is a contact line; made when a dataset is read. */
export type RimFeature = Feature<
	MultiLineString,
	{
		readonly kind: "rim";
		readonly id: string;
		readonly cell: string;
		/** The id of the party beyond. */
		readonly beyond: string;
		readonly errorKm: number;
	}
>;

/** The division of a zone among its places; empty where a dataset has none. */
export interface Control {
	readonly cells: readonly CellFeature[];
	readonly edges: readonly EdgeFeature[];
	readonly rims: readonly RimFeature[];
}

export type RoadFeature = Feature<LineString, RoadProperties>;
export type PostFeature = Feature<Point, PostProperties>;
export type BaseFile = keyof typeof baseSchemas;
export type BaseFeature<F extends BaseFile> = Feature<
	Geometry,
	InferOutput<(typeof baseSchemas)[F]>
>;
export type BaseMap = {
	readonly [F in BaseFile]?: FeatureCollection<Geometry, BaseFeature<F>["properties"]>;
};

/** A whole dataset, checked and frozen; every reference in it resolves. */
export interface Dataset {
	readonly manifest: Manifest;
	readonly span: Span;
	readonly opens: Span;
	readonly parties: ReadonlyMap<string, Party>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly origins: ReadonlyMap<string, Origin>;
	readonly claims: ReadonlyMap<string, Claim>;
	readonly places: ReadonlyMap<string, Place>;
	/** By the place's id, of those of which more is told. Null until the dataset's detail has come. */
	readonly placeTexts: ReadonlyMap<string, PlaceText> | null;
	/** Of each place, in order of the day shown. */
	readonly assessments: ReadonlyMap<string, readonly Assessment[]>;
	/** By the assessment's id, of those with a note. Null until the dataset's detail has come. */
	readonly assessmentNotes: ReadonlyMap<string, AssessmentNote> | null;
	readonly agreements: readonly Agreement[];
	/** In the file's order; none until the dataset's detail has come. */
	readonly disagreements: readonly DisagreementRecord[];
	readonly milestones: readonly Milestone[];
	readonly zones: readonly ZoneFeature[];
	readonly control: Control;
	readonly roads: readonly RoadFeature[];
	readonly posts: readonly PostFeature[];
	readonly base: BaseMap;
	/** Null until the dataset's detail has come, or where it says nothing of itself. */
	readonly about: About | null;
}

/** Something that is wrong with a file. `fatal`: no dataset; `dropped`: the record was left out. */
export interface Problem {
	readonly severity: "fatal" | "dropped";
	readonly file: string;
	/** Where in the file: a line, a record's position and id, or nothing for the whole file. */
	readonly at: { readonly line?: number; readonly record?: number; readonly id?: string };
	/** Dotted path of the field. */
	readonly field: string;
	/** A stable word for the kind of problem. */
	readonly code: ProblemCode;
	/** What is wrong, as data for a message in the reader's language. */
	readonly detail: string;
}

export type ProblemCode =
	| "missing-file"
	| "not-json"
	| "html-not-json"
	| "wrong-shape"
	| "bad-value"
	| "bad-geometry"
	| "duplicate-id"
	| "unknown-reference"
	| "no-source"
	| "no-text"
	| "bad-dates";
