/** The worker's side: takes jobs, says how far they are, and hands over what came of them. */
import type { EventTable } from "../model/imported";
import type { FromWorker, Job, JobHooks, ToWorker } from "./protocol";

/** The part of a worker's own scope that serving needs. */
export interface ServedPort {
	postMessage(message: FromWorker, options: { readonly transfer: Transferable[] }): void;
	addEventListener(type: "message", listener: (event: { readonly data: ToWorker }) => void): void;
}

/** Nobody sees more steps. */
const PROGRESS_MS = 100;

/** @param run does a job; it is called off by the signal. */
export function serveJobs(
	port: ServedPort,
	run: (job: Job, hooks: JobHooks) => Promise<unknown>,
): void {
	const running = new Map<number, AbortController>();
	const say = (message: FromWorker, transfer: Transferable[] = []) =>
		port.postMessage(message, { transfer });
	const start = async (id: number, job: Job) => {
		const controller = new AbortController();
		running.set(id, controller);
		let last = Number.NEGATIVE_INFINITY;
		try {
			const answer = await run(job, {
				signal: controller.signal,
				onProgress(progress) {
					const now = performance.now();
					if (now - last < PROGRESS_MS) return;
					last = now;
					say({ kind: "progress", id, progress });
				},
			});
			say({ kind: "done", id, answer }, buffersIn(answer));
		} catch (thrown) {
			const message = thrown instanceof Error ? thrown.message : String(thrown);
			say(controller.signal.aborted ? { kind: "cancelled", id } : { kind: "failed", id, message });
		} finally {
			running.delete(id);
		}
	};
	port.addEventListener("message", ({ data }) => {
		if (data.kind === "start") void start(data.id, data.job);
		else running.get(data.id)?.abort();
	});
	say({ kind: "ready" });
}

/** The columns of a table that was read are handed over, not copied: the worker has no more use for them. */
function buffersIn(answer: unknown): Transferable[] {
	const table = tableIn(answer);
	return table === null
		? []
		: Object.values(table).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer] : []));
}

function tableIn(answer: unknown): EventTable | null {
	const file = isObject(answer) && "file" in answer ? answer.file : null;
	return isObject(file) && "events" in file ? (file.events as EventTable) : null;
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}
