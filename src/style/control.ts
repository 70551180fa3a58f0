/** Who held the land, and the front: see scene/layers/control.ts. */
import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { HATCH_OPACITY, HATCHED, PARTY_HATCH_OPACITY, partyHatch, WASH } from "../scene/land";
import type { Palette } from "../scene/palette";
import type { Slot } from "../scene/scene";
import { LAND_HATCHES, landHatch } from "./images";
import { bears, byZoom, isOn, isSelected, type StyleLayer, visible, whenOn } from "./parts";

/** @param share of the washes: over a ground of tiles they let that be seen. */
export function cellLayers(palette: Palette, slots: readonly Slot[], share = 1): StyleLayer[] {
	return [
		{
			id: "cells",
			type: "fill",
			source: "cells",
			paint: {
				"fill-color": colourOf(palette, slots),
				"fill-opacity": [
					"case",
					["!", isOn],
					0,
					isOneOf(slots.map((slot) => `held-${slot}`)),
					WASH.held * share,
					isOneOf(slots.map((slot) => `inferred-${slot}`)),
					WASH.inferred * share,
					0,
				],
				// Neighbours of one side are one land: without this their borders show as hairlines.
				"fill-antialias": false,
			},
		},
		...slots.flatMap((slot) => (partyHatch(slot, palette) ? [hatchOf(slot)] : [])),
		...HATCHED.map(
			(mark): StyleLayer => ({
				id: `cells:${mark}`,
				type: "fill",
				source: "cells",
				paint: {
					"fill-pattern": LAND_HATCHES[mark],
					"fill-opacity": visible(bears(mark), HATCH_OPACITY),
				},
			}),
		),
		{
			id: "cells:ring",
			type: "line",
			source: "cells",
			layout: { "line-join": "round" },
			paint: {
				"line-color": palette.ink,
				"line-width": 1.2,
				"line-dasharray": [2, 2],
				"line-opacity": visible(["all", isOn, isSelected], 0.8),
			},
		},
	];
}

/** The thin lines on a party's land, which tell it without colour. */
function hatchOf(slot: Slot): StyleLayer {
	const { held, inferred } = PARTY_HATCH_OPACITY;
	const isHeld = isOneOf([`held-${slot}`]);
	const isInferred = isOneOf([`inferred-${slot}`]);
	return {
		id: `cells:party-${slot}`,
		type: "fill",
		source: "cells",
		paint: {
			"fill-pattern": landHatch(slot),
			"fill-opacity": ["case", ["!", isOn], 0, isHeld, held, isInferred, inferred, 0],
		},
	};
}

function colourOf(palette: Palette, slots: readonly Slot[]): ExpressionSpecification | string {
	if (slots.length === 0) return palette.zone;
	const cases = slots.flatMap((slot) => [
		isOneOf([`held-${slot}`, `inferred-${slot}`]),
		palette.parties[slot].wash,
	]);
	return ["case", ...cases, palette.zone] as unknown as ExpressionSpecification;
}

function isOneOf(marks: readonly string[]): ExpressionSpecification {
	return ["in", ["coalesce", ["feature-state", "mark"], ""], ["literal", [...marks]]];
}

const isUnsure: ExpressionSpecification = ["==", ["feature-state", "unsure"], true];

/**
 * As wide as the ground on which the line may lie: a soft band that says how exact the line is. Pixels double with every
 * zoom.
 */
const bandWidth: ExpressionSpecification = [
	"interpolate",
	["exponential", 2],
	["zoom"],
	6,
	["*", ["get", "bandPx"], 2 ** 6],
	13,
	["*", ["get", "bandPx"], 2 ** 13],
];

/** The band that says how exact the front is, and over it the line: broken where it is not sure. */
export function frontLayers(palette: Palette): StyleLayer[] {
	const line = (id: "front" | "front:unsure", when: ExpressionSpecification): StyleLayer => ({
		id,
		type: "line",
		source: "front",
		layout: { "line-join": "round", "line-cap": "round" },
		paint: {
			"line-color": palette.ink,
			"line-width": byZoom([7, 1.8], [10, 2.6]),
			...(id === "front" ? {} : { "line-dasharray": [2, 2] }),
			"line-opacity": visible(["all", isOn, when]),
		},
	});
	return [
		{
			id: "front:band",
			type: "line",
			source: "front",
			layout: { "line-join": "round", "line-cap": "butt" },
			paint: {
				"line-color": palette.ink,
				"line-width": bandWidth,
				"line-blur": byZoom([7, 2], [10, 10]),
				"line-opacity": whenOn(0.1),
			},
		},
		line("front", ["!", isUnsure]),
		line("front:unsure", isUnsure),
	];
}
