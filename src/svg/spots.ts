/** Where along a line its name may stand. */
import type { Geometry } from "geojson";
import type { Point } from "../scene/projection";
import { clipLine } from "./clip";
import type { Paper } from "./paper";
import { linesOf, projected } from "./path";

/** If there is no room at a spot, these are tried, in parts of the spacing. */
const ASIDE = [0, -0.12, 0.12, -0.24, 0.24];

/**
 * Spots at about the spacing (pixels) along what is seen of a line, each with others beside it, the best first.
 * A part shorter than the spacing has one in its middle.
 */
export function spotsAlong(
	geometry: Geometry,
	spacing: number,
	{ project, view }: Paper,
): readonly (readonly Point[])[] {
	return linesOf(geometry)
		.flatMap((line) => clipLine(projected(line, project), view))
		.flatMap((part) => {
			const length = lengthOf(part);
			const count = Math.max(1, Math.floor(length / spacing));
			if (length < spacing / 4) return [];
			return Array.from({ length: count }, (_, index) =>
				ASIDE.map((aside) => ((index + 0.5) * length) / count + aside * spacing)
					.filter((along) => along >= 0 && along <= length)
					.flatMap((along) => pointAt(part, along)),
			);
		});
}

function lengthOf(line: readonly Point[]): number {
	return line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0);
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay);

/** The point so many pixels along a line. */
function pointAt(line: readonly Point[], along: number): Point[] {
	let left = along;
	for (const [index, to] of line.entries()) {
		const from = line[index - 1];
		if (!from) continue;
		const step = distance(from, to);
		if (left <= step && step > 0) {
			const part = left / step;
			return [[from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]];
		}
		left -= step;
	}
	return line.slice(-1);
}
