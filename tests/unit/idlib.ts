/** The shipped dataset, read from the disk once for all tests of a file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addDays, type Day, parseDay } from "../../src/model/day";
import { parse } from "../../src/model/parse";
import type { SceneView } from "../../src/scene/layer";
import { NO_FILTERS } from "../../src/world/filters";
import { worldAt } from "../../src/world/world";

const ROOT = fileURLToPath(new URL("../../public/geo", import.meta.url));

function readFiles(): ReadonlyMap<string, string> {
	const paths = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => /\.(geo)?json$/.test(path) && !path.startsWith("schema/"));
	return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}

/** The text of each file of the dataset by its path. */
export const idlibFiles = readFiles();

const { dataset, problems } = parse(idlibFiles);
if (dataset === null) throw new Error(`the shipped dataset cannot be read: ${problems.length}`);

/** The shipped dataset with its detail. */
export const idlib = dataset;

/** A day that the test knows to exist. */
export function day(text: string): Day {
	const found = parseDay(text);
	if (found === null) throw new Error(`no such day: ${text}`);
	return found;
}

/** Every 20th day of the dataset, and its last. */
export const sampledDays: readonly Day[] = [
	...Array.from({ length: Math.ceil((idlib.span.last - idlib.span.first) / 20) }, (_, index) =>
		addDays(idlib.span.first, index * 20),
	),
	idlib.span.last,
];

/** One and the same, as the page has it: what depends on the selection is then kept. */
const NOTHING: ReadonlySet<string> = new Set();

/** The view of a day, with nothing selected. */
export function viewOn(at: string | Day, more: Partial<SceneView> = {}): SceneView {
	const dataset = more.dataset ?? idlib;
	const world = worldAt(dataset, typeof at === "string" ? day(at) : at);
	return {
		dataset,
		world,
		selected: NOTHING,
		bufferKm: 20,
		filters: NO_FILTERS,
		compared: null,
		...more,
	};
}
