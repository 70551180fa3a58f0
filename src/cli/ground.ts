/** `truceline ground`: cuts rough land and borders for the region of a dataset out of Natural Earth. */
import * as v from "valibot";
import atlasText from "world-atlas/countries-10m.json?raw";
import type { Bbox } from "../model/bounds";
import { manifestSchema } from "../model/manifest-schema";
import { readPlaces } from "../model/parse-geo";
import { newReport } from "../model/read";
import { manifestText, planDataset } from "./dataset";
import { writeCollection } from "./features";
import { bytesOf, type Folder, MANIFEST, readFolder, textOf, writeInFolder } from "./folder";
import { type Atlas, cutGround } from "./ground-cut";
import { EXIT, type Output, PlainError } from "./output";
import { parseJson } from "./parse-json";
import { regionWords } from "./region";

export interface GroundOptions {
	/** "W,S,E,N", the region to be seen; the dataset's own where left out. */
	readonly bounds?: string | undefined;
	/** The state that the map is about, as Natural Earth calls it; the one with the most land where left out. */
	readonly home?: string | undefined;
}

const LAND = "base/land.geojson";
const BORDERS = "base/borders.geojson";

/** The camera stays within the bounds; land goes on a little beyond, so that its cut is never in sight. */
const MARGIN_DEGREES = 0.02;

/** Who made it, and what its borders are. */
const CREDIT = {
	id: "natural-earth",
	text: { en: "Natural Earth", ar: "نيتشرل إيرث (Natural Earth)" },
	url: "https://www.naturalearthdata.com/",
	licence: "public domain",
	licenceUrl: "https://www.naturalearthdata.com/about/terms-of-use/",
	covers: {
		en: "land, coast and state borders, roughly (1:10 million); the borders are Natural Earth's view of who controls the ground (de facto) and imply no position",
		ar: "اليابسة والساحل وحدود الدول على وجه التقريب (1:10 مليون)؛ والحدود كما تراها نيتشرل إيرث بحسب السيطرة الفعلية على الأرض، ولا تعبّر عن أي موقف",
	},
	files: [LAND, BORDERS],
};

/**
 * Puts land and borders of the dataset's region, or of the bounds given, in a folder in place of its own.
 * @returns the exit code.
 * @throws PlainError where there is no land, or an option cannot be followed; nothing is changed then.
 */
export async function ground(dir: string, options: GroundOptions, output: Output): Promise<number> {
	const folder = await readFolder(dir);
	const manifest = parseJson(textOf(folder.get(MANIFEST) ?? new Uint8Array()), MANIFEST);
	const view = options.bounds === undefined ? null : boundsIn(options.bounds);
	const bounds = view === null ? partsOf(manifest).bounds : aroundOf(view);
	const atlas = JSON.parse(atlasText) as Atlas;
	const cut = cutGround(atlas, grown(bounds, MARGIN_DEGREES), homeIn(atlas, options.home));
	if (cut === null) {
		throw new PlainError(
			`there is no land between ${bounds.join(", ")} (west, south, east, north)`,
		);
	}
	const texts = new Map([
		[LAND, writeCollection(cut.land)],
		[BORDERS, writeCollection(cut.borders)],
		[MANIFEST, manifestText(withGround(manifest, view && { view, bounds }))],
	]);
	const changed = new Map([
		...folder,
		...[...texts].map(([path, text]) => [path, bytesOf(text)] as const),
	]);
	for (const [path, text] of new Map([...texts, ...planDataset(changed, null).write])) {
		await writeInFolder(dir, path, text);
		output.say(`wrote ${path} (${bytesOf(text).length} bytes)`);
	}
	output.say(`land of: ${cut.states.join(", ")}`);
	const seen = view ?? partsOf(manifest).view;
	const lost = regionWords(placesIn(folder), seen);
	if (lost) output.warn(`note: ${lost.text}`);
	return EXIT.good;
}

/** The places as far as the file can be read: what is wrong with it, check says. */
function placesIn(folder: Folder) {
	const texts = new Map([...folder].map(([path, bytes]) => [path, textOf(bytes)]));
	return [...readPlaces(texts, newReport()).values()];
}

const boundsSchema = manifestSchema.entries.bounds;

const manifestParts = v.looseObject({
	bounds: boundsSchema,
	view: boundsSchema,
	credits: v.array(v.looseObject({ id: v.string(), files: v.array(v.string()) })),
	files: v.array(v.looseObject({ path: v.string() })),
});

function boundsIn(text: string): Bbox {
	const result = v.safeParse(boundsSchema, text.split(",").map(numberIn));
	if (result.success) return result.output;
	throw new PlainError(
		`--bounds ${text}: is not west,south,east,north in degrees, such as --bounds 42.4,13.2,43.9,15.6`,
	);
}

/** Not Number(""), which is 0. */
const numberIn = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text));

/** The manifest itself, so that its members stay in their order. */
function partsOf(manifest: unknown): v.InferOutput<typeof manifestParts> {
	if (v.is(manifestParts, manifest)) return manifest;
	const [issue] = v.safeParse(manifestParts, manifest).issues ?? [];
	const field = (issue && v.getDotPath(issue)) ?? "the whole file";
	throw new PlainError(`${MANIFEST}, ${field}: ${issue?.message}; run: truceline check`);
}

/** As far again on each side: a wide or a high screen shows more than the region that it is fitted to. */
function aroundOf(view: Bbox): Bbox {
	const [west, south, east, north] = view;
	return grown(view, east - west, north - south).map((degrees) =>
		Number(degrees.toFixed(2)),
	) as unknown as Bbox;
}

function grown([west, south, east, north]: Bbox, across: number, up = across): Bbox {
	return [
		Math.max(-180, west - across),
		Math.max(-90, south - up),
		Math.min(180, east + across),
		Math.min(90, north + up),
	];
}

/** The state that a reader named, in whatever letters. */
function homeIn({ objects }: Atlas, wanted: string | undefined): string | null {
	if (wanted === undefined) return null;
	const names = objects.countries.geometries.flatMap(({ properties }) =>
		properties && "name" in properties ? [properties.name] : [],
	);
	const same = (one: string) => one.localeCompare(wanted, "en", { sensitivity: "base" }) === 0;
	const found = names.find(same);
	if (found !== undefined) return found;
	const near = names.filter((name) => name.startsWith(wanted.slice(0, 1).toUpperCase())).sort();
	throw new PlainError(
		`--home ${wanted}: Natural Earth has no such state; it has ${near.join(", ")}`,
	);
}

/** The manifest with the two files and their credit, and where the map is to look. */
function withGround(
	manifest: unknown,
	region: { readonly view: Bbox; readonly bounds: Bbox } | null,
): object {
	const parts = partsOf(manifest);
	const mine = new Set(CREDIT.files);
	const credits = parts.credits
		.filter(({ id }) => id !== CREDIT.id)
		.map((credit) => ({ ...credit, files: credit.files.filter((path) => !mine.has(path)) }));
	const listed = new Set(parts.files.map(({ path }) => path));
	const added = CREDIT.files.filter((path) => !listed.has(path));
	return {
		...parts,
		...region,
		credits: [...credits, CREDIT],
		files: [...parts.files, ...added.map((path) => ({ path, load: "core" }))],
	};
}
