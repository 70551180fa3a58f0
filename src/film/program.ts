/** What the page asks of whoever makes films. */
import type { FilmFormat, FilmRequest, FilmSize, PlanFault } from "./plan";

/** Why no film came of it, besides what its plan may lack. */
export type FilmFailure =
	| "no-map"
	| "timeout"
	| "size"
	| "blank"
	/** WebGL went while the film was made. */
	| "lost"
	/** The words leave no room for a map. */
	| "room"
	| "memory"
	| "encode";

export type FilmResult =
	| {
			readonly saved: string;
			readonly bytes: number;
			readonly frames: number;
			/** Hands the file to the browser once more. */
			readonly again: () => void;
	  }
	| { readonly failure: FilmFailure }
	| { readonly fault: PlanFault }
	| { readonly cancelled: true };

export interface FilmWatch {
	readonly signal: AbortSignal;
	/** @param done how many frames there are. */
	readonly onFrame: (done: number, of: number) => void;
}

export interface FilmProgram {
	/** The formats that this browser can write in a size, the best one first; a GIF always. */
	formats(size: FilmSize): Promise<readonly FilmFormat[]>;
	/** Makes a film and hands it to the browser as a download. Nothing is saved unless it is whole. */
	make(request: FilmRequest, watch: FilmWatch): Promise<FilmResult>;
}
