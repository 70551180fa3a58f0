/** Lets the page live between the steps of long work. */
import { nextTask } from "../map/next-task";

/** For how long work goes on at a stretch: a click is answered within a blink. */
const STRETCH_MS = 30;

/**
 * A function to be awaited between steps: once work has gone on for long enough, it lets the page handle what has come in
 * the meantime. What is awaited rejects once the signal says that the work is called off. (Files are read in a worker,
 * where timers are not put off: `import/breath.ts`.)
 */
export function pauses(signal: AbortSignal | undefined): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since >= STRETCH_MS) {
			await nextTask();
			since = performance.now();
		}
		signal?.throwIfAborted();
	};
}
