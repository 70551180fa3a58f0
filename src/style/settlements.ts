/** Settlements that no report assesses: cities for orientation from afar, all others close up. */
import type {
	ExpressionSpecification,
	FilterSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../scene/palette";
import {
	byZoom,
	isSelected,
	isWhole,
	ringRadius,
	type StyleLayer,
	type StyleLayerId,
	visible,
} from "./parts";
import { REGULAR, twoLines } from "./text";

/** A place of the dataset, which a click selects; the others are only names of the base map. */
const isPlace: ExpressionSpecification = ["has", "select"];
const isOther: ExpressionSpecification = ["!", isPlace];

/** From which zoom the places of each rank are named. */
const PLACES = [
	{ rank: 1, from: 0, size: byZoom([7, 12], [11, 14]) },
	{ rank: 2, from: 8.8, size: byZoom([8, 11], [11, 13]) },
	{ rank: 3, from: 9.8, size: byZoom([9, 10.5], [12, 12]) },
] as const;

/** Dots and names of settlements; those that are places of the dataset are larger and come first. */
export function settlementLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "settlements",
			type: "circle",
			source: "settlements",
			minzoom: 8.8,
			filter: isOther,
			paint: {
				"circle-color": palette.settlement,
				"circle-radius": byZoom([8.8, 0.9], [11, 1.6], [13, 2.4]),
				"circle-opacity": byZoom([8.8, 0], [9.3, 0.8]),
			},
		},
		label(palette, "settlements:label", isOther, 10.5, byZoom([10.5, 10], [13, 12]), false),
		ring(palette),
		...PLACES.toReversed().flatMap(({ rank, from, size }) => {
			const filter: FilterSpecification = ["all", isPlace, ["==", ["get", "rank"], rank]];
			return [
				dot(palette, rank, from, filter),
				label(palette, `settlements:label-${rank}`, filter, from, size, true),
			];
		}),
	];
}

/** Around the place that is selected. */
function ring(palette: Palette): StyleLayer {
	return {
		id: "settlements:ring",
		type: "circle",
		source: "settlements",
		filter: isPlace,
		paint: {
			"circle-radius": ringRadius,
			"circle-opacity": 0,
			"circle-stroke-color": palette.ink,
			"circle-stroke-width": 2,
			"circle-stroke-opacity": visible(isSelected),
		},
	};
}

function dot(
	palette: Palette,
	rank: number,
	from: number,
	filter: FilterSpecification,
): StyleLayer {
	return {
		id: `settlements:place-${rank}`,
		type: "circle",
		source: "settlements",
		minzoom: from,
		filter,
		paint: {
			"circle-color": palette.land,
			"circle-radius": byZoom([7, 2.6], [11, 3.6]),
			"circle-stroke-color": palette.muted,
			"circle-stroke-width": 1.4,
		},
	};
}

function label(
	palette: Palette,
	id: StyleLayerId,
	filter: FilterSpecification,
	minzoom: number,
	size: ExpressionSpecification,
	inTwoScripts: boolean,
): StyleLayer {
	return {
		id,
		type: "symbol",
		source: "settlements",
		minzoom,
		filter,
		layout: {
			"text-field": inTwoScripts
				? twoLines(REGULAR, palette.muted)
				: ["coalesce", ["get", "name"], ""],
			"text-font": [REGULAR],
			"text-size": size,
			"text-variable-anchor": ["left", "right", "top", "bottom"],
			"text-radial-offset": 0.5,
			"text-justify": "auto",
			"text-max-width": 8,
			"text-padding": 4,
		},
		paint: {
			"text-color": palette.muted,
			"text-halo-color": palette.halo,
			"text-halo-width": 1.1,
			"text-opacity": visible(isWhole),
		},
	};
}
