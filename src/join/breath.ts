/** Lets the page live between the steps of long work. */
import { nextTask } from "../map/next-task";

/** For how long work goes on at a stretch: a click is answered within a blink. */
const STRETCH_MS = 30;

/**
 * A function to be awaited between steps: once work has gone on for long enough, it lets the page handle what has
 * come in the meantime.
 */
function breather(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < STRETCH_MS) return;
		await nextTask();
		since = performance.now();
	};
}

/** The same where the work may be called off: what is awaited rejects once the signal says so. */
export function pauses(signal: AbortSignal | undefined): () => Promise<void> {
	const breathe = breather();
	return async () => {
		await breathe();
		signal?.throwIfAborted();
	};
}
