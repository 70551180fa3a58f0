/** A scene of a few features around one spot, and the map drawn of it. */
import type { Geometry } from "geojson";
import { light } from "../../../src/scene/palette";
import type {
	DrawnCollection,
	DrawnProperties,
	LayerId,
	Look,
	Scene,
} from "../../../src/scene/scene";
import { drawMap, type MapRequest } from "../../../src/svg/map";
import type { SvgElement } from "../../../src/svg/tree";
import { measure } from "../picture-fixture";
import { elementsOf } from "./fake-page";

export interface SmallFeature {
	readonly geometry: Geometry;
	readonly properties?: DrawnProperties;
	readonly look?: Look;
}

export type SmallLayers = { readonly [L in LayerId]?: readonly SmallFeature[] };

export const CAMERA = { lng: 36.5, lat: 35.5, zoom: 9 };
export const SIZE = { width: 400, height: 300 };

export const point = (lng: number, lat: number): Geometry => ({
	type: "Point",
	coordinates: [lng, lat],
});

/** A square of so many degrees with its lower left corner at a place. */
export function square(lng: number, lat: number, side = 0.1): Geometry {
	const corners = [
		[lng, lat],
		[lng + side, lat],
		[lng + side, lat + side],
		[lng, lat + side],
		[lng, lat],
	];
	return { type: "Polygon", coordinates: [corners] };
}

export function sceneOf(layers: SmallLayers, more: Partial<Scene> = {}): Scene {
	const entries = Object.entries(layers) as [LayerId, readonly SmallFeature[]][];
	const collections = entries.map(([layer, features]): [LayerId, DrawnCollection] => [
		layer,
		{
			type: "FeatureCollection",
			features: features.map(({ geometry, properties = {} }, id) => ({
				type: "Feature",
				id,
				geometry,
				properties,
			})),
		},
	]);
	const looks = entries.map(([layer, features]): [LayerId, ReadonlyMap<number, Look>] => [
		layer,
		new Map(features.flatMap(({ look }, id): [number, Look][] => (look ? [[id, look]] : []))),
	]);
	return {
		static: { language: "en", layers: Object.fromEntries(collections) },
		state: Object.fromEntries(looks),
		palette: light,
		hidden: new Set(),
		...more,
	};
}

export function drawn(scene: Scene, more: Partial<MapRequest> = {}) {
	const { defs, map } = drawMap({ scene, camera: CAMERA, size: SIZE, measure, ...more });
	return {
		defs,
		map,
		/** What a layer of the style has drawn. */
		layer: (id: string): readonly SvgElement[] =>
			elementsOf(map)
				.filter(({ attrs }) => attrs["id"] === `layer-${id.replace(":", "-")}`)
				.flatMap((group) => elementsOf(group).slice(1)),
	};
}
