/** The page's side of one worker: jobs by numbers, and what becomes of them when the worker ends. */
import type { FromWorker, Job, JobHooks, ToWorker } from "./protocol";

/**
 * Why a worker gave no answer. `not-started`: it never said a word (blocked, or a web page came in its place); `died`:
 * it ended amid the work; `replaced`: it was ended for another job's sake, and the job may be asked of a new one.
 */
export type WorkerCause = "absent" | "not-started" | "died";

export class WorkerFault extends Error {
	readonly reason: WorkerCause | "replaced";

	constructor(reason: WorkerCause | "replaced") {
		super(reason);
		this.reason = reason;
	}
}

/** The part of a `Worker` that is used. */
export type LinkedWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export interface Waits {
	/** So long a worker may take to say its first word. */
	readonly startMs: number;
	/** So long a job that was called off may take to end. */
	readonly cancelMs: number;
	/** After so long without a job it ends: what a large file took of its memory is given back. */
	readonly idleMs: number;
}

export interface Link {
	readonly isOver: boolean;
	/** Rejects with the signal's reason or a WorkerFault. */
	ask(job: Job, hooks: JobHooks): Promise<unknown>;
}

interface Pending {
	readonly hooks: JobHooks;
	resolve(answer: unknown): void;
	reject(reason: unknown): void;
}

/**
 * Gives a worker its jobs from its first word on, and ends it where it does not start, does not stop when a job is
 * called off, or is idle for too long.
 */
export function createLink(worker: LinkedWorker, { startMs, cancelMs, idleMs }: Waits): Link {
	const pending = new Map<number, Pending>();
	/** Jobs that were called off and have not ended yet, with what ends the worker then. */
	const ending = new Map<number, ReturnType<typeof setTimeout>>();
	let ids = 0;
	let isReady = false;
	let isOver = false;
	let idle: ReturnType<typeof setTimeout> | undefined;

	const end = (reason: WorkerFault["reason"]) => {
		if (isOver) return;
		isOver = true;
		for (const timer of [starting, idle, ...ending.values()]) clearTimeout(timer);
		worker.terminate();
		for (const { reject } of pending.values()) reject(new WorkerFault(reason));
		pending.clear();
	};
	const starting = setTimeout(() => end("not-started"), startMs);
	const say = (message: ToWorker) => worker.postMessage(message);
	const settle = (id: number) => {
		clearTimeout(ending.get(id));
		ending.delete(id);
		pending.delete(id);
		if (pending.size + ending.size === 0 && !isOver)
			idle = setTimeout(() => end("replaced"), idleMs);
	};
	const hear = (message: FromWorker) => {
		if (message.kind === "ready") {
			isReady = true;
			clearTimeout(starting);
			return;
		}
		const job = pending.get(message.id);
		if (message.kind === "progress") {
			job?.hooks.onProgress?.(message.progress);
			return;
		}
		settle(message.id);
		if (message.kind === "done") job?.resolve(message.answer);
		if (message.kind === "failed") job?.reject(new Error(message.message));
	};
	const fail = (event: Event) => {
		event.preventDefault();
		end(isReady ? "died" : "not-started");
	};

	worker.addEventListener("message", (event) => {
		if (!isOver) hear(event.data as FromWorker);
	});
	worker.addEventListener("error", fail);
	worker.addEventListener("messageerror", fail);

	return {
		get isOver() {
			return isOver;
		},
		ask(job, hooks) {
			const { signal } = hooks;
			if (signal?.aborted) return Promise.reject(signal.reason);
			if (isOver) return Promise.reject(new WorkerFault("replaced"));
			clearTimeout(idle);
			const id = ids++;
			const cancel = () => {
				const waiting = pending.get(id);
				if (!waiting) return;
				pending.delete(id);
				ending.set(
					id,
					setTimeout(() => end("replaced"), cancelMs),
				);
				say({ kind: "cancel", id });
				waiting.reject(signal?.reason);
			};
			const answer = new Promise<unknown>((resolve, reject) => {
				say({ kind: "start", id, job });
				pending.set(id, { hooks, resolve, reject });
			});
			signal?.addEventListener("abort", cancel, { once: true });
			return answer.finally(() => signal?.removeEventListener("abort", cancel));
		},
	};
}
