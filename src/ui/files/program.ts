/** What the page asks of the program that reads and keeps files; it is fetched when the first file comes. */
import type { ComponentType } from "preact";
import type { FileLayer } from "../../app/file-layers";
import type { Brought, Importer, ImportProblems, ImportResult, Plan } from "../../import/types";
import type { ImportedFile, RowKey } from "../../model/imported";
import type { Dataset, Problem } from "../../model/types";

/** The components that come with it. */
export interface FilesParts {
	readonly FilesForm: ComponentType;
	readonly FilesList: ComponentType;
	readonly RowDetails: ComponentType;
	/** Of all files shown, for lists and filters of other things. */
	readonly FileRows: ComponentType;
	readonly FileFilters: ComponentType;
	readonly RowLine: ComponentType<{ of: RowKey }>;
	readonly FileResults: ComponentType<{ query: string; onChosen: () => void }>;
}

/** Formats that a layer can be saved in. */
export const LAYER_FORMATS = ["csv", "geojson"] as const;
export type LayerFormat = (typeof LAYER_FORMATS)[number];

export interface FilesProgram {
	readonly importer: Importer;
	readonly parts: FilesParts;
	/** Lays a file that was read on the map. */
	add(
		from: Brought,
		plan: Plan,
		read: { readonly file: ImportedFile; readonly problems: ImportProblems },
	): FileLayer;
	/** Opens a file as a map of its own: its days, its ground, nothing else. */
	openAlone(layer: FileLayer): Promise<void>;
	/** Reads the files of a dataset as the page reads its own. */
	readDataset(files: ReadonlyMap<string, string>): {
		readonly dataset: Dataset | null;
		readonly problems: readonly Problem[];
	};
	openDataset(dataset: Dataset, problems: readonly Problem[]): void;
	/** A small drawing of where some rows lie; null where nothing can be drawn. */
	preview(file: ImportedFile): Promise<HTMLElement | null>;
	/** The values of a row, in order of the file's fields; null where they cannot be read any more. */
	textsOf(
		file: ImportedFile,
		at: { readonly offset: number; readonly bytes: number },
	): Promise<readonly string[] | null>;
	/** Keeps a layer in this browser, or no longer; resolves to whether that is so now. */
	keep(layer: FileLayer, on: boolean): Promise<boolean>;
	/** Takes what is kept and cannot be read out of this browser. */
	forgetUnread(): Promise<void>;
	/** Takes a layer off the map, and out of what this browser keeps. */
	remove(layer: FileLayer): void;
	/** Hands the browser all problems of a file as a download. */
	saveProblems(name: string, problems: ImportProblems): Promise<void>;
	/** Hands the browser a layer as a download; false where it could not be written. */
	save(layer: FileLayer, format: LayerFormat): Promise<boolean>;
}

export type { ImportResult };
