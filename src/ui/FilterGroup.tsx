/** The choices of one filter, each with the number of events that it would leave. */
import { choiceName } from "../app/filter-words";
import { filterCounts, filterOptions, withChoice } from "../world/filter-counts";
import type { FilterKey, Filters } from "../world/filters";
import { useActions, useApp, useDataset } from "./context";
import { useReadingWords } from "./reading-words";

export function FilterGroup({ of }: { of: FilterKey }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const { filter } = useActions();
	const options: readonly string[] = filterOptions(dataset)[of];
	const chosen: readonly string[] | null = filters[of];
	const counts = filterCounts(dataset, filters)[of];
	return (
		<fieldset class="filter-group">
			<legend>{t.filters[of]}</legend>
			{chosen?.length === 0 && <p class="complaint small">{t.filters.none}</p>}
			{options.map((option) => {
				const n = counts.get(option) ?? 0;
				return (
					<label key={option} class="filter-option">
						<input
							type="checkbox"
							checked={chosen?.includes(option) ?? false}
							onChange={(event) =>
								filter(part(of, withChoice(chosen, option, event.currentTarget.checked, options)))
							}
						/>
						<span class="filter-choice">{choiceName(of, option, dataset, words)}</span>
						<span class="muted small">{t.filters.option(n, f.number(n))}</span>
					</label>
				);
			})}
		</fieldset>
	);
}

/** The choices came from the same filter, so that they are its own. */
function part(key: FilterKey, list: readonly string[] | null): Partial<Filters> {
	return { [key]: list } as Partial<Filters>;
}
