/** Names of areas: countries, seas, what is not mapped. */
import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../scene/palette";
import { byZoom, hasKind, isOn, isWhole, type StyleLayer, visible } from "./parts";
import { REGULAR, SEMIBOLD, twoLines } from "./text";

interface AreaLook {
	readonly colour: string;
	readonly font: string;
	readonly size: ExpressionSpecification;
	readonly spacing: number;
}

/** Names of areas, letter-spaced and muted. Cursive scripts are never spaced (MapLibre sees to it). */
function areaLabel(kind: string, look: AreaLook, halo: string): StyleLayer {
	return {
		id: `labels:${kind}`,
		type: "symbol",
		source: "labels",
		filter: hasKind(kind),
		layout: {
			"text-field": twoLines(look.font, look.colour),
			"text-font": [look.font],
			"text-size": look.size,
			"text-letter-spacing": look.spacing,
			"text-line-height": 1.3,
			"text-max-width": 9,
			"text-padding": 6,
		},
		paint: {
			"text-color": look.colour,
			"text-halo-color": halo,
			"text-halo-width": 1,
			"text-opacity": visible(["all", isOn, isWhole]),
		},
	};
}

/** Names of areas by their kind, each with a halo of the ground that it stands on. */
export function areaLabelLayers(palette: Palette): StyleLayer[] {
	const wide = byZoom([7, 12], [10, 17]);
	const plain = byZoom([7, 9.5], [8, 11.5], [10, 14]);
	const quiet = { colour: palette.muted, font: REGULAR, size: plain, spacing: 0.08 };
	return [
		areaLabel("unmapped", { ...quiet, spacing: 0.12 }, palette.land),
		areaLabel("control", quiet, palette.land),
		areaLabel(
			"country",
			{ colour: palette.muted, font: SEMIBOLD, size: wide, spacing: 0.28 },
			palette.foreign,
		),
		areaLabel(
			"sea",
			{ colour: palette.waterText, font: REGULAR, size: wide, spacing: 0.2 },
			palette.sea,
		),
	];
}
