/** The part of the cells' rim that is a contact line: beyond it no land is divided, but it is known whose it is. */
import type { Position } from "geojson";
import { joined, stepsOf } from "./edges";
import { groundKm, type LngLat, RAD } from "./ground";
import type { CellFeature, RimFeature } from "./types";

/** A line beyond which a party stands. */
export interface Beyond {
	readonly line: readonly Position[];
	/** The id of the party beyond. */
	readonly party: string;
	/** How far off the line may be. */
	readonly errorKm: number;
}

/** How far a cell's rim, cut and rounded, may lie from the line that it follows. */
const NEAR_KM = 0.25;

/** Of each cell that lies along one of the lines the parts of its rim that do so. */
export function rimsOf(cells: readonly CellFeature[], beyond: readonly Beyond[]): RimFeature[] {
	const shared = new Set(
		cells.flatMap((cell) => stepsOf(cell).map(([from, to]) => `${to} ${from}`)),
	);
	return cells.flatMap((cell) => {
		const outer = stepsOf(cell).filter(([from, to]) => !shared.has(`${from} ${to}`));
		return beyond.flatMap(({ line, party, errorKm }, index): RimFeature[] => {
			const along = outer.filter(([from, to]) => isAlong(middle(from, to), line));
			if (along.length === 0) return [];
			return [
				{
					type: "Feature",
					properties: {
						kind: "rim",
						id: `rim-${index + 1}-${cell.properties.id}`,
						cell: cell.properties.id,
						beyond: party,
						errorKm,
					},
					geometry: { type: "MultiLineString", coordinates: joined(along) },
				},
			];
		});
	});
}

function middle([a = 0, b = 0]: Position, [c = 0, d = 0]: Position): LngLat {
	return [(a + c) / 2, (b + d) / 2];
}

function isAlong(spot: LngLat, line: readonly Position[]): boolean {
	return line.slice(1).some((to, index) => distanceKm(spot, line[index] ?? to, to) < NEAR_KM);
}

/** From a spot to the nearest point of a straight piece; flat, for pieces of some kilometres. */
function distanceKm(
	spot: LngLat,
	[aLng = 0, aLat = 0]: Position,
	[bLng = 0, bLat = 0]: Position,
): number {
	const shrink = Math.cos(spot[1] * RAD);
	const [x, y] = [(bLng - aLng) * shrink, bLat - aLat];
	const [px, py] = [(spot[0] - aLng) * shrink, spot[1] - aLat];
	const length = x * x + y * y;
	const part = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
	return groundKm(spot, [aLng + part * (bLng - aLng), aLat + part * (bLat - aLat)]);
}
