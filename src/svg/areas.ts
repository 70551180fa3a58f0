/** Layers of areas. Areas of one look are one path: no hairline shows between neighbours, and nothing adds up. */
import { hatchesOf } from "../style/images";
import { grown } from "./clip";
import type { StyledLayer, Target } from "./evaluate";
import { groupBy } from "./group";
import type { Paper } from "./paper";
import { areaPath, linesOf } from "./path";
import { el, type SvgElement } from "./tree";

/** Where an area is cut off lies this far out of sight, in pixels. */
const OUT_OF_SIGHT = 4;

interface Look {
	readonly fill: string;
	readonly opacity: number;
}

/** The paths of a layer of type "fill". */
export function areas({ targets, values }: StyledLayer, paper: Paper): SvgElement[] {
	const lookOf = (target: Target): Look => {
		const opacity = values.number("fill-opacity", target);
		const pattern = values.image("fill-pattern", target);
		if (pattern !== "") return { fill: `url(#${paper.id(pattern)})`, opacity };
		const ink = values.ink("fill-color", target);
		return { fill: ink.colour, opacity: opacity * ink.opacity };
	};
	return groupBy(targets, lookOf).flatMap(([{ fill, opacity }, alike]) => {
		if (opacity === 0) return [];
		const rings = alike.flatMap(({ geometry }) => linesOf(geometry));
		const d = areaPath(rings, paper.project, grown(paper.view, OUT_OF_SIGHT));
		if (d === "") return [];
		const covers = opacity < 1 ? opacity : undefined;
		return [el("path", { d, fill, "fill-rule": "evenodd", "fill-opacity": covers })];
	});
}

/**
 * The hatches that a drawing uses, as patterns. They lie still on the map, and grow between whole zooms as
 * those of the screen do.
 */
export function hatchPatterns(paper: Paper, isUsed: (id: string) => boolean): SvgElement[] {
	const { zoom, palette, project } = paper;
	const scale = 2 ** (zoom - Math.floor(zoom));
	const [west, north] = project(-180, 90);
	return hatchesOf(palette).flatMap(({ id, hatch: { d, width, size }, ink }) => {
		if (!isUsed(paper.id(id))) return [];
		const step = size * scale;
		// From the corner of the world, less whole tiles: numbers stay small.
		const [x, y] = [west, north].map((corner) => corner - Math.ceil(corner / step) * step);
		return [
			el(
				"pattern",
				{
					id: paper.id(id),
					width: size,
					height: size,
					patternUnits: "userSpaceOnUse",
					patternTransform: `translate(${x?.toFixed(2)} ${y?.toFixed(2)}) scale(${scale.toFixed(4)})`,
				},
				[el("path", { d, fill: "none", stroke: ink, "stroke-width": width })],
			),
		];
	});
}
