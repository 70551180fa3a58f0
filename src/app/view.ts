/** What of the page an address holds: where one looks, on which day, at what, through which filters. */
import { type Day, parseDay } from "../model/day";
import type { RowKey } from "../model/imported";
import type { Dataset } from "../model/types";
import type { Camera } from "../scene/scene";
import { type Filters, NO_FILTERS } from "../world/filters";
import { type Trail, USUAL_TRAIL } from "./file-layers";
import type { InterfaceLanguage } from "./i18n/languages";

/** The layers that a reader can switch off. */
export const SWITCHABLE = [
	"cells",
	"front",
	"buffer",
	"posts",
	"reports",
	"roads",
	"settlements",
	"labels",
] as const;
export type SwitchableLayer = (typeof SWITCHABLE)[number];

/** The depths that an address can ask for (`buffer=15`), in kilometres; the command line builds a buffer of each. */
export const BUFFER_DEPTHS = [15, 16, 17, 18, 19, 20] as const;
export type BufferDepth = (typeof BUFFER_DEPTHS)[number];

/** Degrees. */
export interface Spot {
	readonly lng: number;
	readonly lat: number;
}

/** The part of a view that says what the panel shows. */
export type Selection = Pick<View, "place" | "source" | "claim" | "agreement" | "at" | "row">;

/** What a view has when nothing is selected. */
export const NOTHING_SELECTED: Selection = {
	place: null,
	source: null,
	claim: null,
	agreement: null,
	at: null,
	row: null,
};

/** The part of the state that an address holds. */
export interface View {
	/** Null: the dataset's own first view. */
	readonly camera: Camera | null;
	readonly day: Day;
	/** The id of the selected place, or null. Of the six below one is shown: the first in this order. */
	readonly place: string | null;
	/** The id of the source whose article is open, and of the claim chosen in it. */
	readonly source: string | null;
	readonly claim: string | null;
	/** The id of the agreement or truce that is open. */
	readonly agreement: string | null;
	/** A spot of the map of which nothing is known but what lies nearest. */
	readonly at: Spot | null;
	/** A row of a file that the reader brought; the file may not be here. */
	readonly row: RowKey | null;
	/** The ids of the files that are shown; an address names them, and cannot carry them. */
	readonly files: readonly string[];
	/** For how many days until the day shown events of files are drawn. */
	readonly trail: Trail;
	/** The second day, which the day is compared with; null: one day is shown. */
	readonly compare: Day | null;
	readonly filters: Filters;
	readonly buffer: BufferDepth;
	readonly layers: readonly SwitchableLayer[];
	/** Whether the page stands in a frame of another: compact, and with gestures that leave that one its own. */
	readonly embed: boolean;
	/** Null: found from the browser. */
	readonly language: InterfaceLanguage | null;
}

/** The view that an address without any part gives. */
export function defaultView(dataset: Dataset): View {
	const day = parseDay(dataset.manifest.day);
	return {
		camera: null,
		day: day ?? dataset.span.first,
		...NOTHING_SELECTED,
		files: [],
		trail: USUAL_TRAIL,
		compare: null,
		filters: NO_FILTERS,
		buffer: 20,
		layers: SWITCHABLE,
		embed: false,
		language: null,
	};
}

/** Where a map looks that has not been fitted to its room yet: at the middle of what it is to show. */
export function unfittedCamera({ view }: Pick<Dataset["manifest"], "view">): Camera {
	const [west, south, east, north] = view;
	return { lng: (west + east) / 2, lat: (south + north) / 2, zoom: 7.5 };
}
