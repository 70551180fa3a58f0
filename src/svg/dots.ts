/** The dots of files, as the WebGL map draws them: those that are seen, up to as many as a drawing can hold. */

import {
	DOT_HALO,
	DOT_RING,
	DOT_WEIGHTS,
	type DotWeightId,
	dotPath,
	dotRadius,
	dotRingRadius,
	eventColours,
	MOST_DOTS,
} from "../scene/event-marks";
import { EVENT_LOOKS, type EventLook, type SceneEvents } from "../scene/events";
import { eachWithin } from "../scene/events-seen";
import { bboxWithin, type Point } from "../scene/projection";
import { isOfDay } from "../world/imported";
import { grown } from "./clip";
import { round } from "./numbers";
import type { Paper } from "./paper";
import { el, type SvgElement } from "./tree";

/** The dots of one file that are drawn, the uppermost last. */
export interface FileDots {
	readonly events: SceneEvents;
	readonly dots: readonly { readonly at: Point; readonly weight: DotWeightId }[];
	/** Where the one lies that is selected. */
	readonly ring: Point | null;
}

export interface Dots {
	readonly files: readonly FileDots[];
	/** How many that are on, and in sight, are not drawn: the oldest. */
	readonly leftOut: number;
}

interface Seen {
	readonly file: number;
	readonly index: number;
	readonly first: number;
}

/** Dots with their middle so far out of sight may still be seen, in pixels. */
const REACH = 20;

/** The dots that are seen: of more than `most` the newest of all files together. */
export function dotsIn(all: readonly SceneEvents[], paper: Paper, most = MOST_DOTS): Dots {
	const within = bboxWithin(grown(paper.view, REACH), paper.unproject);
	let total = 0;
	const seen = all.flatMap((events, file) => {
		const newest: Seen[] = [];
		eachWithin(events, within, (index) => {
			total += 1;
			if (newest.length < most) newest.push({ file, index, first: events.table.first[index] ?? 0 });
		});
		return newest;
	});
	const kept =
		seen.length > most ? seen.toSorted((a, b) => b.first - a.first).slice(0, most) : seen;
	const files = all.map((events, file): FileDots => {
		const { table, window, selected } = events;
		const placed = kept
			.filter((one) => one.file === file)
			// The newest were found first, and lie on top.
			.toReversed()
			.map(({ index }) => ({
				index,
				at: pointOf(events, index, paper.project),
				weight: isOfDay(table, index, window.day) ? ("ofDay" as const) : ("earlier" as const),
			}));
		const of = (weight: DotWeightId) => placed.filter((dot) => dot.weight === weight);
		return {
			events,
			dots: [...of("earlier"), ...of("ofDay")],
			ring: placed.find(({ index }) => index === selected)?.at ?? null,
		};
	});
	return { files, leftOut: total - kept.length };
}

function pointOf({ table: { lng, lat } }: SceneEvents, index: number, project: Paper["project"]) {
	const [x, y] = project(lng[index] ?? 0, lat[index] ?? 0);
	return [round(x, 1), round(y, 1)] as const;
}

/** In the order in which they are drawn. */
const WEIGHTS = Object.keys(DOT_WEIGHTS) as readonly DotWeightId[];

const shapeId = (look: EventLook, weight: DotWeightId) => `dot-${look}-${weight}`;

/** Up to so many, each dot is an element; a browser takes seconds for twenty thousand. */
export const MOST_APART = 2000;
/** Beyond that so many share one, without halos between them and without adding up where they overlap. */
const TOGETHER = 50;

/** A group for each file. */
export function drawDots({ files }: Dots, paper: Paper): readonly SvgElement[] {
	const isMany = files.reduce((sum, { dots }) => sum + dots.length, 0) > MOST_APART;
	return files.flatMap(({ events: { look }, dots, ring }, index) => {
		if (dots.length === 0) return [];
		const drawn = isMany ? together(dots, look, paper) : apart(dots, look, paper);
		const around = ring === null ? [] : ringAround(ring, paper);
		return [el("g", { id: paper.id(`layer-events-${index + 1}`) }, [...drawn, ...around])];
	});
}

function apart(dots: FileDots["dots"], look: EventLook, paper: Paper): readonly SvgElement[] {
	return dots.map(({ at: [x, y], weight }) =>
		el("use", { href: `#${paper.id(shapeId(look, weight))}`, transform: `translate(${x} ${y})` }),
	);
}

function together(dots: FileDots["dots"], look: EventLook, paper: Paper): readonly SvgElement[] {
	return WEIGHTS.flatMap((weight) => {
		const radius = dotRadius(paper.zoom) * DOT_WEIGHTS[weight].size;
		const paths = dots
			.filter((dot) => dot.weight === weight)
			.map(({ at: [x, y] }) => dotPath(look, radius, x, y));
		const parts = Array.from({ length: Math.ceil(paths.length / TOGETHER) }, (_, part) =>
			paths.slice(part * TOGETHER, (part + 1) * TOGETHER).join(""),
		);
		return parts.flatMap((d) => inked(d, look, weight, paper));
	});
}

function ringAround([cx, cy]: Point, { palette, zoom }: Paper): SvgElement[] {
	const r = round(dotRingRadius(zoom), 2);
	const circle = (stroke: string, width: number) =>
		el("circle", { cx, cy, r, fill: "none", stroke, "stroke-width": width });
	return [circle(palette.halo, DOT_RING.halo), circle(palette.ink, DOT_RING.width)];
}

/** The dots that a drawing uses, to be drawn once and shown where they are needed. */
export function dotShapes(paper: Paper, isUsed: (id: string) => boolean): SvgElement[] {
	return EVENT_LOOKS.flatMap((look) =>
		WEIGHTS.flatMap((weight) => {
			const id = paper.id(shapeId(look, weight));
			const d = dotPath(look, dotRadius(paper.zoom) * DOT_WEIGHTS[weight].size);
			return isUsed(id) ? [el("g", { id }, inked(d, look, weight, paper))] : [];
		}),
	);
}

/** Opacity stands at the paths: as a whole, each dot would have to be painted apart. */
function inked(
	d: string,
	look: EventLook,
	weight: DotWeightId,
	{ palette }: Paper,
): readonly SvgElement[] {
	const { ink, halo } = DOT_WEIGHTS[weight];
	const covers = (part: number) => (part < 1 ? part : undefined);
	return [
		el("path", {
			d,
			fill: "none",
			stroke: palette.halo,
			"stroke-width": 2 * DOT_HALO,
			"stroke-opacity": covers(halo),
			"stroke-linejoin": "round",
		}),
		el("path", { d, fill: eventColours(palette)[look], "fill-opacity": covers(ink) }),
	];
}
