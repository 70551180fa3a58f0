/** Fetches a dataset's files. `fetch` is handed in, so that tests and the command line can bring their own. */
import { addDetail, detailPaths } from "./detail";
import { type ParseResult, parse } from "./parse";
import { newReport } from "./read";
import type { Dataset, Problem } from "./types";

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
	return parse(files);
}

/**
 * Fetches the files that may come late and adds them.
 * @returns never rejects; what could not be fetched is among the problems, and what is there stays.
 */
export async function loadDetail(
	root: string,
	dataset: Dataset,
	fetchText: FetchText,
): Promise<{ readonly dataset: Dataset; readonly problems: readonly Problem[] }> {
	const report = newReport();
	const files = new Map<string, string>();
	await Promise.all(
		detailPaths(dataset).map(async (path) => {
			const text = await fetchOrNull(root + path, fetchText);
			if (text === null) report.add("dropped", path, "missing-file", "the file could not be read");
			else files.set(path, text);
		}),
	);
	return { dataset: addDetail(dataset, files, report), problems: report.problems };
}

/** The paths of the core files; none when the manifest is not readable, which parse then reports. */
function corePaths(manifestText: string | null): string[] {
	try {
		const manifest: unknown = JSON.parse(manifestText ?? "null");
		const files =
			typeof manifest === "object" && manifest !== null && "files" in manifest
				? manifest.files
				: [];
		if (!Array.isArray(files)) return [];
		return files.flatMap((file: unknown) =>
			typeof file === "object" &&
			file !== null &&
			"path" in file &&
			typeof file.path === "string" &&
			/^[\w-]+(\/[\w.-]+)*\.(geo)?json$/.test(file.path) &&
			!file.path.includes("..") &&
			"load" in file &&
			file.load === "core"
				? [file.path]
				: [],
		);
	} catch {
		return [];
	}
}

async function fetchOrNull(address: string, fetchText: FetchText): Promise<string | null> {
	try {
		const answer = await fetchText(address);
		return answer.ok ? await answer.text() : null;
	} catch {
		return null;
	}
}
