/** What lies under the pointer. MapLibre also reports what it draws with no opacity, so each hit is re-checked. */
import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from "maplibre-gl";
import { LAYERS, type LayerId, type Scene } from "../scene/scene";
import { isShown } from "./looks";
import { POST_LIFT } from "./style-marks";

export interface Hit {
	readonly layer: LayerId;
	/** The id of what the click selects. */
	readonly select: string;
}

interface Pixel {
	readonly x: number;
	readonly y: number;
}

/** How far from a sign or a line a click may land, in CSS pixels. */
export const TOLERANCE = 8;

/** By how much the sign of a layer stands above its point. */
const LIFT: { readonly [L in LayerId]?: number } = { posts: POST_LIFT };

const isArea = ({ geometry }: MapGeoJSONFeature) => geometry.type.endsWith("Polygon");

function box({ x, y }: Pixel, by: number): [PointLike, PointLike] {
	return [
		[x - by, y - by],
		[x + by, y + by],
	];
}

/** Names after their scene's layer: "towns:ring" belongs to "towns". */
function layerOf(styleLayer: string): LayerId | undefined {
	const [name] = styleLayer.split(":");
	return LAYERS.find((layer) => layer === name);
}

/**
 * Order of preference: signs by distance, then a name that was clicked, then lines, then areas. Undefined:
 * too far away to be meant.
 */
function rankOf(map: MapLibreMap, feature: MapGeoJSONFeature, at: Pixel): number | undefined {
	if (feature.layer.type === "symbol") return 100;
	if (feature.geometry.type === "Point") {
		const [lng = 0, lat = 0] = feature.geometry.coordinates;
		const point = map.project([lng, lat]);
		const lift = LIFT[layerOf(feature.layer.id) ?? "towns"] ?? 0;
		const distance = Math.hypot(point.x - at.x, point.y - lift - at.y);
		return distance <= TOLERANCE ? distance : undefined;
	}
	return isArea(feature) ? 300 : 200;
}

/** A line is meant from a little beside it too; a name or an area only from within. */
function candidates(map: MapLibreMap, at: Pixel): MapGeoJSONFeature[] {
	const layers = map.getStyle().layers.map(({ id }) => id);
	const loose = layers.filter((id) => id.endsWith(":ring") || /^(roads|contact-line)$/.test(id));
	const exact = layers.filter((id) => id.includes(":label") || /^(zone|rough-zone|buffer)$/.test(id));
	return [
		...map.queryRenderedFeatures(box(at, TOLERANCE), { layers: loose }),
		...map.queryRenderedFeatures([at.x, at.y], { layers: exact }),
	];
}

/** Everything that can be selected here and is shown on this day, the likeliest first, each once. */
export function hitsAt(map: MapLibreMap, scene: Scene, at: Pixel): Hit[] {
	const found = candidates(map, at).flatMap((feature) => {
		const layer = layerOf(feature.layer.id);
		const select: unknown = feature.properties["select"];
		if (!layer || typeof select !== "string") return [];
		if (!isShown(scene.state[layer], Number(feature.id))) return [];
		const rank = rankOf(map, feature, at);
		return rank === undefined ? [] : [{ layer, select, rank }];
	});
	found.sort((a, b) => a.rank - b.rank);
	const seen = new Set<string>();
	return found.flatMap(({ layer, select }) => {
		if (seen.has(select)) return [];
		seen.add(select);
		return [{ layer, select }];
	});
}
