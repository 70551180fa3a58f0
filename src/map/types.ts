/** What the page knows of the map that MapLibre draws: the port, and pictures of any sharpness. */
import type { Bounds, MapPort } from "../scene/port";
import type { Camera, Scene } from "../scene/scene";

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

export interface MapView extends MapPort {
	/** Rejects with a `PictureError`. */
	picture(request: PictureRequest): Promise<Picture>;
}
