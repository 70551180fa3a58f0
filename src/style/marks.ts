/** Towns and posts. One layer per sign, since feature-state can switch opacity but not the picture drawn. */
import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { POST_MARKS, REPORT_MARKS, TOWN_MARKS } from "../scene/marks";
import type { Palette } from "../scene/palette";
import type { MarkId, ReportMark, Slot } from "../scene/scene";
import {
	bears,
	byZoom,
	hasKind,
	isOn,
	isSelected,
	rankOf,
	ringRadius,
	type Signed,
	type StyleLayer,
	switchedOff,
	visible,
	type WithSigns,
} from "./parts";

/** The size of a town's sign, as a part of its box of 24 px: large for cities, and growing with the zoom. */
export function townSize(factor = 1): ExpressionSpecification {
	const byRank = (first: number, second: number, third: number, rest: number) => [
		"step",
		rankOf,
		first * factor,
		2,
		second * factor,
		3,
		third * factor,
		4,
		rest * factor,
	];
	return [
		"interpolate",
		["linear"],
		["zoom"],
		7,
		byRank(0.5, 0.42, 0.32, 0.26),
		9,
		byRank(0.62, 0.56, 0.46, 0.4),
		12,
		byRank(0.82, 0.78, 0.72, 0.66),
	] as unknown as ExpressionSpecification;
}

/** Signs of a moment stand out from those of a state of affairs. */
const emphasis = (mark: MarkId): number =>
	mark === "fighting" ? 1.35 : mark === "uncertain" ? 1.15 : 1;

function markLayer(
	source: Signed,
	mark: MarkId,
	size: ExpressionSpecification,
	anchor: "center" | "bottom",
): StyleLayer {
	return {
		id: `${source}:${mark}`,
		type: "symbol",
		source,
		layout: {
			"icon-image": mark,
			"icon-size": size,
			"icon-anchor": anchor,
			"icon-allow-overlap": true,
			"icon-ignore-placement": true,
			"symbol-sort-key": ["-", 0, rankOf],
		},
		paint: { "icon-opacity": visible(bears(mark)) },
	};
}

/** Posts stand on the foot of their pole, so that the sign of the town at the same spot stays in sight. */
export const POST_LIFT = 8;

/**
 * A ring around what is selected. The circles of all others are there too, with no ink: a click finds signs
 * by them, once each, where asking for every sign's layer would find a town fifteen times.
 */
function ringLayers(source: WithSigns, palette: Palette, lift: number): StyleLayer[] {
	const when: ExpressionSpecification = ["all", isOn, isSelected];
	const circle = (part: string, colour: string, width: number): StyleLayer => ({
		id: `${source}:${part}`,
		type: "circle",
		source,
		paint: {
			"circle-radius": ringRadius,
			"circle-opacity": 0,
			"circle-stroke-color": colour,
			"circle-stroke-width": width,
			"circle-stroke-opacity": visible(when),
			"circle-translate": [0, -lift],
		},
	});
	return [circle("ring-halo", palette.halo, 4.5), circle("ring", palette.ink, 2)];
}

/** The size of a post's sign, as a part of its box of 24 px. */
export const postSize = (factor = 1): ExpressionSpecification =>
	byZoom([7, 0.5 * factor], [9, 0.66 * factor], [12, 0.9 * factor]);

/** The signs of posts, under them the ring of what is selected. */
export function postLayers(palette: Palette): StyleLayer[] {
	return [
		...ringLayers("posts", palette, POST_LIFT),
		...POST_MARKS.map((mark) => markLayer("posts", mark, postSize(), "bottom")),
	];
}

/** How far from its place the sign of a report stands, in CSS pixels: a corner for each kind, so that both have room. */
export const REPORT_SHIFT: { readonly [M in ReportMark]: readonly [x: number, y: number] } = {
	strike: [12, -12],
	deployment: [13, 12],
};

const reportSize = byZoom([7, 0.46], [9, 0.58], [12, 0.76]);

/** Each kind with its circle of no ink, by which a click finds it. */
export function reportLayers(): StyleLayer[] {
	return REPORT_MARKS.flatMap((mark): StyleLayer[] => {
		const sign = markLayer("reports", mark, reportSize, "center");
		return [
			{
				id: `reports:spot-${mark}`,
				type: "circle",
				source: "reports",
				filter: hasKind(mark),
				paint: {
					"circle-radius": 8,
					"circle-opacity": 0,
					"circle-translate": [...REPORT_SHIFT[mark]],
				},
			},
			{
				...sign,
				filter: hasKind(mark),
				paint: { ...sign.paint, "icon-translate": [...REPORT_SHIFT[mark]] },
			} as StyleLayer,
		];
	});
}

/** Whether a sign can occur: signs of no party always can. */
function canOccur(mark: MarkId, slots: readonly Slot[]): boolean {
	const slot = /-(\d)$/.exec(mark)?.[1];
	return slot === undefined || slots.some((known) => `${known}` === slot);
}

/** The signs of towns; those of parties that the dataset does not have are switched off. */
export function townLayers(palette: Palette, slots: readonly Slot[]): StyleLayer[] {
	return [
		...ringLayers("towns", palette, 0),
		...TOWN_MARKS.map((mark) => {
			const layer = markLayer("towns", mark, townSize(emphasis(mark)), "center");
			return canOccur(mark, slots) ? layer : switchedOff(layer);
		}),
	];
}
