/** What components ask of the parts of the page they do not know, and what these answer. `src/join/services.ts` does it. */
import type { InterfaceLanguage } from "../app/i18n/languages";
import type { LaterWords } from "../app/i18n/later";
import type { PictureWish, Wording } from "../app/picture-wish";
import type { ShareOutcome } from "../app/share";
import type { FilmProgram } from "../film/program";
import type { Bbox } from "../model/bounds";
import type { FilesProgram } from "./files/program";
import type { Fetched, Forms, Reading } from "./Later";

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
