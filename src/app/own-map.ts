/** A map of nothing but a file that the reader brought: its days, its ground. Pure. */
import type { Bbox } from "../model/bounds";
import { clampDay, dayFromCivil, formatDay } from "../model/day";
import type { ImportedFile } from "../model/imported";
import type { Manifest } from "../model/types";
import { type FileLayer, layerId } from "./file-layers";
import { laterIn, laterLanguages } from "./i18n/later";

/** Degrees around the ground of a file, and around the first view of it. */
const AROUND = 1;
const MARGIN = 0.05;
/** The latitude at which maps of this projection end, and the least height of a view, in degrees. */
const MOST_NORTH = 85;
const LEAST_HIGH = 1;

/** What a file without any date is shown on. */
const NO_DAYS = "1970-01-01";

/**
 * The files of a dataset in which there is nothing but days and ground; `parse` reads it. What it says of itself
 * stands in the languages whose later texts have been fetched.
 */
export function ownMapFiles(
	{ name, file }: Pick<FileLayer, "name" | "file">,
	{ homepage, version }: Pick<Manifest, "homepage" | "version">,
): ReadonlyMap<string, string> {
	const span = spanOf(file);
	const ground = file.bounds ?? [-180, -85, 180, 85];
	const texts = (key: "caveat" | "lead") => {
		const said = laterLanguages().map((each) => [each, laterIn(each).brought.own[key]] as const);
		// A dataset speaks English at least; where that did not come, the language that did stands in for it.
		return { en: said[0]?.[1], ...Object.fromEntries(said) };
	};
	const manifest = {
		id:
			layerId(name)
				.toLowerCase()
				.replace(/[^a-z0-9-]+/g, "-")
				.replace(/^-+|-+$/g, "") || "own",
		title: { en: name },
		version,
		homepage,
		span: span.join("/"),
		opens: span.join("/"),
		day: span[1],
		timeZone: "UTC",
		view: grown(ground, MARGIN),
		bounds: grown(ground, AROUND),
		parties: [],
		lead: [],
		credits: [],
		method: [texts("lead")],
		caveat: texts("caveat"),
		files: [],
	};
	const none = ["sources.json", "origins.json", "claims.json", "assessments.json"];
	return new Map([
		["dataset.json", JSON.stringify(manifest)],
		["places.geojson", JSON.stringify({ type: "FeatureCollection", features: [] })],
		...none.map((path): [string, string] => [path, "[]"]),
	]);
}

/** The years that a dataset can have. */
const [FIRST_DAY, LAST_DAY] = [dayFromCivil(1, 1, 1), dayFromCivil(9999, 12, 31)];

function spanOf({ days }: ImportedFile): readonly [first: string, last: string] {
	if (!days || FIRST_DAY === null || LAST_DAY === null) return [NO_DAYS, NO_DAYS];
	const { first, last } = days;
	return [
		formatDay(clampDay(first, FIRST_DAY, LAST_DAY)),
		formatDay(clampDay(last, FIRST_DAY, LAST_DAY)),
	];
}

/** Bounds with room around them, within what a map can show; a single point gets ground of its own. */
function grown([west, south, east, north]: Bbox, by: number): Bbox {
	// As much on all sides: ground that is wide and low would not fit a page that is not.
	const room = Math.max(by, Math.max(east - west, north - south) * by);
	// What lies nearer to a pole than a map can show leaves it some ground all the same.
	const latitude = (degrees: number) => Math.max(-MOST_NORTH, Math.min(MOST_NORTH, degrees));
	return [
		Math.max(-180, west - room),
		Math.min(latitude(south - room), MOST_NORTH - LEAST_HIGH),
		Math.min(180, east + room),
		Math.max(latitude(north + room), LEAST_HIGH - MOST_NORTH),
	];
}
