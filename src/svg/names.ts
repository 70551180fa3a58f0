/** Placed names as text: real letters, so that they can be searched, read aloud and set in another font. */
import { readFromRight } from "./direction";
import type { StyledLayer } from "./evaluate";
import { groupBy } from "./group";
import { round } from "./numbers";
import type { PlacedLabel } from "./place";
import { el, type SvgElement } from "./tree";

/**
 * The fonts of the map by name, not in the file: whoever has none of them sees the reader's own sans-serif, and
 * the text stays text. The Arabic letters are in a family of their own where the fonts are installed.
 */
export const FONT_FAMILY = "Noto Sans, Noto Sans Arabic, sans-serif";

/** The texts of a layer's placed names; what is not on has no ink, though it keeps its room. */
export function names({ values }: StyledLayer, placed: readonly PlacedLabel[]): SvgElement[] {
	const lookOf = ({ target }: PlacedLabel) => ({
		ink: values.ink("text-color", target),
		halo: values.ink("text-halo-color", target),
		haloWidth: values.number("text-halo-width", target),
		opacity: values.number("text-opacity", target),
	});
	return groupBy(placed, lookOf).flatMap(([{ ink, halo, haloWidth, opacity }, alike]) => {
		const covers = ink.opacity * opacity;
		if (covers === 0) return [];
		const halos = haloWidth > 0 && halo.opacity > 0;
		return [
			el(
				"g",
				{
					fill: ink.colour,
					opacity: covers < 1 ? covers : undefined,
					stroke: halos ? halo.colour : undefined,
					"stroke-width": halos ? 2 * haloWidth : undefined,
					"stroke-linejoin": halos ? "round" : undefined,
					"paint-order": halos ? "stroke" : undefined,
				},
				alike.flatMap(linesOf),
			),
		];
	});
}

const ANCHORS = { 0: "start", 0.5: "middle", 1: "end" } as const;

/** Each line is an element of its own: a script of its own, with a size of its own. */
function linesOf({ block, middle: [x, y], size, justify }: PlacedLabel): SvgElement[] {
	return block.lines.map((line) => {
		const fromMiddle = (justify - 0.5) * block.width * size;
		// Space after the last letter would shift what is centred on the line.
		const spacing = block.spacing * size;
		const nudge = justify === 0.5 ? spacing / 2 : justify === 1 ? spacing : 0;
		return el(
			"text",
			{
				x: round(x + fromMiddle + nudge, 1),
				y: round(y + line.baseline * size, 1),
				"font-size": round(size * line.scale, 2),
				"font-weight": line.weight === 400 ? undefined : line.weight,
				"text-anchor": justify === 0 ? undefined : ANCHORS[justify],
				fill: line.colour ?? undefined,
				"letter-spacing": spacing > 0 ? round(spacing, 2) : undefined,
			},
			[line.isRightToLeft ? readFromRight(line.text) : line.text],
		);
	});
}
