/**
 * about.json: what a dataset says of itself besides its method. It is detail, since only the dialog about the
 * data shows it.
 */
import * as v from "valibot";
import { ABOUT } from "./late";
import { version } from "./manifest-parts";
import { type Report, readJson, readOne } from "./read";
import { day, languageMap } from "./schema-parts";

const changeSchema = v.strictObject({
	version,
	date: day,
	text: languageMap,
});

export const aboutSchema = v.strictObject({
	/** What could not be found out, a statement each. */
	notKnown: v.array(languageMap),
	/** What each published version brought. */
	changes: v.array(changeSchema),
});

export type About = v.InferOutput<typeof aboutSchema>;
export type Change = About["changes"][number];

const frame = v.strictObject({ notKnown: v.array(v.unknown()), changes: v.array(v.unknown()) });

/** The good statements of the file; null where it is no such file at all. Each misfit is listed. */
export function readAbout(files: ReadonlyMap<string, string>, report: Report): About | null {
	const value = readJson(files, ABOUT, "dropped", report);
	if (value === undefined) return null;
	const lists = readOne(value, frame, "dropped", ABOUT, {}, report);
	if (lists === null) return null;
	const good = <S extends v.GenericSchema>(items: readonly unknown[], schema: S) =>
		items.flatMap(
			(item, record) => readOne(item, schema, "dropped", ABOUT, { record }, report) ?? [],
		);
	return {
		notKnown: good(lists.notKnown, languageMap),
		changes: good(lists.changes, changeSchema),
	};
}
