/** Joins the store to the map: each state becomes a scene, each pick an action. */
import { rowKey } from "../app/file-layers";
import { wordsIn } from "../app/i18n/dictionary";
import { aimAtRow, aimOf, placesMarked } from "../app/selection";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { tilesMissing } from "../app/tiles";
import { type Spot, unfittedCamera } from "../app/view";
import type { Bbox } from "../model/bounds";
import type { Hit, MapPort, Padding } from "../scene/port";
import { isCovered, leastHeight, roomAtLeast, shapeOf } from "../scene/room";
import type { Camera } from "../scene/scene";
import { onPaletteChange } from "../ui/palette";
import { coversOver, everythingOver, onCoversChange, panelAtRest } from "./covers";
import { createMap, type MapProgram } from "./map-program";
import { sceneOf } from "./scene";

/** A place chosen from the list is brought at least this near when it lies out of sight. */
const NEAR_ZOOM = 9.5;
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

/** The edges of the map to keep free so that bounds are seen as large as can be beside what lies over it. */
function clearOf(box: HTMLElement, bounds: Bbox, { manifest }: State["dataset"]): Padding {
	const size = { width: box.clientWidth, height: box.clientHeight };
	const least = leastHeight(size, bounds, manifest.bounds);
	return roomAtLeast(size, coversOver(box), shapeOf(bounds), least);
}

/** Signs lie on lines, and both on areas: who clicks on a sign does not mean what is under it. */
const DEPTH: { readonly [L in Hit["layer"]]?: number } = {
	events: 0,
	towns: 0,
	posts: 0,
	reports: 0,
	settlements: 0,
	roads: 1,
	"imported-points": 0,
	"imported-lines": 1,
	// Over the land, which is everywhere.
	"imported-areas": 1.5,
};
const AREA_DEPTH = 2;

/** One thing is chosen, several are offered, none clears the choice. */
function choose(store: Store, all: readonly Hit[], at: Spot): void {
	const finds = all.flatMap(({ find }) => find ?? []);
	// Points of archives are no things of the dataset: they are told beside what else is there.
	chooseThing(
		store,
		all.filter(({ layer }) => layer !== "archive"),
		at,
	);
	if (finds.length > 0) store.actions.showArchived(finds);
}

function chooseThing(store: Store, hits: readonly Hit[], at: Spot): void {
	const depth = ({ layer }: Hit) => DEPTH[layer] ?? AREA_DEPTH;
	const highest = Math.min(...hits.map(depth));
	// Land that is told apart by its places is asked for by the spot: no source speaks of it.
	const isLand = highest === AREA_DEPTH && hits.some(({ layer }) => layer === "cells");
	const meant = hits.filter((hit) => depth(hit) === highest).map(({ select }) => select);
	const [first, second] = meant;
	const row = first === undefined ? null : rowKey(first);
	if (isLand) store.actions.inspect(at);
	else if (first === undefined) store.actions.clearSelection();
	else if (second !== undefined) store.actions.offer(meant);
	else if (row) store.actions.openRow(row);
	else store.actions.select(first);
}

/** Moves the map no further than it must for what is selected to be seen. */
function bringIntoView(view: MapPort, box: HTMLElement, state: State): void {
	const { dataset, camera } = state;
	const aim = state.row ? aimAtRow(dataset, state.brought, state.row) : aimOf(dataset, state);
	if (aim.kind === "zone") {
		const zone = dataset.manifest.view;
		// Without a camera of its own the map shows the whole zone.
		if (camera) view.fit(zone, { animate: true, padding: clearOf(box, zone, dataset) });
		return;
	}
	if (aim.kind !== "places") return;
	const covers = everythingOver(box);
	const isInView = ([lng, lat]: readonly [number, number]) => {
		const { x, y } = view.project(lng, lat);
		const isOnMap = x >= 0 && y >= 0 && x <= box.clientWidth && y <= box.clientHeight;
		return isOnMap && !isCovered({ x, y }, covers);
	};
	if (aim.at.every(isInView)) return;
	const [first, ...more] = aim.at;
	if (first && more.length === 0) {
		const [lng, lat] = first;
		const zoom = Math.max(view.camera().zoom, NEAR_ZOOM);
		view.setCamera({ lng, lat, zoom }, { animate: true });
		return;
	}
	const [lngs, lats] = [aim.at.map(([lng]) => lng), aim.at.map(([, lat]) => lat)];
	const bounds = [
		Math.min(...lngs),
		Math.min(...lats),
		Math.max(...lngs),
		Math.max(...lats),
	] as const;
	view.fit(bounds, {
		animate: true,
		padding: apart(clearOf(box, bounds, dataset)),
		maxZoom: NEAR_ZOOM,
	});
}

/** Room around places at the edges of what is shown, for their signs and names. */
const MARGIN_PX = 28;

function apart({ top, right, bottom, left }: Padding): Padding {
	return {
		top: top + MARGIN_PX,
		right: right + MARGIN_PX,
		bottom: bottom + MARGIN_PX,
		left: left + MARGIN_PX,
	};
}

function mapLabels({ dataset, language }: State): { map: string } {
	const { title } = dataset.manifest;
	return { map: wordsIn(language).t.map.label(title[language] ?? title.en) };
}

function sameCamera(a: Camera | null, b: Camera | null): boolean {
	if (a === null || b === null) return a === b;
	const near = (x: number, y: number) => Math.abs(x - y) < 1e-4;
	return near(a.lng, b.lng) && near(a.lat, b.lat) && near(a.zoom, b.zoom);
}
