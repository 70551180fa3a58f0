/** Joins the store to the map: each state becomes a scene, each pick an action. */
import { wordsIn } from "../app/i18n/dictionary";
import { textIn } from "../app/i18n/format";
import { placesMarked } from "../app/selection";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { tilesMissing } from "../app/tiles";
import { unfittedCamera } from "../app/view";
import type { Camera } from "../scene/scene";
import { onPaletteChange } from "../ui/palette";
import { everythingOver, onCoversChange, panelAtRest } from "./covers";
import { bringIntoView, clearOf } from "./in-view";
import { createMap, type MapProgram } from "./map-program";
import { choose } from "./pick";
import { sceneOf } from "./scene";

/** For how long a reader is told how to move an embedded map. */
const EXPLAINED_MS = 2000;

export interface MapTerms {
	/** Aborted when another dataset takes the page over. */
	readonly life: AbortSignal;
	/** Whether the tiles that the manifest names are fetched: not for a dataset that the reader brought, whose tiles do not lie here. */
	readonly hasTiles: boolean;
}

/**
 * Draws the map in `box` and keeps it in step with the store.
 * @returns null where nobody can draw it; the reader has been told that, or who draws instead.
 */
export async function showMap(
	store: Store,
	box: HTMLElement,
	{ life, hasTiles }: MapTerms,
): Promise<MapProgram | null> {
	const { manifest } = store.getState().dataset;
	const program = await createMap(box, {
		camera: store.getState().camera ?? unfittedCamera(manifest),
		bounds: manifest.bounds,
		labels: mapLabels(store.getState()),
		reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
		covers: () => everythingOver(box),
		cooperative: store.getState().embed,
	});
	if (typeof program === "string") {
		store.actions.giveUpMap(program);
		return null;
	}
	if (life.aborted) {
		program.remove();
		return null;
	}
	life.addEventListener("abort", () => program.remove(), { once: true });
	const { view } = program;
	program.onNobody?.(() => store.actions.giveUpMap("not-loaded"));
	program.onInstead((why) => {
		store.actions.dismiss("map-lost");
		store.actions.drawVectors(why);
	});
	/** The camera that the store knows of; null while the map goes to its own first view. */
	let reported: Camera | null = null;
	/** A glide that the fit cuts short comes to rest within the call: nobody chose that spot. */
	let isCutShort = false;
	const fitAll = (animate: boolean) => {
		const before = view.camera();
		isCutShort = true;
		view.fit(manifest.view, {
			animate,
			padding: clearOf(box, manifest.view, store.getState().dataset),
		});
		isCutShort = false;
		const after = view.camera();
		// On its way it is not there yet, and where it comes to rest is the dataset's own view.
		reported = animate && sameCamera(before, after) ? null : after;
		store.actions.lookAt(after);
	};
	if (store.getState().camera === null) fitAll(false);
	reported = view.camera();
	store.actions.lookAt(reported);

	if (store.getState().camera === null) bringIntoView(view, box, store.getState());

	const draw = () => view.show(sceneOf(store.getState()));
	draw();
	const stopPalette = onPaletteChange(draw);

	const missing = tilesMissing(manifest, null);
	const withoutTiles = () => missing && store.actions.notify({ kind: "tiles", missing });
	if (missing && hasTiles) {
		void import("./tiles").then(({ bringTiles }) => bringTiles(store, program), withoutTiles);
	} else withoutTiles();

	view.onMove((camera) => {
		store.actions.lookAt(camera);
		if (isCutShort) return;
		const isFirstView = reported === null;
		if (sameCamera(camera, reported)) return;
		reported = camera;
		if (!isFirstView) store.actions.moveCamera(camera);
	});
	const refit = () => {
		if (store.getState().camera === null) fitAll(false);
	};
	view.onResize(refit);
	const stopCovers = onCoversChange(refit);
	view.onPick((hits, at) => choose(store, hits, at));
	view.onDrawn(() => store.actions.mapCame());
	let fading: ReturnType<typeof setTimeout> | undefined;
	view.onLeftToPage((what) => {
		store.actions.explain(what);
		clearTimeout(fading);
		fading = setTimeout(() => store.actions.explain(null), EXPLAINED_MS);
	});
	view.onLost(() => store.actions.notify({ kind: "map-lost" }));
	view.onRestored(() => store.actions.dismiss("map-lost"));

	const stop = store.subscribe((state, before) => {
		draw();
		if (state.language !== before.language) view.setLabels(mapLabels(state));
		if (state.camera !== before.camera && !sameCamera(state.camera, reported)) {
			if (state.camera === null) fitAll(true);
			else {
				reported = state.camera;
				view.setCamera(state.camera);
			}
		}
		// An address that names a place and a camera means that camera.
		const isOther =
			placesMarked(state.dataset, state) !== placesMarked(before.dataset, before) ||
			(state.row !== before.row && state.row !== null) ||
			state.asked !== before.asked;
		if (!isOther || state.at !== null || state.camera !== before.camera) return;
		// A panel that opens takes room from the map: what is chosen is to be seen in what is left of it.
		if (state.panel === before.panel) bringIntoView(view, box, state);
		else void panelAtRest().then(() => life.aborted || bringIntoView(view, box, store.getState()));
	});
	life.addEventListener("abort", () => {
		stopPalette();
		stopCovers();
		clearTimeout(fading);
		stop();
	});
	return program;
}

function mapLabels({ dataset, language }: State): { map: string } {
	const { title } = dataset.manifest;
	return { map: wordsIn(language).t.map.label(textIn(title, language).text) };
}

/** In degrees and steps of zoom: a map may give a camera back a little other than it was given. */
const SAME_WITHIN = 1e-4;

function sameCamera(a: Camera | null, b: Camera | null): boolean {
	if (a === null || b === null) return a === b;
	const near = (x: number, y: number) => Math.abs(x - y) < SAME_WITHIN;
	return near(a.lng, b.lng) && near(a.lat, b.lat) && near(a.zoom, b.zoom);
}
