/** A map whose drawer can be replaced while it stands: who holds the map goes on as before. */
import type { MapLabels, MapPort } from "../scene/port";
import type { Scene } from "../scene/scene";

export interface Replaceable {
	/** The same for as long as the page stands. */
	readonly view: MapPort;
	/** Hands everything to another drawer: scene, labels, listeners, and where the map was on its way to. */
	replaceWith(next: MapPort): void;
}

/** @param first who draws until someone else does. */
export function replaceable(first: MapPort): Replaceable {
	let drawer = first;
	let scene: Scene | null = null;
	let labels: MapLabels | null = null;
	/** Sends a drawer where the map was sent last; null once it came to rest there. */
	let onItsWay: ((to: MapPort) => void) | null = null;
	const listening: ((to: MapPort) => void)[] = [];
	const listen = (how: (to: MapPort) => void) => {
		listening.push(how);
		how(drawer);
	};
	listen((to) =>
		to.onMove(() => {
			onItsWay = null;
		}),
	);
	const view: MapPort = {
		show(next) {
			scene = next;
			drawer.show(next);
		},
		setCamera(camera, options) {
			onItsWay = (to) => to.setCamera(camera);
			drawer.setCamera(camera, options);
		},
		fit(bounds, options) {
			onItsWay = (to) => to.fit(bounds, { ...options, animate: false });
			drawer.fit(bounds, options);
		},
		camera: () => drawer.camera(),
		setLabels(next) {
			labels = next;
			drawer.setLabels(next);
		},
		onPick: (listener) => listen((to) => to.onPick(listener)),
		onMove: (listener) => listen((to) => to.onMove(listener)),
		onLeftToPage: (listener) => listen((to) => to.onLeftToPage(listener)),
		onLost: (listener) => listen((to) => to.onLost(listener)),
		onRestored: (listener) => listen((to) => to.onRestored(listener)),
		onDrawn(listener) {
			let isTold = false;
			const tellOnce = () => {
				if (!isTold) listener();
				isTold = true;
			};
			listen((to) => to.onDrawn(tellOnce));
		},
		onResize: (listener) => listen((to) => to.onResize(listener)),
		project: (lng, lat) => drawer.project(lng, lat),
	};
	return {
		view,
		replaceWith(next) {
			drawer = next;
			if (labels) next.setLabels(labels);
			if (scene) next.show(scene);
			for (const how of listening) how(next);
			onItsWay?.(next);
		},
	};
}
