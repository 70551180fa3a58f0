/** Signs of the legend as vectors, from the data that the canvas draws them with. */
import type { LegendSign } from "../scene/layer";
import { MARK_BOX } from "../scene/marks";
import type { Palette } from "../scene/palette";
import { landSwatch, type Swatch, swatchOf } from "../scene/swatch";
import { SWATCH_BOX } from "../scene/swatch-parts";
import type { Box } from "../snapshot/composition";
import { round } from "./numbers";
import { markPaths } from "./points";
import { el, type SvgElement } from "./tree";

/** @param clip the id of a clip path with the box of a swatch. */
export function signOf(sign: LegendSign, box: Box, palette: Palette, clip: string): SvgElement {
	const at = `translate(${round(box.x, 2)} ${round(box.y, 2)})`;
	if (sign.kind !== "mark") return swatch(swatchOf(sign, palette), at, clip);
	const scale = box.height / MARK_BOX;
	const move = `translate(${(box.width - box.height) / 2} 0) scale(${round(scale, 4)})`;
	const mark = el(
		"g",
		{ transform: move, "stroke-linejoin": "round" },
		markPaths(sign.mark, { palette }),
	);
	if (!sign.onLand) return el("g", { transform: at }, [mark]);
	return el("g", { transform: at }, [
		swatch(landSwatch(sign.mark, palette), undefined, clip),
		mark,
	]);
}

function swatch(
	{ fill, strokes }: Swatch,
	transform: string | undefined,
	clip: string,
): SvgElement {
	const ground = fill === null ? [] : [el("rect", { ...SWATCH_BOX, fill })];
	const drawn = strokes.map(({ d, colour, width, dash, fill: inside }) =>
		el("path", {
			d,
			fill: inside ?? "none",
			stroke: colour,
			"stroke-width": width,
			"stroke-dasharray": dash?.join(" "),
		}),
	);
	return el("g", { transform, "clip-path": `url(#${clip})` }, [...ground, ...drawn]);
}

/** What swatches are cut off by. */
export function swatchClip(id: string): SvgElement {
	return el("clipPath", { id }, [el("rect", SWATCH_BOX)]);
}
