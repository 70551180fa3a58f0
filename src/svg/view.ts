/**
 * The map on the page as vectors, for browsers that have no WebGL: the same scene, the same looks, the same
 * port. While the hand moves it, the last drawing stands in for the next one.
 */
import {
	CLOSEST_ZOOM,
	type Hit,
	type LeftToPage,
	type MapPort,
	type MapViewOptions,
} from "../scene/port";
import { type Point, projectionOf, unprojectionOf } from "../scene/projection";
import type { Size } from "../scene/room";
import type { Camera, Scene } from "../scene/scene";
import { canvasMeasure, EVERY_SCRIPT, loadFonts } from "../snapshot/paint";
import { fitted, heldWithin, pulled, standIn, zoomedAt } from "./camera";
import { toDom } from "./dom";
import { type Gestures, listen } from "./gestures";
import { drawLaidOut, type LastDrawing, layOut } from "./map";
import { hitsIn, isOverThing } from "./pick";
import { el, type SvgElement, type SvgNode } from "./tree";
import "./view.css";

/** Keeps the ids of this drawing apart from those of others on the page. */
const PREFIX = "map-";

interface Drawn {
	readonly scene: Scene;
	readonly camera: Camera;
	readonly drawing: LastDrawing;
}

/** A map of vectors in `box`, for a page without WebGL: it takes the same orders and gestures as the other. */
export function createSvgView(box: HTMLElement, options: MapViewOptions): MapPort {
	const { bounds, labels, cooperative } = options;
	const measure = canvasMeasure();
	const root = toDom(
		el("svg", { class: "vector-map", tabindex: 0, role: "region", "aria-label": labels.map }),
		document,
	);
	root.classList.toggle("cooperative", cooperative);
	box.append(root);

	let size = sizeOf(box);
	let camera = heldWithin(options.camera, bounds, size, CLOSEST_ZOOM);
	let wanted: Scene | null = null;
	let drawn: Drawn | null = null;
	let frame = 0;
	const moved: ((camera: Camera) => void)[] = [];
	const resized: (() => void)[] = [];
	const left: ((what: LeftToPage) => void)[] = [];
	/** Called once, and then no longer. */
	const firstDrawn: (() => void)[] = [];
	const picked: ((hits: readonly Hit[], at: { lng: number; lat: number }) => void)[] = [];

	const nodes = new WeakMap<SvgElement, SVGElement>();
	/** What is drawn as before keeps its node. */
	const nodeOf = (child: SvgNode): SVGElement | null => {
		if (typeof child === "string") return null;
		const node = nodes.get(child) ?? toDom(child, document);
		nodes.set(child, node);
		return node;
	};

	const draw = () => {
		frame = 0;
		if (!wanted || size.width === 0 || size.height === 0) return;
		const laidOut = layOut({ scene: wanted, camera, size, measure, prefix: PREFIX });
		const drawing = drawLaidOut(laidOut, drawn?.drawing);
		const { defs, map } = drawing;
		const ground = el("rect", { ...size, fill: wanted.palette.sea });
		// What is drawn is told in the panel and the lists: letter by letter it would say nothing.
		const around = toDom(el("g", { "aria-hidden": "true" }, [defs, ground]), document);
		const group = toDom({ ...map, children: [] }, document);
		group.append(...map.children.flatMap((child) => nodeOf(child) ?? []));
		around.append(group);
		root.replaceChildren(around);
		drawn = { scene: wanted, camera, drawing };
		for (const listener of firstDrawn.splice(0)) listener();
	};
	/** Of several reasons within one frame one drawing comes. */
	const drawSoon = () => {
		if (frame === 0) frame = requestAnimationFrame(draw);
	};
	const look = (next: Camera) => {
		camera = heldWithin(next, bounds, size, CLOSEST_ZOOM);
	};
	const standInNow = () => {
		const group = root.querySelector(":scope > g > g");
		if (drawn) group?.setAttribute("transform", standIn(drawn.camera, camera, size));
	};
	const rest = () => {
		drawSoon();
		for (const listener of moved) listener(camera);
	};
	/** Where a point of the map lies in the last drawing, which may stand in for the next one. */
	const inDrawing = ({ drawing }: Drawn, at: Point): Point => {
		const { lng, lat } = unprojectionOf(camera, size)(at);
		return drawing.laidOut.paper.project(lng, lat);
	};
	const isOver = (at: Point | null) =>
		at !== null &&
		drawn !== null &&
		isOverThing(drawn.drawing.laidOut, drawn.scene, inDrawing(drawn, at));

	const gestures: Gestures = {
		pull(by) {
			look(pulled(camera, size, by));
			standInNow();
		},
		zoom(by, at) {
			look(zoomedAt(camera, size, at, camera.zoom + by));
			standInNow();
		},
		rest,
		click(at) {
			// While nothing is drawn, nothing can be meant.
			if (!drawn) return;
			const found = hitsIn(drawn.drawing.laidOut, drawn.scene, inDrawing(drawn, at));
			for (const listener of picked) listener(found, unprojectionOf(camera, size)(at));
		},
		hover: (at) => root.toggleAttribute("data-over", isOver(at)),
		leave(what) {
			for (const listener of left) listener(what);
		},
	};
	listen(root, gestures, cooperative);
	new ResizeObserver(() => {
		size = sizeOf(box);
		look(camera);
		drawSoon();
		for (const listener of resized) listener();
	}).observe(box);
	// Names are placed by the widths of their letters: anew once the letters have come.
	void loadFonts(EVERY_SCRIPT).then(drawSoon);

	return {
		show(scene) {
			wanted = scene;
			drawSoon();
		},
		setCamera(next) {
			look(next);
			rest();
		},
		fit(area, { padding, maxZoom } = {}) {
			look(fitted(area, size, padding, maxZoom));
			rest();
		},
		camera: () => camera,
		setLabels(next) {
			root.setAttribute("aria-label", next.map);
		},
		onPick: (listener) => picked.push(listener),
		onMove: (listener) => moved.push(listener),
		onResize: (listener) => resized.push(listener),
		onDrawn(listener) {
			if (drawn) listener();
			else firstDrawn.push(listener);
		},
		onLeftToPage: (listener) => left.push(listener),
		// There is no context that could be lost.
		onLost() {},
		onRestored() {},
		project(lng, lat) {
			const [x, y] = projectionOf(camera, size)(lng, lat);
			return { x, y };
		},
	};
}

function sizeOf(box: HTMLElement): Size {
	return { width: box.clientWidth, height: box.clientHeight };
}
