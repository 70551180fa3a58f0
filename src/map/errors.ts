/** The ways in which a map can fail, as types that the page turns into messages. */

/** The browser gives no WebGL: the page shows its drawing without it instead. */
export class NoWebGL extends Error {
	override readonly name = "NoWebGL";
}

/** The browser lets the page start no worker, and MapLibre draws nothing without one. */
export class NoWorkers extends Error {
	override readonly name = "NoWorkers";
}

export type PictureFault =
	/** Not complete in time: half a map is never saved. */
	| "timeout"
	/** The canvas came out smaller than asked for: beyond what this machine can draw. */
	| "wrong-size"
	| "blank"
	| "fonts"
	| "no-webgl";

export class PictureError extends Error {
	override readonly name = "PictureError";
	readonly fault: PictureFault;

	constructor(fault: PictureFault, cause?: unknown) {
		super(`picture failed: ${fault}`, { cause });
		this.fault = fault;
	}
}
