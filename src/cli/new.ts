/** `truceline new`: writes a small valid dataset, an example whose every text is to be replaced. */
import { mkdir, readdir } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { planDataset } from "./dataset";
import { bytesOf, MANIFEST, writeInFolder } from "./folder";
import * as ground from "./new-ground";
import * as records from "./new-records";
import { EXIT, type Output, PlainError } from "./output";
import { readableJson } from "./readable-json";
import { reasonOf } from "./write-file";

export interface NewOptions {
	/** The map's name; an example's where left out. */
	readonly title?: string | undefined;
	/** Part of file names; made from the folder's name where left out. */
	readonly id?: string | undefined;
}

/**
 * Writes the example into a folder that is empty or not there yet.
 * @returns the exit code.
 * @throws PlainError where the folder is in use, or its name gives no id.
 */
export async function newDataset(
	dir: string,
	options: NewOptions,
	output: Output,
): Promise<number> {
	const files = filesOf({ id: idOf(dir, options.id), title: options.title });
	await claimFolder(dir);
	for (const [path, text] of files) await writeInFolder(dir, path, text);
	const shown = dir.includes(" ") ? `"${dir}"` : dir;
	output.say(
		`${dir}: wrote a small dataset (${files.size} files). All in it is an example: replace it.`,
	);
	output.say("What to do next:");
	output.say(`  npm run -s truceline -- check ${shown}      is it sound?`);
	output.say(`  npm start -- --dataset ${shown}             see it as a map`);
	output.say("  docs/dataset.md                          the way from here to a published map");
	return EXIT.good;
}

/** All files of a new dataset, with what is derived. */
export function filesOf({
	id,
	title,
}: {
	readonly id: string;
	readonly title: string | undefined;
}): ReadonlyMap<string, string> {
	const written = new Map(CONTENT.map(([path, , value]) => [path, readableJson(value)]));
	const bytes = [...written, [MANIFEST, JSON.stringify(manifestOf(id, title))] as const].map(
		([path, text]) => [path, bytesOf(text)] as const,
	);
	return new Map([...written, ...planDataset(new Map(bytes), null).write]);
}

type Load = "core" | "detail";

const CONTENT: readonly (readonly [path: string, load: Load, value: unknown])[] = [
	["sources.json", "core", records.sources],
	["origins.json", "core", records.origins],
	["claims.json", "core", records.claims],
	["assessments.json", "core", records.assessments],
	["agreements.json", "core", records.agreements],
	["places.geojson", "core", ground.places],
	["zone.geojson", "core", ground.zone],
	// Derived from zone and places: what stands here is replaced.
	["control.geojson", "core", { type: "FeatureCollection", features: [] }],
	["base/land.geojson", "core", ground.land],
	["base/labels.geojson", "core", ground.labels],
	["claim-texts.json", "detail", records.claimTexts],
	["assessment-notes.json", "detail", records.assessmentNotes],
	["about.json", "detail", records.about],
];

function manifestOf(id: string, title: string | undefined): object {
	const homepage = `https://example.org/${id}/`;
	return {
		$schema: "schema/dataset.schema.json",
		id,
		title: title === undefined ? { en: "Example map", ar: "خريطة المثال" } : { en: title },
		version: "2024.1",
		homepage,
		span: "2024-01-01/2024-03-31",
		opens: "2024-01-01/2024-03-31",
		day: "2024-02-01",
		timeZone: "UTC",
		view: ground.VIEW,
		bounds: ground.BOUNDS,
		parties: records.parties,
		lead: records.lead,
		credits: [
			{
				id: "own",
				text: { en: "Example publisher of this map", ar: "ناشر المثال لهذه الخريطة" },
				licence: "CC BY 4.0",
				licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
				covers: { en: "everything, as an example", ar: "كل شيء، على سبيل المثال" },
				files: CONTENT.map(([path]) => path),
			},
		],
		method: [
			{
				en: "An example: say here how the map is to be read, and what it does not say.",
				ar: "مثال: اذكر هنا كيف تُقرأ الخريطة وما لا تقوله.",
			},
		],
		caveat: {
			en: "An example: areas derived, nothing surveyed.",
			ar: "مثال: المساحات مشتقة، ولم يُمسح شيء.",
		},
		files: CONTENT.map(([path, load]) => ({ path, load })),
	};
}

/** The id of a dataset, or the reason why it cannot be one. */
function idOf(dir: string, wanted: string | undefined): string {
	const id = wanted ?? slugOf(basename(resolve(dir)));
	if (/^[a-z0-9-]+$/.test(id)) return id;
	throw new PlainError(
		wanted === undefined
			? "the folder's name has no letters a to z or digits for an id; give one with --id"
			: `--id ${wanted}: an id has small letters a to z, digits and hyphens only`,
	);
}

function slugOf(name: string): string {
	return name
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^-|-$/g, "");
}

/** Makes the folder; one that holds anything at all is not touched. */
async function claimFolder(dir: string): Promise<void> {
	const held = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return null;
		throw new PlainError(
			`${dir}: ${error.code === "ENOTDIR" ? "is a file, not a folder" : reasonOf(error)}`,
		);
	});
	if (held !== null && held.length > 0) {
		throw new PlainError(`${dir}: is not empty, and nothing is written over; name a new folder`);
	}
	await mkdir(dir, { recursive: true }).catch((error: unknown) => {
		throw new PlainError(`${dir}: cannot be made: ${reasonOf(error)}`);
	});
}
