/** How components reach the store, the words and what the rest of the page does for them. */
import { type ComponentChildren, createContext, h } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Words, wordsIn } from "../app/i18n/dictionary";
import type { State } from "../app/state";
import type { Actions, Store } from "../app/store";
import type { Dataset } from "../model/types";
import { type World, worldOn } from "../world/world";
import { PaletteContext, useCurrentPalette } from "./palette";

/** Why a picture could not be made. */
export type SnapshotFailure = "timeout" | "size" | "blank" | "no-webgl" | "encode" | "load";

export interface SnapshotRequest {
	readonly title: string;
	readonly pixelRatio: 1 | 2 | 3;
}

/** What components ask of the parts of the page they do not know. */
export interface Services {
	zoomBy(steps: 1 | -1): void;
	showWholeZone(): void;
	/** Copies the link to the view; resolves to whether it worked. */
	copyLink(): Promise<boolean>;
	copyText(text: string): Promise<boolean>;
	/** The size of the picture at 1x with a title, in pixels; null without a map. */
	snapshotSize(title: string): Promise<{ readonly width: number; readonly height: number } | null>;
	/** Hands the browser the list of the picture's sources as a download; resolves to its name, null if it could not. */
	saveSources(title: string): Promise<string | null>;
	/** Makes a picture and hands it to the browser as a download. */
	saveSnapshot(
		request: SnapshotRequest,
	): Promise<{ readonly saved: string } | { readonly failure: SnapshotFailure }>;
}

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
		const check = () => {
			if (!Object.is(latest.current(store.getState()), shown.current)) redraw((count) => count + 1);
		};
		check();
		return store.subscribe(check);
	}, [store]);
	return value;
}

export function useActions(): Actions {
	return usePage().store.actions;
}

export function useServices(): Services {
	return usePage().services;
}

/** The texts and formats of the interface's language. */
export function useWords(): Words {
	return usePage().words;
}

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
