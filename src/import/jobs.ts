/** All that the import does, wherever it is done: in a worker, on a page that may have none, in tests. */
import { inspectFiles } from "./inspect";
import type { JobHooks, JobKind, Jobs } from "./protocol";
import { readFile } from "./read";
import { searchTexts } from "./search";

const RUN: {
	readonly [K in JobKind]: (asked: Jobs[K]["asked"], hooks: JobHooks) => Promise<Jobs[K]["answer"]>;
} = {
	inspect: ({ files }, { signal }) => inspectFiles(files, { signal }),
	read: ({ file, plan, most }, hooks) => readFile(file, plan, { ...hooks, most }),
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
): Promise<Jobs[K]["answer"]> {
	return RUN[kind](asked, hooks);
}
