/** Hatches as tiles that repeat (ISO 32000-1, 8.7.3). */
import type { SvgElement } from "../svg/tree";
import { newContent } from "./content";
import { draw } from "./draw";
import type { Workshop } from "./ink";
import { after, type Matrix, matrixOf } from "./matrix";
import { array, numbers, type Ref } from "./syntax";

/** A hatch that lies still on the drawing: `moved` is from where it is used to where its stream begins. */
export function patternOf({ attrs, children }: SvgElement, moved: Matrix, shop: Workshop): Ref {
	const tile = newContent();
	for (const child of children) if (typeof child !== "string") draw(tile, child, {}, shop);
	const [width, height] = [Number(attrs["width"]), Number(attrs["height"])];
	const matrix = after(matrixOf(attrs["patternTransform"]), moved);
	return shop.file.stream(
		{
			Type: "/Pattern",
			PatternType: 1,
			PaintType: 1,
			// Evenly spaced, at the cost of a tile a part of a pixel larger or smaller.
			TilingType: 1,
			BBox: array([0, 0, width, height]),
			XStep: width,
			YStep: height,
			Matrix: array([numbers(matrix, 5)]),
			Resources: tile.resources(),
		},
		tile.operators(),
	);
}
