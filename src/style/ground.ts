/** The ground of the map: what is there on every day, and the areas that agreements drew on it. */
import type { Palette } from "../scene/palette";
import { HATCH } from "./images";
import { byZoom, hasKind, isSelected, type StyleLayer, whenOn } from "./parts";
import { SEMIBOLD } from "./text";

/** The land of the map's own state, and that of others in another colour. */
export function landLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "land",
			type: "fill",
			source: "land",
			paint: {
				"fill-color": ["case", hasKind("foreign"), palette.foreign, palette.land],
			},
		},
	];
}

/** Boundaries within states: thin and broken. */
export function governorateLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "governorates",
			type: "line",
			source: "governorates",
			layout: { "line-join": "round" },
			paint: {
				"line-color": palette.governorate,
				"line-width": byZoom([7, 0.8], [11, 1.4]),
				"line-dasharray": [4, 2.5],
			},
		},
	];
}

/** Rivers, all of one width. */
export function riverLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "rivers",
			type: "line",
			source: "rivers",
			layout: { "line-join": "round", "line-cap": "round" },
			paint: {
				"line-color": palette.water,
				"line-width": byZoom([7, 0.6], [9, 0.9], [12, 2]),
			},
		},
	];
}

/** @param share of the fill: over a ground of tiles it lets that be seen. */
export function zoneLayers(palette: Palette, share = 1): StyleLayer[] {
	return [
		{
			id: "zone",
			type: "fill",
			source: "zone",
			paint: { "fill-color": palette.zone, "fill-opacity": whenOn(share) },
		},
		{
			id: "zone:edge",
			type: "line",
			source: "zone",
			layout: { "line-join": "round" },
			paint: {
				"line-color": palette.zoneEdge,
				"line-width": ["case", isSelected, 2.4, 1],
				"line-opacity": whenOn(0.9),
			},
		},
	];
}

/** Drawn for the days before the zone's edge is known well enough: dashed, and lighter than the zone. */
export function roughZoneLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "rough-zone",
			type: "fill",
			source: "rough-zone",
			paint: { "fill-color": palette.zone, "fill-opacity": whenOn(0.7) },
		},
		{
			id: "rough-zone:edge",
			type: "line",
			source: "rough-zone",
			layout: { "line-join": "round" },
			paint: {
				"line-color": palette.zoneEdge,
				"line-width": ["case", isSelected, 2.8, 1.6],
				"line-dasharray": [3, 2.5],
				"line-opacity": whenOn(),
			},
		},
	];
}

/** The buffer: a hatch that leaves in sight what lies under it, and its edge. */
export function bufferLayers(palette: Palette): StyleLayer[] {
	const weight = palette.name === "dark" ? 0.38 : 0.45;
	return [
		{
			id: "buffer",
			type: "fill",
			source: "buffer",
			paint: { "fill-pattern": HATCH, "fill-opacity": whenOn(weight) },
		},
		{
			id: "buffer:edge",
			type: "line",
			source: "buffer",
			layout: { "line-join": "round", "line-cap": "round" },
			paint: {
				"line-color": palette.buffer,
				"line-width": ["case", isSelected, 2.2, 1.2],
				"line-dasharray": [0.2, 2.6],
				"line-opacity": whenOn(),
			},
		},
	];
}

/** State borders get a soft band along them, as printed maps do; the coast a thin line. */
export function borderLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "borders:band",
			type: "line",
			source: "borders",
			filter: hasKind("border"),
			layout: { "line-join": "round", "line-cap": "round" },
			paint: {
				"line-color": palette.border,
				"line-width": byZoom([7, 4], [10, 7], [12, 10]),
				"line-opacity": 0.13,
			},
		},
		{
			id: "borders",
			type: "line",
			source: "borders",
			layout: { "line-join": "round" },
			paint: {
				"line-color": ["case", hasKind("coast"), palette.coast, palette.border],
				"line-width": ["case", hasKind("coast"), 0.9, 1.3],
			},
		},
	];
}

const roadWidth = (extra: number) => byZoom([7, 1 + extra], [9, 1.6 + extra], [12, 3.6 + extra]);

/** Roads in a case, dark where one is selected, and their names along them. */
export function roadLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "roads:case",
			type: "line",
			source: "roads",
			layout: { "line-join": "round", "line-cap": "round" },
			paint: {
				"line-color": ["case", isSelected, palette.ink, palette.roadCase],
				"line-width": roadWidth(1.5),
				"line-opacity": whenOn(),
			},
		},
		{
			id: "roads",
			type: "line",
			source: "roads",
			layout: { "line-join": "round", "line-cap": "round" },
			paint: {
				"line-color": palette.road,
				"line-width": roadWidth(0),
				"line-opacity": whenOn(),
			},
		},
		{
			id: "roads:name",
			type: "symbol",
			source: "roads",
			layout: {
				"symbol-placement": "line",
				"symbol-spacing": 260,
				"text-field": ["coalesce", ["get", "kind"], ""],
				"text-font": [SEMIBOLD],
				"text-size": 10,
				"text-rotation-alignment": "viewport",
				"text-padding": 6,
			},
			paint: {
				"text-color": palette.muted,
				"text-halo-color": palette.road,
				"text-halo-width": 2.2,
			},
		},
	];
}

/** The line of one day, fixed: thinner than the front, and dotted, so that neither is taken for the other. */
export function contactLineLayers(palette: Palette): StyleLayer[] {
	return [
		{
			id: "contact-line",
			type: "line",
			source: "contact-line",
			layout: { "line-join": "round", "line-cap": "round" },
			paint: {
				"line-color": palette.contactLine,
				"line-width": ["case", isSelected, 2.6, 1.5],
				"line-dasharray": [0.1, 2.2],
				"line-opacity": whenOn(),
			},
		},
	];
}
