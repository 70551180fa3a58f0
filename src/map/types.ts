/** What the page knows of the map that MapLibre draws: the port, and pictures of any sharpness. */
import type { MapPort } from "../scene/port";
import type { Camera, Scene } from "../scene/scene";

/** Where pictures look, and how large they are. */
export interface Framing {
	/** CSS pixels; the canvas has these times the ratio. */
	readonly width: number;
	readonly height: number;
	readonly pixelRatio: number;
	readonly camera: Camera;
}

export interface PictureRequest extends Framing {
	readonly scene: Scene;
	/** Calls the picture off. */
	readonly signal?: AbortSignal;
}

/** Pictures with one framing, scene after scene. */
export interface Stills {
	/**
	 * The next picture, which may be on the same canvas as the last one. Rejects with a `PictureError`.
	 * @param signal calls it off.
	 */
	take(scene: Scene, signal?: AbortSignal): Promise<HTMLCanvasElement>;
	/** Lets go of the map; what is being taken does not come any more. */
	close(): void;
}

export interface MapView extends MapPort {
	/** When tiles of something in the scene do not come: the ground (null), or the archive of an id. */
	onTileFault(listener: (archive: string | null) => void): void;
	/** When the worker does not start, without which nothing is ever drawn. */
	onWorkerFault(listener: () => void): void;
	/** Rejects with a `PictureError`. */
	picture(request: PictureRequest): Promise<HTMLCanvasElement>;
	/** Rejects with a `PictureError` where a second map has no WebGL. */
	stills(framing: Framing): Promise<Stills>;
	/** Takes all that was made off the page; nothing may be asked of it afterwards. */
	remove(): void;
}
