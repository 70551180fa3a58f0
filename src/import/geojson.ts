/** Features of GeoJSON (RFC 7946), of the older GeoJSON with a `crs`, and of files with a feature on each line. */
import { isRecord } from "../model/is-record";
import { lineOfFault } from "../model/json-fault";
import { ImportFault } from "./fault";
import { type RawFeature, setFree } from "./features";
import { holdDepth } from "./json-depth";
import { RECORD_SEPARATOR } from "./letters";
import type { Limits } from "./types";

export interface GeojsonFeatures {
	/** The name of its coordinate system; null where it is WGS 84, as it should be. */
	readonly crs: string | null;
	/** What the collection says of itself, by name. */
	readonly members: Readonly<Record<string, unknown>>;
	/** To be gone through once. */
	readonly features: Iterable<RawFeature>;
	/** How many there are, nearly: to tell how far the reading is. */
	readonly count: number;
}

const GEOMETRIES: ReadonlySet<unknown> = new Set([
	"Point",
	"MultiPoint",
	"LineString",
	"MultiLineString",
	"Polygon",
	"MultiPolygon",
	"GeometryCollection",
]);

/** Degrees of WGS 84, longitude first. */
const WGS84 = /(^|:)(CRS84h?|4326|4979)$/i;

/** What a feature has of its own; its other members are fields. */
const OWN: ReadonlySet<string> = new Set(["type", "geometry", "properties", "bbox", "id"]);

/** @throws ImportFault where the text is none of this. */
export function geojsonOf(text: string, limits: Pick<Limits, "depth">): GeojsonFeatures {
	const clean = text.replace(/^\uFEFF/, "");
	if (clean.trim() === "") throw new ImportFault("empty");
	if (isLines(clean)) {
		const count = clean.split("\n").length;
		return { crs: null, members: {}, features: featuresOfLines(clean, limits), count };
	}
	const value = parsed(clean, limits);
	const features = featuresIn(value);
	return {
		crs: crsOf(value),
		members: membersOf(value),
		features: mapped(features, (each) => rawOf(each)),
		count: features.length,
	};
}

function parsed(text: string, { depth }: Pick<Limits, "depth">): unknown {
	holdDepth(text, depth);
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new ImportFault("not-json", message, { line: lineOfFault(text) });
	}
}

/** The features of a document, or what it is instead. */
function featuresIn(value: unknown): readonly unknown[] {
	if (!isRecord(value)) throw new ImportFault("not-geojson");
	const { type, features } = value;
	if (type === "FeatureCollection" && Array.isArray(features)) return features;
	if (type === "Feature") return [value];
	if (GEOMETRIES.has(type)) return [{ type: "Feature", geometry: value, properties: null }];
	if (type === "Topology") throw new ImportFault("wrong-kind", "topojson");
	if (isEsri(value)) throw new ImportFault("wrong-kind", "esri-json");
	throw new ImportFault("not-geojson", typeof type === "string" ? type : "");
}

function isEsri({ geometryType, features, spatialReference, rings, paths }: EsriJson): boolean {
	if (typeof geometryType === "string" && geometryType.startsWith("esri")) return true;
	if (isRecord(spatialReference) || Array.isArray(rings) || Array.isArray(paths)) return true;
	const first: unknown = Array.isArray(features) ? features[0] : undefined;
	return isRecord(first) && isRecord(first["attributes"]) && first["type"] === undefined;
}

interface EsriJson {
	readonly geometryType?: unknown;
	readonly features?: unknown;
	readonly spatialReference?: unknown;
	readonly rings?: unknown;
	readonly paths?: unknown;
}

/** What a collection has of its own; its other members say something of it. */
const OF_COLLECTION: ReadonlySet<string> = new Set(["type", "features", "bbox", "crs"]);

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
	if (!isRecord(value) || value["type"] !== "FeatureCollection") return {};
	return Object.fromEntries(Object.entries(value).filter(([name]) => !OF_COLLECTION.has(name)));
}

function crsOf(value: unknown): string | null {
	const crs = isRecord(value) ? value["crs"] : null;
	if (!isRecord(crs)) return null;
	const { properties } = crs;
	const named = isRecord(properties) ? (properties["name"] ?? properties["code"]) : null;
	const name = typeof named === "string" || typeof named === "number" ? String(named) : "crs";
	return WGS84.test(name) ? null : name;
}

function rawOf(value: unknown, line?: number): RawFeature {
	const at = line === undefined ? {} : { line };
	if (!isRecord(value) || value["type"] !== "Feature") {
		const bare = isRecord(value) && GEOMETRIES.has(value["type"]);
		if (bare && line !== undefined) return { ...at, id: "", values: new Map(), geometry: value };
		const detail = isRecord(value) ? String(value["type"]) : JSON.stringify(value);
		const fault = { code: "not-a-feature", detail } as const;
		return { ...at, id: "", values: new Map(), geometry: null, fault };
	}
	const { id, properties, geometry } = value;
	const values = new Map<string, string>();
	if (isRecord(properties)) {
		for (const [name, each] of Object.entries(properties)) values.set(name, textOf(each));
	}
	const ownId = typeof id === "string" || typeof id === "number" ? String(id) : "";
	if (ownId !== "") setFree(values, "id", ownId);
	for (const [name, each] of Object.entries(value)) {
		if (!OWN.has(name)) setFree(values, name, textOf(each));
	}
	return { ...at, id: ownId, values, geometry };
}

/** A value as text: what has parts as JSON. */
function textOf(value: unknown): string {
	if (value === null || value === undefined) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Whether the first line is a whole object and more follow. */
function isLines(text: string): boolean {
	if (text.trimStart().startsWith(RECORD_SEPARATOR)) return true;
	const start = text.search(/\S/);
	const end = text.indexOf("\n", start);
	if (end === -1 || !/\S/.test(text.slice(end, end + 1_000_000))) return false;
	const first = text.slice(start, end).trimEnd();
	if (!first.startsWith("{") || !first.endsWith("}")) return false;
	try {
		holdDepth(first, 1000);
		JSON.parse(first);
		return true;
	} catch {
		return false;
	}
}

function* featuresOfLines(
	text: string,
	limits: Pick<Limits, "depth">,
): Generator<RawFeature, void, undefined> {
	let line = 0;
	for (let start = 0; start < text.length; line++) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		const one = text.slice(start, end).replaceAll(RECORD_SEPARATOR, "").trim();
		start = end + 1;
		if (one !== "") yield* featuresOfLine(one, line + 1, limits);
	}
}

/** The feature of a line; a line may hold a collection of them too. */
function featuresOfLine(
	text: string,
	line: number,
	limits: Pick<Limits, "depth">,
): readonly RawFeature[] {
	try {
		const value = parsed(text, limits);
		const isMany = isRecord(value) && value["type"] === "FeatureCollection";
		return (isMany ? featuresIn(value) : [value]).map((each) => rawOf(each, line));
	} catch (thrown) {
		if (!(thrown instanceof ImportFault)) throw thrown;
		const fault = { code: "not-a-feature", detail: thrown.detail } as const;
		return [{ id: "", values: new Map(), geometry: null, line, fault }];
	}
}

function* mapped<T, U>(list: readonly T[], map: (item: T) => U): Generator<U> {
	for (const item of list) yield map(item);
}
