/** Text on the map: the names of the two weights (resolved by the style's `font-faces`) and two-line labels. */
import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

export const REGULAR = "Noto Sans";
export const SEMIBOLD = "Noto Sans Semibold";

/** The name, and below it the name in the other script, smaller and of less weight. */
export function twoLines(font: string, muted: string): ExpressionSpecification {
	const first = { "text-font": ["literal", [font]] as ExpressionSpecification };
	return [
		"case",
		["has", "second"],
		[
			"format",
			["get", "name"],
			first,
			"\n",
			{},
			["get", "second"],
			{
				"font-scale": 0.86,
				"text-font": ["literal", [REGULAR]],
				"text-color": muted,
			},
		],
		["format", ["coalesce", ["get", "name"], ""], first],
	];
}
