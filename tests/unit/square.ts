/**
 * A square zone of one degree with some places in it, two parties and the cells that `truceline dataset`
 * makes of it, for tests of what is computed from cells.
 */
import { buildControl } from "../../src/cli/control";
import { parse } from "../../src/model/parse";
import type { Assessment, Dataset } from "../../src/model/types";
import { soundFiles } from "./cli-fixture";
import { change } from "./toy";

export type Spot = readonly [lng: number, lat: number];

/** The middles of the square's quarters. */
export const FOUR: Readonly<Record<string, Spot>> = {
	sw: [36.25, 35.25],
	se: [36.75, 35.25],
	nw: [36.25, 35.75],
	ne: [36.75, 35.75],
};

const square = [
	[36, 35],
	[37, 35],
	[37, 36],
	[36, 36],
	[36, 35],
];
/** The southern three tenths of the square: a buffer of 33 km, say. */
const south = [
	[36, 35],
	[37, 35],
	[37, 35.3],
	[36, 35.3],
	[36, 35],
];

/** The text of a places.geojson. */
export function placesText(spots: Readonly<Record<string, Spot | null>>): string {
	const features = Object.entries(spots).map(([id, at]) => ({
		type: "Feature",
		properties: { id, name: { en: id }, aliases: [], kind: "village", cell: true, rank: 3 },
		geometry: at && { type: "Point", coordinates: at },
	}));
	return JSON.stringify({ type: "FeatureCollection", features });
}

/** The text of a zone.geojson with the square and one buffer, of 33 km. */
export function zoneText(): string {
	const texts = { precision: { en: "exact" }, origin: { en: "made up" }, claims: ["S1-1"] };
	const feature = (id: string, kind: string, ring: number[][], more = {}) => ({
		type: "Feature",
		properties: { id, kind, name: { en: id }, shown: "2019-02-01/2019-12-31", ...texts, ...more },
		geometry: { type: "Polygon", coordinates: [ring] },
	});
	const features = [
		feature("zone", "zone", square),
		feature("strip", "buffer", south, { depthKm: 33 }),
	];
	return JSON.stringify({ type: "FeatureCollection", features });
}

/** The files of the square; the control.geojson may be another than the one that is built. */
export function squareFiles(
	spots: Readonly<Record<string, Spot>>,
	control = buildControl(placesText(spots), zoneText()) ?? "",
): Map<string, string> {
	const files = soundFiles();
	const manifest = JSON.parse(files.get("dataset.json") ?? "");
	manifest.parties.push({ ...manifest.parties[0], id: "south", slot: 2 });
	manifest.files.push({ ...manifest.files[0], path: "control.geojson" });
	return files
		.set("dataset.json", JSON.stringify(manifest))
		.set("claims.json", (files.get("claims.json") ?? "").replace('"mill"', ""))
		.set("places.geojson", placesText(spots))
		.set("zone.geojson", zoneText())
		.set("control.geojson", control)
		.set("assessments.json", "[]");
}

/** Assessments of one place; see `change` of toy.ts. */
export function history(place: string, ...changes: Parameters<typeof change>[]): Assessment[] {
	return changes.map((each) => ({ ...change(...each), place }));
}

/** The square, read; with what is assessed of its places. */
export function squareDataset(
	spots: Readonly<Record<string, Spot>>,
	...histories: readonly Assessment[][]
): Dataset {
	const { dataset, problems } = parse(squareFiles(spots));
	if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
	const assessments = histories.map((each) => [each[0]?.place ?? "", each] as const);
	return { ...dataset, assessments: new Map(assessments) };
}

export const QUIET = {
	sw: history("sw", ["south", "01-01"]),
	se: history("se", ["south", "01-01"]),
	nw: history("nw", ["north", "01-01"]),
	ne: history("ne", ["north", "01-01"]),
};

/** The south holds the two southern places all year, the north the northern ones, unless told otherwise. */
export function quietSquare(more: Partial<Record<keyof typeof QUIET, Assessment[]>> = {}): Dataset {
	return squareDataset(FOUR, ...Object.values({ ...QUIET, ...more }));
}
