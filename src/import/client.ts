/** What a page asks to read files. The work is done in a worker; where there is none, small files are read all the same. */
import { createLink, type Link, type LinkedWorker, type Waits, WorkerFault } from "./link";
import { fatal, refused } from "./problems";
import type { Job, JobHooks, JobKind, Jobs } from "./protocol";
import {
	type Brought,
	type Importer,
	LIMITS,
	type Limits,
	MOST_BYTES_WITHOUT_WORKER,
} from "./types";

/** A small archive may hold a gigabyte: the page unpacks no more than it reads. */
const PAGE_LIMITS: Limits = { ...LIMITS, unpacked: MOST_BYTES_WITHOUT_WORKER };

const WAITS: Waits = { startMs: 20_000, cancelMs: 1000, idleMs: 5000 };

/** @param spawn starts a worker; null, or an error, where there can be none. */
export function createImporter(
	spawn: () => LinkedWorker | null,
	waits: Partial<Waits> = {},
): Importer {
	let link: Link | null = null;
	/** Once none has started, none is tried again: each try would take its time. */
	let missing: "absent" | "not-started" | null = null;

	const linked = (): Link => {
		if (missing !== null) throw new WorkerFault(missing);
		if (link !== null && !link.isOver) return link;
		const worker = started(spawn);
		if (worker === null) {
			missing = "absent";
			throw new WorkerFault(missing);
		}
		link = createLink(worker, { ...WAITS, ...waits });
		return link;
	};

	/** Asks a worker, and a new one where the first was ended for the sake of another job. */
	const askWorker = async (job: Job, hooks: JobHooks): Promise<unknown> => {
		for (;;) {
			try {
				return await linked().ask(job, hooks);
			} catch (thrown) {
				if (!(thrown instanceof WorkerFault)) throw thrown;
				if (thrown.reason === "not-started") missing = "not-started";
				if (thrown.reason !== "replaced") throw thrown;
			}
		}
	};

	/**
	 * @param bytes of what is to be read.
	 * @param fail what to answer where no worker does and the page must not.
	 */
	const ask = async <K extends JobKind>(
		kind: K,
		asked: Jobs[K]["asked"],
		hooks: JobHooks,
		bytes: number,
		fail: (cause: string) => Jobs[K]["answer"] | Promise<Jobs[K]["answer"]>,
	): Promise<Jobs[K]["answer"]> => {
		try {
			return (await askWorker({ kind, asked } as Job, hooks)) as Jobs[K]["answer"];
		} catch (thrown) {
			hooks.signal?.throwIfAborted();
			if (!(thrown instanceof WorkerFault)) return fail(messageOf(thrown));
			const mayTry = thrown.reason !== "died" && bytes <= MOST_BYTES_WITHOUT_WORKER;
			return mayTry ? onPage(kind, asked, hooks, fail) : fail(thrown.reason);
		}
	};

	return {
		inspect: (files, signal, chosen) =>
			ask("inspect", { files, chosen }, { signal }, sizeOf(files), (cause) => ({
				kind: "refused",
				problem: fatal(files[0]?.name ?? "", "worker-failed", cause),
			})),
		read: (file, plan, { most, ...hooks } = {}) =>
			ask("read", { file, plan, most }, hooks, file.bytes.size, (cause) =>
				refused(fatal(file.name, "worker-failed", cause)),
			),
		search(file, query, { most, signal, onProgress } = {}) {
			const asked = {
				file: {
					texts: file.texts,
					points: file.events.offset,
					shapes: Float64Array.from(file.shapes, ({ offset }) => offset),
				},
				query,
				most,
			};
			const hooks: JobHooks = {
				signal,
				onProgress: onProgress && (({ done, total }) => onProgress(done / total)),
			};
			// A scan goes piece by piece: without a worker it takes longer, and the page goes on.
			return ask("search", asked, hooks, 0, () =>
				onPage("search", asked, hooks, (cause) => {
					throw new Error(cause);
				}),
			);
		},
	};
}

/** The same work on the page itself, by the same code, which is fetched only then. */
async function onPage<K extends JobKind>(
	kind: K,
	asked: Jobs[K]["asked"],
	hooks: JobHooks,
	fail: (cause: string) => Jobs[K]["answer"] | Promise<Jobs[K]["answer"]>,
): Promise<Jobs[K]["answer"]> {
	try {
		const { runJob } = await import("./jobs");
		return await runJob(kind, asked, hooks, PAGE_LIMITS);
	} catch (thrown) {
		hooks.signal?.throwIfAborted();
		return fail(messageOf(thrown));
	}
}

function started(spawn: () => LinkedWorker | null): LinkedWorker | null {
	try {
		return spawn();
	} catch {
		return null;
	}
}

const sizeOf = (files: readonly Brought[]) => files.reduce((sum, { bytes }) => sum + bytes.size, 0);

const messageOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));
