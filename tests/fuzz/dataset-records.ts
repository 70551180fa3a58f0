/** Whether each record of a dataset's files is in the model as it stands in its file, or is told of. */
import { formatDay, type Span } from "../../src/model/day";
import type { Agreement, Dataset, Problem } from "../../src/model/types";
import { isSame } from "./walk";

type Files = ReadonlyMap<string, string>;

/** The records of a file as the model has them, written as the file writes them; null: the model has no such file. */
type Written = { readonly [file: string]: (dataset: Dataset) => readonly unknown[] | null };

const WRITTEN: Written = {
	"sources.json": ({ sources }) => [...sources.values()],
	"origins.json": ({ origins }) => [...origins.values()],
	"claims.json": ({ claims }) =>
		[...claims.values()].map(({ text: _, when, ...claim }) => ({ ...claim, when: when.text })),
	"claim-texts.json": ({ claims }) => {
		const texts = [...claims.values()].flatMap(({ text }) => text ?? []);
		return texts.length === 0 ? null : texts;
	},
	"place-texts.json": ({ placeTexts }) => placeTexts && [...placeTexts.values()],
	"assessments.json": ({ assessments }) =>
		[...assessments.values()].flat().map(({ from, ...rest }) => ({
			...rest,
			from: {
				earliest: formatDay(from.earliest),
				latest: formatDay(from.latest),
				shown: formatDay(from.shown),
			},
		})),
	"assessment-notes.json": ({ assessmentNotes }) =>
		assessmentNotes && [...assessmentNotes.values()],
	"agreements.json": ({ agreements }) => agreements.map(agreementWritten),
	"disagreements.json": ({ disagreements }) => disagreements,
	"places.geojson": ({ places }) =>
		[...places.values()].map(({ at, ...properties }) => ({
			type: "Feature",
			properties,
			geometry: at && { type: "Point", coordinates: at },
		})),
	"zone.geojson": ({ zones }) => zones,
	"control.geojson": ({ control }) => control.cells,
	"roads.geojson": ({ roads }) => roads,
	"posts.geojson": ({ posts }) => posts,
};

const NEEDED = [
	"sources.json",
	"origins.json",
	"claims.json",
	"assessments.json",
	"places.geojson",
];

/**
 * The records that are neither loaded nor reported, or loaded otherwise than they stand in the file without a word.
 *
 * It sees: a record that is gone; one that is there twice or came from nowhere; in the files named by `compared` any field that
 * has another value than in the file. It cannot see what a reported record lost beyond what was told of it, nor what is wrong in a file
 * that is told of as a whole, nor the first of two members of one name, which `JSON.parse` drops, nor whether what the file itself
 * says is true.
 * @param compared the files whose records are compared field by field; all are counted.
 */
export function lostRecords(
	dataset: Dataset,
	files: Files,
	problems: readonly Problem[],
	compared: ReadonlySet<string>,
): readonly string[] {
	const listed = new Set(dataset.manifest.files.map(({ path }) => path));
	const paths = [...files.keys()].filter((path) => listed.has(path) || NEEDED.includes(path));
	return paths.flatMap((path) => {
		const told = toldOf(path, problems);
		const items = itemsIn(files.get(path) ?? "");
		if (told.isWhole || items === null) return told.isWhole ? [] : notRead(path, dataset);
		const { [path]: written } = WRITTEN;
		if (written) return lostById(path, items, written(dataset), told, compared.has(path));
		return path.startsWith("base/") ? lostByCount(path, items, dataset, told) : [];
	});
}

/** What the manifest and about.json say, where nothing is told of them. */
export function lostWords(
	dataset: Dataset,
	files: Files,
	problems: readonly Problem[],
): readonly string[] {
	const isTold = (path: string) => problems.some(({ file }) => file === path);
	const isLost = (path: string, value: unknown) =>
		files.has(path) && !isTold(path) && !isSame(value, jsonOf(files.get(path) ?? ""));
	const isAboutListed = dataset.manifest.files.some(({ path }) => path === "about.json");
	return [
		...(isLost("dataset.json", dataset.manifest) ? ["dataset.json is not what the file says"] : []),
		...(isAboutListed && isLost("about.json", dataset.about)
			? ["about.json is not what the file says"]
			: []),
	];
}

/** Letters that were lost in decoding stand in what the file says, without a word. */
export function lostLetters(
	files: Files,
	problems: readonly Problem[],
	changed: string,
): readonly string[] {
	if (problems.some(({ file }) => file === changed)) return [];
	const said = JSON.stringify(jsonOf(files.get(changed) ?? "")) ?? "";
	return said.includes("\uFFFD") ? [`${changed} lost letters`] : [];
}

interface Told {
	readonly isWhole: boolean;
	readonly records: ReadonlySet<number>;
	readonly ids: ReadonlySet<string>;
	/** Problems that name no record. */
	readonly elsewhere: number;
}

function toldOf(path: string, problems: readonly Problem[]): Told {
	const own = problems.filter(({ file }) => file === path);
	return {
		isWhole: own.some(({ code }) =>
			["missing-file", "not-json", "html-not-json", "wrong-shape"].includes(code),
		),
		records: new Set(own.flatMap(({ at }) => at.record ?? [])),
		ids: new Set(own.flatMap(({ at }) => (at.record === undefined ? (at.id ?? []) : []))),
		elsewhere: own.filter(({ at }) => at.record === undefined && at.id === undefined).length,
	};
}

function notRead(path: string, { base }: Dataset): string[] {
	return path in WRITTEN || path in base
		? [`${path} holds no list, and nothing is told of it`]
		: [];
}

function lostById(
	path: string,
	items: readonly unknown[],
	written: readonly unknown[] | null,
	told: Told,
	isCompared: boolean,
): string[] {
	const found: string[] = [];
	const loaded = new Map((written ?? []).map((record) => [idOf(record), record]));
	if (loaded.size !== (written ?? []).length) found.push(`${path} is loaded with an id twice`);
	/** Ids of records that nothing is told of: each of them must be the one that is loaded. */
	const sound = new Set<unknown>();
	items.forEach((item, record) => {
		const id = idOf(item);
		if (told.records.has(record) || (typeof id === "string" && told.ids.has(id))) return;
		const mine = sound.has(id) ? undefined : loaded.get(id);
		sound.add(id);
		if (mine === undefined) found.push(`${path} record ${record} (${String(id)}) is lost`);
		else if (isCompared && !isSame(ownParts(path, mine), ownParts(path, item))) {
			found.push(`${path} record ${record} (${String(id)}) is not what the file says`);
		}
	});
	const inFile = new Set(items.map(idOf));
	for (const id of loaded.keys()) if (!inFile.has(id)) found.push(`${path} has no ${String(id)}`);
	return found;
}

function lostByCount(
	path: string,
	items: readonly unknown[],
	{ base }: Dataset,
	told: Told,
): string[] {
	const loaded = Object.entries(base).find(([name]) => name === path)?.[1].features.length;
	if (loaded === undefined) return [`${path} is not loaded`];
	const all = loaded + told.records.size + told.elsewhere;
	return all < items.length ? [`${path}: ${loaded} loaded, ${items.length} in the file`] : [];
}

interface Parts {
	readonly type?: unknown;
	readonly properties?: unknown;
	readonly geometry?: unknown;
}

/** Of a feature what GeoJSON gives a meaning; other members beside them say nothing (RFC 7946, 6.1). */
function ownParts(path: string, record: unknown): unknown {
	if (!path.endsWith(".geojson") || typeof record !== "object" || record === null) return record;
	const { type, properties, geometry }: Parts = record;
	return {
		type,
		properties,
		geometry: path === "places.geojson" ? withoutHeight(geometry) : geometry,
	};
}

/** A place has no height. */
function withoutHeight(geometry: unknown): unknown {
	if (typeof geometry !== "object" || geometry === null || !("coordinates" in geometry))
		return geometry;
	const { coordinates } = geometry;
	return {
		...geometry,
		coordinates: Array.isArray(coordinates) ? coordinates.slice(0, 2) : coordinates,
	};
}

function idOf(record: unknown): unknown {
	if (typeof record !== "object" || record === null) return undefined;
	const holder: object = "properties" in record ? Object(record.properties) : record;
	return Reflect.get(holder, "id");
}

function itemsIn(text: string): readonly unknown[] | null {
	const value = jsonOf(text);
	const list: unknown =
		typeof value === "object" && value !== null && "features" in value ? value.features : value;
	return Array.isArray(list) ? list : null;
}

/** Of the files that stay as they are from case to case. */
const parsed = new Map<string, unknown>();
const MOST_KEPT = 60;

function jsonOf(text: string): unknown {
	if (!parsed.has(text)) {
		if (parsed.size >= MOST_KEPT) parsed.clear();
		parsed.set(text, valueIn(text));
	}
	return parsed.get(text);
}

function valueIn(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return undefined;
	}
}

function agreementWritten({ announced, start, end, breach, voices, ...rest }: Agreement): unknown {
	const textOf = (span: Span | null) => span?.text ?? null;
	return {
		...rest,
		announced: announced.text,
		start: textOf(start),
		end: textOf(end),
		...(breach ? { breach: { ...breach, when: textOf(breach.when) } } : {}),
		...(voices
			? {
					voices: voices.map(({ when, ...voice }) => ({
						...voice,
						...(when ? { when: when.text } : {}),
					})),
				}
			: {}),
	};
}
