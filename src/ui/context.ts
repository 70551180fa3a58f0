/** How components reach the store, the words and what the rest of the page does for them. */
import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { type Words, wordsIn } from "../app/i18n/dictionary";
import type { Actions, State, Store } from "../app/store";
import type { Dataset } from "../model/types";
import { type World, worldOn } from "../world/world";

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
	/** Makes a picture and hands it to the browser as a download. */
	saveSnapshot(
		request: SnapshotRequest,
	): Promise<{ readonly saved: string } | { readonly failure: SnapshotFailure }>;
}

export interface AppContext {
	readonly store: Store;
	readonly services: Services;
}

const Context = createContext<AppContext | null>(null);
export const AppProvider = Context.Provider;

function useAppContext(): AppContext {
	const context = useContext(Context);
	if (!context) throw new Error("a component stands outside of AppProvider");
	return context;
}

/** A part of the state; the component is drawn again when that part changes. */
export function useApp<T>(select: (state: State) => T): T {
	const { store } = useAppContext();
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
	return useAppContext().store.actions;
}

export function useServices(): Services {
	return useAppContext().services;
}

/** The texts and formats of the interface's language. */
export function useWords(): Words {
	return wordsIn(useApp((state) => state.language));
}

export function useDataset(): Dataset {
	return useApp((state) => state.dataset);
}

/** The world on the day shown. */
export function useWorld(): World {
	const dataset = useDataset();
	return worldOn(
		dataset,
		useApp((state) => state.day),
	);
}
