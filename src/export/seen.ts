/** What is seen on the page as layers of a file: the day, the filters, the layers of the map that are on. */
import { eventsOn } from "../world/events";
import type { Filters } from "../world/filters";
import { postStateOn } from "../world/posts";
import { isShown } from "../world/shown";
import { shownPlaces } from "../world/shown-places";
import type { World } from "../world/world";
import { eventFeature } from "./events";
import type { DataFeature, DataLayer, DataLayerId } from "./file";
import { frontLines, landOn, roadFeatures, zoneFeatures } from "./ground";
import { placeOn, postOf } from "./places";
import type { Making } from "./values";

export interface SeenView {
	readonly world: World;
	readonly filters: Filters;
	readonly bufferKm: number;
	/** The switchable layers that are off. */
	readonly hidden: ReadonlySet<string>;
}

/** All layers, also those in which nothing is seen. */
export function seenLayers(making: Making, view: SeenView): readonly DataLayer[] {
	const { dataset, phrases } = making;
	const { world, filters, hidden } = view;
	const layer = (id: DataLayerId, features: readonly DataFeature[]): DataLayer => ({
		id,
		name: phrases.layer(id),
		features,
	});
	const unless = <T>(off: string, make: () => readonly T[]) => (hidden.has(off) ? [] : make());
	return [
		layer("places", placesSeen(making, view)),
		layer(
			"events",
			unless("reports", () =>
				eventsOn(dataset, world.day, filters).map((event) => eventFeature(making, event)),
			),
		),
		layer(
			"land",
			unless("cells", () => landOn(making, world, filters)),
		),
		layer(
			"front",
			unless("front", () => frontLines(making, world, filters)),
		),
		layer("zones", zonesSeen(making, view)),
		layer(
			"roads",
			unless("roads", () => roadFeatures(making)),
		),
	];
}

/** The places of the list, as the filters leave it; posts only where they stand and are on the map. */
function placesSeen(making: Making, { world, filters, hidden }: SeenView): readonly DataFeature[] {
	const { dataset } = making;
	const isLetThrough = shownPlaces(dataset, world, filters);
	return [...dataset.places.values()]
		.filter((place) => {
			const post = postOf(dataset, place);
			if (!isLetThrough(place.id)) return false;
			return !post || (!hidden.has("posts") && postStateOn(post, world.day) !== "not-yet");
		})
		.map((place) => placeOn(making, place, world, filters));
}

/** What is drawn of them on the day; of the buffers the one of the depth chosen. */
function zonesSeen(making: Making, view: SeenView): readonly DataFeature[] {
	const { world, bufferKm, hidden } = view;
	const zones = making.dataset.zones.filter(({ properties: { kind, shown, depthKm } }) => {
		if (kind === "edge" || !isShown(shown, world.day)) return false;
		return kind !== "buffer" || (!hidden.has("buffer") && depthKm === bufferKm);
	});
	return zoneFeatures(making, zones);
}
