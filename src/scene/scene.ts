/**
 * What a renderer draws. `static` is GeoJSON made once per dataset and language; `state` is how each feature
 * looks on the day shown. A step of the date changes looks, never geometry.
 */
import type { FeatureCollection, Geometry } from "geojson";
import type { Language } from "../model/types";
import type { SignKind } from "../world/signs";
import type { EventLook, EventWindow, SceneEvents } from "./events";
import type { Palette } from "./palette";
import type { SceneTiles } from "./tiles";

/** The layers in the order in which they are drawn, the lowest first. */
export const LAYERS = [
	"land",
	"governorates",
	"rivers",
	"zone",
	"rough-zone",
	"cells",
	"imported-areas",
	"buffer",
	"borders",
	"roads",
	"contact-line",
	"front",
	"imported-lines",
	"imported-points",
	"settlements",
	"posts",
	"reports",
	"towns",
	"labels",
] as const;

export type LayerId = (typeof LAYERS)[number];

/** Lines and areas of files that the reader brought; all other layers are the dataset's. */
export const IMPORTED_LAYERS = [
	"imported-areas",
	"imported-lines",
	"imported-points",
] as const satisfies readonly LayerId[];

/** What every drawn feature carries besides its geometry. */
export interface DrawnProperties {
	/** What a click selects: the id of a place or of a post, or a row of a file. Absent: the feature cannot be selected. */
	readonly select?: string;
	/** The name in the language of the interface. */
	readonly name?: string;
	/** The name in the other script, drawn on a line of its own. */
	readonly second?: string;
	/** 1 (always labelled) to 5 (labelled only close up). */
	readonly rank?: number;
	/** Which of a layer's looks a feature takes for good: "border", "coast", "sea", "M4" ... */
	readonly kind?: string;
	/** Of a line that is known only roughly: how wide the ground on which it may lie is, in pixels at zoom 0. */
	readonly bandPx?: number;
	/** Of a line or an area of a file: its colour, hatch and dash. */
	readonly look?: EventLook;
}

export type DrawnCollection = FeatureCollection<Geometry, DrawnProperties>;

/** Made once per dataset and language. Every feature has an integer `id`, unique within its layer. */
export interface SceneStatic {
	readonly language: Language;
	readonly layers: { readonly [L in LayerId]?: DrawnCollection };
	/** The slots of the dataset's parties: signs of other slots need no layer. Absent: all may occur. */
	readonly slots?: readonly Slot[];
}

/** How a feature looks on a day. */
export interface Look {
	/** Whether it is drawn at all on this day, and can be clicked. */
	readonly on: boolean;
	/** The sign of a town, a post or a report (see marks.ts); the land around a town takes its colour or hatch. */
	readonly mark?: MarkId;
	/** Of the front: whether it is not known that it runs here. */
	readonly unsure?: boolean;
	/** Of the front: whether it may run here on the day that the day is compared with. */
	readonly other?: boolean;
	/** Of towns and their land: what became of them between the two days compared (layers/compared.ts). */
	readonly passed?: Passed;
	readonly selected?: boolean;
}

/** Looks by feature id. A layer or a feature without an entry here is always on, and cannot be selected. */
export type SceneState = { readonly [L in LayerId]?: ReadonlyMap<number, Look> };

export interface Scene {
	readonly static: SceneStatic;
	readonly state: SceneState;
	readonly palette: Palette;
	/** Layers that the reader has switched off. */
	readonly hidden: ReadonlySet<LayerId>;
	/** Whether two days are compared: without that no room is kept for what passed. */
	readonly comparing?: boolean;
	/** The dots of files that the reader brought, the lowest first. */
	readonly events?: readonly SceneEvents[];
	/** What is drawn from tiles; none: the dataset's own ground, and no archives. */
	readonly tiles?: SceneTiles | null;
	/** The days of which events of archives are drawn. */
	readonly window?: EventWindow;
}

export type Slot = 1 | 2 | 3 | 4 | 5 | 6;

/** The slot of the party that has it on the later day only; `open`: on one of the days nobody is known to have it. */
export type Passed = Slot | "open";

/** A sign for a town: who holds it (by the party's slot), or why that cannot be said; of a post; of a report. */
export type MarkId =
	| `held-${Slot}`
	| `inferred-${Slot}`
	| "fighting"
	| "uncertain"
	| "unknown"
	| "post"
	| "post-enclosed"
	/** On a day of a span on one of which it was established, or enclosed. */
	| "post-perhaps"
	| "post-perhaps-enclosed"
	| ReportMark;

/** What is reported for a day, beside the sign of its place. */
export type ReportMark = SignKind;

/** Where the map looks: degrees and MapLibre's zoom (512 px tiles). */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
}
