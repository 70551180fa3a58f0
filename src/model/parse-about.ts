/** about.json: what a reader should know of the dataset as a whole, besides what the manifest says. */
import * as v from "valibot";
import { type Report, readJson, readOne } from "./read";
import { day, languageMap, text, webAddress } from "./schema-parts";
import type { AboutDataset } from "./types";

export const ABOUT = "about.json";

export const aboutSchema = v.strictObject({
	/** What could not be found out, a sentence each. */
	notKnown: v.array(languageMap),
	/** What changed with each published version, the newest first. */
	changes: v.array(v.strictObject({ version: text, date: day, text: languageMap })),
	/** Where errors can be reported. */
	contact: v.optional(v.strictObject({ text: languageMap, url: v.optional(webAddress) })),
});

/** Null, with a problem, where the file is not as it must be. */
export function readAbout(files: ReadonlyMap<string, string>, report: Report): AboutDataset | null {
	const value = readJson(files, ABOUT, "dropped", report);
	return value === undefined ? null : readOne(value, aboutSchema, "dropped", ABOUT, {}, report);
}
