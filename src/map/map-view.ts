/** The map on the page. The only file that imports MapLibre at run time; it is handed scenes and draws them. */
import {
	GPUInitializationError,
	Map as MapLibreMap,
	type MapMouseEvent,
	type MapOptions,
	setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type Bounds, cameraOf, toLngLatBounds } from "./camera";
import { NoWebGL } from "./errors";
import "./map.css";
import { hitsAt, isArea } from "./pick";
import { LOADING_RATIO, takePicture } from "./picture";
import { createStage } from "./stage";
import type { Hit, MapView, MapViewOptions, PictureRequest } from "./types";

export type { Bounds, Padding } from "./camera";
export { NoWebGL, PictureError, type PictureFault } from "./errors";
export type {
	Hit,
	LngLat,
	MapLabels,
	MapView,
	MapViewOptions,
	Picture,
	PictureRequest,
} from "./types";

setWorkerUrl(workerUrl);

const CLOSEST = 14;

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
			maxZoom: CLOSEST,
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

function stillMap(bounds: Bounds, container: HTMLElement, request: PictureRequest): MapLibreMap {
	const { width, height, pixelRatio, view } = request;
	const look =
		"camera" in view
			? { center: [view.camera.lng, view.camera.lat] as [number, number], zoom: view.camera.zoom }
			: {
					bounds: toLngLatBounds(view.bounds),
					fitBoundsOptions: { padding: view.padding ?? 0 },
				};
	return createMap({
		container,
		...look,
		maxBounds: toLngLatBounds(bounds),
		interactive: false,
		fadeDuration: 0,
		trackResize: false,
		pixelRatio: LOADING_RATIO,
		maxCanvasSize: [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)],
	});
}

type HoverListener = (hit: Hit | null) => void;

/** Tells what the pointer is over when that changes. Areas do not count: they would be everywhere. */
function watchPointer(map: MapLibreMap, hitsOf: (event: MapMouseEvent) => Hit[]): HoverListener[] {
	const hand: HoverListener = (hit) => {
		map.getCanvasContainer().toggleAttribute("data-over", hit !== null);
	};
	const listeners = [hand];
	let over: string | undefined;
	const tell = (hit: Hit | null) => {
		if (hit?.select === over) return;
		over = hit?.select;
		for (const listener of listeners) listener(hit);
	};
	map.on("mousemove", (event) => {
		if (map.isMoving()) return;
		tell(hitsOf(event).find(({ layer }) => !isArea(layer)) ?? null);
	});
	map.on("mouseout", () => tell(null));
	return listeners;
}

const GLIDE_MS = 600;

/** Names fade in. With 0, MapLibre would place all names anew in every frame: a third of a step's cost. */
const FADE_MS = 150;
const NO_FADE_MS = 1;

export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
	const { camera, bounds, labels, reducedMotion } = options;
	const map = createMap({
		container,
		center: [camera.lng, camera.lat],
		zoom: camera.zoom,
		maxBounds: toLngLatBounds(bounds),
		reduceMotion: reducedMotion,
		fadeDuration: reducedMotion ? NO_FADE_MS : FADE_MS,
		locale: { "Map.Title": labels.map },
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();

	const stage = createStage(map);
	const hitsOf = ({ point }: MapMouseEvent) => {
		const drawn = stage.drawn();
		return drawn ? hitsAt(map, drawn, point) : [];
	};
	const hoverListeners = watchPointer(map, hitsOf);
	const duration = (animate: boolean) => (animate && !reducedMotion ? GLIDE_MS : 0);

	return {
		show: stage.show,
		setCamera({ lng, lat, zoom }, { animate = false } = {}) {
			map.easeTo({ center: [lng, lat], zoom, duration: duration(animate) });
		},
		fit(area, { animate = false, padding } = {}) {
			map.fitBounds(toLngLatBounds(area), {
				duration: duration(animate),
				...(padding && { padding }),
			});
		},
		camera: () => cameraOf(map),
		setLabels(next) {
			map.getCanvas().setAttribute("aria-label", next.map);
		},
		onPick(listener) {
			map.on("click", (event) => {
				// While nothing is drawn, nothing can be meant.
				if (stage.drawn()) listener(hitsOf(event), event.lngLat);
			});
		},
		onHover(listener) {
			hoverListeners.push(listener);
		},
		onMove(listener) {
			map.on("moveend", () => listener(cameraOf(map)));
		},
		onLost(listener) {
			map.on("webglcontextlost", listener);
		},
		onResize(listener) {
			map.on("resize", listener);
		},
		onRestored(listener) {
			map.on("webglcontextrestored", listener);
		},
		project(lng, lat) {
			const { x, y } = map.project([lng, lat]);
			return { x, y };
		},
		isInView: (lng, lat) => map.getBounds().contains([lng, lat]),
		size() {
			const { clientWidth: width, clientHeight: height } = map.getContainer();
			return { width, height };
		},
		async idle() {
			const idle = map.once("idle");
			map.triggerRepaint();
			await idle;
		},
		picture: (request) => takePicture((box, asked) => stillMap(bounds, box, asked), request),
		destroy() {
			map.remove();
		},
	};
}
