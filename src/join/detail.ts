/** When the dataset's detail is fetched: after the map, in a quiet moment, unless something needs it at once. */
import { isSomethingSelected, type State, type Store } from "../app/store";

/** For how long a page that is never quiet may put it off. */
const LONGEST_WAIT_MS = 3000;
/** Where the browser does not tell when it is quiet. */
const USUAL_WAIT_MS = 500;

/**
 * Resolves when the detail is to be fetched.
 * @param quiet resolves when the page has nothing more urgent to do.
 */
export async function detailWanted(store: Store, quiet: Promise<unknown>): Promise<void> {
	if (needsDetail(store.getState())) return;
	let stop = () => {};
	const needed = new Promise<void>((resolve) => {
		stop = store.subscribe((state) => {
			if (needsDetail(state)) resolve();
		});
	});
	await Promise.race([quiet, needed]);
	stop();
}

/** Resolves when the browser has nothing to do. */
export function quietMoment(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof requestIdleCallback === "function") {
			requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
		} else setTimeout(resolve, USUAL_WAIT_MS);
	});
}

/** Details show the texts of claims; a picture, the settlements; the list of disagreements, those recorded. */
function needsDetail(state: State): boolean {
	return isSomethingSelected(state) || state.dialog !== null || state.list === "disagreements";
}
