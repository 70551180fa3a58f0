/** Who follows the state, each for themselves. */
import type { StoreApi } from "zustand/vanilla";

/**
 * One who follows and fails keeps nobody else from it, nor the action from its end: what was thrown goes to whoever
 * listens for faults of the whole page.
 */
export function keptApart<T>(subscribe: StoreApi<T>["subscribe"]): StoreApi<T>["subscribe"] {
	return (follow) =>
		subscribe((state, before) => {
			try {
				follow(state, before);
			} catch (fault) {
				// In a task: who hears of it may change the state, and what is followed fails again.
				setTimeout(() => {
					throw fault;
				});
			}
		});
}
