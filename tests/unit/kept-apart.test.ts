/** One who follows the state and fails. */
import { expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { keptApart } from "../../src/app/kept-apart";

test("the others follow, the action ends, and the fault is thrown where nothing hangs on it", () => {
	const later: (() => void)[] = [];
	vi.stubGlobal("setTimeout", (task: () => void) => later.push(task));
	const store = createStore(() => ({ day: 1 }));
	const follow = keptApart(store.subscribe);
	const seen: number[] = [];
	follow(() => {
		throw new Error("cannot follow");
	});
	const stop = follow(({ day }, before) => seen.push(before.day, day));
	store.setState({ day: 2 });
	expect(seen).toEqual([1, 2]);
	expect(later).toHaveLength(1);
	expect(later[0]).toThrow("cannot follow");
	stop();
	store.setState({ day: 3 });
	expect(seen).toEqual([1, 2]);
});
