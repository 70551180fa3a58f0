/** How components reach the store, the words and what the rest of the page does for them. */
import { type ComponentChildren, createContext, h } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Actions } from "../app/actions";
import { type Words, wordsIn } from "../app/i18n/dictionary";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import type { Dataset } from "../model/types";
import { type World, worldOn } from "../world/world";
import { PaletteContext, useCurrentPalette } from "./palette";
import type { Services } from "./services";

export interface AppContext {
	readonly store: Store;
	readonly services: Services;
}

/** What nearly every component needs and what rarely changes. */
interface Page extends AppContext {
	readonly words: Words;
	readonly dataset: Dataset;
}

const PageContext = createContext<Page | null>(null);

interface AppProviderProps {
	value: AppContext;
	children: ComponentChildren;
}

/** Follows language, dataset and colour scheme once for all components within. */
export function AppProvider({ value: { store, services }, children }: AppProviderProps) {
	const language = useSelected(store, (state) => state.language);
	const dataset = useSelected(store, (state) => state.dataset);
	const palette = useCurrentPalette();
	const page = useMemo(
		(): Page => ({ store, services, words: wordsIn(language), dataset }),
		[store, services, language, dataset],
	);
	return h(
		PageContext.Provider,
		{ value: page },
		h(PaletteContext.Provider, { value: palette }, children),
	);
}

function usePage(): Page {
	const page = useContext(PageContext);
	if (!page) throw new Error("a component stands outside of AppProvider");
	return page;
}

/** A part of the state; the component is drawn again when that part changes. */
export function useApp<T>(select: (state: State) => T): T {
	return useSelected(usePage().store, select);
}

function useSelected<T>(store: Store, select: (state: State) => T): T {
	const [, redraw] = useState(0);
	const latest = useRef(select);
	latest.current = select;
	const value = select(store.getState());
	const shown = useRef(value);
	shown.current = value;
	useEffect(() => {
		const isOther = () => {
			try {
				return !Object.is(latest.current(store.getState()), shown.current);
			} catch {
				// Drawn again it fails where the part of the page around it can be kept from the rest.
				return true;
			}
		};
		const check = () => {
			if (isOther()) redraw((count) => count + 1);
		};
		check();
		return store.subscribe(check);
	}, [store]);
	return value;
}

/** What a person can intend; the same for as long as the page stands. */
export function useActions(): Actions {
	return usePage().store.actions;
}

/** What the rest of the page does for components; the same for as long as the page stands. */
export function useServices(): Services {
	return usePage().services;
}

/** The texts and formats of the interface's language. */
export function useWords(): Words {
	return usePage().words;
}

/** The dataset; another object once its detail has come. */
export function useDataset(): Dataset {
	return usePage().dataset;
}

/** The world on the day shown. */
export function useWorld(): World {
	const dataset = useDataset();
	return worldOn(
		dataset,
		useApp((state) => state.day),
	);
}
