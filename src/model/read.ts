/** From the text of one file to its good records and what is wrong with the others. Never throws. */
import type { Feature, Geometry } from "geojson";
import * as v from "valibot";
import { parseEdtf, type Span } from "./day";
import { isRecord } from "./is-record";
import { lineOfFault } from "./json-fault";
import type { Problem, ProblemCode } from "./types";
import { unseenFaults } from "./unseen";

/** Collects problems; `fatal` means that no dataset can be made. */
export interface Report {
	readonly problems: Problem[];
	add(
		severity: Problem["severity"],
		file: string,
		code: ProblemCode,
		detail: string,
		at?: Problem["at"],
		field?: string,
	): void;
}

/** An empty report. */
export function newReport(): Report {
	const problems: Problem[] = [];
	return {
		problems,
		add: (severity, file, code, detail, at = {}, field = "") =>
			problems.push({ severity, file, code, detail, at, field }),
	};
}

/** Reads a date that the schema has already held to its form. */
export function mustParse(text: string): Span {
	const span = parseEdtf(text);
	if (span === null) throw new Error(`the schema let ${text} pass`);
	return span;
}

/** Whether a date is over before another begins, where both are there. */
export function endsBefore(one: string | null, other: string | null): boolean {
	return one !== null && other !== null && mustParse(one).last < mustParse(other).first;
}

type AnySchema = v.GenericSchema<unknown, unknown>;

/** The parsed JSON of a file, or undefined with a problem that names what the text is instead. */
export function readJson(
	files: ReadonlyMap<string, string>,
	file: string,
	severity: Problem["severity"],
	report: Report,
): unknown {
	const text = files.get(file);
	if (text === undefined) {
		report.add(severity, file, "missing-file", "the file could not be read");
		return undefined;
	}
	if (/^\s*<(!doctype|html|head|body)/i.test(text)) {
		report.add(severity, file, "html-not-json", "a web page came in its place");
		return undefined;
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		report.add(severity, file, "not-json", message, { line: lineOfFault(text) });
		return undefined;
	}
}

/** The value when it fits the schema, else null with one problem for each misfit. */
export function readOne<S extends AnySchema>(
	value: unknown,
	schema: S,
	severity: Problem["severity"],
	file: string,
	at: Problem["at"],
	report: Report,
): v.InferOutput<S> | null {
	const result = v.safeParse(schema, value);
	if (result.success) {
		const unseen = unseenFaults(value);
		for (const { field, detail } of unseen) {
			report.add(severity, file, "bad-value", detail, at, field);
		}
		return unseen.length === 0 ? result.output : null;
	}
	for (const issue of result.issues) {
		report.add(severity, file, "bad-value", issue.message, at, v.getDotPath(issue) ?? "");
	}
	return null;
}

/**
 * The good records of a file that is a list, each id once.
 * @param severity of a file that cannot be read at all.
 */
export function readRecords<S extends v.GenericSchema<unknown, { id: string }>>(
	files: ReadonlyMap<string, string>,
	file: string,
	schema: S,
	report: Report,
	severity: Problem["severity"] = "fatal",
): v.InferOutput<S>[] {
	const value = readJson(files, file, severity, report);
	if (value === undefined) return [];
	if (!Array.isArray(value)) {
		report.add(severity, file, "wrong-shape", "is not a list of records");
		return [];
	}
	const records: v.InferOutput<S>[] = [];
	const seen = new Set<string>();
	value.forEach((item: unknown, record) => {
		const at = locate(record, item);
		const good = readOne(item, schema, "dropped", file, at, report);
		if (good !== null && isFirst(good.id, seen, file, at, report)) records.push(good);
	});
	return records;
}

/** The shapes of one kind of feature. */
export interface FeatureSchema {
	readonly geometry: AnySchema;
	readonly properties: AnySchema;
}

/** The good features of a FeatureCollection, each id (in the properties) once. */
export function readFeatures<S extends FeatureSchema>(
	files: ReadonlyMap<string, string>,
	file: string,
	schema: S,
	severity: Problem["severity"],
	report: Report,
): Feature<Geometry & v.InferOutput<S["geometry"]>, v.InferOutput<S["properties"]>>[] {
	type Good = Feature<Geometry & v.InferOutput<S["geometry"]>, v.InferOutput<S["properties"]>>;
	const value = readJson(files, file, severity, report);
	if (value === undefined) return [];
	if (
		!isRecord(value) ||
		value["type"] !== "FeatureCollection" ||
		!Array.isArray(value["features"])
	) {
		report.add(severity, file, "wrong-shape", "is not a GeoJSON FeatureCollection");
		return [];
	}
	const features: Good[] = [];
	const seen = new Set<string>();
	value["features"].forEach((item: unknown, record) => {
		const feature = isRecord(item) ? item : {};
		const at = locate(record, feature["properties"]);
		const before = report.problems.length;
		if (feature["type"] !== "Feature") {
			report.add("dropped", file, "bad-value", "is not a GeoJSON Feature", at, "type");
		}
		const properties = readOne(
			feature["properties"],
			schema.properties,
			"dropped",
			file,
			at,
			report,
		);
		const shape = v.safeParse(schema.geometry, feature["geometry"]);
		if (!shape.success) {
			const [issue] = shape.issues;
			const path = v.getDotPath(issue);
			const field = path === null ? "geometry" : `geometry.${path}`;
			report.add("dropped", file, "bad-geometry", issue.message, at, field);
		}
		if (!shape.success || report.problems.length > before) return;
		if (at.id !== undefined && !isFirst(at.id, seen, file, at, report)) return;
		features.push({
			type: "Feature",
			geometry: shape.output as Good["geometry"],
			properties: properties as Good["properties"],
		});
	});
	return features;
}

function isFirst(
	id: string,
	seen: Set<string>,
	file: string,
	at: Problem["at"],
	report: Report,
): boolean {
	if (seen.has(id)) report.add("dropped", file, "duplicate-id", id, at, "id");
	return !seen.has(id) && seen.add(id) !== undefined;
}

function locate(record: number, item: unknown): Problem["at"] {
	const id = isRecord(item) && typeof item["id"] === "string" ? item["id"] : undefined;
	return id === undefined ? { record } : { record, id };
}
