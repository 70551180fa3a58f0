/**
 * Pieces of the manifest that others ask for too. JSON Schemas name each piece of schema-parts.ts, and write these where
 * they stand.
 */
import * as v from "valibot";

/** Of a dataset: YYYY.N, counted up with each published change. */
export const version = v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/, "is not YYYY.N"));
/** Of a file in the dataset's folder, and never out of it. */
export const filePath = v.pipe(
	v.string(),
	v.regex(/^[\w-]+(\/[\w.-]+)*\.(geo)?json$/, "is not a path"),
	v.check((path) => !path.includes(".."), "leads out of the folder"),
);
