/** The state of the page, from its beginning on: one value, and the actions that alone change it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dataset, Problem } from "../model/types";
import { rangeHolding } from "../world/timeline";
import { type Actions, actionsOn } from "./actions";
import type { InterfaceLanguage } from "./i18n/languages";
import { keptApart } from "./kept-apart";
import { isSomethingSelected, NO_CANDIDATES, NO_FINDS, type State } from "./state";
import type { View } from "./view";

/** Days in a second: the part of the span that the strip opens on then runs for about half a minute. */
export const USUAL_SPEED = 20;

export interface Store extends StoreApi<State> {
	readonly actions: Actions;
}

/**
 * Makes the store for a dataset and the view to begin with.
 * @param language that of the browser, for a view whose address names none.
 */
export function createAppStore(
	dataset: Dataset,
	problems: readonly Problem[],
	view: View,
	language: InterfaceLanguage,
): Store {
	const store = createStore<State>(() => ({
		...view,
		dataset,
		problems,
		language: view.language ?? language,
		detailCame: false,
		mapMissing: null,
		vectors: false,
		explained: null,
		mapDrawn: false,
		looking: null,
		tiles: null,
		archived: NO_FINDS,
		candidates: NO_CANDIDATES,
		notices: [],
		range: rangeHolding(view.day, dataset.opens, dataset),
		playing: false,
		daysPerSecond: USUAL_SPEED,
		dialog: null,
		brought: [],
		keptCame: false,
		incoming: [],
		list: "day",
		// In a frame the map has the room; what is selected is named below it.
		panel: isSomethingSelected(view) && !view.embed ? "half" : "line",
		historyStep: "replace",
		focusOn: null,
		asked: 0,
	}));
	return Object.assign(store, {
		subscribe: keptApart(store.subscribe),
		actions: actionsOn(store, language),
	});
}
