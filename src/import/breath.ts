/** Long work lets others in: between its steps a message that calls it off can arrive. */

const EVERY_MS = 30;

/** A function to await between steps: mostly at once, and after a while of work once the waiting messages are heard. */
export function createBreath(signal?: AbortSignal): () => Promise<void> {
	let last = performance.now();
	return async () => {
		signal?.throwIfAborted();
		if (performance.now() - last < EVERY_MS) return;
		await new Promise<void>((resolve) => setTimeout(resolve));
		last = performance.now();
		signal?.throwIfAborted();
	};
}
