/** Work that takes a while, and that a reader may call off. */
import { useEffect, useMemo, useRef } from "preact/hooks";

export interface Work {
	/** Begins a piece of work; told by the signal that it is wanted no longer. */
	begin(): AbortSignal;
	/** Calls it off. */
	stop(): void;
}

/** One piece of work at a time; it is called off when the component goes. */
export function useWork(): Work {
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	return useMemo(
		() => ({
			begin() {
				const job = new AbortController();
				running.current = job;
				return job.signal;
			},
			stop() {
				running.current?.abort();
			},
		}),
		[],
	);
}

/** For work that rejects where it was called off, which nobody needs to hear of; anything else is told. */
export function unlessCalledOff(signal: AbortSignal): (error: unknown) => void {
	return (error) => {
		if (!signal.aborted) reportError(error);
	};
}
