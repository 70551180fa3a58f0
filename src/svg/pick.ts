/** What lies under the pointer, by the same rules as on the WebGL map (see style/pick.ts). Pure. */
import type { Position } from "geojson";
import type { Hit } from "../scene/port";
import type { LayerId, Scene } from "../scene/scene";
import {
	areaRank,
	EXACT,
	inOrder,
	isArea,
	LINE_RANK,
	NAME_RANK,
	NEAR,
	type Ranked,
	sceneLayerOf,
	shiftOf,
	TOLERANCE,
} from "../style/pick";
import { grown, isIn } from "./clip";
import type { StyledLayer, Target } from "./evaluate";
import type { LaidOut } from "./map";
import { linesOf, pointsOf, projected } from "./path";
import type { Point } from "./projection";

/** Everything that can be selected at a point and is shown on this day, the likeliest first, each once. */
export function hitsIn({ layers, placed, paper }: LaidOut, scene: Scene, at: Point): Hit[] {
	const names = layers.filter(({ id, type }) => type === "symbol" && EXACT.includes(id));
	const found = [
		...layers.filter(({ id }) => NEAR.includes(id)).flatMap((layer) => nearHits(layer, at)),
		...names.flatMap(({ id, values }) =>
			(placed.get(id) ?? [])
				.filter(({ box }) => isIn(at, grown(box, -values.number("text-padding"))))
				.flatMap(({ target }) => ranked(id, target, NAME_RANK)),
		),
		...layers
			.filter(({ id, type }) => type === "fill" && EXACT.includes(id))
			.flatMap((layer) => areaHits(layer, at)),
	];
	return inOrder(found.filter(({ on }) => on));

	function nearHits({ id, type, targets }: StyledLayer, to: Point): Found[] {
		return targets.flatMap((target) => {
			const distance =
				type === "line" ? toLines(target, to) : toPoints(target, sceneLayerOf(id), to);
			if (distance > TOLERANCE) return [];
			return ranked(id, target, type === "line" ? LINE_RANK : distance);
		});
	}

	function areaHits({ id, targets }: StyledLayer, point: Point): Found[] {
		return targets.flatMap((target) => {
			const rings = linesOf(target.geometry).map((ring) => projected(ring, paper.project));
			const layer = sceneLayerOf(id);
			return layer && isWithin(point, rings) ? ranked(id, target, areaRank(layer)) : [];
		});
	}

	function toPoints({ geometry, properties }: Target, layer: LayerId | undefined, to: Point) {
		const [right, below] = layer ? shiftOf(layer, properties.kind) : [0, 0];
		return Math.min(
			...projected(pointsOf(geometry), paper.project).map(([x, y]) =>
				Math.hypot(x + right - to[0], y + below - to[1]),
			),
		);
	}

	function toLines({ geometry }: Target, to: Point): number {
		return Math.min(...linesOf(geometry).map((line) => distanceTo(line, to)));
	}

	function distanceTo(line: readonly Position[], to: Point): number {
		const points = projected(line, paper.project);
		return Math.min(
			...points.slice(1).map((end, index) => toSegment(to, points[index] ?? end, end)),
		);
	}

	function ranked(styleLayer: string, { id, properties }: Target, rank: number): Found[] {
		const layer = sceneLayerOf(styleLayer);
		const { select } = properties;
		if (!layer || select === undefined) return [];
		return [{ layer, select, rank, on: scene.state[layer]?.get(id)?.on !== false }];
	}
}

interface Found extends Ranked {
	readonly on: boolean;
}

/** Whether something other than an area lies at a point. */
export function isOverThing(hits: readonly Hit[]): boolean {
	return hits.some(({ layer }) => !isArea(layer));
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const part =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

/** By how often a line to the right crosses an edge: holes are outside. */
function isWithin([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
	let inside = false;
	for (const ring of rings) {
		ring.forEach(([bx, by], index) => {
			const [ax, ay] = ring[index - 1] ?? ring.at(-1) ?? [bx, by];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		});
	}
	return inside;
}
