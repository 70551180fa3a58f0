/** What lies under the pointer. MapLibre also reports what it draws with no opacity, so each hit is re-checked. */
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from "maplibre-gl";
import { eventsNear, type Lens } from "../scene/events-seen";
import type { Hit } from "../scene/port";
import type { LayerId, Scene } from "../scene/scene";
import {
	areaRank,
	EXACT,
	inOrder,
	isArea,
	LINE_RANK,
	NAME_RANK,
	NEAR,
	sceneLayerOf,
	shiftOf,
	TOLERANCE,
} from "../style/pick";
import { archiveHitsAt } from "./pick-archives";

interface Pixel {
	readonly x: number;
	readonly y: number;
}

/** How likely a feature is meant (see style/pick.ts); undefined: too far away to be. */
function rankOf(
	map: MapLibreMap,
	feature: MapGeoJSONFeature,
	layer: LayerId,
	at: Pixel,
): number | undefined {
	if (isArea(layer)) return areaRank(layer);
	if (feature.layer.type === "symbol") return NAME_RANK;
	if (feature.geometry.type !== "Point") return LINE_RANK;
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

function lensOf(map: MapLibreMap): Lens {
	return {
		project(lng, lat) {
			const { x, y } = map.project([lng, lat]);
			return [x, y];
		},
		unproject([x, y]) {
			const { lng, lat } = map.unproject([x, y]);
			return { lng, lat };
		},
	};
}

/** Everything that can be selected here and is shown on this day, the likeliest first, each once. */
export function hitsAt(map: MapLibreMap, scene: Scene, at: Pixel): Hit[] {
	const found = featuresAt(map, at).flatMap((feature) => {
		const layer = sceneLayerOf(feature.layer.id);
		const select: unknown = feature.properties["select"];
		if (!layer || typeof select !== "string") return [];
		if (feature.layer.type === "symbol" && feature.state?.["cut"] === true) return [];
		if (scene.state[layer]?.get(Number(feature.id))?.on === false) return [];
		const rank = rankOf(map, feature, layer, at);
		return rank === undefined ? [] : [{ layer, select, rank }];
	});
	const { events } = scene;
	const dots = events?.length ? eventsNear(events, [at.x, at.y], lensOf(map), TOLERANCE) : [];
	return inOrder([
		...found,
		...dots.map(({ distance, ...hit }) => ({ ...hit, rank: distance })),
		...archiveHitsAt(map, scene, at),
	]);
}
