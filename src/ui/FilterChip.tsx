/** While anything is filtered: on the map, how much is left, and the way back to everything. */
import { events } from "../world/events";
import { isFiltering } from "../world/filters";
import { shownPlaceCount } from "../world/shown-places";
import { ClearFilters } from "./ClearFilters";
import { useApp, useDataset, useWords, useWorld } from "./context";

/** Always on the page, so that what comes into it is read out; seen only while something is filtered. */
export function FilterChip() {
	const filtering = useApp((state) => isFiltering(state.filters));
	return (
		<div class={filtering ? "filter-chip on" : "filter-chip"}>
			<p>
				<span role="status">{filtering && <EventsLeft />}</span>
				{filtering && <PlacesLeft />}
			</p>
			{filtering && <ClearFilters isShort />}
		</div>
	);
}

/** Follows the filters and not the day: only this is told aloud, or each step of the date would speak. */
export function EventsLeft() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const left = events(dataset, filters).length;
	return (
		<span>
			{left === 0
				? t.filters.nothing
				: t.filters.events(f.number(left), f.number(events(dataset).length))}
		</span>
	);
}

function PlacesLeft() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const world = useWorld();
	const filters = useApp((state) => state.filters);
	const left = shownPlaceCount(dataset, world, filters);
	return (
		<span>
			{t.punctuation.semicolon}
			{t.filters.places(f.number(left), f.number(dataset.places.size))}
		</span>
	);
}
