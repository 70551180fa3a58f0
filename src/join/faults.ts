/** Faults that nothing on the page caught: the reader hears of them once, with a report to hand on. */
import { wordsOfFault } from "../app/fault-report";
import type { Store } from "../app/store";
import { reportHere } from "../ui/faults";

/** Browsers tell of it as of a fault; the page draws what is left with the next frame. */
const NO_FAULT = /^ResizeObserver loop/;

/** Tells of faults, of each once, for as long as the page lives. */
export function followFaults(store: Store, life: AbortSignal): void {
	/** What tells changes the state, by which the same may fail again, and so on. */
	const told = new Set<string>();
	const tell = (fault: unknown) => {
		const words = wordsOfFault(fault).join("\n");
		if (told.has(words)) return;
		told.add(words);
		const report = reportHere(fault, "-", store.getState().dataset);
		store.actions.notify({ kind: "fault", report });
	};
	addEventListener(
		"error",
		({ error, message, filename }) => {
			// What browsers' own additions do is not this page's fault; of other origins' scripts nothing is told at all.
			const isForeign = filename === "" ? !error : !filename.startsWith(location.origin);
			if (!isForeign && !NO_FAULT.test(message)) tell(error ?? message);
		},
		{ signal: life },
	);
	addEventListener("unhandledrejection", ({ reason }) => tell(reason), { signal: life });
}
