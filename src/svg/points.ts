/** Layers of circles and of signs. */
import { MARK_BOX, MARKS, markOf } from "../scene/marks";
import type { Point } from "../scene/projection";
import type { MarkId } from "../scene/scene";
import { anchorAlignment } from "./anchor";
import { grown, isIn } from "./clip";
import type { StyledLayer, Target } from "./evaluate";
import { round } from "./numbers";
import type { Paper } from "./paper";
import { pointsOf, projected } from "./path";
import { el, type SvgElement } from "./tree";

/** Each place of a layer's features that may be seen, moved as the style says; `reach`: pixels around it. */
function placesOf(
	target: Target,
	paper: Paper,
	[right = 0, down = 0]: readonly number[],
	reach: number,
): Point[] {
	return projected(pointsOf(target.geometry), paper.project)
		.map(([x, y]): Point => [round(x + right, 2), round(y + down, 2)])
		.filter((point) => isIn(point, grown(paper.view, reach)));
}

/** The circles of a layer of type "circle". */
export function circles({ targets, values }: StyledLayer, paper: Paper): SvgElement[] {
	const moved = values.numbers("circle-translate");
	return targets.flatMap((target) => {
		const fill = values.ink("circle-color", target);
		const stroke = values.ink("circle-stroke-color", target);
		const fillOpacity = fill.opacity * values.number("circle-opacity", target);
		const strokeOpacity = stroke.opacity * values.number("circle-stroke-opacity", target);
		const width = strokeOpacity > 0 ? values.number("circle-stroke-width", target) : 0;
		if (fillOpacity === 0 && width === 0) return [];
		const radius = values.number("circle-radius", target);
		// The screen's stroke lies around the circle; SVG's lies half within.
		const r = round(radius + width / 2, 2);
		return placesOf(target, paper, moved, radius + width).map(([cx, cy]) =>
			el("circle", {
				cx,
				cy,
				r,
				fill: fillOpacity > 0 ? fill.colour : "none",
				"fill-opacity": fillOpacity > 0 && fillOpacity < 1 ? fillOpacity : undefined,
				stroke: width > 0 ? stroke.colour : undefined,
				"stroke-width": width > 0 ? width : undefined,
				"stroke-opacity": width > 0 && strokeOpacity < 1 ? strokeOpacity : undefined,
			}),
		);
	});
}

/** The signs of a layer of type "symbol" that has pictures, by their sort key: the highest lies on top. */
export function signs({ targets, values }: StyledLayer, paper: Paper): SvgElement[] {
	const moved = values.numbers("icon-translate");
	const sorted = values.has("symbol-sort-key")
		? targets.toSorted(
				(a, b) => values.number("symbol-sort-key", a) - values.number("symbol-sort-key", b),
			)
		: targets;
	return sorted.flatMap((target) => {
		const opacity = values.number("icon-opacity", target);
		const mark = markNamed(values.image("icon-image", target));
		if (opacity === 0 || mark === undefined) return [];
		const scale = values.number("icon-size", target);
		const [across, down] = anchorAlignment(values.word("icon-anchor", target));
		const [right = 0, below = 0] = values.numbers("icon-offset", target);
		const [dx, dy] = [right - across * MARK_BOX, below - down * MARK_BOX];
		return placesOf(target, paper, moved, MARK_BOX * scale).map(([x, y]) =>
			el("use", {
				href: `#${paper.id(mark)}`,
				transform:
					`translate(${round(x + dx * scale, 2)} ${round(y + dy * scale, 2)})` +
					` scale(${round(scale, 4)})`,
				opacity: opacity < 1 ? opacity : undefined,
			}),
		);
	});
}

function markNamed(image: string): MarkId | undefined {
	return MARKS.find((mark) => mark === image);
}

/** The signs that a drawing uses, to be drawn once and shown where they are needed. */
export function signShapes(paper: Paper, isUsed: (id: string) => boolean): SvgElement[] {
	return MARKS.filter((mark) => isUsed(paper.id(mark))).map((mark) =>
		el("g", { id: paper.id(mark), "stroke-linejoin": "round" }, markPaths(mark, paper)),
	);
}

/** A sign in its box of 24 by 24. */
export function markPaths(mark: MarkId, { palette }: Pick<Paper, "palette">): SvgElement[] {
	return markOf(mark, palette).map(({ d, fill, stroke, width, dash }) => {
		const isStroked = stroke !== "none" && width > 0;
		return el("path", {
			d,
			fill,
			stroke: isStroked ? stroke : undefined,
			"stroke-width": isStroked ? width : undefined,
			"stroke-dasharray": isStroked && dash ? dash.join(" ") : undefined,
		});
	});
}
