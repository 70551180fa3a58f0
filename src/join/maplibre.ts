/** MapLibre's map until its WebGL is lost for good, then vectors in its place. One piece with MapLibre itself. */
import type { NoMapLibre } from "../app/state";
import { PictureError } from "../map/errors";
import { createMapView, NoWebGL, NoWorkers } from "../map/map-view";
import type { MapView } from "../map/types";
import type { MapViewOptions } from "../scene/port";
import {
	type MapProgram,
	type Pictures,
	picturesBy,
	type Vectors,
	vectors,
	vectorView,
} from "./map-program";
import { replaceable } from "./replaceable";

/** For how long a lost map is waited for, in milliseconds: browsers bring one back within a second or two, or never. */
const PATIENCE_MS = 5000;

/** Puts a map into `box`; where the browser lets it draw nothing, tells why. */
export function mapLibreIn(box: HTMLElement, options: MapViewOptions): MapProgram | NoMapLibre {
	try {
		return withStandIn(createMapView(box, options), box, options);
	} catch (error) {
		const isNoWebGl = error instanceof NoWebGL;
		if (!isNoWebGl && !(error instanceof NoWorkers)) throw error;
		// What was put there on the way is of no use to who draws instead.
		box.replaceChildren();
		return isNoWebGl ? "no-webgl" : "no-workers";
	}
}

/** Where WebGL is gone, or cannot draw so many pixels, vectors still can. */
const isForVectors = (error: unknown) =>
	error instanceof PictureError && (error.fault === "no-webgl" || error.fault === "wrong-size");

async function orVectors<Done>(
	draw: () => Promise<Done>,
	instead: (program: Vectors) => Promise<Done>,
): Promise<Done> {
	try {
		return await draw();
	} catch (error) {
		const program = isForVectors(error) ? await vectors() : null;
		if (!program) throw error;
		return instead(program);
	}
}

function withStandIn(first: MapView, box: HTMLElement, options: MapViewOptions): MapProgram {
	const { view, replaceWith } = replaceable(first);
	const told: ((why: NoMapLibre) => void)[] = [];
	const toldOfNobody: (() => void)[] = [];
	/** Why MapLibre does not draw; null while it does. */
	let gone: NoMapLibre | null = null;
	let isReplaced = false;
	let isNobody = false;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let pictures: Pictures = {
		// Vectors have no tiles, which the words around the picture speak of.
		picture: (request) =>
			request.scene.tiles
				? first.picture(request)
				: orVectors(
						() => first.picture(request),
						(program) => picturesBy(program).picture(request),
					),
		stills: (framing) =>
			orVectors(
				() => first.stills(framing),
				(program) => picturesBy(program).stills(framing),
			),
	};
	const giveUp = async () => {
		const program = await vectors();
		// It may have come back while the program was on its way.
		const next =
			program &&
			gone !== null &&
			!isReplaced &&
			vectorView(program, box, { ...options, camera: view.camera() });
		if (!next) {
			// Without WebGL alone it may still come back.
			isNobody = gone === "no-workers" && !isReplaced;
			if (isNobody) for (const listener of toldOfNobody) listener();
			return;
		}
		isReplaced = true;
		const hadFocus = box.contains(document.activeElement);
		replaceWith(next);
		first.remove();
		pictures = picturesBy(program);
		if (hadFocus) box.querySelector<SVGElement>(":scope > svg")?.focus();
		for (const listener of told) listener(gone ?? "lost");
	};
	first.onLost(() => {
		gone ??= "lost";
		clearTimeout(waiting);
		waiting = setTimeout(() => void giveUp(), PATIENCE_MS);
	});
	first.onRestored(() => {
		if (gone === "lost") gone = null;
		clearTimeout(waiting);
	});
	// It does not come back by itself.
	first.onWorkerFault(() => {
		gone = "no-workers";
		void giveUp();
	});
	return {
		view,
		picture: (request) => pictures.picture(request),
		stills: (framing) => pictures.stills(framing),
		onTileFault: first.onTileFault,
		onInstead(listener) {
			if (isReplaced) listener(gone ?? "lost");
			else told.push(listener);
		},
		onNobody(listener) {
			if (isNobody) listener();
			else toldOfNobody.push(listener);
		},
		remove() {
			clearTimeout(waiting);
			if (isReplaced) box.replaceChildren();
			else first.remove();
			isReplaced = true;
		},
	};
}
