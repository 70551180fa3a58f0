/** How components reach the store, the words and what the rest of the page does for them. */
import { type ComponentChildren, createContext, h } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Words, wordsIn } from "../app/i18n/dictionary";
import type { InterfaceLanguage } from "../app/i18n/languages";
import type { LaterWords } from "../app/i18n/later";
import type { PictureWish, Wording } from "../app/picture-wish";
import type { ShareOutcome } from "../app/share";
import type { State } from "../app/state";
import type { Actions, Store } from "../app/store";
import type { FilmProgram } from "../film/program";
import type { Bbox } from "../model/bounds";
import type { Dataset } from "../model/types";
import { type World, worldOn } from "../world/world";
import type { FilesProgram } from "./files/program";
import type { Fetched, Forms, Reading } from "./Later";
import { PaletteContext, useCurrentPalette } from "./palette";

/** Why a picture could not be made. */
export type SnapshotFailure =
	| "timeout"
	| "size"
	| "blank"
	| "no-webgl"
	| "encode"
	| "load"
	/** Words and legend leave too little for the map. */
	| "no-room"
	/** What sets the letters of a PDF or of outlines did not come. */
	| "letters"
	| "cancelled"
	/** The browser lets the page put nothing on the clipboard. */
	| "clipboard";

/** What the picture will be: drawn as vectors, with its size in pixels; or why there is none. */
export type SnapshotPreview =
	| {
			readonly kind: "drawn";
			readonly width: number;
			readonly height: number;
			/** How many of these pixels stand for one of the screen; null: the size is not the screen's. */
			readonly ratio: number | null;
			readonly drawing: SVGElement;
	  }
	| { readonly kind: "no-room" | "failed" };

/** What is being done for a picture. */
export type PictureStage = "words" | "map" | "file";

/** How who asked for a picture hears of it, and can call it off. */
export interface PictureJob {
	readonly signal: AbortSignal;
	onStage(stage: PictureStage): void;
}

/** Formats of the list of a picture's sources, as their files end. */
export const SOURCES_FORMATS = ["txt", "md", "csv", "json"] as const;
export type SourcesFormat = (typeof SOURCES_FORMATS)[number];

export interface DataRequest {
	/** What is seen on the page, as filtered; or the whole dataset. */
	readonly scope: "seen" | "everything";
	readonly format: "geojson" | "csv" | "kml";
}

/** How many things of each layer a file of data holds. */
export type DataContents = readonly {
	readonly layer: keyof LaterWords["exported"]["counts"];
	readonly count: number;
}[];

/** Why a file was not saved: its program did not come, or a part of the data did not. */
export type DataFailure = "load" | "detail";

/** What components ask of the parts of the page they do not know. */
export interface Services {
	zoomBy(steps: 1 | -1): void;
	showWholeZone(): void;
	/** Has the map show some bounds (degrees) where nothing of them is in sight; null: none. */
	bringIntoSight(bounds: Bbox | null): void;
	/** Changes the language once its texts have come; resolves to whether they did. */
	speak(language: InterfaceLanguage): Promise<boolean>;
	/** Where the page is served, without its hash. */
	pageAddress(): string;
	/** The link to the view, on the full page. */
	pageLink(): string;
	/** Copies that link; resolves to whether it worked. */
	copyLink(): Promise<boolean>;
	/** Hands that link to the system's own way of sharing; null where it has none. */
	readonly share: (() => Promise<ShareOutcome>) | null;
	copyText(text: string): Promise<boolean>;
	/** What a picture will be; null without a map, or where the program that makes it does not come. */
	previewSnapshot(wish: PictureWish): Promise<SnapshotPreview | null>;
	/** Hands the browser the list of the picture's sources as a download. */
	saveSources(
		title: string,
		format: SourcesFormat,
	): Promise<{ readonly saved: string } | { readonly failure: DataFailure }>;
	/** What is read once something is chosen. */
	readonly reading: Fetched<Reading>;
	/** The forms of files, which are fetched when they are asked for; null where they do not come. */
	forms(): Promise<Forms | null>;
	/** What reads and shows files that a reader brings; null where it does not come. */
	files(): Promise<FilesProgram | null>;
	/** Loads the page again, as its newer version. */
	loadNewVersion(): void;
	/** From data of the reader's own back to the dataset of the page. */
	goHome(): void;
	/** What a file of data would hold; null where the program that makes it does not come. */
	dataContents(scope: DataRequest["scope"]): Promise<DataContents | null>;
	/** Hands the browser a file of data as a download. */
	saveData(
		request: DataRequest,
	): Promise<
		{ readonly saved: string; readonly bytes: number } | { readonly failure: DataFailure }
	>;
	/** What makes films, once all that is in them has come; null where it does not come. */
	film(): Promise<FilmProgram | null>;
	/** Makes a picture and hands it to the browser as a download. */
	saveSnapshot(
		wish: PictureWish,
		job: PictureJob,
	): Promise<{ readonly saved: string } | { readonly failure: SnapshotFailure }>;
	/**
	 * Has the browser print the page with a picture of these words; resolves to whether what lays it out came.
	 */
	print(wording: Wording): Promise<boolean>;
	/** Puts a picture on the clipboard. */
	copySnapshot(
		wish: PictureWish,
		job: PictureJob,
	): Promise<{ readonly copied: true } | { readonly failure: SnapshotFailure }>;
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
