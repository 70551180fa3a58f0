/** All that the import does, wherever it is done: in a worker, on a page that may have none, in tests. */
import { inspectFiles } from "./inspect";
import type { JobHooks, JobKind, Jobs } from "./protocol";
import { readFile } from "./read";
import { searchTexts } from "./search";
import { LIMITS, type Limits } from "./types";

const RUN: {
	readonly [K in JobKind]: (
		asked: Jobs[K]["asked"],
		hooks: JobHooks,
		limits: Limits,
	) => Promise<Jobs[K]["answer"]>;
} = {
	inspect: ({ files, chosen }, { signal }, limits) =>
		inspectFiles(files, { limits, signal, chosen }),
	read: ({ file, plan, most }, hooks, limits) => readFile(file, plan, { ...hooks, limits, most }),
	search: ({ file, query, most }, { signal, onProgress }) =>
		searchTexts(file, query, {
			signal,
			most,
			onProgress: (share) => onProgress?.({ done: share, total: 1, rows: 0 }),
		}),
};

/** Rejects only where it is called off. */
export function runJob<K extends JobKind>(
	kind: K,
	asked: Jobs[K]["asked"],
	hooks: JobHooks,
	limits = LIMITS,
): Promise<Jobs[K]["answer"]> {
	return RUN[kind](asked, hooks, limits);
}
