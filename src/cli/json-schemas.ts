/** The JSON Schemas of a dataset's files, made from the schemas that the page checks with. */
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { aboutSchema } from "../model/about";
import { detailSchemas } from "../model/detail-schema";
import { featureSchemas } from "../model/geo-schema";
import { ABOUT } from "../model/late";
import { manifestSchema } from "../model/manifest-schema";
import { recordSchemas } from "../model/schema";
import * as parts from "../model/schema-parts";
import { MANIFEST } from "./folder";

export const SCHEMA_FOLDER = "schema/";

/** Where the schema of a file lies: "base/land.geojson" has "schema/base/land.schema.json". */
export function schemaPath(path: string): string {
	return `${SCHEMA_FOLDER}${path.replace(/\.(geo)?json$/, "")}.schema.json`;
}

/** The text of a file's JSON Schema, or null for a file that is no part of a dataset. */
export function jsonSchemaOf(path: string): string | null {
	const schema = schemaOf(path);
	if (schema === null) return null;
	/** A `check` or `transform` is code and cannot be told in JSON Schema; what else cannot must be an error. */
	const json = toJsonSchema(schema, {
		target: "draft-2020-12",
		errorMode: "throw",
		ignoreActions: ["check", "transform"],
		definitions: { ...parts },
	});
	return `${JSON.stringify({ title: path, ...withoutUnused(json) }, null, "\t")}\n`;
}

function schemaOf(path: string): v.GenericSchema | null {
	if (path === MANIFEST) return manifestSchema;
	if (path === ABOUT) return aboutSchema;
	const records = { ...recordSchemas, ...detailSchemas };
	if (isKeyOf(records, path)) return v.array(records[path] as v.GenericSchema);
	return isKeyOf(featureSchemas, path) ? collectionOf(featureSchemas[path]) : null;
}

/** RFC 7946 lets a file carry more members than these. */
function collectionOf(feature: {
	readonly geometry: v.GenericSchema;
	readonly properties: v.GenericSchema;
}): v.GenericSchema {
	const { geometry, properties } = feature;
	return v.looseObject({
		type: v.literal("FeatureCollection"),
		features: v.array(v.looseObject({ type: v.literal("Feature"), geometry, properties })),
	});
}

/** Leaves out the definitions that nothing in the schema refers to. */
function withoutUnused<T extends { $defs?: Record<string, unknown> | undefined }>(json: T): T {
	const used = new Set<string>();
	const follow = (value: unknown): void => {
		for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g)) {
			if (used.has(name)) continue;
			used.add(name);
			follow(json.$defs?.[name] ?? null);
		}
	};
	follow({ ...json, $defs: undefined });
	// In an order of their own: that of a module's exports is not the same before and after bundling.
	const kept = Object.entries(json.$defs ?? {})
		.filter(([name]) => used.has(name))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return kept.length === 0
		? { ...json, $defs: undefined }
		: { ...json, $defs: Object.fromEntries(kept) };
}

function isKeyOf<T extends object>(record: T, key: string): key is Extract<keyof T, string> {
	return Object.hasOwn(record, key);
}
