/** What differs between two days compared: see scene/layers/compared.ts. */
import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { PASSED, PASSED_OPACITY } from "../scene/land";
import { SLOTS } from "../scene/marks";
import type { Palette } from "../scene/palette";
import { passedHatch } from "./images";
import { townSize } from "./marks";
import { byZoom, isOn, type StyleLayer, type StyleView, switchedOff, visible } from "./parts";

const passed: ExpressionSpecification = ["feature-state", "passed"];

/** Kept out of the way while one day is shown, or where no party of the dataset has the slot. */
function whileComparing(layer: StyleLayer, isWanted: boolean): StyleLayer {
	return isWanted ? layer : switchedOff(layer);
}

/** A hatch for each way in which land can pass, since a pattern cannot follow feature-state. */
export function passedLayers({ comparing, slots }: StyleView): StyleLayer[] {
	return PASSED.map((way) =>
		whileComparing(
			{
				id: `cells:passed-${way}`,
				type: "fill",
				source: "cells",
				paint: {
					"fill-pattern": passedHatch(way),
					"fill-opacity": visible(["all", isOn, ["==", passed, way]], PASSED_OPACITY),
				},
			},
			comparing && (way === "open" || slots.includes(way)),
		),
	);
}

/** The front of the other day: thinner than that of the day shown, and broken. */
export function otherFront(palette: Palette, { comparing }: StyleView): StyleLayer {
	return whileComparing(
		{
			id: "front:other",
			type: "line",
			source: "front",
			layout: { "line-join": "round" },
			paint: {
				"line-color": palette.ink,
				"line-width": byZoom([7, 1.1], [10, 1.5]),
				"line-dasharray": [5, 3],
				"line-opacity": visible(["==", ["feature-state", "other"], true], 0.9),
			},
		},
		comparing,
	);
}

/** A thin ring around each town that is another party's on the other day. */
export function passedRing(palette: Palette, { comparing }: StyleView): StyleLayer {
	const isPassed: ExpressionSpecification = ["in", passed, ["literal", [...SLOTS]]];
	return whileComparing(
		{
			id: "towns:passed",
			type: "circle",
			source: "towns",
			paint: {
				"circle-radius": townSize(11.5),
				"circle-opacity": 0,
				"circle-stroke-color": palette.ink,
				"circle-stroke-width": byZoom([7, 0.6], [9, 1.2]),
				"circle-stroke-opacity": visible(["all", isOn, isPassed]),
			},
		},
		comparing,
	);
}
