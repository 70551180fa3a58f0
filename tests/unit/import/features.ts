/** Reading files of features in tests: from a text to the result, with the problems as short lines. */

import type { RawFeature } from "../../../src/import/features";
import { inspectFiles } from "../../../src/import/inspect";
import { createKmlParser } from "../../../src/import/kml";
import { readFile } from "../../../src/import/read";
import { placeOf, rowTexts } from "../../../src/import/rows-of";
import { type FeaturesPlan, LIMITS, type Limits } from "../../../src/import/types";
import type { ImportedFile } from "../../../src/model/imported";

export interface ReadText {
	readonly file: ImportedFile | null;
	readonly plan: FeaturesPlan | null;
	/** "dropped feature 3 bad-position field: detail" */
	readonly problems: readonly string[];
}

/** Looks at a text and reads it as was guessed, or otherwise where `change` says so. */
export async function readText(
	text: string | Blob,
	name = "a.geojson",
	change: Partial<FeaturesPlan> = {},
	limits: Partial<Limits> = {},
): Promise<ReadText> {
	const brought = { name, bytes: new Blob([text]) };
	const all = { ...LIMITS, ...limits };
	const inspection = await inspectFiles([brought], { limits: all });
	if (inspection.kind !== "events" || inspection.plan.format === "csv") {
		const problem = inspection.kind === "refused" ? [inspection.problem] : [];
		return { file: null, plan: null, problems: problem.map(lineOf) };
	}
	const plan = { ...inspection.plan, ...change };
	const { file, problems } = await readFile(brought, plan, { limits: all });
	return { file, plan, problems: problems.listed.map(lineOf) };
}

function lineOf({ severity, at, code, field, detail }: Problem): string {
	const place = at.feature === undefined ? "" : `feature ${at.feature}`;
	const line = at.line === undefined ? "" : `line ${at.line}`;
	return [severity, place, line, code, field, detail].filter((part) => part !== "").join(" ");
}
type Problem = Awaited<ReturnType<typeof readFile>>["problems"]["listed"][number];

/** The values of all points by the names of their fields, those without a value left out. */
export async function valuesOf(file: ImportedFile | null): Promise<readonly object[]> {
	if (!file) return [];
	const indices = [...file.events.row.keys(), ...file.shapes.map((_, at) => -1 - at)];
	return Promise.all(
		indices.map(async (index) => {
			const values = await rowTexts(file, placeOf(file, index));
			return Object.fromEntries(
				file.fields.flatMap((name, at) => (values[at] === "" ? [] : [[name, values[at]]])),
			);
		}),
	);
}

/** The features of a text that comes in pieces of some length. */
export function parseKml(text: string, piece = text.length): readonly RawFeature[] {
	const parser = createKmlParser({ depth: 64 });
	const features: RawFeature[] = [];
	for (let at = 0; at < text.length; at += piece)
		features.push(...parser.write(text.slice(at, at + piece)));
	parser.end();
	return features;
}
