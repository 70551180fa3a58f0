/** The map on the page. The only file that imports MapLibre at run time; it is handed scenes and draws them. */
import {
	GPUInitializationError,
	Map as MapLibreMap,
	type MapMouseEvent,
	type MapOptions,
	setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Camera, Scene } from "../scene/scene";
import { type Bounds, cameraOf, type Padding, toLngLatBounds } from "./camera";
import { drawImages, drawScene, styleOfScene } from "./draw";
import { NoWebGL } from "./errors";
import "./map.css";
import { type Hit, hitsAt } from "./pick";
import { type Picture, type PictureRequest, takePicture } from "./picture";

export type { Bounds, Padding } from "./camera";
export { NoWebGL, PictureError, type PictureFault } from "./errors";
export type { Hit } from "./pick";
export type { Picture, PictureRequest } from "./picture";

export interface MapViewOptions {
	readonly camera: Camera;
	/** The map never looks beyond these: there is no ground to show. */
	readonly bounds: Bounds;
	readonly labels: MapLabels;
	readonly reducedMotion: boolean;
}

export interface MapLabels {
	/** The map's name for assistive technology. */
	readonly map: string;
}

export interface LngLat {
	readonly lng: number;
	readonly lat: number;
}

export interface MapView {
	show(scene: Scene): void;
	setCamera(camera: Camera, options?: { readonly animate?: boolean }): void;
	fit(bounds: Bounds, options?: { readonly animate?: boolean; readonly padding?: Padding }): void;
	camera(): Camera;
	/** In the language now shown. */
	setLabels(labels: MapLabels): void;
	/** A click or tap, with what it may mean, the likeliest first; none: nothing was hit. */
	onPick(listener: (hits: readonly Hit[], at: LngLat) => void): void;
	/** What the pointer is over; called only when that changes. */
	onHover(listener: (hit: Hit | null) => void): void;
	/** After the camera came to rest, whoever moved it. */
	onMove(listener: (camera: Camera) => void): void;
	onLost(listener: () => void): void;
	onRestored(listener: () => void): void;
	project(lng: number, lat: number): { readonly x: number; readonly y: number };
	isInView(lng: number, lat: number): boolean;
	/** Of the map on the page, in CSS pixels. */
	size(): { readonly width: number; readonly height: number };
	/** When all that was shown so far is drawn. */
	idle(): Promise<void>;
	picture(request: PictureRequest): Promise<Picture>;
	destroy(): void;
}

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
			fadeDuration: 0,
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
		trackResize: false,
		pixelRatio,
		maxCanvasSize: [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)],
	});
}

export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
	const map = createMap({
		container,
		center: [options.camera.lng, options.camera.lat],
		zoom: options.camera.zoom,
		maxBounds: toLngLatBounds(options.bounds),
		reduceMotion: options.reducedMotion,
		locale: { "Map.Title": options.labels.map },
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();

	/** The scene asked for, and the one on the map: null while the map is loading or lost. */
	let wanted: Scene | null = null;
	let built: Scene | null = null;
	let drawn: Scene | null = null;

	function build(): void {
		drawn = null;
		if (!wanted) return;
		built = { ...wanted, state: {} };
		map.setStyle(styleOfScene(wanted), { diff: false });
	}

	map.on("style.load", () => {
		if (drawn || !built || !wanted) return;
		drawImages(map, built.palette);
		drawScene(map, built, wanted);
		drawn = wanted;
	});
	map.on("webglcontextlost", () => {
		drawn = null;
	});
	// Calls are dropped while the context is lost, so everything is made anew.
	map.on("webglcontextrestored", build);

	const hits = (event: MapMouseEvent) => (drawn ? hitsAt(map, drawn, event.point) : []);
	const over = (hit: Hit | null) => {
		map.getCanvasContainer().toggleAttribute("data-over", hit !== null);
	};
	const duration = (animate: boolean) => (animate && !options.reducedMotion ? 600 : 0);

	const view: MapView = {
		show(scene) {
			wanted = scene;
			if (drawn) {
				drawScene(map, drawn, scene);
				drawn = scene;
			} else if (!built) build();
		},
		setCamera({ lng, lat, zoom }, { animate = false } = {}) {
			map.easeTo({ center: [lng, lat], zoom, duration: duration(animate) });
		},
		fit(bounds, { animate = false, padding } = {}) {
			map.fitBounds(toLngLatBounds(bounds), {
				duration: duration(animate),
				...(padding && { padding }),
			});
		},
		camera: () => cameraOf(map),
		setLabels(labels) {
			map.getCanvas().setAttribute("aria-label", labels.map);
		},
		onPick(listener) {
			map.on("click", (event) => listener(hits(event), event.lngLat));
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
		picture: (request) =>
			takePicture((box, asked) => stillMap(options.bounds, box, asked), request),
		destroy() {
			map.remove();
		},
	};

	const hoverListeners: ((hit: Hit | null) => void)[] = [over];
	let hovered: string | undefined;
	map.on("mousemove", (event) => {
		const hit = hits(event).find(({ layer }) => !AREAS.has(layer)) ?? null;
		if (hit?.select === hovered) return;
		hovered = hit?.select;
		for (const listener of hoverListeners) listener(hit);
	});
	return view;
}

/** A hand over all of an area would say nothing: the whole map would be one. */
const AREAS: ReadonlySet<string> = new Set(["zone", "rough-zone", "buffer", "land"]);
