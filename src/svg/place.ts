/**
 * Places names by priority, none over another, by the rules of the screen: the uppermost layer first, within a
 * layer the features in their order; pictures that keep room take it; a name tries its anchors one by one.
 */
import { MARK_BOX } from "../scene/marks";
import type { Point } from "../scene/projection";
import type { Rect } from "../scene/room";
import { CLEAR } from "../style/images";
import { NAMED_WHOLE } from "../style/parts";
import { anchorAlignment } from "./anchor";
import { grown, isIn } from "./clip";
import type { StyledLayer, Target } from "./evaluate";
import type { Paper } from "./paper";
import { pointsOf, projected } from "./path";
import { emptyRoom, type Room } from "./room";
import { shape, type TextBlock } from "./shape";
import { spotsAlong } from "./spots";

/** A name with its place. */
export interface PlacedLabel {
	readonly target: Target;
	readonly block: TextBlock;
	/** The middle of the block, in pixels. */
	readonly middle: Point;
	/** Of the text, in pixels. */
	readonly size: number;
	/** Of the lines within the block: 0 at its left side, 1 at its right. */
	readonly justify: 0 | 0.5 | 1;
	/** The room it takes, with the padding around it. */
	readonly box: Rect;
}

/** Names are placed this far beyond what is seen, since they reach into it. */
const AROUND = 100;

/** The names of each layer that are drawn, by the layer's id. */
export function placeLabels(
	layers: readonly StyledLayer[],
	paper: Paper,
): ReadonlyMap<string, readonly PlacedLabel[]> {
	const room = emptyRoom();
	const placed = new Map<string, readonly PlacedLabel[]>();
	for (const layer of layers.toReversed()) {
		if (layer.type !== "symbol") continue;
		if (layer.values.has("icon-image")) keepClear(layer, paper, room);
		if (!layer.values.has("text-field")) continue;
		const labels = placeLayer(layer, paper, room);
		placed.set(
			layer.id,
			isWhole(layer) ? labels.filter(({ box }) => isWithin(box, paper)) : labels,
		);
	}
	return placed;
}

/** Whether names of a layer are left out where an edge cuts them; they keep their room, as on the screen. */
const isWhole = ({ id }: StyledLayer) => NAMED_WHOLE.some((source) => id.startsWith(`${source}:`));

function isWithin({ left, top, right, bottom }: Rect, { view }: Paper): boolean {
	return left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom;
}

/**
 * The screen reserves room for signs and names as large as they will be at the next whole zoom, so that none
 * goes while one comes nearer. The same here, or other names would be drawn.
 */
const roomZoom = ({ zoom }: Paper) => Math.floor(zoom) + 1;

function keepClear({ targets, values }: StyledLayer, paper: Paper, room: Room): void {
	if (values.flag("icon-ignore-placement")) return;
	for (const target of targets) {
		if (values.image("icon-image", target) !== CLEAR) continue;
		const side = MARK_BOX * values.number("icon-size", target, roomZoom(paper));
		const [across, down] = anchorAlignment(values.word("icon-anchor", target));
		const [right = 0, below = 0] = values
			.numbers("icon-offset", target)
			.map((part) => (part * side) / MARK_BOX);
		for (const [x, y] of placesNear(target, paper)) {
			const [left, top] = [x + right - across * side, y + below - down * side];
			room.take({ left, top, right: left + side, bottom: top + side });
		}
	}
}

function placesNear(target: Target, { project, view }: Paper): Point[] {
	return projected(pointsOf(target.geometry), project).filter((point) =>
		isIn(point, grown(view, 2 * AROUND)),
	);
}

function placeLayer(layer: StyledLayer, paper: Paper, room: Room): PlacedLabel[] {
	const { targets, values } = layer;
	return targets.flatMap((target) => {
		const [font = ""] = values.words("text-font", target);
		const along = values.word("symbol-placement") === "line";
		const setting = {
			maxWidth: along ? Number.POSITIVE_INFINITY : values.number("text-max-width", target),
			lineHeight: values.number("text-line-height"),
			letterSpacing: values.number("text-letter-spacing", target),
			font,
		};
		const block = shape(values.text("text-field", target), setting, paper.measure);
		if (!block) return [];
		const place = placer(layer, target, block, paper, room);
		if (!along) return placesNear(target, paper).flatMap((point) => place(point) ?? []);
		return spotsAlong(target.geometry, values.number("symbol-spacing"), paper).flatMap(
			(choices) => {
				for (const spot of choices) {
					const label = place(spot);
					if (label) return [label];
				}
				return [];
			},
		);
	});
}

/** Finds room for a name at a point and takes it; null where there is none. */
function placer(
	{ values }: StyledLayer,
	target: Target,
	block: TextBlock,
	paper: Paper,
	room: Room,
): (at: Point) => PlacedLabel | null {
	const size = values.number("text-size", target);
	const reserved = values.number("text-size", target, roomZoom(paper));
	const padding = values.number("text-padding");
	const isAlways = values.word("text-overlap") === "always";
	const anchors = values.has("text-variable-anchor")
		? values.words("text-variable-anchor", target)
		: [];
	const offset = values.number("text-radial-offset", target);
	const half: Point = [
		(block.width * reserved) / 2 + padding,
		(block.height * reserved) / 2 + padding,
	];
	return ([x, y]) => {
		const at = (anchor: string): PlacedLabel => {
			const [across, down] = anchorAlignment(anchor);
			const [right, below] = radialOffset(anchor, offset);
			const shift: Point = [
				(1 - 2 * across) * half[0] + right * reserved,
				(1 - 2 * down) * half[1] + below * reserved,
			];
			const [left, top] = [x + shift[0] - half[0], y + shift[1] - half[1]];
			const box = { left, top, right: left + 2 * half[0], bottom: top + 2 * half[1] };
			// What was reserved is larger than the name: it stands as near as its own size says.
			const part = reserved === 0 ? 0 : size / reserved;
			const middle: Point = [x + shift[0] * part, y + shift[1] * part];
			return { target, block, middle, size, justify: across as PlacedLabel["justify"], box };
		};
		const choices = anchors.length > 0 ? anchors.map(at) : [at("center")];
		const found =
			choices.find(({ box }) => isNear(box, paper) && room.isFree(box)) ??
			(isAlways ? choices[0] : undefined);
		if (!found) return null;
		room.take(found.box);
		return found;
	};
}

function isNear(box: Rect, { view }: Paper): boolean {
	const { left, top, right, bottom } = grown(view, AROUND);
	return box.right >= left && box.left <= right && box.bottom >= top && box.top <= bottom;
}

/** Where letters end above and below, as a part of the em: offsets up and down are to them. */
const LETTERS_END = 7 / 24;

/** By how much a name with an anchor moves from its point, in ems, to stand `offset` away on every side. */
export function radialOffset(anchor: string, offset: number): Point {
	const distance = Math.max(0, offset);
	const part = anchor.includes("-") ? distance / Math.SQRT2 : distance;
	const [across, down] = anchorAlignment(anchor);
	const right = across === 0.5 ? 0 : across === 0 ? part : -part;
	const below = down === 0.5 ? 0 : down === 0 ? part - LETTERS_END : LETTERS_END - part;
	return [right, below];
}
