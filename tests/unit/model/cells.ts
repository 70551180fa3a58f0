/** Cells made by hand: squares side by side, whose borders are plain to see. */
import type { Position } from "geojson";
import type { CellFeature } from "../../../src/model/types";

export const ringAt = (x: number, y: number, size = 1): Position[] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];

export function cellOf(id: string, ...polygons: Position[][][]): CellFeature {
	const [only = []] = polygons;
	return {
		type: "Feature",
		properties: { kind: "cell", id, place: id, areaKm2: 1, buffers: {} },
		geometry:
			polygons.length === 1
				? { type: "Polygon", coordinates: only }
				: { type: "MultiPolygon", coordinates: polygons },
	};
}

export const squareAt = (id: string, x: number, y: number) => ({
	cell: cellOf(id, [ringAt(x, y)]),
	at: [x + 0.5, y + 0.5] as const,
});
