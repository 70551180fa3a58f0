/**
 * Lines and areas of files that the reader brought: in the colour of the file, hatched and with broken edges in a way of
 * its own, so that nobody takes them for the zone, the land or the front of the dataset.
 */
import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { EVENT_DASHES, EVENT_HATCH_OPACITY, eventColours } from "../scene/event-marks";
import { EVENT_LOOKS, type EventLook } from "../scene/events";
import type { Palette } from "../scene/palette";
import type { IMPORTED_LAYERS } from "../scene/scene";
import { importedHatch } from "./images";
import {
	byZoom,
	isOn,
	isSelected,
	type StyleLayer,
	type StyleView,
	switchedOff,
	visible,
	whenOn,
} from "./parts";

type Source = (typeof IMPORTED_LAYERS)[number];

/** A value for each look. */
function byLook(of: (look: EventLook) => string): ExpressionSpecification {
	const cases = EVENT_LOOKS.flatMap((look) => [look, of(look)]);
	return ["match", ["get", "look"], ...cases, of(1)] as unknown as ExpressionSpecification;
}

/** A dash is the same for all of a layer: one layer for each look. */
function strokes(source: Source, palette: Palette, width: ExpressionSpecification): StyleLayer[] {
	return EVENT_LOOKS.map((look) => ({
		id: `${source}:${look}`,
		type: "line",
		source,
		filter: ["==", ["get", "look"], look],
		layout: { "line-join": "round" },
		paint: {
			"line-color": eventColours(palette)[look],
			"line-width": width,
			"line-dasharray": [...EVENT_DASHES[look]],
			"line-opacity": whenOn(),
		},
	}));
}

/** Under all strokes, so that they stand out from the ground; wider and dark where something is selected. */
function casing(
	id: Source | `${Source}:${string}`,
	source: Source,
	colour: string,
	width: ExpressionSpecification,
	opacity: ExpressionSpecification,
): StyleLayer {
	return {
		id,
		type: "line",
		source,
		layout: { "line-join": "round", "line-cap": "round" },
		paint: { "line-color": colour, "line-width": width, "line-opacity": opacity },
	};
}

const selectedOnly = visible(["all", isOn, isSelected]);

/** Laid out only while there is something to draw. */
function whileThere(layers: readonly StyleLayer[], { imported }: StyleView): StyleLayer[] {
	return imported ? [...layers] : layers.map(switchedOff);
}

/** Areas of files: hatch, halo and edge. */
export function importedAreaLayers(palette: Palette, view: StyleView): StyleLayer[] {
	const edge = byZoom([7, 1], [12, 1.8]);
	return whileThere(
		[
			{
				id: "imported-areas",
				type: "fill",
				source: "imported-areas",
				paint: {
					"fill-pattern": byLook(importedHatch),
					"fill-opacity": whenOn(EVENT_HATCH_OPACITY),
				},
			},
			casing(
				"imported-areas:selected",
				"imported-areas",
				palette.ink,
				byZoom([7, 4], [12, 5.5]),
				selectedOnly,
			),
			casing(
				"imported-areas:halo",
				"imported-areas",
				palette.halo,
				byZoom([7, 2], [12, 3]),
				whenOn(0.8),
			),
			...strokes("imported-areas", palette, edge),
		],
		view,
	);
}

/** Lines of files: dashes on a halo. */
export function importedLineLayers(palette: Palette, view: StyleView): StyleLayer[] {
	const width = byZoom([7, 1.6], [12, 2.8]);
	return whileThere(
		[
			casing(
				"imported-lines:selected",
				"imported-lines",
				palette.ink,
				byZoom([7, 6], [12, 8]),
				selectedOnly,
			),
			// A click finds lines by it, once each.
			casing(
				"imported-lines",
				"imported-lines",
				palette.halo,
				byZoom([7, 3.4], [12, 5]),
				whenOn(0.8),
			),
			...strokes("imported-lines", palette, width),
		],
		view,
	);
}

/** Points that are one feature together: each as large as a dot of the day. */
export function importedPointLayers(palette: Palette, view: StyleView): StyleLayer[] {
	const radius = byZoom([7, 3], [12, 5]);
	return whileThere(
		[
			{
				id: "imported-points:selected",
				type: "circle",
				source: "imported-points",
				paint: {
					"circle-radius": byZoom([7, 6], [12, 8]),
					"circle-color": palette.ink,
					"circle-opacity": selectedOnly,
				},
			},
			{
				id: "imported-points",
				type: "circle",
				source: "imported-points",
				paint: {
					"circle-radius": radius,
					"circle-color": byLook((look) => eventColours(palette)[look]),
					"circle-opacity": whenOn(),
					"circle-stroke-color": palette.halo,
					"circle-stroke-width": 1,
					"circle-stroke-opacity": whenOn(0.8),
				},
			},
		],
		view,
	);
}
