/** `truceline dataset`: brings what is derived in a dataset's folder up to date. */
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { type BufferTexts, bufferTextsSchema, rebuildBuffers, ZONE_FILE } from "./buffers";
import { buildControl, CONTROL_FILE } from "./control";
import {
	bytesOf,
	type Folder,
	MANIFEST,
	readFolder,
	removeFromFolder,
	sealOf,
	textOf,
	writeInFolder,
} from "./folder";
import { jsonSchemaOf, SCHEMA_FOLDER, schemaPath } from "./json-schemas";
import { EXIT, type Output, PlainError } from "./output";
import { parseJson } from "./parse-json";

const PLACES_FILE = "places.geojson";

export interface DatasetOptions {
	/** Change nothing, only say what is out of date. */
	readonly check: boolean;
	/** Path of a JSON file with what the buffers say. */
	readonly bufferTexts: string | null;
}

/** What has to be written and removed to bring a folder up to date. */
export interface Plan {
	readonly write: ReadonlyMap<string, string>;
	readonly remove: readonly string[];
	/** Files that lie in the folder but that no page will ask for. */
	readonly unlisted: readonly string[];
}

/**
 * Writes what is out of date in a folder, and removes what nobody needs any more; or only says so.
 * @returns the exit code.
 * @throws PlainError where a file that the manifest lists is missing, or one that others are made from is not sound.
 */
export async function dataset(
	dir: string,
	options: DatasetOptions,
	output: Output,
): Promise<number> {
	const texts = options.bufferTexts === null ? null : await readTexts(options.bufferTexts);
	const plan = planDataset(await readFolder(dir), texts);
	for (const path of plan.unlisted) output.warn(`note: ${MANIFEST} does not list ${path}`);
	const count = plan.write.size + plan.remove.length;
	if (options.check) {
		for (const path of [...plan.write.keys(), ...plan.remove]) output.say(`out of date: ${path}`);
		output.say(count === 0 ? `${dir}: up to date` : `${dir}: run: truceline dataset ${dir}`);
		return count === 0 ? EXIT.good : EXIT.problems;
	}
	for (const [path, text] of plan.write) {
		await writeInFolder(dir, path, text);
		output.say(`wrote ${path} (${bytesOf(text).length} bytes)`);
	}
	for (const path of plan.remove) {
		await removeFromFolder(dir, path);
		output.say(`removed ${path}`);
	}
	if (count === 0) output.say(`${dir}: up to date`);
	return EXIT.good;
}

/** Compares a folder with what it should hold; touches nothing. */
export function planDataset(folder: Folder, texts: BufferTexts | null): Plan {
	const manifest = readManifest(folder);
	const listed = manifest.files.map(({ path }) => path);
	const derived = new Map<string, string>();

	const zone = listed.includes(ZONE_FILE) ? folder.get(ZONE_FILE) : undefined;
	const rebuilt = zone && rebuildBuffers(textOf(zone), texts);
	if (rebuilt) derived.set(ZONE_FILE, rebuilt);
	const places = folder.get(PLACES_FILE);
	if (listed.includes(CONTROL_FILE) && zone && places) {
		const control = buildControl(textOf(places), rebuilt ?? textOf(zone));
		if (control) derived.set(CONTROL_FILE, control);
	}

	const contentOf = (path: string): Uint8Array => {
		const text = derived.get(path);
		const content = text === undefined ? folder.get(path) : bytesOf(text);
		if (!content) throw new PlainError(`${MANIFEST} lists ${path}, which is not there`);
		return content;
	};
	const files = manifest.files.map((file) => ({ ...file, ...sealOf(contentOf(file.path)) }));
	derived.set(MANIFEST, manifestText({ ...manifest, files }));

	for (const path of [MANIFEST, ...listed]) {
		const schema = jsonSchemaOf(path);
		if (schema !== null) derived.set(schemaPath(path), schema);
	}
	const isCurrent = (path: string, text: string): boolean => {
		const content = folder.get(path);
		// Its bytes: a byte-order mark is no part of the text, but of what the seal is taken of.
		return content !== undefined && Buffer.compare(content, bytesOf(text)) === 0;
	};
	const present = [...folder.keys()];
	return {
		write: new Map([...derived].filter(([path, text]) => !isCurrent(path, text))),
		remove: present.filter((path) => path.startsWith(SCHEMA_FOLDER) && !derived.has(path)),
		unlisted: present.filter(
			(path) => path !== MANIFEST && !path.startsWith(SCHEMA_FOLDER) && !listed.includes(path),
		),
	};
}

/** One member a line, and in lists of records one record a line, so that a change reads well in a diff. */
export function manifestText(manifest: object): string {
	const members = Object.entries(manifest).map(([name, value]) => {
		const isRecords = Array.isArray(value) && value.some((item) => typeof item === "object");
		const text = isRecords
			? `[\n\t\t${value.map((item) => JSON.stringify(item)).join(",\n\t\t")}\n\t]`
			: JSON.stringify(value);
		return `\t${JSON.stringify(name)}: ${text}`;
	});
	return `{\n${members.join(",\n")}\n}\n`;
}

/** Only what is needed here is checked: the rest of the manifest may still be in the making. */
const manifestFiles = v.looseObject({
	files: v.array(v.looseObject({ path: v.string() })),
});

function readManifest(folder: Folder): v.InferOutput<typeof manifestFiles> {
	const value = parseJson(textOf(folder.get(MANIFEST) ?? new Uint8Array()), MANIFEST);
	if (!v.is(manifestFiles, value)) {
		throw new PlainError(`${MANIFEST}: has no list "files" of objects with a "path"`);
	}
	return value;
}

async function readTexts(path: string): Promise<BufferTexts> {
	const text = await readFile(path, "utf8").catch((error: Error) => {
		throw new PlainError(error.message);
	});
	const result = v.safeParse(bufferTextsSchema, parseJson(text, path));
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new PlainError(`${path}, ${v.getDotPath(issue) ?? "the whole file"}: ${issue.message}`);
}
