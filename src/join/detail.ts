/** When the dataset's detail is fetched: in a quiet moment after the map, unless something needs it at once. */
import { isSomethingSelected, type State } from "../app/state";
import type { Store } from "../app/store";

/** For how long the map is waited for: on a slow line it has all of it to itself, but it may never answer. */
const LONGEST_FOR_MAP_MS = 30_000;
/** For how long a page that is never quiet may put it off. */
const LONGEST_WAIT_MS = 3000;
/** Where the browser does not tell when it is quiet. */
const USUAL_WAIT_MS = 500;

/**
 * Resolves when the detail is to be fetched.
 * @param map settled once the map stands, or is known not to come; perhaps never.
 */
export async function detailWanted(store: Store, map: Promise<unknown>): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const longEnough = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, LONGEST_FOR_MAP_MS);
	});
	const quiet = Promise.race([map, longEnough]).then(quietMoment);
	await Promise.race([quiet, stateWith(store, needsDetail)]);
	clearTimeout(timer);
}

/** Resolves once the detail has come, or is known not to come whole: a picture made before would lack it. */
export function detailCame(store: Store): Promise<void> {
	return stateWith(store, (state) => state.detailCame);
}

/** Resolves once the map has been drawn, or is known not to come, and the browser has nothing to do. */
export async function atRest(store: Store): Promise<void> {
	await stateWith(store, ({ mapDrawn, mapMissing }) => mapDrawn || mapMissing !== null);
	await quietMoment();
}

/** Resolves when the state is as wanted: at once where it is, else with the step that makes it so. */
function stateWith(store: Store, isWanted: (state: State) => boolean): Promise<void> {
	return new Promise((resolve) => {
		if (isWanted(store.getState())) {
			resolve();
			return;
		}
		const stop = store.subscribe((state) => {
			if (!isWanted(state)) return;
			stop();
			resolve();
		});
	});
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
