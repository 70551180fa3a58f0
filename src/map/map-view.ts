/** The map on the page. The only file that imports MapLibre at run time; it is handed scenes and draws them. */
import {
	addProtocol,
	GPUInitializationError,
	Map as MapLibreMap,
	type MapMouseEvent,
	type MapOptions,
	setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Bbox } from "../model/bounds";
import { CLOSEST_ZOOM, type Hit, type MapViewOptions } from "../scene/port";
import { isArea } from "../style/pick";
import { cameraOf, toLngLatBounds } from "./camera";
import { NoWebGL, NoWorkers } from "./errors";
import { faultsOf } from "./faults";
import "./map.css";
import { hitsAt } from "./pick";
import { createStage } from "./stage";
import { TILE_SCHEME, tileOf } from "./tile-address";
import type { Framing, MapView } from "./types";
import { keepNamesWhole } from "./whole-names";

export { NoWebGL, NoWorkers } from "./errors";

setWorkerUrl(workerUrl);

// What reads tiles is fetched with the first of them.
addProtocol(TILE_SCHEME, async ({ url }, { signal }) => {
	const tile = tileOf(url);
	if (!tile) throw new Error(`${url} is no tile`);
	const { readTile } = await import("./tile-program");
	return { data: await readTile(tile.url, tile.at, signal) };
});

/** What makes pictures is fetched with the first of them. */
const stillProgram = () => import("./picture");

/** While tiles come in, the map of a picture draws frame after frame: small ones cost little, and none is kept. */
const LOADING_RATIO = 0.25;

/** What the map on the page and the one for pictures have in common. */
function createMap(options: MapOptions): MapLibreMap {
	try {
		return new MapLibreMap({
			hash: false,
			attributionControl: false,
			renderWorldCopies: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxPitch: 0,
			maxZoom: CLOSEST_ZOOM,
			maxTileCacheZoomLevels: 3,
			// The style is ours and checked by a test.
			validateStyle: false,
			...options,
		});
	} catch (error) {
		if (error instanceof GPUInitializationError) throw new NoWebGL("no WebGL", { cause: error });
		throw error;
	}
}

function stillMap(bounds: Bbox, container: HTMLElement, framing: Framing): MapLibreMap {
	const { width, height, pixelRatio, camera } = framing;
	return createMap({
		container,
		center: [camera.lng, camera.lat],
		zoom: camera.zoom,
		maxBounds: toLngLatBounds(bounds),
		interactive: false,
		fadeDuration: 0,
		trackResize: false,
		pixelRatio: LOADING_RATIO,
		maxCanvasSize: [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)],
	});
}

/** Shows a hand over what can be chosen. Areas do not count: they would be everywhere. */
function watchPointer(map: MapLibreMap, hitsOf: (event: MapMouseEvent) => Hit[]): void {
	const show = (isOver: boolean) => map.getCanvasContainer().toggleAttribute("data-over", isOver);
	map.on("mousemove", (event) => {
		if (!map.isMoving()) show(hitsOf(event).some(({ layer }) => !isArea(layer)));
	});
	map.on("mouseout", () => show(false));
}

const GLIDE_MS = 600;

/** Names fade in. With 0, MapLibre would place all names anew in every frame: a third of a step's cost. */
const FADE_MS = 150;
const NO_FADE_MS = 1;

/** @throws NoWorkers where the browser lets the page start none; MapLibre would try without end. */
function startWorker(): void {
	try {
		new Worker(workerUrl, { type: "module" }).terminate();
	} catch (error) {
		throw new NoWorkers("no workers", { cause: error });
	}
}

/** @throws NoWebGL, NoWorkers */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
	startWorker();
	const { camera, bounds, labels, reducedMotion, covers, cooperative } = options;
	const map = createMap({
		container,
		center: [camera.lng, camera.lat],
		zoom: camera.zoom,
		maxBounds: toLngLatBounds(bounds),
		reduceMotion: reducedMotion,
		fadeDuration: reducedMotion ? NO_FADE_MS : FADE_MS,
		locale: { "Map.Title": labels.map },
		cooperativeGestures: cooperative,
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();

	const faults = faultsOf(map);
	const stage = createStage(map);
	const hitsOf = ({ point }: MapMouseEvent) => {
		const drawn = stage.drawn();
		return drawn ? hitsAt(map, drawn, point) : [];
	};
	watchPointer(map, hitsOf);
	keepNamesWhole(map, covers);
	const makeStill = (box: HTMLElement, framing: Framing) => stillMap(bounds, box, framing);
	const duration = (animate: boolean) => (animate && !reducedMotion ? GLIDE_MS : 0);

	return {
		show: stage.show,
		setCamera({ lng, lat, zoom }, { animate = false } = {}) {
			map.easeTo({ center: [lng, lat], zoom, duration: duration(animate) });
		},
		fit(area, { animate = false, padding, maxZoom } = {}) {
			map.fitBounds(toLngLatBounds(area), {
				duration: duration(animate),
				...(padding && { padding }),
				...(maxZoom !== undefined && { maxZoom }),
			});
		},
		camera: () => cameraOf(map),
		setLabels(next) {
			map.getCanvas().setAttribute("aria-label", next.map);
		},
		onPick(listener) {
			map.on("click", (event) => {
				// While nothing is drawn, nothing can be meant.
				const { lng, lat } = event.lngLat;
				if (stage.drawn()) listener(hitsOf(event), { lng, lat });
			});
		},
		onMove(listener) {
			map.on("moveend", () => listener(cameraOf(map)));
		},
		onLeftToPage(listener) {
			map.on("cooperativegestureprevented", ({ gestureType }) =>
				listener(gestureType === "wheel_zoom" ? "wheel" : "finger"),
			);
		},
		onLost(listener) {
			map.on("webglcontextlost", listener);
		},
		onTileFault: faults.onTile,
		onWorkerFault: faults.onWorker,
		onResize(listener) {
			map.on("resize", listener);
		},
		onRestored(listener) {
			map.on("webglcontextrestored", listener);
		},
		onDrawn(listener) {
			// An empty map is idle too.
			const onIdle = () => {
				if (!stage.drawn()) return;
				map.off("idle", onIdle);
				listener();
			};
			map.on("idle", onIdle);
		},
		project(lng, lat) {
			const { x, y } = map.project([lng, lat]);
			return { x, y };
		},
		picture: async (request) => (await stillProgram()).takePicture(makeStill, request),
		stills: async (framing) => (await stillProgram()).openStills(makeStill, framing),
		remove: () => map.remove(),
	};
}
