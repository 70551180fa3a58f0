/** Names. MapLibre places the uppermost layer first, so what matters most comes last in these lists. */
import type {
	ExpressionSpecification,
	FilterSpecification,
	SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Language } from "../model/types";
import { REPORT_MARKS } from "../scene/marks";
import type { Palette } from "../scene/palette";
import { CLEAR } from "./images";
import { postSize, REPORT_SHIFT, townSize } from "./marks";
import {
	byZoom,
	hasId,
	hasKind,
	isOn,
	rankOf,
	type Signed,
	type StyleLayer,
	type StyleLayerId,
	type WithSigns,
	whenOn,
} from "./parts";
import { REGULAR, SEMIBOLD, twoLines } from "./text";

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set<Language>(["ar"]);

type Anchors = NonNullable<NonNullable<SymbolLayerSpecification["layout"]>["text-variable-anchor"]>;

/** Where a name may stand; the side on which its script begins reading comes first. */
function anchors(language: Language): Anchors {
	const sides: Anchors = ["left", "right"];
	if (RIGHT_TO_LEFT.has(language)) sides.reverse();
	return [
		...sides,
		"top",
		"bottom",
		"top-left",
		"top-right",
		"bottom-left",
		"bottom-right",
	] as Anchors;
}

/** How much is left of the name of a city that is itself not drawn. */
const CITY_LEFT_OUT = 0.6;

interface RankStyle {
	readonly rank: number;
	readonly from: number;
	readonly size: ExpressionSpecification;
	readonly font: string;
}

const RANKS: readonly RankStyle[] = [
	{ rank: 1, from: 0, size: byZoom([7, 12.5], [11, 16]), font: SEMIBOLD },
	{ rank: 2, from: 8.5, size: byZoom([8, 11.5], [11, 14]), font: SEMIBOLD },
	{ rank: 3, from: 9.5, size: byZoom([9, 11], [12, 13]), font: SEMIBOLD },
	{ rank: 4, from: 10, size: byZoom([10, 11], [12, 12.5]), font: REGULAR },
	{ rank: 5, from: 11, size: byZoom([11, 10.5], [13, 12]), font: REGULAR },
];

function ofRank(rank: number): FilterSpecification {
	if (rank === 1) return ["<=", rankOf, 1];
	if (rank === 5) return [">=", rankOf, 5];
	return ["==", rankOf, rank];
}

/** What is selected has its name in a layer of its own. */
function exceptFor(selected: readonly number[], filter: FilterSpecification): FilterSpecification {
	if (selected.length === 0) return filter;
	return ["all", filter, ["!", hasId(selected)]] as FilterSpecification;
}

function townLabel(
	style: RankStyle,
	palette: Palette,
	language: Language,
	selected: readonly number[],
): StyleLayer {
	return {
		id: `towns:label-${style.rank}`,
		type: "symbol",
		source: "towns",
		minzoom: style.from,
		filter: exceptFor(selected, ofRank(style.rank)),
		layout: {
			"text-field": twoLines(style.font, palette.muted),
			"text-font": [style.font],
			"text-size": style.size,
			"text-line-height": 1.15,
			"text-max-width": 9,
			"text-variable-anchor": anchors(language),
			"text-radial-offset": 0.62,
			"text-justify": "auto",
			"text-padding": 3,
		},
		paint: {
			"text-color": palette.ink,
			"text-halo-color": palette.halo,
			"text-halo-width": 1.4,
			// What the filters leave out has no name either; the cities alone stay, for orientation.
			"text-opacity": ["case", isOn, 1, style.rank <= 2 ? CITY_LEFT_OUT : 0],
		},
	};
}

/**
 * The name of what is selected, at every zoom and before all others. By a filter, since feature-state cannot
 * place a name: a step of the date does not change it, a selection does.
 */
function selectedLabel(
	source: WithSigns,
	offset: number,
	palette: Palette,
	language: Language,
	selected: readonly number[],
): StyleLayer {
	return {
		id: `${source}:label-selected`,
		type: "symbol",
		source,
		filter: hasId(selected),
		layout: {
			"text-field": twoLines(SEMIBOLD, palette.muted),
			"text-font": [SEMIBOLD],
			"text-size": byZoom([7, 13.5], [11, 16]),
			"text-line-height": 1.15,
			"text-max-width": 10,
			"text-variable-anchor": anchors(language),
			"text-radial-offset": offset,
			"text-justify": "auto",
			// Of several some may have no room beside the others; all have their rings.
			"text-overlap": selected.length > 1 ? "never" : "always",
		},
		paint: {
			"text-color": palette.ink,
			"text-halo-color": palette.halo,
			"text-halo-width": 1.6,
		},
	};
}

/** Nothing is drawn, but names that are placed later keep off it. */
function clearLayer(
	id: StyleLayerId,
	source: Signed,
	more: Pick<SymbolLayerSpecification, "minzoom" | "filter" | "layout">,
): StyleLayer {
	return {
		id,
		type: "symbol",
		source,
		...more,
		layout: {
			"icon-image": CLEAR,
			"icon-padding": 0,
			"icon-allow-overlap": true,
			...more.layout,
		},
		paint: { "icon-opacity": 0 },
	};
}

function keepClear(
	id: StyleLayerId,
	minzoom: number,
	filter: FilterSpecification,
	size: number,
): StyleLayer {
	return clearLayer(id, "towns", { minzoom, filter, layout: { "icon-size": townSize(size) } });
}

/** The same for the flags of posts, which stand above their points. */
function keepFlagsClear(): StyleLayer {
	return clearLayer("towns:clear-posts", "posts", {
		minzoom: 8.5,
		layout: { "icon-size": postSize(0.8), "icon-anchor": "bottom" },
	});
}

/**
 * And for the signs of reports: on every day, since placement cannot follow the day. They are at few towns, whose
 * names then stand on the other side.
 */
function keepReportsClear(): StyleLayer[] {
	const size = 0.6;
	return REPORT_MARKS.map((mark) => {
		const [right, down] = REPORT_SHIFT[mark];
		return clearLayer(`towns:clear-${mark}`, "reports", {
			// From afar those of all days together would leave no room for any name, not even of the largest city.
			minzoom: 8,
			filter: hasKind(mark),
			layout: { "icon-size": size, "icon-offset": [right / size, down / size] },
		});
	});
}

/**
 * Names keep off the signs of their like; where there is no other room, those of larger towns go over the
 * signs of smaller ones, which have no names yet at that zoom.
 */
export function townLabelLayers(
	palette: Palette,
	language: Language,
	selected: readonly number[],
): StyleLayer[] {
	const labels = (...ranks: number[]) =>
		RANKS.filter(({ rank }) => ranks.includes(rank))
			.map((style) => townLabel(style, palette, language, selected))
			.reverse();
	return [
		...labels(3, 4, 5),
		keepClear("towns:clear-small", 9.5, [">", rankOf, 2], 0.7),
		...labels(1, 2),
		keepFlagsClear(),
		keepClear("towns:clear-large", 8.5, ["==", rankOf, 2], 0.8),
		keepClear("towns:clear", 0, ["<=", rankOf, 1], 0.8),
		selectedLabel("towns", 0.9, palette, language, selected),
		...keepReportsClear(),
	];
}

/** Names of posts: close up, or of the one that is selected. */
export function postLabelLayers(
	palette: Palette,
	language: Language,
	selected: readonly number[],
): StyleLayer[] {
	const label: StyleLayer = {
		id: "posts:label",
		type: "symbol",
		source: "posts",
		minzoom: 10,
		...(selected.length > 0 && { filter: exceptFor(selected, true) }),
		layout: {
			"text-field": ["coalesce", ["get", "name"], ""],
			"text-font": [REGULAR],
			"text-size": 10.5,
			"text-variable-anchor": anchors(language),
			"text-radial-offset": 0.9,
			"text-justify": "auto",
			"text-max-width": 8,
			"text-padding": 4,
		},
		paint: {
			"text-color": palette.post,
			"text-halo-color": palette.halo,
			"text-halo-width": 1.2,
			"text-opacity": whenOn(),
		},
	};
	return [label, selectedLabel("posts", 1.1, palette, language, selected)];
}
