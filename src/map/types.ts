/** What the page knows of the map that MapLibre draws: the port, and pictures of any sharpness. */
import type { MapPort } from "../scene/port";
import type { Camera, Scene } from "../scene/scene";

export interface PictureRequest {
	readonly scene: Scene;
	/** CSS pixels; the canvas has these times the ratio. */
	readonly width: number;
	readonly height: number;
	readonly pixelRatio: number;
	readonly camera: Camera;
	/** Calls the picture off. */
	readonly signal?: AbortSignal;
}

export interface MapView extends MapPort {
	/** Rejects with a `PictureError`. */
	picture(request: PictureRequest): Promise<HTMLCanvasElement>;
	/** Takes all that was made off the page; nothing may be asked of it afterwards. */
	remove(): void;
}
