/** A scene as a drawing: the style's layers in their order, each feature with its looks on the day. */
import type { Camera, Scene } from "../scene/scene";
import type { Measure } from "../snapshot/compose";
import { areas, hatchPatterns } from "./areas";
import { type StyledLayer, styledLayers } from "./evaluate";
import { lines } from "./lines";
import { FONT_FAMILY, names } from "./names";
import type { Paper } from "./paper";
import { type PlacedLabel, placeLabels } from "./place";
import { circles, signShapes, signs } from "./points";
import { projectionOf, type Size } from "./projection";
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
	/** A group, clipped to the size asked for. */
	readonly map: SvgElement;
}

/** A scene worked out for a camera, not yet drawn: what a click means follows from it too. */
export interface LaidOut {
	readonly paper: Paper;
	readonly layers: readonly StyledLayer[];
	/** The names that found room, by the id of their layer. */
	readonly placed: ReadonlyMap<string, readonly PlacedLabel[]>;
}

/** Works out the looks of everything at a camera, and which names have room. */
export function layOut({ scene, camera, size, measure, prefix = "" }: MapRequest): LaidOut {
	const paper: Paper = {
		project: projectionOf(camera, size),
		view: { left: 0, top: 0, right: size.width, bottom: size.height },
		zoom: camera.zoom,
		palette: scene.palette,
		measure,
		id: (name) => prefix + name,
	};
	const layers = styledLayers(scene, camera.zoom);
	return { paper, layers, placed: placeLabels(layers, paper) };
}

/** Draws a scene, as the screen shows it for the same camera and size. */
export function drawMap(request: MapRequest): MapDrawing {
	return drawLaidOut(layOut(request));
}

export function drawLaidOut({ paper, layers, placed }: LaidOut): MapDrawing {
	const { right: width, bottom: height } = paper.view;
	const size = { width, height };
	const groups = layers.flatMap((layer) => {
		const drawn = draw(layer, paper, size);
		const named = names(layer, placed.get(layer.id) ?? []);
		const all = [...drawn, ...named];
		return all.length === 0
			? []
			: [el("g", { id: paper.id(`layer-${layer.id.replace(":", "-")}`) }, all)];
	});
	const used = referencesIn(groups);
	const frame = paper.id("frame");
	return {
		defs: el("defs", {}, [
			el("clipPath", { id: frame }, [el("rect", { width: size.width, height: size.height })]),
			...hatchPatterns(paper, (id) => used.has(`url(#${id})`)),
			...signShapes(paper, (id) => used.has(`#${id}`)),
		]),
		map: el("g", { "clip-path": `url(#${frame})`, "font-family": FONT_FAMILY }, groups),
	};
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
