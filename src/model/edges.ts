/** The borders that cells have in common, read off their rings: where two cells meet they name the same positions. */
import type { Position } from "geojson";
import { groundKm, type LngLat } from "./ground";
import { polygonsOf } from "./polygons";
import type { CellFeature, EdgeFeature } from "./types";

/** A cell and the position of the place that it stands for. */
export interface PlacedCell {
	readonly cell: CellFeature;
	readonly at: LngLat;
}

/**
 * The edges between cells, in the order of their left cells and then of their right ones. Along an edge's
 * lines the one cell lies to the left, the other to the right; the rim of all cells is no edge.
 */
export function edgesOf(cells: readonly PlacedCell[]): EdgeFeature[] {
	const owner = new Map<string, number>();
	cells.forEach(({ cell }, index) => {
		for (const [from, to] of stepsOf(cell)) owner.set(`${from} ${to}`, index);
	});
	const edges = cells.flatMap((left, leftIndex) =>
		stepsByNeighbour(left.cell, owner).flatMap(([rightIndex, steps]) => {
			const right = cells[rightIndex];
			return right && rightIndex > leftIndex ? [{ left, right, steps }] : [];
		}),
	);
	return edges.map(({ left, right, steps }, index) => {
		const lines = joined(steps);
		const properties = {
			kind: "edge" as const,
			id: `edge-${index + 1}`,
			left: left.cell.properties.id,
			right: right.cell.properties.id,
			lengthKm: lines.reduce((sum, line) => sum + lengthOf(line), 0),
			spacingKm: groundKm(left.at, right.at),
		};
		const [line = []] = lines;
		return lines.length === 1
			? { type: "Feature", properties, geometry: { type: "LineString", coordinates: line } }
			: { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates: lines } };
	});
}

/** The steps of a cell's rings that a neighbour takes the other way round, in the neighbours' order. */
function stepsByNeighbour(
	cell: CellFeature,
	owner: ReadonlyMap<string, number>,
): [neighbour: number, steps: Position[][]][] {
	const shared = new Map<number, Position[][]>();
	for (const [from, to] of stepsOf(cell)) {
		const neighbour = owner.get(`${to} ${from}`);
		if (neighbour === undefined) continue;
		const steps = shared.get(neighbour) ?? [];
		shared.set(neighbour, steps);
		steps.push([from, to]);
	}
	return [...shared].sort(([a], [b]) => a - b);
}

/** The steps from corner to corner around a cell. */
export function stepsOf({ geometry }: CellFeature): [from: Position, to: Position][] {
	return polygonsOf(geometry)
		.flat()
		.flatMap((ring) =>
			ring.slice(1).map((to, index): [Position, Position] => [ring[index] ?? to, to]),
		);
}

/** Steps that follow each other as one line; a ring may begin in the middle of one. */
export function joined(steps: readonly Position[][]): Position[][] {
	const lines: Position[][] = [];
	for (const step of steps) {
		const last = lines.at(-1);
		if (last && follows(last, step)) last.push(...step.slice(1));
		else lines.push([...step]);
	}
	const [first, ...others] = lines;
	const last = others.at(-1);
	if (!first || !last || !follows(last, first)) return lines;
	return [[...last, ...first.slice(1)], ...others.slice(0, -1)];
}

function follows(line: readonly Position[], next: readonly Position[]): boolean {
	return String(line.at(-1)) === String(next[0]);
}

function lengthOf(line: readonly Position[]): number {
	return line.slice(1).reduce((sum, [lng = 0, lat = 0], index) => {
		const [fromLng = 0, fromLat = 0] = line[index] ?? [];
		return sum + groundKm([fromLng, fromLat], [lng, lat]);
	}, 0);
}
