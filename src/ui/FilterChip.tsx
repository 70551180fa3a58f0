/** While anything is filtered: on the map, how much is left, and the way back to everything. */
import { events } from "../world/events";
import { isFiltering } from "../world/filters";
import { shownPlaceCount } from "../world/shown-places";
import { useActions, useApp, useDataset, useWords, useWorld } from "./context";
import { focusFilters } from "./focus";

export function FilterChip() {
	const filtering = useApp((state) => isFiltering(state.filters));
	const { t } = useWords();
	const { clearFilters } = useActions();
	return (
		<div class={filtering ? "filter-chip on" : "filter-chip"}>
			<p>
				<span role="status">{filtering && <EventsLeft />}</span>
				{filtering && <PlacesLeft />}
			</p>
			{filtering && (
				<button
					type="button"
					class="link"
					aria-label={t.filters.clear}
					onClick={() => {
						clearFilters();
						focusFilters();
					}}
				>
					{t.filters.clearShort}
				</button>
			)}
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
