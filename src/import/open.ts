/** From what was brought to the bytes that are read: what is in a zip or folder is taken out of it. */
import {
	datasetFiles,
	datasetRoot,
	folderHolding,
	type Holding,
	readableIn,
	zipHolding,
} from "./archive";
import { ImportFault } from "./fault";
import { fatal } from "./problems";
import { HEAD_BYTES, type Recognised, recognise } from "./recognise";
import type { Brought, ImportProblem, Limits } from "./types";

export type Opened =
	| {
			readonly kind: "file";
			readonly as: "csv" | "json" | "kml";
			readonly bytes: Blob;
			/** Paths in the archive around it that lead out of it. */
			readonly leftOut: readonly string[];
	  }
	| {
			readonly kind: "dataset";
			readonly files: ReadonlyMap<string, string>;
			readonly leftOut: readonly string[];
	  };

/**
 * Opens one file, or the files of a folder.
 * @throws ImportFault where there is nothing to read.
 */
export async function openBrought(
	files: readonly Brought[],
	limits: Limits,
	signal?: AbortSignal,
): Promise<Opened> {
	signal?.throwIfAborted();
	const [file, ...more] = files;
	if (file === undefined) throw new ImportFault("empty");
	if (more.length > 0 || file.name.includes("/")) return openFolder(files, limits);
	if (file.bytes.size > limits.bytes) {
		throw new ImportFault("too-large", `${file.bytes.size} / ${limits.bytes}`);
	}
	const kind = await kindOf(file.bytes, file.name);
	if (kind.kind !== "zip") return fileOf(kind, file.bytes, []);
	const holding = await zipHolding(file.bytes, signal);
	const dataset = await datasetOf(holding, limits);
	if (dataset) return dataset;
	const inner = readableIn(holding);
	const bytes = await inner.open(Math.min(limits.unpacked, limits.bytes));
	return fileOf(await kindOf(bytes, inner.path), bytes, holding.leftOut);
}

/** Files of a folder are a dataset or nothing: which of them else was meant, only the person can say. */
async function openFolder(files: readonly Brought[], limits: Limits): Promise<Opened> {
	const holding = folderHolding(files);
	const dataset = await datasetOf(holding, limits);
	if (dataset) return dataset;
	const names = files.slice(0, 5).map(({ name }) => name);
	throw new ImportFault("no-dataset", names.join(", "));
}

async function datasetOf(holding: Holding, limits: Limits): Promise<Opened | null> {
	const root = datasetRoot(holding);
	if (root === null) return null;
	const files = await datasetFiles(holding, root, limits);
	return { kind: "dataset", files, leftOut: holding.leftOut };
}

async function kindOf(bytes: Blob, name: string): Promise<Recognised> {
	return recognise(new Uint8Array(await bytes.slice(0, HEAD_BYTES).arrayBuffer()), name);
}

function fileOf(kind: Recognised, bytes: Blob, leftOut: readonly string[]): Opened {
	switch (kind.kind) {
		case "wrong":
			throw new ImportFault("wrong-kind", kind.what);
		case "refused":
			throw new ImportFault(kind.code, kind.detail);
		case "zip":
			throw new ImportFault("no-dataset", "zip");
		default:
			return { kind: "file", as: kind.kind, bytes, leftOut };
	}
}

/** What is told of paths that lead out of an archive. */
export function leftOutProblems(file: string, paths: readonly string[]): readonly ImportProblem[] {
	return paths.map((path) => ({ ...fatal(file, "entry-left-out", path), severity: "told" }));
}
