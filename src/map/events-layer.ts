/**
 * The dots of a file as a layer of MapLibre's that draws itself. What never changes lies in buffers, made once for each
 * table; a step of the date sets a few numbers and says which part of the buffers is drawn.
 */
import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap,
} from "maplibre-gl";
import { OPEN_START } from "../model/day";
import type { EventTable } from "../model/imported";
import {
	DOT_HALO,
	DOT_RING,
	DOT_WEIGHTS,
	type DotWeightId,
	dotRadius,
	dotRingRadius,
	EVENT_SHAPES,
	eventColours,
	reachOf,
} from "../scene/event-marks";
import type { SceneEvents } from "../scene/events";
import type { Palette } from "../scene/palette";
import { apartCount, rangeOf, undatedCount } from "../world/imported";
import type { Gl, Supplied } from "./events-program";
import { MOST_CORNERS, PARTS } from "./events-shaders";
import {
	freeStock,
	type Middle,
	middleOf,
	type Stock,
	type Supply,
	supplyOf,
} from "./events-stock";

/** What of a day is drawn, and how. */
export interface DotLook {
	readonly events: SceneEvents;
	readonly palette: Palette;
}

export interface EventsLayer extends CustomLayerInterface {
	readonly table: EventTable;
	/** What is drawn from the next frame on, of the same table. */
	look: DotLook;
	/** Whether all is drawn that ever will be; a frame or some after it was added. */
	isReady(): boolean;
}

/** A layer that draws the dots of one table; `look` may be set anew, the table stays. */
export function eventsLayer(id: string, look: DotLook): EventsLayer {
	const { table } = look.events;
	const origin = middleOf(table);
	const [undated, apart] = [undatedCount(table), apartCount(table)];
	let map: MapLibreMap | null = null;
	let supply: Supply | null = null;
	let supplied: Supplied = "not yet";
	return {
		id,
		type: "custom",
		renderingMode: "2d",
		table,
		look,
		isReady: () => supplied !== "not yet",
		onAdd(added, gl) {
			map = added;
			supply = supplyOf(gl, table, origin);
			supplied = supply ? "not yet" : "never";
		},
		onRemove(_, gl) {
			if (supply) freeStock(gl, supply.stock);
			[map, supply, supplied] = [null, null, "never"];
		},
		render(gl, { defaultProjectionData }) {
			if (!map || !supply) return;
			if (supplied === "not yet") supplied = supply.next();
			if (supplied === "not yet") map.triggerRepaint();
			if (supplied !== "ready") return;
			const zoom = map.getZoom();
			const ratio = map.getPixelRatio();
			const camera = matrixFrom(defaultProjectionData, origin);
			draw(gl, supply.stock, this.look, { camera, zoom, ratio, undated, apart });
		},
	};
}

/** The map's matrix for positions counted from an origin: they are so small then that 32 bits are enough. */
function matrixFrom(
	{ mainMatrix }: CustomRenderMethodInput["defaultProjectionData"],
	[x, y]: Middle,
): Float32Array {
	const moved = Float32Array.from(mainMatrix);
	for (let row = 0; row < 4; row++) {
		const [a = 0, b = 0, d = 0] = [mainMatrix[row], mainMatrix[4 + row], mainMatrix[12 + row]];
		moved[12 + row] = a * x + b * y + d;
	}
	return moved;
}

interface View {
	readonly camera: Float32Array;
	readonly zoom: number;
	/** Device pixels in one of CSS. */
	readonly ratio: number;
	/** How many have no date, and how many with those that last far longer than others: they come first. */
	readonly undated: number;
	readonly apart: number;
}

function draw(gl: Gl, { program, dots, uniform }: Stock, look: DotLook, view: View): void {
	const { events, palette } = look;
	const { table, window, kinds, selected } = events;
	const { camera, zoom, ratio, undated, apart } = view;
	const corners = EVENT_SHAPES[events.look];
	// No pixel more than the shape needs: there may be a million.
	const reach = reachOf(events.look);
	// biome-ignore lint/correctness/useHookAtTopLevel: a word of WebGL, no hook.
	gl.useProgram(program);
	gl.bindVertexArray(dots);
	gl.uniformMatrix4fv(uniform("camera"), false, camera);
	gl.uniform1i(uniform("from"), window.from);
	gl.uniform1i(uniform("day"), window.day);
	gl.uniform1i(uniform("undated"), OPEN_START);
	gl.uniform1uiv(uniform("kinds"), bitsOf(kinds));
	gl.uniform3fv(uniform("ink"), rgbOf(eventColours(palette)[events.look]));
	gl.uniform3fv(uniform("paper"), rgbOf(palette.halo));
	gl.uniform1i(uniform("count"), corners.length);
	gl.uniform2fv(uniform("corners"), flat(corners));
	gl.uniform1f(uniform("halo"), DOT_HALO * ratio);
	const weighed = (part: DotWeightId, from: number, until: number) => {
		if (until <= from) return;
		const { size, ink, halo } = DOT_WEIGHTS[part];
		const radius = dotRadius(zoom) * size * ratio;
		gl.uniform1i(uniform("part"), PARTS[part]);
		gl.uniform1f(uniform("radius"), radius);
		gl.uniform1f(uniform("size"), 2 * (radius * reach + DOT_HALO * ratio + 1));
		gl.uniform2f(uniform("cover"), ink, halo);
		gl.drawArrays(gl.POINTS, from, until - from);
	};
	const [start, end] = rangeOf(table, window.from, window.day);
	weighed("earlier", 0, apart);
	weighed("earlier", start, end);
	const [startOfDay, endOfDay] = rangeOf(table, window.day, window.day);
	weighed("ofDay", undated, apart);
	weighed("ofDay", startOfDay, endOfDay);
	if (selected !== null) {
		const radius = dotRingRadius(zoom) * ratio;
		const around = ((DOT_RING.halo - DOT_RING.width) / 2) * ratio;
		gl.uniform1i(uniform("part"), PARTS.ring);
		gl.uniform1f(uniform("radius"), radius);
		gl.uniform1f(uniform("stroke"), DOT_RING.width * ratio);
		gl.uniform1f(uniform("halo"), around);
		gl.uniform1f(uniform("size"), 2 * (radius + DOT_RING.halo * ratio));
		gl.uniform2f(uniform("cover"), 1, 1);
		gl.uniform3fv(uniform("ink"), rgbOf(palette.ink));
		gl.drawArrays(gl.POINTS, selected, 1);
	}
	gl.bindVertexArray(null);
}

/** One bit for each of 256 kinds. */
function bitsOf(kinds: Uint8Array): Uint32Array {
	const bits = new Uint32Array(8);
	kinds.forEach((shown, kind) => {
		if (shown === 1) bits[kind >> 5] = (bits[kind >> 5] ?? 0) | (1 << (kind & 31));
	});
	return bits;
}

function flat(corners: readonly (readonly [number, number])[]): Float32Array {
	const all = new Float32Array(2 * MOST_CORNERS);
	all.set(corners.flat());
	return all;
}

function rgbOf(hex: string): readonly [number, number, number] {
	const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
	return [part(1), part(3), part(5)];
}
