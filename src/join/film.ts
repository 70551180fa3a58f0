/** Joins the page and its films: what this browser can write, and a film handed to the reader to save. */
import { spanFileName } from "../app/file-name";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { changeDays } from "../film/changes";
import {
	type FilmFormat,
	type FilmRequest,
	FORMATS,
	filmDays,
	planFault,
	SIZES,
} from "../film/plan";
import type { FilmFailure, FilmProgram, FilmResult, FilmWatch } from "../film/program";
import { PictureError, type PictureFault } from "../map/errors";
import type { Size } from "../scene/room";
import { CanvasTooLarge } from "../snapshot/paint";
import { download } from "./download";
import { filmed } from "./film-frames";
import type { MapOnPage } from "./map-program";

const FAILURES: { readonly [F in PictureFault]: FilmFailure } = {
	timeout: "timeout",
	"wrong-size": "size",
	blank: "blank",
	fonts: "timeout",
	"no-webgl": "lost",
};

/** @param map null where the page has none. */
export function filmsOf(store: Store, map: MapOnPage | null): FilmProgram {
	return {
		async formats(size) {
			const can = await Promise.all(FORMATS.map((format) => canWrite(format, SIZES[size])));
			return FORMATS.filter((_, index) => can[index]);
		},
		make: (request, watch) => make(store.getState(), map, request, watch),
	};
}

async function canWrite(format: FilmFormat, size: Size): Promise<boolean> {
	if (format === "gif") return true;
	const program = await import("../film/video").catch(() => null);
	return program !== null && (await program.codecFor(format, size)) !== null;
}

async function make(
	state: State,
	map: MapOnPage | null,
	request: FilmRequest,
	watch: FilmWatch,
): Promise<FilmResult> {
	const { dataset, filters } = state;
	try {
		const days = filmDays(request.range, request.step, () => changeDays(dataset, filters));
		const fault = planFault(request, days.length);
		if (fault) return { fault };
		const [first, ...others] = days;
		if (map === null || first === undefined) return { failure: "no-map" };
		const blob = await filmed(state, map, [first, ...others], request, watch);
		// Whoever stopped it in the last moment wants no file either.
		watch.signal.throwIfAborted();
		if (blob === null) return { failure: "room" };
		const saved = `${spanFileName(dataset, request.range)}.${request.format}`;
		const again = () => download(blob, saved);
		again();
		return { saved, bytes: blob.size, frames: days.length, again };
	} catch (error) {
		return watch.signal.aborted ? { cancelled: true } : { failure: failureOf(error) };
	}
}

function failureOf(error: unknown): FilmFailure {
	if (error instanceof PictureError) return FAILURES[error.fault];
	if (error instanceof CanvasTooLarge) return "size";
	// A buffer that cannot be had is a range error, whoever asks for it.
	if (error instanceof RangeError) return "memory";
	reportError(error);
	return "encode";
}
