/** A scene as a drawing: the style's layers in their order, each feature with its looks on the day. */

import { sameEvents } from "../scene/events";
import { projectionOf, unprojectionOf } from "../scene/projection";
import type { Size } from "../scene/room";
import type { Camera, Scene } from "../scene/scene";
import type { Measure } from "../snapshot/composition";
import { isOverEvents } from "../style/parts";
import { areas, hatchPatterns } from "./areas";
import { type Dots, dotShapes, dotsIn, drawDots } from "./dots";
import { type StyledLayer, styledLayers } from "./evaluate";
import { lines } from "./lines";
import { FONT_FAMILY, names } from "./names";
import type { Paper } from "./paper";
import { type PlacedLabel, placeLabels } from "./place";
import { circles, signShapes, signs } from "./points";
import { el, type SvgElement } from "./tree";

export interface MapRequest {
	readonly scene: Scene;
	readonly camera: Camera;
	/** CSS pixels. */
	readonly size: Size;
	readonly measure: Measure;
	/** Put before each id, where several drawings are on one page. */
	readonly prefix?: string;
}

/** The parts of a drawn map: what it refers to, and what is seen. */
export interface MapDrawing {
	readonly defs: SvgElement;
	/** A group, clipped to the size asked for; in it one group for each layer of the style that is seen. */
	readonly map: SvgElement;
	/** How many dots of files are not drawn although they are in sight: the oldest, where there are too many. */
	readonly leftOut: number;
}

/** A drawing that the next one may take parts from. */
export interface LastDrawing extends MapDrawing {
	readonly laidOut: LaidOut;
	/** What was drawn of each layer, by its id; null: nothing of it is seen. */
	readonly groups: ReadonlyMap<string, SvgElement | null>;
	/** What was drawn of the dots of files. */
	readonly dots: readonly SvgElement[];
}

/** A scene worked out for a camera, not yet drawn: what a click means follows from it too. */
export interface LaidOut {
	readonly paper: Paper;
	readonly layers: readonly StyledLayer[];
	/** The names that found room, by the id of their layer. */
	readonly placed: ReadonlyMap<string, readonly PlacedLabel[]>;
	readonly dots: Dots;
}

/** Works out the looks of everything at a camera, and which names have room. */
export function layOut({ scene, camera, size, measure, prefix = "" }: MapRequest): LaidOut {
	const paper: Paper = {
		project: projectionOf(camera, size),
		unproject: unprojectionOf(camera, size),
		view: { left: 0, top: 0, right: size.width, bottom: size.height },
		zoom: camera.zoom,
		palette: scene.palette,
		measure,
		id: (name) => prefix + name,
	};
	const layers = styledLayers(scene, camera.zoom);
	const dots = dotsIn(scene.events ?? [], paper);
	return { paper, layers, placed: placeLabels(layers, paper), dots };
}

/** Draws a scene, as the screen shows it for the same camera and size. */
export function drawMap(request: MapRequest): MapDrawing {
	return drawLaidOut(layOut(request));
}

/** Layers that cannot have changed since `last` are taken from it, as the very same elements. */
export function drawLaidOut(laidOut: LaidOut, last?: LastDrawing | null): LastDrawing {
	const { paper, layers, placed, dots: wanted } = laidOut;
	const known = keptFrom(last, paper);
	const { right: width, bottom: height } = paper.view;
	const size = { width, height };
	const drawnOf = (layer: StyledLayer): SvgElement | null => {
		const all = [...draw(layer, paper, size), ...names(layer, placed.get(layer.id) ?? [])];
		const id = paper.id(`layer-${layer.id.replace(":", "-")}`);
		return all.length === 0 ? null : el("g", { id }, all);
	};
	const byId = new Map(layers.map((layer) => [layer.id, known(layer) ?? drawnOf(layer)]));
	const dots = keptDots(last, laidOut) ?? drawDots(wanted, paper);
	const drawn = (isOver: boolean) => {
		const above = layers.findIndex(({ id }) => isOverEvents(id));
		const here = layers.filter((_, index) => (above !== -1 && index >= above) === isOver);
		return here.flatMap(({ id }) => byId.get(id) ?? []);
	};
	const groups = [...drawn(false), ...dots, ...drawn(true)];
	const used = referencesIn(groups);
	const frame = paper.id("frame");
	return {
		defs: el("defs", {}, [
			el("clipPath", { id: frame }, [el("rect", { width: size.width, height: size.height })]),
			...hatchPatterns(paper, (id) => used.has(`url(#${id})`)),
			...signShapes(paper, (id) => used.has(`#${id}`)),
			...dotShapes(paper, (id) => used.has(`#${id}`)),
		]),
		map: el("g", { "clip-path": `url(#${frame})`, "font-family": FONT_FAMILY }, groups),
		leftOut: wanted.leftOut,
		laidOut,
		groups: byId,
		dots,
	};
}

/** Finds what the last drawing has of a layer; undefined: it is to be drawn. Names find room anew each time. */
function keptFrom(last: LastDrawing | null | undefined, paper: Paper) {
	const before = new Map(last?.laidOut.layers.map(({ id, from }) => [id, from]));
	const isSamePaper = last !== undefined && last !== null && isSame(last.laidOut.paper, paper);
	return ({ id, type, from: [shapes, looks] }: StyledLayer): SvgElement | null | undefined => {
		const [shapesBefore, looksBefore] = before.get(id) ?? [];
		const isSameLayer = shapes === shapesBefore && looks === looksBefore;
		if (!isSamePaper || !isSameLayer || type === "symbol") return undefined;
		return last.groups.get(id);
	};
}

/** The dots of the last drawing where none can have changed since. */
function keptDots(last: LastDrawing | null | undefined, { paper, dots }: LaidOut) {
	if (!last || !isSame(last.laidOut.paper, paper)) return undefined;
	const [before, now] = [last.laidOut.dots, dots].map(({ files }) =>
		files.map(({ events }) => events),
	);
	return sameEvents(before ?? [], now ?? []) ? last.dots : undefined;
}

function isSame(a: Paper, b: Paper): boolean {
	const { left, top, right, bottom } = a.view;
	const isSameView =
		left === b.view.left &&
		top === b.view.top &&
		right === b.view.right &&
		bottom === b.view.bottom;
	const [one, other] = [a.project(0, 0), b.project(0, 0)];
	const isSameSpot = one[0] === other[0] && one[1] === other[1] && a.zoom === b.zoom;
	return isSameView && isSameSpot && a.palette === b.palette && a.measure === b.measure;
}

function draw(layer: StyledLayer, paper: Paper, size: Size): SvgElement[] {
	switch (layer.type) {
		case "background": {
			const { colour } = layer.values.ink("background-color");
			return [el("rect", { width: size.width, height: size.height, fill: colour })];
		}
		case "fill":
			return areas(layer, paper);
		case "line":
			return lines(layer, paper);
		case "circle":
			return circles(layer, paper);
		case "symbol":
			return layer.values.has("icon-image") ? signs(layer, paper) : [];
		default:
			return [];
	}
}

/** What the elements refer to, as it stands in their attributes. */
function referencesIn(elements: readonly SvgElement[]): ReadonlySet<string> {
	const found = new Set<string>();
	const look = ({ attrs, children }: SvgElement) => {
		for (const name of ["href", "fill"]) {
			const value = attrs[name];
			if (typeof value === "string") found.add(value);
		}
		for (const child of children) if (typeof child !== "string") look(child);
	};
	elements.forEach(look);
	return found;
}
