/** A worker in the same thread: what is posted is cloned, and what is handed over is gone here, as between two threads. */
import type { LinkedWorker } from "../../../src/import/link";
import type { Job, JobHooks, ToWorker } from "../../../src/import/protocol";
import { type ServedPort, serveJobs } from "../../../src/import/serve";

export interface FakeWorker extends LinkedWorker {
	readonly isTerminated: boolean;
	/** What the page has posted. */
	readonly heard: readonly ToWorker[];
	/** The worker's script fails. */
	fail(): void;
}

/** @param run null: a worker that never says a word. */
export function fakeWorker(
	run: ((job: Job, hooks: JobHooks) => Promise<unknown>) | null,
): FakeWorker {
	const page = new EventTarget();
	const scope = new EventTarget();
	const heard: ToWorker[] = [];
	let isTerminated = false;
	const deliver = (target: EventTarget, data: unknown, transfer: Transferable[] = []) => {
		const copy: unknown = structuredClone(data, { transfer });
		setTimeout(() => {
			if (!isTerminated) target.dispatchEvent(new MessageEvent("message", { data: copy }));
		});
	};
	const port: ServedPort = {
		postMessage: (message, { transfer }) => deliver(page, message, transfer),
		addEventListener: (type, listener) =>
			scope.addEventListener(type, (event) => listener(event as MessageEvent)),
	};
	if (run) serveJobs(port, run);
	return {
		heard,
		get isTerminated() {
			return isTerminated;
		},
		postMessage(message: ToWorker) {
			heard.push(message);
			deliver(scope, message);
		},
		terminate() {
			isTerminated = true;
		},
		addEventListener: page.addEventListener.bind(page),
		fail: () => page.dispatchEvent(new Event("error", { cancelable: true })),
	};
}
