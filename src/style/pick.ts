/** What of the style a click may mean, and within how many pixels: the same for each renderer. */
import { REPORT_MARKS } from "../scene/marks";
import type { Hit } from "../scene/port";
import { LAYERS, type LayerId } from "../scene/scene";
import { POST_LIFT, REPORT_SHIFT } from "./marks";

/** How far from a sign or a line a click may land, in CSS pixels. */
export const TOLERANCE = 8;

/** Style layers asked within the tolerance, and those asked at the very pixel. */
export const NEAR: readonly string[] = [
	"towns:ring",
	"posts:ring",
	...REPORT_MARKS.map((mark) => `reports:spot-${mark}`),
	...[1, 2, 3].map((rank) => `settlements:place-${rank}`),
	"roads",
	"contact-line",
	"imported-lines",
	"imported-points",
];
export const EXACT: readonly string[] = [
	...[1, 2, 3, 4, 5, "selected"].map((part) => `towns:label-${part}`),
	"posts:label",
	"posts:label-selected",
	...[1, 2, 3].map((rank) => `settlements:label-${rank}`),
	"imported-areas",
	"cells",
	"buffer",
	"zone",
	"rough-zone",
];

const AREAS: ReadonlySet<Hit["layer"]> = new Set<LayerId>([
	"cells",
	"buffer",
	"zone",
	"rough-zone",
]);

/** Whether a hit is land, which lies under everything else. */
export const isArea = (layer: Hit["layer"]): boolean => AREAS.has(layer);

/** By how much a sign stands apart from its point, in CSS pixels. */
export function shiftOf(layer: LayerId, kind: unknown): readonly [x: number, y: number] {
	if (layer === "posts") return [0, -POST_LIFT];
	const mark = layer === "reports" && REPORT_MARKS.find((id) => id === kind);
	return mark ? REPORT_SHIFT[mark] : [0, 0];
}

/** Style layers are named after their scene's layer: "towns:ring" belongs to "towns". */
export function sceneLayerOf(styleLayer: string): LayerId | undefined {
	const [name] = styleLayer.split(":");
	return LAYERS.find((id) => id === name);
}

/**
 * Order of preference: signs by their distance in pixels, then a name that was clicked, then lines, then areas
 * (the uppermost first).
 */
export const NAME_RANK = 100;
export const LINE_RANK = 200;
/** Less the higher a layer lies, but with fewer than a hundred layers always more than LINE_RANK. */
export const areaRank = (layer: LayerId): number => 300 - LAYERS.indexOf(layer);

/** A hit with its rank: the lowest is the likeliest. */
export interface Ranked extends Hit {
	readonly rank: number;
}

/** The likeliest first, each thing once. */
export function inOrder(found: readonly Ranked[]): Hit[] {
	const bySelect = new Map<string, Hit>();
	for (const { rank, ...hit } of found.toSorted((a, b) => a.rank - b.rank)) {
		if (!bySelect.has(hit.select)) bySelect.set(hit.select, hit);
	}
	return [...bySelect.values()];
}
