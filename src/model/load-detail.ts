/** Fetches the files of a dataset that may come after the first drawing. */
import { addDetail, detailPaths } from "./detail";
import { type FetchText, fetchOrNull } from "./load";
import { newReport } from "./read";
import type { Dataset, Problem } from "./types";

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
