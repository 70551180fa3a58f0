/** A whole dataset as layers of a file: no filter, no day. The base map, which is others' work, stays out. */
import { events } from "../world/events";
import { claimFeature, eventFeature } from "./events";
import type { DataFeature, DataLayer, DataLayerId } from "./file";
import { allLand, roadFeatures, zoneFeatures } from "./ground";
import { historyOf } from "./places";
import type { Making } from "./values";

/** All layers in the order of the file, also those that have no features. */
export function allLayers(making: Making): readonly DataLayer[] {
	const { dataset, phrases } = making;
	const layer = (id: DataLayerId, features: readonly DataFeature[]): DataLayer => ({
		id,
		name: phrases.layer(id),
		features,
	});
	const all = events(dataset);
	const eventsBy = new Map<string, string[]>();
	for (const { id, claims } of all) {
		for (const claim of new Set(claims)) {
			eventsBy.set(claim, [...(eventsBy.get(claim) ?? []), id]);
		}
	}
	return [
		layer(
			"history",
			[...dataset.places.values()].flatMap((place) => historyOf(making, place)),
		),
		layer(
			"events",
			all.map((event) => eventFeature(making, event)),
		),
		layer(
			"claims",
			[...dataset.claims.values()].map((claim) =>
				claimFeature(making, claim, eventsBy.get(claim.id) ?? []),
			),
		),
		layer("land", allLand(making)),
		layer("zones", zoneFeatures(making, dataset.zones)),
		layer("roads", roadFeatures(making)),
	];
}
