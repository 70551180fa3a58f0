/** The days on which the map changes: a place's status, a post's, or what is drawn of the zone. Pure. */
import { addDays, type Day } from "../model/day";
import { onceForBoth } from "../model/once";
import type { Dataset } from "../model/types";
import { statusMark } from "../scene/layers/towns";
import { type Filters, postPasses } from "../world/filters";
import { postStateOn } from "../world/posts";
import { isShown } from "../world/shown";
import { shownPlaces } from "../world/shown-places";
import { worldAt } from "../world/world";

/**
 * In order, the days of a dataset that look unlike the day before them, as far as filters let things through.
 * Strikes and other reports of a day do not count: they are on most days.
 */
export const changeDays = onceForBoth((dataset: Dataset, filters: Filters): readonly Day[] => {
	const { first, last } = dataset.span;
	const days: Day[] = [];
	let before = looksOn(dataset, filters, first);
	for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
		const now = looksOn(dataset, filters, day);
		if (now !== before) days.push(day);
		before = now;
	}
	return days;
});

/** The same for two days that look the same. */
function looksOn(dataset: Dataset, filters: Filters, day: Day): string {
	const world = worldAt(dataset, day);
	const passes = shownPlaces(dataset, world, filters);
	const places = [...world.statuses].map(([place, status]) =>
		passes(place) ? statusMark(status) : "",
	);
	const posts = dataset.posts.map(({ properties }) =>
		postPasses(dataset, filters, properties) ? postStateOn(properties, day) : "",
	);
	const zones = dataset.zones.map(({ properties }) => isShown(properties.shown, day));
	return [places, posts, zones].join(";");
}
