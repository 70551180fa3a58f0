/**
 * What the page asks of whoever draws a scene on it, be it with WebGL or as vectors: a port, so that one can
 * take the other's place.
 */
import type { Bbox } from "../model/bounds";
import type { Rect } from "./room";
import type { Camera, LayerId, Scene } from "./scene";
import type { ArchiveFind } from "./tiles";

/** No map comes nearer: the data is not more exact. */
export const CLOSEST_ZOOM = 14;

/** Pixels at each side that something else covers. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

export interface MapLabels {
	/** The map's name for assistive technology. */
	readonly map: string;
}

export interface MapViewOptions {
	readonly camera: Camera;
	/** The map never looks beyond these: there is no ground to show. */
	readonly bounds: Bbox;
	readonly labels: MapLabels;
	readonly reducedMotion: boolean;
	/** What lies over the map now, in its pixels: no name of an area is drawn under it. */
	readonly covers: () => readonly Rect[];
	/** The map is part of another page: one finger and the bare wheel scroll that page, two fingers and Ctrl are the map's. */
	readonly cooperative: boolean;
}

/** What a reader did with a cooperative map that was left to the page around it. */
export type LeftToPage = "wheel" | "finger";

export interface Hit {
	/** "events": what a reader brought. "archive": a point of an archive, which is no thing of the dataset. */
	readonly layer: LayerId | "events" | "archive";
	/** The id of what the click selects; of what a reader brought see `rowId`; of an archive what tells it from others. */
	readonly select: string;
	/** Of a point of an archive: all that is known of it. */
	readonly find?: ArchiveFind;
}

export interface MapPort {
	/** Draws the scene, now or as soon as the map can; of several in waiting, the last. */
	show(scene: Scene): void;
	setCamera(camera: Camera, options?: { readonly animate?: boolean }): void;
	/** Shows all of the bounds, no nearer than `maxZoom`. */
	fit(
		bounds: Bbox,
		options?: {
			readonly animate?: boolean;
			readonly padding?: Padding;
			readonly maxZoom?: number;
		},
	): void;
	camera(): Camera;
	/** In the language now shown. */
	setLabels(labels: MapLabels): void;
	/** A click or tap, with what it may mean, the likeliest first; none: nothing was hit. */
	onPick(
		listener: (hits: readonly Hit[], at: { readonly lng: number; readonly lat: number }) => void,
	): void;
	/** After the camera came to rest, whoever moved it. */
	onMove(listener: (camera: Camera) => void): void;
	/** Of a cooperative map: each time that it leaves to the page what may have been meant for it. */
	onLeftToPage(listener: (what: LeftToPage) => void): void;
	onLost(listener: () => void): void;
	onRestored(listener: () => void): void;
	/** Once, after all that was asked for has been drawn for the first time. */
	onDrawn(listener: () => void): void;
	/** After the map took a new size. */
	onResize(listener: () => void): void;
	/** The pixel of the container at which a position lies. */
	project(lng: number, lat: number): { readonly x: number; readonly y: number };
}
