/** Lets the page live between the steps of long work. */

/** For how long work goes on at a stretch: a click is answered within a blink. */
const STRETCH_MS = 30;

/**
 * A function to be awaited between steps: once work has gone on for long enough, it lets the page handle what has
 * come in the meantime. By messages, not timers: those of a page out of sight are put off for a second and more.
 */
export function breather(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < STRETCH_MS) return;
		await nextTask();
		since = performance.now();
	};
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
