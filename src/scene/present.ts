/** Which layers a dataset has anything for: a map without posts need not offer to hide them. */
import type { Dataset } from "../model/types";
import { orientationPlaces } from "./layers/base";
import type { LayerId } from "./scene";

type Has = (dataset: Dataset) => boolean;

const HAS: { readonly [L in LayerId]?: Has } = {
	cells: ({ control }) => control.cells.length > 0,
	front: ({ control }) => control.edges.length + control.rims.length > 0,
	buffer: ({ zones }) => zones.some(({ properties: { kind } }) => kind === "buffer"),
	posts: ({ posts }) => posts.length > 0,
	reports: ({ claims }) => claims.size > 0,
	roads: ({ roads }) => roads.length > 0,
	// The file comes late: the manifest tells of it first.
	settlements: (dataset) =>
		dataset.manifest.files.some(({ path }) => path === "base/settlements.geojson") ||
		orientationPlaces(dataset).length > 0,
	labels: ({ base }) => (base["base/labels.geojson"]?.features.length ?? 0) > 0,
};

/** Whether a layer has anything to draw on whatever day. */
export function hasLayer(dataset: Dataset, layer: LayerId): boolean {
	return HAS[layer]?.(dataset) ?? true;
}
