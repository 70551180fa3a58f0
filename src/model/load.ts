/** Fetches the files of a dataset that the first drawing needs. `fetch` is handed in, so that tests and the command line can bring their own. */
import * as v from "valibot";
import { isRecord } from "./is-record";
import { isLate } from "./late";
import { filePath } from "./manifest-parts";
import { type ParseResult, parseCore } from "./parse-core";

/** The part of `fetch` that loading needs. */
export type FetchText = (
	address: string,
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/**
 * Fetches and reads a dataset's core files.
 * @param root address of the dataset's folder, ending in "/".
 * @returns never rejects: what could not be fetched is among the problems.
 */
export async function load(root: string, fetchText: FetchText): Promise<ParseResult> {
	const manifestText = await fetchOrNull(`${root}dataset.json`, fetchText);
	const files = new Map<string, string>();
	if (manifestText !== null) files.set("dataset.json", manifestText);
	const wanted = corePaths(manifestText);
	const texts = await Promise.all(wanted.map((path) => fetchOrNull(root + path, fetchText)));
	wanted.forEach((path, index) => {
		const text = texts[index];
		if (typeof text === "string") files.set(path, text);
	});
	return parseCore(files);
}

/** The paths of the core files; none when the manifest is not readable, which parse then reports. */
function corePaths(manifestText: string | null): string[] {
	try {
		const manifest: unknown = JSON.parse(manifestText ?? "null");
		const files = isRecord(manifest) ? manifest["files"] : [];
		if (!Array.isArray(files)) return [];
		return files.flatMap((file: unknown) => {
			if (!isRecord(file)) return [];
			const { path, load } = file;
			const isCore = v.is(filePath, path) && load === "core" && !isLate({ path, load });
			return isCore ? [path] : [];
		});
	} catch {
		return [];
	}
}

/** The text of a file; null where it cannot be had. */
export async function fetchOrNull(address: string, fetchText: FetchText): Promise<string | null> {
	try {
		const answer = await fetchText(address);
		return answer.ok ? await answer.text() : null;
	} catch {
		return null;
	}
}
