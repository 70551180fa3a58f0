/** What lies under the pointer, by the same rules as on the WebGL map (see style/pick.ts). Pure. */
import { crossesOddly } from "../model/polygons";
import { eventsNear } from "../scene/events-seen";
import type { Hit } from "../scene/port";
import type { Point, Project } from "../scene/projection";
import type { LayerId, Scene } from "../scene/scene";
import {
	areaRank,
	EXACT,
	inOrder,
	isArea,
	LINE_RANK,
	NAME_RANK,
	NEAR,
	sceneLayerOf,
	shiftOf,
	TOLERANCE,
} from "../style/pick";
import { grown, isIn } from "./clip";
import type { StyledLayer, Target } from "./evaluate";
import type { LaidOut } from "./map";
import { linesOf, pointsOf, projected } from "./path";

/** Everything that can be selected at a point and is shown on this day, the likeliest first, each once. */
export function hitsIn({ layers, placed, paper }: LaidOut, scene: Scene, at: Point): Hit[] {
	const found = layers.flatMap((styled) => {
		const layer = sceneLayerOf(styled.id);
		if (!layer) return [];
		const reached =
			styled.type === "symbol"
				? namesAt(styled, placed.get(styled.id) ?? [], at)
				: targetsAt(styled, layer, paper.project, at);
		return reached.flatMap(({ target: { id, properties }, rank }) => {
			const { select } = properties;
			if (select === undefined || scene.state[layer]?.get(id)?.on === false) return [];
			return [{ layer, select, rank }];
		});
	});
	const dots = eventsNear(scene.events ?? [], at, paper, TOLERANCE);
	return inOrder([...found, ...dots.map(({ distance, ...hit }) => ({ ...hit, rank: distance }))]);
}

/** Whether something other than an area lies at a point: asked at each move of a mouse, so areas are not looked at. */
export function isOverThing(laidOut: LaidOut, scene: Scene, at: Point): boolean {
	const layers = laidOut.layers.filter(({ type }) => type !== "fill");
	return hitsIn({ ...laidOut, layers }, scene, at).some(({ layer }) => !isArea(layer));
}

interface Reached {
	readonly target: Target;
	readonly rank: number;
}

type Placed = LaidOut["placed"] extends ReadonlyMap<string, infer Labels> ? Labels : never;

function namesAt({ id, values }: StyledLayer, placed: Placed, at: Point): Reached[] {
	if (!EXACT.includes(id)) return [];
	const padding = values.number("text-padding");
	return placed
		.filter(({ box }) => isIn(at, grown(box, -padding)))
		.map(({ target }) => ({ target, rank: NAME_RANK }));
}

function targetsAt(
	{ id, type, targets }: StyledLayer,
	layer: LayerId,
	project: Project,
	at: Point,
): Reached[] {
	if (type === "fill" && EXACT.includes(id)) {
		return targets
			.filter(({ geometry }) =>
				crossesOddly(
					at,
					linesOf(geometry).map((ring) => projected(ring, project)),
				),
			)
			.map((target) => ({ target, rank: areaRank(layer) }));
	}
	if (!NEAR.includes(id)) return [];
	return targets.flatMap((target) => {
		const distance =
			type === "line" ? toLines(target, project, at) : toPoints(target, layer, project, at);
		if (distance > TOLERANCE) return [];
		return [{ target, rank: type === "line" ? LINE_RANK : distance }];
	});
}

function toPoints({ geometry, properties }: Target, layer: LayerId, project: Project, at: Point) {
	const [right, below] = shiftOf(layer, properties.kind);
	const distances = projected(pointsOf(geometry), project).map(([x, y]) =>
		Math.hypot(x + right - at[0], y + below - at[1]),
	);
	return Math.min(...distances);
}

function toLines({ geometry }: Target, project: Project, at: Point): number {
	const distances = linesOf(geometry).flatMap((line) => {
		const points = projected(line, project);
		return points.slice(1).map((end, index) => toSegment(at, points[index] ?? end, end));
	});
	return Math.min(...distances);
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
	const part = Math.max(0, Math.min(1, along));
	return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}
