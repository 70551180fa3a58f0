/** What lies under the pointer. MapLibre also reports what it draws with no opacity, so each hit is re-checked. */
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from "maplibre-gl";
import { REPORT_MARKS } from "../scene/marks";
import { LAYERS, type LayerId, type Scene } from "../scene/scene";
import { POST_LIFT, REPORT_SHIFT } from "./style-marks";
import type { Hit } from "./types";

interface Pixel {
	readonly x: number;
	readonly y: number;
}

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
];
export const EXACT: readonly string[] = [
	...[1, 2, 3, 4, 5, "selected"].map((part) => `towns:label-${part}`),
	"posts:label",
	"posts:label-selected",
	...[1, 2, 3].map((rank) => `settlements:label-${rank}`),
	"cells",
	"buffer",
	"zone",
	"rough-zone",
];

const AREAS: ReadonlySet<LayerId> = new Set<LayerId>(["cells", "buffer", "zone", "rough-zone"]);

export const isArea = (layer: LayerId): boolean => AREAS.has(layer);

/** By how much a sign stands apart from its point, in CSS pixels. */
export function shiftOf(layer: LayerId, kind: unknown): readonly [x: number, y: number] {
	if (layer === "posts") return [0, -POST_LIFT];
	const mark = layer === "reports" && REPORT_MARKS.find((id) => id === kind);
	return mark ? REPORT_SHIFT[mark] : [0, 0];
}

/** Style layers are named after their scene's layer: "towns:ring" belongs to "towns". */
function layerOf({ layer }: MapGeoJSONFeature): LayerId | undefined {
	const [name] = layer.id.split(":");
	return LAYERS.find((id) => id === name);
}

/**
 * Order of preference: signs by distance, then a name that was clicked, then lines, then areas (the uppermost
 * first). Undefined: too far away to be meant.
 */
function rankOf(
	map: MapLibreMap,
	feature: MapGeoJSONFeature,
	layer: LayerId,
	at: Pixel,
): number | undefined {
	if (isArea(layer)) return 300 - LAYERS.indexOf(layer);
	if (feature.layer.type === "symbol") return 100;
	if (feature.geometry.type !== "Point") return 200;
	const [lng = 0, lat = 0] = feature.geometry.coordinates;
	const point = map.project([lng, lat]);
	const [right, down] = shiftOf(layer, feature.properties["kind"]);
	const distance = Math.hypot(point.x + right - at.x, point.y + down - at.y);
	return distance <= TOLERANCE ? distance : undefined;
}

function featuresAt(map: MapLibreMap, { x, y }: Pixel): MapGeoJSONFeature[] {
	const box: [PointLike, PointLike] = [
		[x - TOLERANCE, y - TOLERANCE],
		[x + TOLERANCE, y + TOLERANCE],
	];
	return [
		...map.queryRenderedFeatures(box, { layers: [...NEAR] }),
		...map.queryRenderedFeatures([x, y], { layers: [...EXACT] }),
	];
}

/** Everything that can be selected here and is shown on this day, the likeliest first, each once. */
export function hitsAt(map: MapLibreMap, scene: Scene, at: Pixel): Hit[] {
	const found = featuresAt(map, at).flatMap((feature) => {
		const layer = layerOf(feature);
		const select: unknown = feature.properties["select"];
		if (!layer || typeof select !== "string") return [];
		if (feature.layer.type === "symbol" && feature.state?.["cut"] === true) return [];
		if (scene.state[layer]?.get(Number(feature.id))?.on === false) return [];
		const rank = rankOf(map, feature, layer, at);
		return rank === undefined ? [] : [{ layer, select, rank }];
	});
	found.sort((a, b) => a.rank - b.rank);
	const bySelect = new Map<string, Hit>();
	for (const { layer, select } of found) {
		if (!bySelect.has(select)) bySelect.set(select, { layer, select });
	}
	return [...bySelect.values()];
}
