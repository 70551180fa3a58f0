/** A dataset's folder on disk: its files by their path in the dataset ("base/land.geojson"). */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { PlainError } from "./output";
import { writeWhole } from "./write-file";

export const MANIFEST = "dataset.json";

/** The bytes of each .json and .geojson file, by path. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** Reads a dataset's folder. */
export async function readFolder(dir: string): Promise<Folder> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			throw new PlainError(`${dir}: ${error.code === "ENOENT" ? "no such folder" : error.message}`);
		},
	);
	const paths = entries
		.filter((entry) => entry.isFile() && /\.(geo)?json$/.test(entry.name))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
		.sort();
	if (!paths.includes(MANIFEST)) throw new PlainError(`${dir}: has no ${MANIFEST}`);
	const bytes = await Promise.all(paths.map((path) => readFile(join(dir, path))));
	return new Map(paths.map((path, index) => [path, bytes[index] ?? new Uint8Array()]));
}

/** Writes a file of the folder; makes the folders on the way. */
export async function writeInFolder(dir: string, path: string, text: string): Promise<void> {
	await mkdir(dirname(join(dir, path)), { recursive: true });
	await writeWhole(join(dir, path), text);
}

/** Removes a file of the folder. */
export async function removeFromFolder(dir: string, path: string): Promise<void> {
	await rm(join(dir, path));
}

/** The text of a file, without the byte-order mark that some editors begin it with, as `fetch` gives it to the page. */
export function textOf(bytes: Uint8Array): string {
	return new TextDecoder("utf-8").decode(bytes);
}

/** A text as it is written to a file: UTF-8. */
export function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** What the manifest says of a file, so that a reader can tell whether it came over whole. */
export function sealOf(bytes: Uint8Array): { readonly bytes: number; readonly sha256: string } {
	return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
