/** What the page knows of the map: a port without MapLibre in it, so that it can be replaced in tests. */
import type { Camera, LayerId, Scene } from "../scene/scene";
import type { Bounds, Padding } from "./camera";
import type { Rect } from "./room";

export interface MapLabels {
	/** The map's name for assistive technology. */
	readonly map: string;
}

export interface MapViewOptions {
	readonly camera: Camera;
	/** The map never looks beyond these: there is no ground to show. */
	readonly bounds: Bounds;
	readonly labels: MapLabels;
	readonly reducedMotion: boolean;
	/** What lies over the map now, in its pixels: no name of an area is drawn under it. */
	readonly covers: () => readonly Rect[];
}

export interface Hit {
	readonly layer: LayerId;
	/** The id of what the click selects. */
	readonly select: string;
}

export interface PictureRequest {
	readonly scene: Scene;
	/** CSS pixels; the canvas has these times the ratio. */
	readonly width: number;
	readonly height: number;
	readonly pixelRatio: number;
	readonly view:
		| { readonly camera: Camera }
		| { readonly bounds: Bounds; readonly padding?: number };
}

export interface Picture {
	readonly canvas: HTMLCanvasElement;
	/** Where it looks: a scale bar is right only for this camera. */
	readonly camera: Camera;
}

export interface MapView {
	/** Draws the scene, now or as soon as the map can; of several in waiting, the last. */
	show(scene: Scene): void;
	setCamera(camera: Camera, options?: { readonly animate?: boolean }): void;
	/** Shows all of the bounds, no nearer than `maxZoom`. */
	fit(
		bounds: Bounds,
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
	onLost(listener: () => void): void;
	onRestored(listener: () => void): void;
	/** Once, after all that was asked for has been drawn for the first time. */
	onDrawn(listener: () => void): void;
	/** After the map took a new size. */
	onResize(listener: () => void): void;
	/** The pixel of the container at which a position lies. */
	project(lng: number, lat: number): { readonly x: number; readonly y: number };
	/** Rejects with a `PictureError`. */
	picture(request: PictureRequest): Promise<Picture>;
}
