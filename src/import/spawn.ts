/** Starts the worker that reads files. On its own, so that only what starts it brings it along. */

/** The worker, or null where pages can have none. */
export function spawnWorker(): Worker | null {
	if (typeof Worker === "undefined") return null;
	return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
