/** A page with one box, on which a map is put: frames come when they are asked for, fonts when they are let. */
import { vi } from "vitest";
import type { MapPort, MapViewOptions } from "../../../src/scene/port";
import type { Scene } from "../../../src/scene/scene";
import { createSvgView } from "../../../src/svg/view";
import { asSvg, elementsIn, FakeElement, stubWheel } from "./fake-element";
import { FakeCanvas } from "./recording-pen";
import { CAMERA, SIZE } from "./small-scene";

export const BOUNDS = [34, 33, 40, 38] as const;

export interface ViewPage {
	readonly map: MapPort;
	readonly root: FakeElement;
	/** How many frames the map has asked for that have not come. */
	waiting(): number;
	/** Lets every frame come that was asked for. */
	frame(): void;
	/** What is drawn: the ground, and below it the layers. */
	ground(): FakeElement;
	group(): FakeElement;
	layers(): readonly FakeElement[];
	layer(id: string): FakeElement | undefined;
	resize(width: number, height: number): void;
	/** The fonts have come. */
	letFonts(): Promise<void>;
}

export function viewPage(
	more: Partial<MapViewOptions> = {},
	{ size = SIZE, scene = null as Scene | null } = {},
): ViewPage {
	const frames: (() => void)[] = [];
	const observed: (() => void)[] = [];
	const fonts: (() => void)[] = [];
	const box = Object.assign(new FakeElement("div"), {
		clientWidth: size.width,
		clientHeight: size.height,
	});
	stubWheel();
	vi.stubGlobal("document", {
		createElement: () => new FakeCanvas(),
		createElementNS: (_: string, tag: string) => new FakeElement(tag),
		createTextNode: (text: string) => text,
		fonts: { load: () => new Promise<void>((resolve) => fonts.push(resolve)) },
	});
	vi.stubGlobal("requestAnimationFrame", (draw: () => void) => frames.push(draw));
	vi.stubGlobal(
		"ResizeObserver",
		class {
			readonly changed: () => void;
			constructor(changed: () => void) {
				this.changed = changed;
			}
			observe(element: unknown) {
				if (element === box) observed.push(this.changed);
			}
		},
	);
	const map = createSvgView(asSvg(box) as unknown as HTMLElement, {
		camera: CAMERA,
		bounds: BOUNDS,
		labels: { map: "Map of the day" },
		reducedMotion: false,
		covers: () => [],
		cooperative: false,
		...more,
	});
	const [root] = elementsIn(box);
	if (!root) throw new Error("nothing was put on the page");
	const below = (tag: string) =>
		root.querySelector(`:scope > g > ${tag}`) ?? new FakeElement("nothing");
	const page: ViewPage = {
		map,
		root,
		waiting: () => frames.length,
		frame() {
			for (const draw of frames.splice(0)) draw();
		},
		ground: () => below("rect"),
		group: () => below("g"),
		layers: () => elementsIn(below("g")),
		layer: (id) => page.layers().find(({ attrs }) => attrs["id"] === `map-layer-${id}`),
		resize(width, height) {
			Object.assign(box, { clientWidth: width, clientHeight: height });
			for (const changed of observed) changed();
		},
		async letFonts() {
			for (const come of fonts.splice(0)) come();
			await new Promise((resolve) => setImmediate(resolve));
		},
	};
	if (scene) {
		map.show(scene);
		page.frame();
	}
	return page;
}
