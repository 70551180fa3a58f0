/** All that the page shows follows from this one value (and from the dataset in it). */
import type { Dataset, Problem } from "../model/types";
import type { LeftToPage } from "../scene/port";
import type { Camera } from "../scene/scene";
import type { ArchiveFind, SceneTiles } from "../scene/tiles";
import type { Range } from "../world/timeline";
import type { FileLayer } from "./file-layers";
import type { InterfaceLanguage } from "./i18n/languages";
import type { PanelHeight } from "./panel-height";
import type { AddressProblem } from "./url";
import type { View } from "./view";

/** Why MapLibre does not draw. */
export type NoMapLibre =
	| "no-webgl"
	/** Its program did not come. */
	| "not-loaded"
	/** The browser starts no worker for it, or what came as one is none. */
	| "no-workers"
	/** The page stands in a frame without an origin, where it may start no workers. */
	| "isolated"
	/** It drew until its WebGL was lost, and did not come back. */
	| "lost";

/** Something that the reader should be told once. */
export type Notice =
	| { readonly kind: "address"; readonly problems: readonly AddressProblem[] }
	| { readonly kind: "link-copied" }
	| { readonly kind: "link-not-copied" }
	| { readonly kind: "map-lost" }
	/** Something failed that has no place on the page, with the report of it. */
	| { readonly kind: "fault"; readonly report: string }
	/** The texts of a language that the reader chose did not come. */
	| { readonly kind: "language-not-loaded"; readonly language: InterfaceLanguage }
	/** The file that the address asks for did not come, or lies elsewhere. */
	| { readonly kind: "file-not-fetched"; readonly name: string }
	/** What this browser keeps of the reader's files, and can no longer be read or forgotten: by their names. */
	| { readonly kind: "kept-unread"; readonly names: readonly string[] }
	| { readonly kind: "not-forgotten"; readonly names: readonly string[] }
	/** Of a folder that was dropped only so many files were taken. */
	| { readonly kind: "folder-cut"; readonly taken: number }
	/** A newer version of the page is here, and is shown once the page is loaded again. */
	| { readonly kind: "new-version" }
	/** The dataset shown is one that the reader brought. */
	| { readonly kind: "own-map" }
	/** The map is drawn as vectors, and why. */
	| { readonly kind: "map-vectors"; readonly why: NoMapLibre }
	/** What of the dataset is drawn from tiles, and is not there. */
	| { readonly kind: "tiles"; readonly missing: TilesMissing };

export interface TilesMissing {
	readonly ground: boolean;
	/** Archives, by their ids. */
	readonly archives: readonly string[];
}

/** A file on its way in; of a folder, its path. */
export interface Incoming {
	readonly name: string;
	readonly bytes: Blob;
}

/** How the address follows a change: a choice is a step to go back to, a scrub is not. */
export type HistoryStep = "push" | "replace";

/** What the panel shows while nothing is selected. */
export type PanelList =
	| "day"
	| "places"
	| "events"
	| "agreements"
	| "sources"
	| "disagreements"
	| "files";

export interface State extends View {
	readonly dataset: Dataset;
	readonly problems: readonly Problem[];
	readonly language: InterfaceLanguage;
	/** Whether the dataset's detail has come, or will not. */
	readonly detailCame: boolean;
	/** Why there is no map at all, not even one of vectors. */
	readonly mapMissing: NoMapLibre | null;
	/** Whether the map of the page is drawn as vectors. */
	readonly vectors: boolean;
	/** What an embedded map has just left to the page around it, for as long as the reader is told. */
	readonly explained: LeftToPage | null;
	/** Whether all of the map has been drawn once. */
	readonly mapDrawn: boolean;
	/** Where the map looks now, also while that is the dataset's own first view; null without a map. */
	readonly looking: Camera | null;
	/** What of the dataset's tiles the map draws; null: none, or none yet. */
	readonly tiles: SceneTiles | null;
	/** The points of archives where the map was clicked. */
	readonly archived: readonly ArchiveFind[];
	/** The things found where the map was clicked, when there are several. */
	readonly candidates: readonly string[];
	readonly notices: readonly Notice[];
	/** The days that the strip shows. */
	readonly range: Range;
	/** Whether the date moves on by itself, and how many days it does in a second. */
	readonly playing: boolean;
	readonly daysPerSecond: number;
	/** The dialog that is open. */
	readonly dialog: "snapshot" | "data" | "film" | "embed" | "about" | "files" | null;
	/** The files that the reader brought, those switched off among them. */
	readonly brought: readonly FileLayer[];
	/** Whether the files that this browser keeps have been looked for. */
	readonly keptCame: boolean;
	/** What the reader has dropped, pasted or picked and what is not read yet. */
	readonly incoming: readonly Incoming[];
	readonly list: PanelList;
	/** On a small screen: how high the panel stands over the map. */
	readonly panel: PanelHeight;
	readonly historyStep: HistoryStep;
	/** The id of the thing whose details the reader is to be moved to; a view from an address moves nobody. */
	readonly focusOn: string | null;
	/** How often something was asked to be brought into the map's view: also what is selected already. */
	readonly asked: number;
}

/** One and the same empty list, so that a step of the date changes nothing for who shows it. */
export const NO_CANDIDATES: State["candidates"] = [];
export const NO_FINDS: State["archived"] = [];

/** Stands for the day, where the reader is moved to what is told of it. */
export const DAY = "day";

/** Stands for the details of a spot, which has no id. */
export const SPOT = "spot";

/** Whether the panel shows a thing and not the day. */
export function isSomethingSelected({ place, source, agreement, at, row }: View): boolean {
	return [place, source, agreement, at, row].some((thing) => thing !== null);
}
